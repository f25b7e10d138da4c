// What is not known yet: which questions have no answer, what each would tell, and how many open points it could settle.
// The most useful come first. Ids and counts only.
import { isAnswered } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { askNext } from '#model/repair/ask-next.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Material } from '#model/report/subjects.ts';

/** Essential questions without an answer, and optional ones that could settle an open finding. */
export function unknownBlock({ catalogue, assessment, judgement }: Material): UnknownBlock {
  const { headline, unknown, findings } = judgement.verdict;
  const { ask } = headline;
  const ranked = askNext({ catalogue, assessment, judgement });
  const open = new Set(findings.flatMap(({ id, severity }) => (severity === 'open' ? [id] : [])));
  const settling = ranked.filter(({ settles }) => settles.some((id) => open.has(id))).map(({ question }) => question);
  const asked = [...new Set([...unknown, ...(ask === undefined ? [] : [ask]), ...settling])];
  const rankOf = new Map(ranked.map(({ question }, at) => [question, at]));
  const questions = asked
    .filter((id) => !isAnswered(assessment.answers, id))
    .toSorted((a, b) => (rankOf.get(a) ?? ranked.length) - (rankOf.get(b) ?? ranked.length))
    .map((question) => ({
      question,
      isEssential: unknown.includes(question),
      separates: question === ask,
      dimensions: DIMENSIONS.filter((dimension) =>
        catalogue.evidence[dimension].some(({ from }) => from.includes(question)),
      ),
      rules: judgement.checks.flatMap((check) =>
        check.state === 'unanswered' && check.missing.includes(question) ? [check.rule] : [],
      ),
      settles: ranked[rankOf.get(question) ?? -1]?.settles.length ?? 0,
    }));
  return { kind: 'unknown', questions };
}
