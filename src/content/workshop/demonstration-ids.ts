// By what a demonstration is told from a real engagement: the ids of its ballots, whatever else was changed in it.
import type { Engagement } from '#model/workshop/engagement.ts';

const HEAD = 'dimostrazione-';

/** Of the voter at a place, from 0: the same in both rounds. */
export const demonstrationId = (place: number): string => `${HEAD}${place + 1}`;

export const isDemonstration = ({ ballots }: Pick<Engagement, 'ballots'>): boolean =>
  ballots.some(({ ballot }) => ballot.id.startsWith(HEAD));
