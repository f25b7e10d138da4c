// What is not known yet: which questions have no answer, and what each would tell. Ids only.
import { isAnswered } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Material } from '#model/report/subjects.ts';

/** Essential questions without an answer, with what each would tell: dimensions it feeds, rules that wait for it. */
export function unknownBlock({ catalogue, assessment, judgement }: Material): UnknownBlock {
  const { headline, unknown } = judgement.verdict;
  const { ask } = headline;
  const asked = ask !== undefined && !unknown.includes(ask) ? [...unknown, ask] : unknown;
  const questions = asked
    .filter((id) => !isAnswered(assessment.answers, id))
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
    }));
  return { kind: 'unknown', questions };
}
