// A change to an assessment: one answer, one cell of a table, or the declaration. The same change gives the assessment it
// leads to and the JSON Patch (RFC 6902) that anybody can apply to the file.
import type { Answer, Answers, Assessment, DeclaredPurpose } from '#model/assessment.ts';
import { markedRows } from '#model/marked-rows.ts';

export type Change =
  /** `cell` is a channel of a table, or a fact of the top tier. */
  | { readonly kind: 'answer'; readonly question: string; readonly cell?: string; readonly value: unknown }
  | { readonly kind: 'declaration'; readonly declaration: readonly DeclaredPurpose[] };

/** One operation of a JSON Patch; `path` is a JSON Pointer (RFC 6901). */
export interface PatchOperation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The assessment after the changes. What was marked for an answer that changes does not hold for its new value. */
export function withChanges(assessment: Assessment, changes: readonly Change[]): Assessment {
  return changes.reduce(withChange, assessment);
}

function withChange(assessment: Assessment, change: Change): Assessment {
  if (change.kind === 'declaration') return { ...assessment, declaration: change.declaration };
  return { ...assessment, answers: applyChanges(assessment.answers, [change]) };
}

/** The answers after the changes; a change of the declaration is none of theirs. */
export function applyChanges(answers: Answers, changes: readonly Change[]): Answers {
  const now: Record<string, Answer | undefined> = { ...answers };
  for (const change of changes) {
    if (change.kind === 'declaration') continue;
    const { question, cell, value } = change;
    now[question] = (cell === undefined ? value : withCell(now[question], cell, value)) as Answer;
  }
  return now;
}

/** Each place changed once, to its last value, in the order in which the places were first changed. */
export function merged(changes: readonly Change[]): readonly Change[] {
  const places = new Map<string, Change>();
  for (const change of changes) places.set(placeOf(change), change);
  return [...places.values()];
}

/** The question, or the declaration, that a change is about. */
export const subjectOfChange = (change: Change): string => (change.kind === 'answer' ? change.question : 'declaration');

const placeOf = (change: Change): string =>
  change.kind === 'answer' ? JSON.stringify([change.question, change.cell]) : 'declaration';

/** A mark around the table stays with the other cells, each by itself: it does not hold for the one that changes. */
const withCell = (answer: unknown, cell: string, value: unknown): Table => ({ ...markedRows(answer), [cell]: value });

/**
 * The operations that lead from one assessment to the other, in the order of the changes. Each can be left out and the
 * others still apply: cells of an answer that is put in another shape change together.
 */
export function patchOf(assessment: Assessment, changes: readonly Change[]): readonly PatchOperation[] {
  let now = assessment;
  const operations = new Map<string, PatchOperation>();
  for (const change of changes) {
    const operation = operationOf(now, change);
    now = withChange(now, change);
    const whole = change.kind === 'answer' ? pointer(['answers', change.question]) : operation.path;
    const reshaping = change.kind === 'answer' && change.cell !== undefined ? operations.get(whole) : undefined;
    if (reshaping) operations.set(whole, { ...reshaping, value: now.answers[subjectOfChange(change)] });
    else operations.set(operation.path, operation);
  }
  return [...operations.values()];
}

function operationOf({ answers }: Assessment, change: Change): PatchOperation {
  if (change.kind === 'declaration') return { op: 'replace', path: '/declaration', value: change.declaration };
  const { question, cell, value } = change;
  const answer: unknown = answers[question];
  const steps = ['answers', question];
  const op = question in answers ? 'replace' : 'add';
  if (cell === undefined) return { op, path: pointer(steps), value };
  // A word for all channels, a mark around all, or nothing, gives way to a table with this one.
  if (!isTable(answer) || 'value' in answer) return { op, path: pointer(steps), value: withCell(answer, cell, value) };
  return { op: cell in answer ? 'replace' : 'add', path: pointer([...steps, cell]), value };
}

const pointer = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
