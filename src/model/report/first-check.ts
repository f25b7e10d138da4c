// What to look at first: the number whose error would change most, and the answer that would tell most. The answer is the
// first of those that are not known, so that the head of the report and its list never say two things.
import { type HeadlineTurn, NO_SENSITIVITY, type Turn, timesAway } from '#model/repair/sensitivity.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Material } from '#model/report/subjects.ts';

/** A number that turns the sentence of the headline, or else a divergence. */
export type FirstNumber =
  | { readonly of: 'headline'; readonly turn: HeadlineTurn }
  | { readonly of: 'subject'; readonly turn: Turn; readonly subject: Subject };

/** Either may be missing: no near number turns anything, no question is left. */
export interface FirstCheck {
  readonly number?: FirstNumber;
  readonly answer?: UnknownBlock['questions'][number];
}

/** A number that would have to be this many times larger or smaller is not one to look at for an error; a convention. */
const NEAR = 3;

/** `standing` are the certain divergences that nobody accepted. Undefined while the numbers are not worked out yet. */
export function firstCheck(
  { judgement, sensitivity = NO_SENSITIVITY }: Pick<Material, 'judgement' | 'sensitivity'>,
  standing: readonly Subject[],
  { questions }: UnknownBlock,
): FirstCheck | undefined {
  const [answer] = questions;
  // Where little is known a number that turns the sentence says nothing: the next answer may turn it as well.
  if (judgement.verdict.headline.kind === 'too-little-known') return answer && { answer };
  if (sensitivity === NO_SENSITIVITY) return undefined;
  const number = firstNumber(sensitivity.headline, standing);
  return { ...(number && { number }), ...(answer && { answer }) };
}

function firstNumber(headline: HeadlineTurn | undefined, standing: readonly Subject[]): FirstNumber | undefined {
  if (headline && timesAway(headline) <= NEAR) return { of: 'headline', turn: headline };
  const [nearest] = standing
    .flatMap((subject) => subject.turns.map((turn) => ({ of: 'subject' as const, turn, subject })))
    .filter(({ turn }) => timesAway(turn) <= NEAR)
    .toSorted((a, b) => timesAway(a.turn) - timesAway(b.turn));
  return nearest;
}
