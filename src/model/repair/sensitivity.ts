// How much hangs on each number (domain 6.6 and 6.7): for every certain finding, and for the headline, the nearest values at
// which it no longer holds. Each is tried by judging again, and stands with the last value at which it still holds.
import type { Amount, Answers } from '#model/assessment.ts';
import { matterOf } from '#model/judge/finding.ts';
import { questionsRead } from '#model/looked-at.ts';
import type { Hold } from '#model/repair/amount-steps.ts';
import { type AnswersWith, answersWith, evidenceOnce } from '#model/repair/evidence-once.ts';
import { type FlipPoint, flipPoint } from '#model/repair/flip-point.ts';
import { type HeadlineKinds, headlineKinds } from '#model/repair/headline-kinds.ts';
import { type HoldsOn, holdingOn, weighs } from '#model/repair/holding-on.ts';
import { amountIn, type NumberPlace, numberPlaces } from '#model/repair/number-places.ts';
import { asJudged, type Situation } from '#model/repair/situation.ts';
import type { Headline } from '#model/verdict.ts';

/** One number that turns a finding: `id` is its question, `cell` a channel or a named part. */
export interface Turn extends FlipPoint {
  readonly id: string;
  readonly cell?: string;
  readonly from: Amount;
}

/** With what the headline would be. */
export interface HeadlineTurn extends Turn {
  readonly headline: Headline;
}

export interface Sensitivity {
  /** Nearest first, two at most; a finding that no single number turns has none. */
  readonly ofFinding: ReadonlyMap<string, readonly Turn[]>;
  /** The same for all the findings on one matter: at these none of them holds. */
  readonly ofMatter: ReadonlyMap<string, readonly Turn[]>;
  readonly headline?: HeadlineTurn;
}

export const NO_SENSITIVITY: Sensitivity = { ofFinding: new Map(), ofMatter: new Map() };

const SHOWN = 2;
/** A headline that only a number many times larger or smaller would change is as good as settled. */
const HEADLINE_REACH = 10;

export function sensitivityOf(given: Situation): Sensitivity {
  const situation = asJudged(given);
  const { catalogue, assessment, judgement } = situation;
  const { answers } = assessment;
  const places = numberPlaces(catalogue.questions, answers);
  const evidenceOn = evidenceOnce(catalogue);
  const changed = answersWith(answers);
  const nearest = (holds: HoldsOn): readonly Turn[] => nearestTurns(changed, placesRead(places, answers, holds), holds);
  const ofFinding = new Map<string, readonly Turn[]>();
  const ofMatter = new Map<string, readonly Turn[]>();
  const matters = Map.groupBy(judgement.verdict.findings.filter(weighs), matterOf);
  for (const [matter, findings] of matters) {
    const tests = findings.flatMap((finding) => {
      const holds = holdingOn(situation, finding, evidenceOn);
      if (!holds) return [];
      keep(ofFinding, finding.id, nearest(holds));
      return [holds];
    });
    const [only, ...more] = findings;
    if (only && more.length === 0) keep(ofMatter, matter, ofFinding.get(only.id) ?? []);
    else if (tests.length === findings.length) keep(ofMatter, matter, nearest(anyOf(tests)));
  }
  const headline = headlineTurn(places, headlineKinds(situation, evidenceOn), changed);
  return { ofFinding, ofMatter, ...(headline && { headline }) };
}

const keep = (kept: Map<string, readonly Turn[]>, id: string, turns: readonly Turn[]): void => {
  if (turns.length > 0) kept.set(id, turns);
};

/** The side of the first that holds is that of all: two that stand on different sides have nothing between them. */
const anyOf =
  (tests: readonly HoldsOn[]): HoldsOn =>
  (answers) => {
    for (const holds of tests) {
      const hold = holds(answers);
      if (hold) return hold;
    }
    return 0;
  };

/** Only these can turn it. A test that finds early need not look at all: each is asked alone. */
const placesRead = (places: readonly NumberPlace[], answers: Answers, examine: HoldsOn): readonly NumberPlace[] => {
  const read = questionsRead(answers, examine);
  return places.filter(({ question }) => read.has(question));
};

function nearestTurns(changed: AnswersWith, places: readonly NumberPlace[], holds: HoldsOn): readonly Turn[] {
  let nearest: readonly Turn[] = [];
  for (const place of places) {
    const furthest = nearest[SHOWN - 1];
    const turn = turnAt(
      place,
      (amount) => holds(changed(place, amount)),
      furthest ? timesAway(furthest) : Number.POSITIVE_INFINITY,
    );
    if (turn) nearest = [...nearest, turn].toSorted((a, b) => timesAway(a) - timesAway(b)).slice(0, SHOWN);
  }
  return nearest;
}

/** Up or down, whichever is nearer in proportion: up is looked for only as far as down is. */
function turnAt(place: NumberPlace, holds: (amount: number) => Hold, within: number): Turn | undefined {
  const { question: id, cell, today, limits } = place;
  const toTurn = (point: FlipPoint | undefined): Turn | undefined =>
    point && { id, ...(cell !== undefined && { cell }), from: amountIn(today), ...point };
  const down = toTurn(flipPoint(today, limits, 'down', holds, within));
  const up = toTurn(flipPoint(today, limits, 'up', holds, down ? Math.min(within, timesAway(down)) : within));
  return up ?? down;
}

/** How many times today's number it is, or the other way round; nothing is near to 0. */
export function timesAway({ from, flipsAt, direction }: Turn): number {
  const [low, high] = typeof from === 'number' ? [from, from] : [from.from, from.to];
  const [less, more] = direction === 'up' ? [high, flipsAt] : [flipsAt, low];
  return less > 0 ? more / less : Number.POSITIVE_INFINITY;
}

function headlineTurn(
  places: readonly NumberPlace[],
  { today, restOn, after }: HeadlineKinds,
  changed: AnswersWith,
): HeadlineTurn | undefined {
  let nearest: Turn | undefined;
  let found: NumberPlace | undefined;
  for (const place of places) {
    const { question } = place;
    if (!restOn(question)) continue;
    const within = nearest ? timesAway(nearest) : HEADLINE_REACH;
    const turn = turnAt(place, (amount) => after(changed(place, amount), question).kind === today, within);
    if (!turn || (nearest && timesAway(turn) >= timesAway(nearest))) continue;
    nearest = turn;
    found = place;
  }
  return nearest && found && { ...nearest, headline: after(changed(found, nearest.flipsAt), found.question) };
}
