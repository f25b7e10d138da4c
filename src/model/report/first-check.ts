// What to look at first: the number whose error would change most, and the answer that would tell most. A number that turns
// a slight divergence only is not one: then it is the one on which the cost of the promises hangs most. The answer is the
// first of those that are not known, so that the head of the report and its list never say two things.
import { type HeadlineTurn, NO_SENSITIVITY, type Turn, timesAway } from '#model/repair/sensitivity.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import { type DrivingNumber, drivingNumber } from '#model/report/narrowing.ts';
import type { Material } from '#model/report/subjects.ts';

/** A number that turns the sentence of the headline, or else a heavy divergence; or the one that the cost hangs on. */
export type FirstNumber =
  | { readonly of: 'headline'; readonly turn: HeadlineTurn }
  | { readonly of: 'subject'; readonly turn: Turn; readonly subject: Subject }
  | ({ readonly of: 'keeping' } & DrivingNumber);

/** Either may be missing: no near number turns anything, no question is left. */
export interface FirstCheck {
  readonly number?: FirstNumber;
  /** There are critical or major divergences, and no number by itself turns one. */
  readonly isFirm?: true;
  readonly answer?: UnknownBlock['questions'][number];
}

/** A number that would have to be this many times larger or smaller is not one to look at for an error; a convention. */
const NEAR = 3;

/** `standing` are the certain divergences that nobody accepted. Undefined while the numbers are not worked out yet. */
export function firstCheck(
  { judgement, sensitivity = NO_SENSITIVITY, assessment, catalogue }: Material,
  standing: readonly Subject[],
  { questions }: UnknownBlock,
): FirstCheck | undefined {
  const [answer] = questions;
  // Where little is known a number that turns the sentence says nothing: the next answer may turn it as well.
  if (judgement.verdict.headline.kind === 'too-little-known') return answer && { answer };
  if (sensitivity === NO_SENSITIVITY) return undefined;
  const heavy = standing.filter(({ severity }) => severity === 'critical' || severity === 'major');
  const number = turning(sensitivity.headline, heavy) ?? driving(drivingNumber(assessment, catalogue.defaults));
  return {
    ...(number && { number }),
    ...(heavy.length > 0 && (!number || number.of === 'keeping') && { isFirm: true }),
    ...(answer && { answer }),
  };
}

const driving = (found: DrivingNumber | undefined): FirstNumber | undefined => found && { of: 'keeping', ...found };

function turning(headline: HeadlineTurn | undefined, heavy: readonly Subject[]): FirstNumber | undefined {
  if (headline && timesAway(headline) <= NEAR) return { of: 'headline', turn: headline };
  const [nearest] = heavy
    .flatMap((subject) => subject.turns.map((turn) => ({ of: 'subject' as const, turn, subject })))
    .filter(({ turn }) => timesAway(turn) <= NEAR)
    .toSorted((a, b) => timesAway(a.turn) - timesAway(b.turn));
  return nearest;
}
