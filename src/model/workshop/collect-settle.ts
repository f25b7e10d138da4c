// Which of several ballots are taken beside those that are in: one twice, one voter's two, more of a role than take part.
// All are looked at together, so their order does not matter; what only people can know is asked.
import type { Catalogue } from '#model/catalogue.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import type { Told, Word } from '#model/workshop/collect.ts';
import { votesIn } from '#model/workshop/collect-known.ts';
import { keyOfBallot } from '#model/workshop/collect-read.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { secondId } from '#model/workshop/own-ids.ts';

export interface Newcomer {
  readonly piece: number;
  readonly key: string;
  readonly role: number;
  readonly round: Ballot['round'];
  readonly ballot: Ballot;
  readonly via: Collected['via'];
  readonly isUnnamed: boolean;
  readonly word?: Exclude<Word, 'late'>;
}

export interface Settled {
  /** Of those that were in. */
  readonly kept: readonly Collected[];
  readonly added: readonly Newcomer[];
  readonly told: readonly Told[];
}

const VIAS: readonly Collected['via'][] = ['link', 'file', 'code', 'grid', 'typed'];

export function settle(catalogue: Catalogue, engagement: Engagement, newcomers: readonly Newcomer[]): Settled {
  const { voteOf, isVoteAlone, saidFully } = votesIn(catalogue, engagement);
  const told: Told[] = [];
  const tell = ({ piece, key, role, round }: Newcomer, fate: Told['fate']) =>
    told.push({ piece, key, role, round, fate });

  const here = new Map(engagement.ballots.map((one) => [keyOfBallot(one.ballot), one]));
  const fullVotes = saidFully([...engagement.ballots, ...newcomers]);
  const candidates = new Map<string, Newcomer>();
  const again: Newcomer[] = [];
  for (const given of newcomers.toSorted(inTurn)) {
    const one = isVoteAlone(given.ballot) ? asCopy(given, [here, candidates]) : asAnother(given, [here, candidates]);
    const isSaidFully = isVoteAlone(one.ballot) && fullVotes.has(voteOf(one.ballot)) && one.word === undefined;
    if (here.has(one.key) || candidates.has(one.key) || isSaidFully) again.push(given);
    else candidates.set(one.key, one);
  }
  const roomFor = ({ role, round }: Newcomer, beside: readonly Newcomer[]): number =>
    invitedTo(engagement, role) -
    [...here.values(), ...beside].filter(({ ballot }) => ballot.role === role && ballot.round === round).length;
  const copiesOf = (ballot: Ballot): number =>
    [...here.values()].filter((one) => isVoteAlone(one.ballot) && voteOf(one.ballot) === voteOf(ballot)).length;
  for (const one of again) {
    const mayBeAnother = isVoteAlone(one.ballot) && roomFor(one, [...candidates.values()]) > 0;
    tell(one, { kind: 'again', ...(mayBeAnother && { another: { copies: copiesOf(one.ballot) + 1 } }) });
  }

  // A full ballot stands in the place of its own code, unless others of its role are to come, who may have voted alike.
  const full = [...candidates.values()].filter(({ ballot, word }) => !isVoteAlone(ballot) && word === undefined);
  const standsFor = new Map<string, Codes>();
  const mayBeTwo = new Map<string, readonly string[]>();
  for (const one of full) {
    const codes = [...here].filter(([, { ballot }]) => ballot.id === voteOf(one.ballot));
    if (codes.length > 0 && roomFor(one, []) > 0)
      mayBeTwo.set(
        one.key,
        codes.map(([key]) => key),
      );
    else if (codes.length > 0) standsFor.set(one.key, codes);
  }
  for (const [key] of [...standsFor.values()].flat()) here.delete(key);

  const { replaced, rest } = replace(candidates, here);
  const standing: Taken = new Map<string, { readonly ballot: Ballot }>([...here, ...replaced]);
  const waiting = askWhom(engagement, standing, rest, mayBeTwo);
  const added = [...replaced.values(), ...rest.filter(({ key }) => !waiting.has(key))];
  // A code whose full ballot is not taken after all stays: no vote goes away without another in its place.
  const gone = new Set(added.flatMap((one) => codesGoneWith(one, standsFor).map(([key]) => key)));
  for (const [key, code] of [...standsFor.values()].flat()) if (!gone.has(key)) here.set(key, code);
  for (const one of candidates.values()) {
    const question = waiting.get(one.key);
    const { word } = one;
    const isInPlace = typeof word === 'object' && 'replaces' in word && replaced.has(one.key);
    const inPlaceOf = isInPlace ? { replaced: word.replaces } : {};
    if (question) tell(one, question);
    else if (added.includes(one)) {
      const isFuller = !isVoteAlone(one.ballot) && codesGoneWith(one, standsFor).length > 0;
      const notes = [...(isFuller ? ['fuller' as const] : []), ...(one.isUnnamed ? ['unnamed' as const] : [])];
      tell(one, { kind: 'taken', ...inPlaceOf, notes });
    } else tell(one, { kind: 'left' });
  }
  return { kept: [...here.values()], added, told };
}

type Codes = readonly (readonly [key: string, code: Collected])[];

/** The codes a ballot stands for, or that the one in whose place it comes would have stood for. */
const codesGoneWith = ({ key, word }: Newcomer, standsFor: ReadonlyMap<string, Codes>): Codes => [
  ...(standsFor.get(key) ?? []),
  ...((typeof word === 'object' && 'replaces' in word && standsFor.get(word.replaces)) || []),
];

/** Those told most of by the way they came first; then in one order whatever came first. */
const inTurn = (a: Newcomer, b: Newcomer): number =>
  VIAS.indexOf(a.via) - VIAS.indexOf(b.via) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const invitedTo = ({ respondents }: Engagement, role: number): number =>
  Math.max(1, respondents.filter((one) => one.role === role).length);

/** Ballots by their key. */
type Taken = ReadonlyMap<string, { readonly ballot: Ballot }>;

const withId = (one: Newcomer, id: string): Newcomer => {
  const ballot = { ...one.ballot, id };
  return { ...one, ballot, key: keyOfBallot(ballot) };
};

/** Of a vote that several are said to have cast alike: the first of them that is not in yet. */
function asCopy(one: Newcomer, taken: readonly Taken[]): Newcomer {
  const many = typeof one.word === 'object' && 'copies' in one.word ? one.word.copies : 1;
  for (let copy = 1; copy <= many; copy++) {
    const named = copy === 1 ? one : withId(one, `${one.ballot.id}-${copy}`);
    if (!taken.some((keys) => keys.has(named.key))) return asAnother(named, taken);
  }
  return one;
}

/** Said to be of somebody else: under an id that another ballot has, it goes by a second one that says what it holds. */
function asAnother(one: Newcomer, taken: readonly Taken[]): Newcomer {
  const { id, round } = one.ballot;
  const isHeld = taken.some((ballots) =>
    [...ballots.values()].some(
      ({ ballot }) => ballot.id === id && ballot.round === round && keyOfBallot(ballot) !== one.key,
    ),
  );
  return one.word === 'take' && isHeld ? withId(one, secondId(id, one.key)) : one;
}

/** Those said to stand in the place of another take it; `here` and the others lose what is replaced. */
function replace(candidates: ReadonlyMap<string, Newcomer>, here: Map<string, Collected>) {
  const replaced = new Map<string, Newcomer>();
  const gone = new Set<string>();
  for (const [key, one] of candidates) {
    if (typeof one.word !== 'object' || !('replaces' in one.word)) continue;
    const target = one.word.replaces;
    if (!here.has(target) && !candidates.has(target)) continue;
    const { ballot } = here.get(target) ?? (candidates.get(target) as Newcomer);
    here.delete(target);
    gone.add(target);
    // In the place of one of this voter's it stands in the place of all that are in.
    for (const [other, { ballot: known }] of [...here])
      if (ballot.id === one.ballot.id && known.id === ballot.id && known.round === ballot.round) here.delete(other);
    replaced.set(key, one);
  }
  const rest = [...candidates.values()].filter(({ key }) => !replaced.has(key) && !gone.has(key));
  return { replaced, rest };
}

/** Two ballots under one id, or more of a role than are invited: all that are new wait for a word. */
function askWhom(
  engagement: Engagement,
  here: Taken,
  rest: readonly Newcomer[],
  mayBeTwo: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Extract<Told['fate'], { kind: 'asks' }>> {
  const waiting = new Map<string, Extract<Told['fate'], { kind: 'asks' }>>();
  const present = [...here].map(([key, { ballot }]) => ({ key, ballot }));
  const all = [...present, ...rest];
  const byId = Map.groupBy(all, ({ ballot }) => `${ballot.round} ${ballot.id}`);
  const byRole = Map.groupBy(all, ({ ballot }) => `${ballot.round} ${ballot.role}`);
  const others = (group: typeof all | undefined, own: string) =>
    (group ?? [])
      .flatMap(({ key }) => (key === own ? [] : [key]))
      // What is in comes before what is as new.
      .toSorted((a, b) => Number(here.has(b)) - Number(here.has(a)) || (a < b ? -1 : 1));
  for (const one of rest) {
    if (one.word !== undefined && !(typeof one.word === 'object' && 'replaces' in one.word)) continue;
    const alike = mayBeTwo.get(one.key);
    if (alike) {
      waiting.set(one.key, { kind: 'asks', why: 'same-vote', rivals: alike });
      continue;
    }
    const twins = others(byId.get(`${one.round} ${one.ballot.id}`), one.key);
    if (twins.length > 0) {
      waiting.set(one.key, { kind: 'asks', why: 'same-voter', rivals: twins });
      continue;
    }
    const peers = others(byRole.get(`${one.round} ${one.role}`), one.key);
    if (peers.length + 1 > invitedTo(engagement, one.role))
      waiting.set(one.key, { kind: 'asks', why: 'same-role', rivals: peers });
  }
  return waiting;
}
