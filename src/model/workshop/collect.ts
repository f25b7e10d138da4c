// Takes in many ballots at once, from pasted text, files or a typed grid: the engagement with them, and what became of each.
// Nothing is averaged, replaced or mapped but on somebody's word; the order in which pieces come never matters. No clock:
// the moment is handed in.
import type { Catalogue } from '#model/catalogue.ts';
import type { Refusal } from '#model/refusal.ts';
import type { Round } from '#model/workshop/ballot.ts';
import type { CodeReading } from '#model/workshop/code/spoken-code.ts';
import { knownIn } from '#model/workshop/collect-known.ts';
import { type Brought, readBrought } from '#model/workshop/collect-read.ts';
import { type Newcomer, settle } from '#model/workshop/collect-settle.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { MOST_BALLOTS } from '#model/workshop/engagement-schema.ts';
import { inOneOrder, withOwnIds } from '#model/workshop/own-ids.ts';

/**
 * What somebody says about a ballot that could not be taken by itself. `late`: its round may be another one than is being collected,
 * or revealed; whose it is has still to be asked where it is in doubt. `copies`: so many people of one role have cast this very vote.
 */
export type Word = 'take' | 'late' | 'leave' | { readonly replaces: string } | { readonly copies: number };

/** What has been said so far; with it the same pieces are collected again. */
export interface Said {
  /** Of a role the engagement does not have: the one that is meant. */
  readonly roles?: Readonly<Record<number, number>>;
  /** By the key told with the ballot. */
  readonly ballots?: Readonly<Record<string, Word>>;
}

export type Fate =
  /** `fuller`: its tokens were in already, by code; now the rest is too. `unnamed`: its name was left out, as agreed. */
  | { readonly kind: 'taken'; readonly replaced?: string; readonly notes: readonly ('fuller' | 'unnamed')[] }
  /** `another`: the word that says that it is somebody else's, where the role has room for one more. */
  | { readonly kind: 'again'; readonly another?: { readonly copies: number } }
  /** Another ballot of one voter (`rivals` holds its key), perhaps the whole of a code, or more of a role than take part. Say: replaces, take, leave. */
  | {
      readonly kind: 'asks';
      readonly why: 'same-voter' | 'same-vote' | 'same-role';
      readonly rivals: readonly string[];
    }
  /** The round is no longer blind. Say: late, leave. */
  | { readonly kind: 'revealed' }
  /** Of another round than the one being collected, and not revealed. Say: late, leave. */
  | { readonly kind: 'other-round' }
  /** Say which role is meant. */
  | { readonly kind: 'unknown-role' }
  | { readonly kind: 'left' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'other-engagement'; readonly given: string }
  /** A later version of a ballot or link is among these. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'wrong-code'; readonly reading: Exclude<CodeReading, { kind: 'read' }> };

/** What became of one piece. Nothing of what was voted is in it: it may be shown before the reveal. */
export interface Told {
  /** The position of the piece, from 0. */
  readonly piece: number;
  readonly fate: Fate;
  /** Of a piece that is a ballot of this engagement. */
  readonly key?: string;
  readonly role?: number;
  readonly round?: Round;
}

export interface Collecting {
  readonly engagement: Engagement;
  readonly told: readonly Told[];
}

export interface Terms {
  /** When, ISO 8601. */
  readonly at: string;
  /** The round being collected; without one, ballots of both are taken. */
  readonly round?: Round;
  readonly said?: Said;
}

/** The engagement with every ballot that can be taken, and one entry for each piece. */
export function collect(
  catalogue: Catalogue,
  engagement: Engagement,
  brought: readonly Brought[],
  { at, round, said = {} }: Terms,
): Collecting {
  const told: Told[] = [];
  const newcomers: Newcomer[] = [];
  const isKnown = knownIn(catalogue, engagement);
  brought.forEach((one, piece) => {
    const read = readBrought(catalogue, engagement, one, said.roles ?? {});
    if (read.kind !== 'ballot') {
      told.push({ piece, ...('role' in read && { role: read.role, round: read.round }), fate: read.fate });
      return;
    }
    const { ballot, key, isUnnamed } = read;
    const word = said.ballots?.[key];
    const stop = stopOf(engagement, ballot.round, round, word);
    const known = { piece, key, role: ballot.role, round: ballot.round };
    // Of one that is in already nothing is asked, whatever became of its round: it is told that it is.
    const isAsked = stop && (stop.kind === 'left' || !isKnown(ballot));
    if (isAsked) told.push({ ...known, fate: stop });
    else
      newcomers.push({
        ...known,
        ballot,
        via: read.via,
        isUnnamed,
        ...(word !== undefined && word !== 'late' && { word }),
      });
  });
  const settled = settle(catalogue, engagement, newcomers);
  const isLate = ({ round: given }: Newcomer): boolean => engagement.revealed.includes(given);
  const added = settled.added.map(
    (one): Collected => ({ ballot: one.ballot, via: one.via, at, ...(isLate(one) && { late: true }) }),
  );
  // Whatever was said, two ballots are never under one id.
  const ballots = inOneOrder(withOwnIds([...settled.kept, ...added]));
  told.push(...settled.told);
  const isTooMany = ballots.length > MOST_BALLOTS;
  const isSame = settled.added.length === 0;
  return {
    engagement: isTooMany || isSame ? engagement : { ...engagement, ballots, changedAt: at },
    told: told
      .map((one) => (isTooMany && one.fate.kind === 'taken' ? { ...one, fate: tooMany } : one))
      .toSorted((a, b) => a.piece - b.piece),
  };
}

const tooMany: Fate = { kind: 'too-many', most: MOST_BALLOTS };

/** What keeps a ballot out whatever others there are. */
function stopOf({ revealed }: Engagement, given: Round, wanted: Round | undefined, word: Word | undefined) {
  if (word === 'leave') return { kind: 'left' } as const;
  if (word !== undefined) return undefined;
  if (revealed.includes(given)) return { kind: 'revealed' } as const;
  return wanted !== undefined && given !== wanted ? ({ kind: 'other-round' } as const) : undefined;
}
