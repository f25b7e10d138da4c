// What is not known yet: which questions have no answer, what each would tell, and how many open points it could settle.
// The most useful come first, and the first of them is the one that the head of the report names. Ids and counts only.
import { isAnswered } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { askNext } from '#model/repair/ask-next.ts';
import { NO_SENSITIVITY } from '#model/repair/sensitivity.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import { narrowingOf } from '#model/report/narrowing.ts';
import { type Material, subjectsOf } from '#model/report/subjects.ts';

/**
 * Essential questions without an answer, and optional ones that could settle an open finding or narrow what promises take: this as
 * soon as the rest of what is tried is worked out too, not while the verdict alone is shown.
 */
export function unknownBlock(
  material: Material,
  isWhole: boolean = (material.sensitivity ?? NO_SENSITIVITY) !== NO_SENSITIVITY,
): UnknownBlock {
  const { catalogue, assessment, judgement } = material;
  const { headline, unknown, findings } = judgement.verdict;
  const { ask } = headline;
  const isBlank = (id: string): boolean => !isAnswered(assessment.answers, id);
  const ranked = askNext({ catalogue, assessment, judgement });
  const open = subjectsOf(
    findings.filter(({ severity }) => severity === 'open'),
    material,
  );
  const settles = (id: string): number => open.filter(({ couldSettle }) => couldSettle.includes(id)).length;
  const isEarly = headline.kind === 'too-little-known';
  const narrowing: ReadonlyMap<string, number> =
    isWhole && !isEarly ? narrowingOf(assessment, catalogue.defaults, isBlank) : new Map();
  const settling = ranked.map(({ question }) => question).filter((id) => settles(id) > 0);
  const asked = [
    ...new Set([...unknown, ...(ask === undefined ? [] : [ask]), ...settling, ...narrowing.keys()]),
  ].filter(isBlank);
  const rankOf = new Map(ranked.map(({ question }, at) => [question, at]));
  const rank = (id: string): number => rankOf.get(id) ?? ranked.length;
  const separating = (id: string): number => (id === ask ? 1 : 0);
  // While most is blank an answer tells most by what it narrows of the whole; after that a number comes before words.
  const useful = (a: string, b: string): number =>
    isEarly
      ? separating(b) - separating(a) || rank(a) - rank(b)
      : (narrowing.get(b) ?? 0) - (narrowing.get(a) ?? 0) ||
        separating(b) - separating(a) ||
        settles(b) - settles(a) ||
        wordiness(catalogue, a) - wordiness(catalogue, b) ||
        rank(a) - rank(b);
  const questions = asked.toSorted(useful).map((question) => ({
    question,
    isEssential: unknown.includes(question),
    separates: question === ask,
    narrows: narrowing.has(question),
    dimensions: DIMENSIONS.filter((dimension) =>
      catalogue.evidence[dimension].some(({ from }) => from.includes(question)),
    ),
    rules: judgement.checks.flatMap((check) =>
      check.state === 'unanswered' && check.missing.includes(question) ? [check.rule] : [],
    ),
    settles: settles(question),
  }));
  return { kind: 'unknown', questions };
}

/** 0 for a number, 1 for an anchor chosen, 2 for a list of words. */
function wordiness({ questions }: Pick<Catalogue, 'questions'>, id: string): number {
  const form = questions.find((one) => one.id === id)?.form;
  if (!form || 'unit' in form || form.kind === 'parts') return 0;
  return form.kind === 'ordinal' ? 1 : 2;
}
