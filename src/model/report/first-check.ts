// What to look at first: the number whose error would change most, and the answer that would tell most. A number that turns
// a slight divergence only, or that no likely error takes so far, is not one: then it is the one on which the cost of the
// promises hangs most. The answer is the first of those that are not known, so that the head of the report and its list
// never say two things.

import { type Answers, openAnswer } from '#model/assessment.ts';
import type { Quality } from '#model/catalogue.ts';
import { rowQuality } from '#model/facts.ts';
import { type HeadlineTurn, NO_SENSITIVITY, type Turn, timesAway } from '#model/repair/sensitivity.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import { type DrivingNumber, drivingNumber } from '#model/report/narrowing.ts';
import type { Material } from '#model/report/subjects.ts';

/** A number that turns the sentence of the headline, or else a heavy divergence; or the one that the cost hangs on. */
export type FirstNumber =
  | ({ readonly of: 'headline'; readonly turn: HeadlineTurn } & Reach)
  | ({ readonly of: 'subject'; readonly turn: Turn; readonly subject: Subject } & Reach)
  | ({ readonly of: 'keeping' } & DrivingNumber);

interface Reach {
  /** Further than an error in a number of its quality is likely to reach: the nearest to turn, and not one to check. */
  readonly isFar?: true;
}

/** Either may be missing: no near number turns anything, no question is left. */
export interface FirstCheck {
  readonly number?: FirstNumber;
  /** There are critical or major divergences, and no number by itself turns one. */
  readonly isFirm?: true;
  readonly answer?: UnknownBlock['questions'][number];
}

/** How many times the number written a number in error may be, by its quality; a convention. */
const ERROR: Readonly<Record<Quality, number>> = { measured: 1.2, estimate: 2, guess: 3 };
/** A number that would have to be this many times larger or smaller is told nowhere; a convention. */
const REACH = 3;

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
  const near = turning(sensitivity.headline, heavy, (turn) => ERROR[qualityOf(assessment.answers, turn)]);
  const far = turning(sensitivity.headline, heavy, () => REACH);
  const number = near ?? driving(drivingNumber(assessment, catalogue.defaults)) ?? (far && { ...far, isFar: true });
  return {
    ...(number && { number }),
    ...(heavy.length > 0 && !far && { isFirm: true }),
    ...(answer && { answer }),
  };
}

const driving = (found: DrivingNumber | undefined): FirstNumber | undefined => found && { of: 'keeping', ...found };

/** The headline first, then the heavy divergence whose number is nearest. */
function turning(
  headline: HeadlineTurn | undefined,
  heavy: readonly Subject[],
  reach: (turn: Turn) => number,
): Turning | undefined {
  const isWithin = (turn: Turn): boolean => timesAway(turn) <= reach(turn);
  if (headline && isWithin(headline)) return { of: 'headline', turn: headline };
  const [nearest] = heavy
    .flatMap((subject) => subject.turns.map((turn) => ({ of: 'subject' as const, turn, subject })))
    .filter(({ turn }) => isWithin(turn))
    .toSorted((a, b) => timesAway(a.turn) - timesAway(b.turn));
  return nearest;
}

type Turning = Exclude<FirstNumber, { readonly of: 'keeping' }>;

/** Of a cell the weaker of its own mark and that of the whole answer. */
const qualityOf = (answers: Answers, { id, cell }: Turn): Quality =>
  cell === undefined ? (openAnswer(answers[id])?.quality ?? 'measured') : rowQuality(answers, id, cell);
