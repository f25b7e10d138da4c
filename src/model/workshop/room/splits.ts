// The splits a room has time for: three at most. Each kind has its own ruler, so that sizes are compared within a kind only: the
// largest of each kind by turns, aims first. What fewer than half answered, or hold, is not talked of here: a fact is looked up, a word is theirs to settle.
import type { Dispute, DisputeKind } from '#model/workshop/disagreement/disputes.ts';

export const MOST_SPLITS = 3;
const BY_TURNS: readonly DisputeKind[] = ['aims', 'facts', 'words'];

/** `disputes` with the larger first. */
export function splitsToTalkOf(disputes: readonly Dispute[]): readonly Dispute[] {
  const known = disputes.filter(({ fewAnswered }) => !fewAnswered);
  const byKind = BY_TURNS.map((kind) => known.filter((one) => one.kind === kind));
  const rounds = Math.max(...byKind.map(({ length }) => length));
  const byTurns = Array.from({ length: rounds }, (_, round) => byKind.flatMap((one) => one[round] ?? [])).flat();
  return byTurns.slice(0, MOST_SPLITS);
}
