// The eight characters in which a ballot is read aloud: tokens, role and round, bound to their engagement (decision 0027).
// Takes and gives votes; sentences, estimates and names do not travel this way. Never throws on what is read.
//
// value = (rank of the mix x 16 + role - 1) x 2 + round - 1, below 961 440 480 and so in six characters of base 32. Two
// check characters follow. The six of the engagement's id stand before them as part of the checked word without being
// sent, so the code of an engagement whose id differs in one or two characters is always refused, of any other but for
// one in 1024.
import type { Ballot, Mix, Round } from '#model/workshop/ballot.ts';
import { ALPHABET, isPlain, readSymbols, writeSymbols } from '#model/workshop/code/crockford.ts';
import { mixesOn, mixOfRank, rankOfMix } from '#model/workshop/code/mix-rank.ts';
import { check, checkSymbols } from '#model/workshop/code/reed-solomon.ts';
import { MOST_ROLES } from '#model/workshop/engagement.ts';

export type Vote = Pick<Ballot, 'role' | 'round' | 'tokens'>;

export const CODE_LENGTH = 8;
export const ID_LENGTH = 6;
const GROUP = 4;
const DATA = 6;
const ROUNDS = 2;
/** Ten purposes and “other”: with more, six characters would not hold the value. */
const PLACES = 11;

/** Whether a text may be the id of an engagement. */
export const isEngagementId = (text: string): boolean => isPlain(text, ID_LENGTH);

/** As it is shown: two groups of four. */
export const grouped = (code: string): string => `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;

/** The eight characters, ungrouped. Throws on a vote that no schema would let in: that is no fault of the voter. */
export function spokenCode(places: readonly string[], engagement: string, { role, round, tokens }: Vote): string {
  const strange = Object.keys(tokens).find((id) => !places.includes(id));
  if (places.length !== PLACES || strange !== undefined) throw new Error(`tokens on no place: ${strange}`);
  if (!(Number.isInteger(role) && role >= 1 && role <= MOST_ROLES)) throw new Error(`no role ${role}`);
  const rank = rankOfMix(places.map((id) => tokens[id] ?? 0));
  const data = digitsOf((rank * MOST_ROLES + role - 1) * ROUNDS + round - 1);
  return writeSymbols([...data, ...checkSymbols([...symbolsOf(engagement), ...data])]);
}

export type CodeReading =
  /** `code` is the same in its one plain form. */
  | { readonly kind: 'read'; readonly code: string; readonly vote: Vote }
  | { readonly kind: 'wrong-length'; readonly given: number }
  /** A character that no code has, and its place from 1. */
  | { readonly kind: 'strange-character'; readonly place: number; readonly given: string }
  /**
   * Not a code of this engagement. Where a single character may be the cause: its place from 1, its group of four (1 or
   * 2), and the code that would be right. It is for whoever heard it to say.
   */
  | {
      readonly kind: 'wrong-check';
      readonly proposal?: { readonly place: number; readonly group: 1 | 2; readonly code: string };
    };

/** What was heard, typed or pasted, in any case, with or without blanks and hyphens. */
export function readCode(places: readonly string[], engagement: string, text: string): CodeReading {
  const read = readSymbols(text);
  if (!read.ok) return { kind: 'strange-character', place: read.place, given: read.given };
  const { symbols } = read;
  if (symbols.length !== CODE_LENGTH) return { kind: 'wrong-length', given: symbols.length };
  const checked = check([...symbolsOf(engagement), ...symbols]);
  if (checked.kind === 'whole') {
    const vote = voteOf(places, symbols);
    return vote ? { kind: 'read', code: writeSymbols(symbols), vote } : { kind: 'wrong-check' };
  }
  const index = checked.kind === 'perhaps-one' ? checked.index - ID_LENGTH : -1;
  if (checked.kind === 'several' || index < 0) return { kind: 'wrong-check' };
  const mended = symbols.with(index, checked.symbol);
  if (!voteOf(places, mended)) return { kind: 'wrong-check' };
  return {
    kind: 'wrong-check',
    proposal: { place: index + 1, group: index < GROUP ? 1 : 2, code: writeSymbols(mended) },
  };
}

/** Whether a text in its one plain form may be a code of this engagement, whatever it says. */
export const isCodeOf = (engagement: string, text: string): boolean =>
  isEngagementId(engagement) &&
  isPlain(text, CODE_LENGTH) &&
  check([...symbolsOf(engagement), ...readPlain(text)]).kind === 'whole';

function voteOf(places: readonly string[], symbols: readonly number[]): Vote | undefined {
  let rest = symbols.slice(0, DATA).reduce((sum, symbol) => sum * 32 + symbol, 0);
  const round = ((rest % ROUNDS) + 1) as Round;
  rest = Math.floor(rest / ROUNDS);
  const role = (rest % MOST_ROLES) + 1;
  const rank = Math.floor(rest / MOST_ROLES);
  // 112 301 344 of the values that six characters can hold are no vote.
  if (rank >= mixesOn(places.length)) return undefined;
  const counts = mixOfRank(rank, places.length);
  const tokens: Mix = Object.fromEntries(places.flatMap((id, i) => (counts[i] ? [[id, counts[i]]] : [])));
  return { role, round, tokens };
}

function digitsOf(value: number): readonly number[] {
  const digits: number[] = [];
  for (let rest = value; digits.length < DATA; rest = Math.floor(rest / 32)) digits.unshift(rest % 32);
  return digits;
}

function symbolsOf(engagement: string): readonly number[] {
  if (!isEngagementId(engagement)) throw new Error(`not the id of an engagement: ${engagement}`);
  return readPlain(engagement);
}

const readPlain = (plain: string): readonly number[] => [...plain].map((sign) => ALPHABET.indexOf(sign));
