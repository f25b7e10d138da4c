// What voters wrote in their own words, as it may be read where the declaration is written: the sentences “we exist to …” and what
// they call another purpose. Of revealed rounds that may be told alone, without names, roles or tokens, in the order of the
// alphabet, which says nothing of who came when. It is read at the desk and by whoever leads, and no sentence is in a report.
import { seenVotes } from '#model/workshop/anonymity.ts';
import { type Ballot, OTHER } from '#model/workshop/ballot.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

export interface OwnWords {
  readonly sentences: readonly string[];
  /** Only of ballots with tokens on another purpose. */
  readonly others: readonly string[];
}

export function ownWords(engagement: Pick<Engagement, 'names' | 'ballots' | 'revealed' | 'respondents'>): OwnWords {
  const { ballots } = seenVotes(engagement);
  return {
    sentences: eachOnce(ballots.map(({ existTo }) => existTo)),
    others: otherNames(ballots),
  };
}

/** What another purpose is called where tokens lie on it: a report may tell it beside them. */
export const otherNames = (ballots: readonly Pick<Ballot, 'other' | 'tokens'>[]): readonly string[] =>
  eachOnce(ballots.map(({ other, tokens }) => ((tokens[OTHER] ?? 0) > 0 ? other : undefined)));

/** The same in the second vote, or of two who wrote alike, is read once; capitals and blanks make no difference. */
function eachOnce(texts: readonly (string | undefined)[]): readonly string[] {
  const tidied = texts.flatMap((text) => text?.normalize('NFC').trim().replaceAll(/\s+/gu, ' ') || []);
  const byKey = new Map(tidied.toSorted().map((text) => [text.toLowerCase(), text]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}
