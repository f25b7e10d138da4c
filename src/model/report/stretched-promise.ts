// Whether a way out stretches a promise to what most requests get, by the typical time that is stated.
import { CHANNELS } from '#model/catalogue.ts';
import { shareInTime } from '#model/judge/share-in-time.ts';
import type { TriedRepair } from '#model/repair/repair.ts';

/** Whether a promise it changes is stretched to what most get, from a typical time that is stated. */
export function stretchesPromise({ changes, after }: TriedRepair): boolean {
  const then = { answers: after.assessment.answers, defaults: after.catalogue.defaults };
  const changed = changes.flatMap((change) =>
    change.kind === 'answer' && change.question === 'promise.first_response' ? [change.cell] : [],
  );
  return CHANNELS.some(
    (channel) =>
      changed.some((cell) => cell === undefined || cell === channel) && shareInTime(then, channel) !== undefined,
  );
}
