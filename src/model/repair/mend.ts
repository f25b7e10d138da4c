// All ways out of one assessment: for each finding the smallest on every side, and for the whole the cheapest on the side of
// doing and on that of saying and declaring. Each has been applied and everything recomputed before it is offered.
import { type Finding, matterOf } from '#model/judge/finding.ts';
import { applyChanges } from '#model/repair/change.ts';
import { effortBetween } from '#model/repair/effort.ts';
import { disclose, followedUp } from '#model/repair/follow-up.ts';
import { weighs } from '#model/repair/holding-on.ts';
import { mendContradiction } from '#model/repair/mend-contradiction.ts';
import { mendsOnDimension } from '#model/repair/mend-dimension.ts';
import { type WholeRepair, wholeByDoing, wholeBySaying } from '#model/repair/mend-whole.ts';
import type { Move } from '#model/repair/moves.ts';
import { compareStandings, type Standing, standingOfRepair } from '#model/repair/order.ts';
import { type Side, type TriedRepair, tried } from '#model/repair/repair.ts';
import { restatementsOf } from '#model/repair/restate.ts';
import { restatingMatters } from '#model/repair/restate-matter.ts';
import { asJudged, heavyIn, remembered, type Situation } from '#model/repair/situation.ts';

/**
 * Ways out of one finding, cheapest first: one of each side at most, and of doing two where one has fewer people and one
 * pays for them; none for what is open or only a note.
 */
export function waysOut(given: Situation, finding: Finding): readonly TriedRepair[] {
  const situation = remembered(asJudged(given));
  const declared = purposesOf(finding).flatMap((purpose) => restated(situation, purpose));
  return waysWith(situation, finding, declared);
}

export interface Repairs {
  /** Ways out of each finding, by its id, cheapest first: of each side one, or two where one of them has fewer people. */
  readonly ofFinding: ReadonlyMap<string, readonly TriedRepair[]>;
  /** By matter, another declaration that ends all its findings, where no way out of one of them says less. */
  readonly ofMatter: ReadonlyMap<string, TriedRepair>;
  /** Sets that mend the whole, cheapest first. */
  readonly sets: readonly WholeRepair[];
}

export const NO_REPAIRS: Repairs = { ofFinding: new Map(), ofMatter: new Map(), sets: [] };

/** Ways out of everything that is certain; a coherent assessment may have none, and needs none. */
export function repairsOf(given: Situation): Repairs {
  const situation = remembered(asJudged(given));
  const known = new Map<string, readonly TriedRepair[]>();
  const restatedWithout = (purpose: string): readonly TriedRepair[] => {
    const ways = known.get(purpose) ?? restated(situation, purpose);
    known.set(purpose, ways);
    return ways;
  };
  const ofFinding = new Map<string, readonly TriedRepair[]>();
  for (const finding of situation.judgement.verdict.findings) {
    if (finding.severity === 'open' || finding.severity === 'note') continue;
    const ways = waysWith(situation, finding, purposesOf(finding).flatMap(restatedWithout));
    if (ways.length > 0) ofFinding.set(finding.id, ways);
  }
  const sets = wholeWays(situation);
  return { ofFinding, ofMatter: restatedMatters(situation, ofFinding), sets: inOrder(situation, sets) };
}

/** One of each side at most; what turns out to change only what is said is no way of doing. */
function wholeWays(situation: Situation): readonly WholeRepair[] {
  const [doing, saying] = [wholeByDoing(situation), wholeBySaying(situation)];
  const isSaying = doing && sideOf(situation, doing.changes) === 'say';
  if (!isSaying) return [doing, saying].flatMap((one) => one ?? []);
  return [saying ?? { ...doing, side: 'say', costPerYear: { low: 0, high: 0 } }];
}

function restatedMatters(situation: Situation, ofFinding: Repairs['ofFinding']): ReadonlyMap<string, TriedRepair> {
  const restating = restatingMatters(situation);
  const ways = new Map<string, TriedRepair>();
  for (const [matter, group] of Map.groupBy(situation.judgement.verdict.findings.filter(weighs), matterOf)) {
    const isSaid = ({ side, removes }: TriedRepair): boolean =>
      side === 'say' || (side === 'declare' && group.every(({ id }) => removes.includes(id)));
    if (group.some(({ id }) => ofFinding.get(id)?.some(isSaid))) continue;
    const way = restating(group);
    if (way) ways.set(matter, way);
  }
  return ways;
}

function waysWith(situation: Situation, finding: Finding, declared: readonly TriedRepair[]): readonly TriedRepair[] {
  if (finding.severity === 'open' || finding.severity === 'note') return [];
  const ways = [...answeredWays(situation, finding), ...declared];
  return cheapestOfEachSide(
    situation,
    ways.filter(({ removes }) => removes.includes(finding.id)),
  );
}

const purposesOf = (finding: Finding): readonly string[] =>
  finding.kind === 'gap' ? [finding.purpose] : finding.kind === 'clash' ? finding.between : [];

/** Other declarations, least weight moved first; of those that move alike, the one that leaves least. */
function restated(situation: Situation, purpose: string): readonly TriedRepair[] {
  return restatementsOf(situation, purpose)
    .flatMap(({ move, moved }) => {
      const repair = tried(situation, 'declare', move);
      return repair ? [{ repair, moved, left: heavyIn(repair.after).length }] : [];
    })
    .toSorted((a, b) => a.moved - b.moved || a.left - b.left)
    .map(({ repair }) => repair);
}

/** On the sides of doing and of saying: answers changed, and the declaration as it stands. */
function answeredWays(situation: Situation, finding: Finding): readonly TriedRepair[] {
  switch (finding.kind) {
    case 'gap': {
      const own = situation.judgement.mix.filter(({ purpose }) => purpose.id === finding.purpose);
      return firstOffered(situation, finding, mendsOnDimension(situation, finding.dimension, 'clear', own));
    }
    case 'contradiction':
      return mendContradiction(situation, finding).flatMap(({ side, move }) => offered(situation, side, move));
    case 'disclosure': {
      const move = disclose(situation);
      return move ? offered(situation, 'say', move) : [];
    }
    case 'clash':
      return [];
  }
}

/** Promises and what is known of them are said; a move that touches anything else is done. */
function sideOf({ catalogue }: Situation, move: Move): Side {
  const isSaid = (question: string): boolean =>
    catalogue.levers.some((lever) => lever.question === question && lever.side === 'say');
  return move.every((change) => change.kind === 'answer' && isSaid(change.question)) ? 'say' : 'do';
}

/** So many at most are tried of the moves that end a gap. */
const MOST_TRIED = 24;

/**
 * The first; where it does not stand by itself, with what it asks for in its turn, and beside it the first that does: which
 * of the two takes less is for the order of ways out.
 */
function firstOffered(situation: Situation, { id }: Finding, moves: Iterable<Move>): readonly TriedRepair[] {
  const { catalogue, assessment } = situation;
  let followed: readonly TriedRepair[] = [];
  let count = 0;
  for (const move of moves) {
    // No move that comes later takes less effort: one that costs no money and no more effort is not outdone.
    const effort = effortBetween(catalogue, assessment.answers, applyChanges(assessment.answers, move));
    if (followed.some((way) => way.effort <= effort && standingOfRepair(situation, way).money === 0)) break;
    const side = sideOf(situation, move);
    const plain = tried(situation, side, move);
    if (plain?.removes.includes(id)) return [...followed, plain];
    if (count === 0) followed = offered(situation, side, move);
    count += 1;
    if (count === MOST_TRIED) break;
  }
  return followed;
}

/** As it is, or with what it asks for in its turn. */
function offered(situation: Situation, side: Side, move: Move): readonly TriedRepair[] {
  const plain = tried(situation, side, move);
  if (plain || side !== 'do') return plain ? [plain] : [];
  const whole = tried(situation, side, followedUp(situation, move));
  return whole ? [whole] : [];
}

/** The first of its side; or, beside people fewer than today, the first that leaves them: paying for them is the other half. */
const isOther = (way: TriedRepair, kept: readonly TriedRepair[]): boolean => {
  const own = kept.filter(({ side }) => side === way.side);
  return own.length === 0 || (own.length === 1 && own[0]?.isFewerPeople !== way.isFewerPeople);
};

function cheapestOfEachSide(situation: Situation, ways: readonly TriedRepair[]): readonly TriedRepair[] {
  const kept: TriedRepair[] = [];
  for (const way of inOrder(situation, ways, { heavy: 0, certain: 0 })) if (isOther(way, kept)) kept.push(way);
  return kept;
}

/** In the order of ways out; those of one finding are not compared by what stays elsewhere. */
function inOrder<R extends TriedRepair>(
  situation: Situation,
  ways: readonly R[],
  alike: Partial<Standing> = {},
): readonly R[] {
  return ways
    .map((way) => ({ way, standing: { ...standingOfRepair(situation, way), ...alike } }))
    .toSorted((a, b) => compareStandings(a.standing, b.standing))
    .map(({ way }) => way);
}
