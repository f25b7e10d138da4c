// Which of several ballots are taken beside those that are in: one twice, one voter's two, more of a role than take part.
// All are looked at together, so their order does not matter; what only people can know is asked.
import type { Catalogue } from '#model/catalogue.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import type { Told, Word } from '#model/workshop/collect.ts';
import { keyOfBallot } from '#model/workshop/collect-read.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';

export interface Newcomer {
  readonly piece: number;
  readonly key: string;
  readonly role: number;
  readonly round: Ballot['round'];
  readonly ballot: Ballot;
  readonly via: Collected['via'];
  readonly isUnnamed: boolean;
  readonly word?: Word;
}

export interface Settled {
  /** Of those that were in. */
  readonly kept: readonly Collected[];
  readonly added: readonly Newcomer[];
  readonly told: readonly Told[];
}

const VIAS: readonly Collected['via'][] = ['link', 'file', 'code', 'grid', 'typed'];

export function settle(catalogue: Catalogue, engagement: Engagement, newcomers: readonly Newcomer[]): Settled {
  const places = placesOf(catalogue);
  const voteOf = (ballot: Ballot): string => spokenCode(places, engagement.id, ballot);
  /** A code or a line of the grid: tokens alone, under an id that says them. */
  const isVoteAlone = (ballot: Ballot): boolean => ballot.id.startsWith(voteOf(ballot));
  const told: Told[] = [];
  const tell = ({ piece, key, role, round }: Newcomer, fate: Told['fate']) =>
    told.push({ piece, key, role, round, fate });

  const here = new Map(engagement.ballots.map((one) => [keyOfBallot(one.ballot), one]));
  const fullVotes = new Set(
    [...engagement.ballots, ...newcomers].flatMap(({ ballot }) => (isVoteAlone(ballot) ? [] : [voteOf(ballot)])),
  );
  const candidates = new Map<string, Newcomer>();
  for (const given of newcomers.toSorted((a, b) => VIAS.indexOf(a.via) - VIAS.indexOf(b.via))) {
    const one = given.word === 'take' && isVoteAlone(given.ballot) ? asAnother(given, here, candidates) : given;
    const isSaidFully = isVoteAlone(one.ballot) && fullVotes.has(voteOf(one.ballot)) && one.word === undefined;
    if (here.has(one.key) || candidates.has(one.key) || isSaidFully) tell(given, { kind: 'again' });
    else candidates.set(one.key, one);
  }

  // A full ballot stands in the place of its own code.
  const fuller = new Set<string>();
  const full = [...candidates.values()].filter(({ ballot, word }) => !isVoteAlone(ballot) && word !== 'take');
  const votesAdded = new Set(full.map(({ ballot }) => voteOf(ballot)));
  for (const [key, { ballot }] of here) {
    if (!votesAdded.has(ballot.id)) continue;
    here.delete(key);
    fuller.add(ballot.id);
  }

  const { replaced, rest } = replace(candidates, here);
  const waiting = askWhom(engagement, here, rest);
  const added = [...replaced.values(), ...rest.filter(({ key }) => !waiting.has(key))];
  for (const one of candidates.values()) {
    const question = waiting.get(one.key);
    const gone = typeof one.word === 'object' && replaced.has(one.key) ? { replaced: one.word.replaces } : {};
    if (question) tell(one, question);
    else if (added.includes(one)) {
      const isFuller = !isVoteAlone(one.ballot) && fuller.has(voteOf(one.ballot));
      const notes = [...(isFuller ? ['fuller' as const] : []), ...(one.isUnnamed ? ['unnamed' as const] : [])];
      tell(one, { kind: 'taken', ...gone, notes });
    } else tell(one, { kind: 'left' });
  }
  return { kept: [...here.values()], added, told };
}

/** Said to be of somebody else: where the same code is in already it goes by a second id. */
function asAnother(one: Newcomer, ...taken: readonly ReadonlyMap<string, unknown>[]): Newcomer {
  if (!taken.some((keys) => keys.has(one.key))) return one;
  const ballot = { ...one.ballot, id: `${one.ballot.id}-2` };
  return { ...one, ballot, key: keyOfBallot(ballot) };
}

/** Those said to stand in the place of another take it; `here` and the others lose what is replaced. */
function replace(candidates: ReadonlyMap<string, Newcomer>, here: Map<string, Collected>) {
  const replaced = new Map<string, Newcomer>();
  const gone = new Set<string>();
  for (const [key, one] of candidates) {
    if (typeof one.word !== 'object') continue;
    const target = one.word.replaces;
    if (!here.has(target) && !candidates.has(target)) continue;
    here.delete(target);
    gone.add(target);
    replaced.set(key, one);
  }
  const rest = [...candidates.values()].filter(({ key }) => !replaced.has(key) && !gone.has(key));
  return { replaced, rest };
}

/** Two ballots under one id, or more of a role than are invited: all that are new wait for a word. */
function askWhom(
  { respondents }: Engagement,
  here: ReadonlyMap<string, Collected>,
  rest: readonly Newcomer[],
): ReadonlyMap<string, Extract<Told['fate'], { kind: 'asks' }>> {
  const waiting = new Map<string, Extract<Told['fate'], { kind: 'asks' }>>();
  const present = [...here].map(([key, { ballot }]) => ({ key, ballot }));
  const all = [...present, ...rest];
  const byId = Map.groupBy(all, ({ ballot }) => `${ballot.round} ${ballot.id}`);
  const byRole = Map.groupBy(all, ({ ballot }) => `${ballot.round} ${ballot.role}`);
  const others = (group: typeof all | undefined, own: string) =>
    (group ?? []).flatMap(({ key }) => (key === own ? [] : [key])).toSorted();
  for (const one of rest) {
    if (one.word === 'take') continue;
    const twins = others(byId.get(`${one.round} ${one.ballot.id}`), one.key);
    if (twins.length > 0) {
      waiting.set(one.key, { kind: 'asks', why: 'same-voter', rivals: twins });
      continue;
    }
    const peers = others(byRole.get(`${one.round} ${one.role}`), one.key);
    const invited = Math.max(1, respondents.filter(({ role }) => role === one.role).length);
    if (peers.length + 1 > invited) waiting.set(one.key, { kind: 'asks', why: 'same-role', rivals: peers });
  }
  return waiting;
}

/** In one order whatever was first: by round, then by id. */
export const inOneOrder = (kept: readonly Collected[], added: readonly Collected[]): readonly Collected[] =>
  [...kept, ...added]
    .map((one) => [keyOfBallot(one.ballot), one] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
