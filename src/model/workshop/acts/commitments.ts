// What is to be done after the workshop: who, by which day, and how one will see it. Three to five are advised.
import { isDay } from '#model/exchange/schema-parts.ts';
import { isLine, isText, MOST_COMMITMENTS } from '#model/workshop/acts/limits.ts';
import { each, nextId, put } from '#model/workshop/acts/put.ts';
import type { Commitment, Engagement } from '#model/workshop/engagement.ts';

export type CommitmentFields = Omit<Commitment, 'id'>;

/** What is still to be said of a commitment before it can stand in the list. */
export function missingIn({ what, owner, by, measure }: CommitmentFields): readonly (keyof CommitmentFields)[] {
  const isBlank = (text: string) => text.trim() === '';
  return [
    ...(isBlank(what) || !isText(what) ? (['what'] as const) : []),
    ...(isBlank(owner) || !isLine(owner) ? (['owner'] as const) : []),
    ...(isDay(by) ? [] : (['by'] as const)),
    ...(isBlank(measure) || !isText(measure) ? (['measure'] as const) : []),
  ];
}

const trimmed = (fields: CommitmentFields): CommitmentFields => ({
  ...fields,
  what: fields.what.trim(),
  owner: fields.owner.trim(),
  measure: fields.measure.trim(),
});

export function addCommitment(engagement: Engagement, fields: CommitmentFields): Engagement {
  const { commitments } = engagement;
  if (missingIn(fields).length > 0 || commitments.length >= MOST_COMMITMENTS) return engagement;
  const id = nextId(
    'c',
    commitments.map((one) => one.id),
  );
  return { ...engagement, commitments: [...commitments, { id, ...trimmed(fields) }] };
}

export function changeCommitment(engagement: Engagement, id: string, fields: CommitmentFields): Engagement {
  if (missingIn(fields).length > 0) return engagement;
  const change = (one: Commitment): Commitment => (one.id === id ? { id, ...trimmed(fields) } : one);
  return put(engagement, 'commitments', each(engagement.commitments, change));
}

export const setDone = (engagement: Engagement, id: string, isDone: boolean): Engagement =>
  put(
    engagement,
    'commitments',
    each(engagement.commitments, (one) => (one.id === id ? put(one, 'done', isDone || undefined) : one)),
  );

export function removeCommitment(engagement: Engagement, id: string): Engagement {
  const commitments = engagement.commitments.filter((one) => one.id !== id);
  return commitments.length === engagement.commitments.length ? engagement : { ...engagement, commitments };
}

/** One that was removed stands again at its place; under an id of its own where another one has taken its id meanwhile. */
export function putCommitmentBack(engagement: Engagement, removed: Commitment, place: number): Engagement {
  const { commitments } = engagement;
  if (commitments.length >= MOST_COMMITMENTS) return engagement;
  const ids = commitments.map((one) => one.id);
  const id = ids.includes(removed.id) ? nextId('c', ids) : removed.id;
  return { ...engagement, commitments: commitments.toSpliced(place, 0, { ...removed, id }) };
}
