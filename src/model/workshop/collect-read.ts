// From one thing that was brought to the ballot it is, or what is the matter with it: link, JSON, code, or a vote typed into
// the grid. It knows the engagement it should belong to, and not what else was brought.
import type { Catalogue } from '#model/catalogue.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { checkValue } from '#model/exchange/link/check-value.ts';
import type { Outcome } from '#model/refusal.ts';
import { BALLOT_FORMAT, BALLOT_VERSION, type Ballot, type Round } from '#model/workshop/ballot.ts';
import { openBallot, readBallot } from '#model/workshop/ballot-schema.ts';
import { decodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { readCode, spokenCode, type Vote } from '#model/workshop/code/spoken-code.ts';
import type { Fate } from '#model/workshop/collect.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { type Piece, piecesIn } from '#model/workshop/pieces.ts';
import { placesOf } from '#model/workshop/places.ts';

export type Brought =
  | { readonly kind: 'link' | 'code'; readonly text: string }
  | { readonly kind: 'json'; readonly text: string; readonly via: 'file' | 'link' }
  /** One line of the grid, as far as it is filled in. */
  | { readonly kind: 'grid'; readonly vote: Vote & Partial<Pick<Ballot, GridField>> };
type GridField = 'operated' | 'existTo' | 'name' | 'other' | 'expects' | 'estimates';

/** What is in a text that was pasted, or in a file. */
export function broughtIn(
  catalogue: Catalogue,
  { id }: Engagement,
  text: string,
  via: 'file' | 'link' = 'link',
): readonly Brought[] {
  const places = placesOf(catalogue);
  const toBrought = ({ kind, text: given }: Piece): Brought =>
    kind === 'json' ? { kind, text: given, via } : { kind, text: given };
  return piecesIn(text, (given) => readCode(places, id, given).kind === 'read').map(toBrought);
}

export type ReadBrought =
  | {
      readonly kind: 'ballot';
      readonly ballot: Ballot;
      readonly key: string;
      readonly via: Collected['via'];
      readonly isUnnamed: boolean;
    }
  | { readonly kind: 'unknown-role'; readonly role: number; readonly round: Round; readonly fate: Fate }
  | { readonly kind: 'not-taken'; readonly fate: Fate };

/** Told apart by all they say, so that two ballots under one id are two. */
export const keyOfBallot = (ballot: Ballot): string =>
  `${ballot.round}.${ballot.id}.${checkValue(canonicalJson(ballot))}`;

/** `roles` says which role is meant by one the engagement does not have. */
export function readBrought(
  catalogue: Catalogue,
  engagement: Engagement,
  brought: Brought,
  roles: Readonly<Record<number, number>>,
): ReadBrought {
  const read = ballotOf(catalogue, engagement, brought);
  if ('fate' in read) return { kind: 'not-taken', fate: read.fate };
  const { ballot: given, via } = read;
  if (given.engagement !== engagement.id)
    return { kind: 'not-taken', fate: { kind: 'other-engagement', given: given.engagement } };
  const isKnown = (role: number): boolean => engagement.roles.some(({ number }) => number === role);
  const role = isKnown(given.role) ? given.role : (roles[given.role] ?? given.role);
  if (!isKnown(role)) return { kind: 'unknown-role', role, round: given.round, fate: { kind: 'unknown-role' } };
  const { name, ...unnamed } = { ...given, role };
  const isUnnamed = name !== undefined && engagement.names === 'anonymous';
  const named: Ballot = isUnnamed || name === undefined ? unnamed : { ...unnamed, name };
  // A code stands for itself: under another role it is another code.
  const isByVote = brought.kind === 'code' || brought.kind === 'grid';
  const ballot = isByVote ? { ...named, id: spokenCode(placesOf(catalogue), engagement.id, named) } : named;
  return { kind: 'ballot', ballot, key: keyOfBallot(ballot), via, isUnnamed };
}

function ballotOf(
  catalogue: Catalogue,
  { id, roles }: Engagement,
  brought: Brought,
): { readonly ballot: Ballot; readonly via: Collected['via'] } | { readonly fate: Fate } {
  const head = { format: BALLOT_FORMAT, version: BALLOT_VERSION, engagement: id, id: 'grid' } as const;
  const of = (read: Outcome<Ballot>, via: Collected['via']) =>
    read.ok ? { ballot: read.value, via } : { fate: { kind: 'refused' as const, refusals: read.refusals } };
  switch (brought.kind) {
    case 'link':
      return of(decodeBallot(catalogue, brought.text), 'link');
    case 'json':
      return of(openBallot(catalogue, brought.text), brought.via);
    case 'grid':
      return of(readBallot(catalogue, { ...head, ...brought.vote }), 'grid');
    case 'code': {
      const places = placesOf(catalogue);
      const reading = readCode(places, id, brought.text);
      if (reading.kind === 'read') return { ballot: { ...head, ...reading.vote }, via: 'code' };
      if (reading.kind !== 'wrong-check' || !reading.proposal) return { fate: { kind: 'wrong-code', reading } };
      // A code of a role that nobody has is no likely one.
      const mended = readCode(places, id, reading.proposal.code);
      const isLikely = mended.kind === 'read' && roles.some(({ number }) => number === mended.vote.role);
      return { fate: { kind: 'wrong-code', reading: isLikely ? reading : { kind: 'wrong-check' } } };
    }
  }
}
