// How the tests of collecting bring ballots in, and what they read of what became of them.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import { collect, type Said } from '#model/workshop/collect.ts';
import type { Brought } from '#model/workshop/collect-read.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { anyBallot, engagementWith } from './any-ballot.ts';
import { anyVote, places } from './any-vote.ts';

export const AT = '2026-11-21T10:00:00Z';
export const linkOf = (ballot: Ballot): string => {
  const encoded = encodeBallot(ballot);
  if (!encoded.ok) throw new Error('too long');
  return encoded.value;
};
export const asLink = (ballot: Ballot): Brought => ({ kind: 'link', text: linkOf(ballot) });
export const asCode = (ballot: Ballot): Brought => ({ kind: 'code', text: spokenCode(places, 'K7QFM2', ballot) });
export const take = (brought: readonly Brought[], engagement = engagementWith(), said?: Said, round?: 1 | 2) =>
  collect(catalogue, engagement, brought, { at: AT, ...(said && { said }), ...(round && { round }) });
export const fates = (brought: readonly Brought[], engagement?: Engagement, said?: Said, round?: 1 | 2) =>
  take(brought, engagement, said, round).told.map(({ fate }) => fate.kind);
export const ids = ({ ballots }: Engagement) => ballots.map(({ ballot }) => ballot.id);
export const holding = (...ballots: readonly Ballot[]) => take(ballots.map(asLink)).engagement;

export const anyBrought: fc.Arbitrary<Brought> = fc.oneof(
  anyBallot.map(asLink),
  anyBallot.map((ballot): Brought => ({ kind: 'json', text: JSON.stringify(ballot), via: 'file' })),
  anyVote.map((vote): Brought => ({ kind: 'code', text: spokenCode(places, 'K7QFM2', vote) })),
  anyVote.map((vote): Brought => ({ kind: 'grid', vote })),
);
/** With some of them brought twice, by the same road or by another. */
export const anyMany = fc
  .array(anyBrought, { minLength: 1, maxLength: 12 })
  .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)).map(([some, twice]) => [...some, ...twice]));
