// What to look at first, told under the headline: the answer that would separate two purposes, the number that would turn the
// sentence, or else the question that would tell most. Takes what was worked out; it works out nothing.
import { type HeadlineTurn, NO_SENSITIVITY } from '#model/repair/sensitivity.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Material } from '#model/report/subjects.ts';

export type FirstCheck =
  | { readonly kind: 'number'; readonly turn: HeadlineTurn }
  | { readonly kind: 'question'; readonly entry: UnknownBlock['questions'][number] };

/** Undefined where no number turns the sentence and no question is left, or where that is not worked out yet. */
export function firstCheck(
  { judgement, sensitivity = NO_SENSITIVITY }: Material,
  { questions }: UnknownBlock,
): FirstCheck | undefined {
  const isEarly = judgement.verdict.headline.kind === 'too-little-known';
  const [first] = questions;
  const telling = questions.find(({ separates }) => separates) ?? (isEarly ? first : undefined);
  if (telling) return { kind: 'question', entry: telling };
  const { headline: turn } = sensitivity;
  if (turn) return { kind: 'number', turn };
  return first && sensitivity !== NO_SENSITIVITY ? { kind: 'question', entry: first } : undefined;
}
