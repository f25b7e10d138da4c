// Which ballots tell what voters last said of a part of the ballot: the second vote asks for tokens again, and for the rest only
// of those who want to change it, so that what was said before the talk may be what still stands.
import type { Ballot, Round } from '#model/workshop/ballot.ts';

type Part = 'estimates' | 'expects' | 'operated';

/** Ballots of the round given; of the first where more of them say anything of it. */
export function lastSaid(all: readonly Ballot[], round: Round, part: Part): readonly Ballot[] {
  const of = (one: Round) => all.filter((ballot) => ballot.round === one);
  const saying = (ballots: readonly Ballot[]) => ballots.filter((ballot) => ballot[part] !== undefined).length;
  const own = of(round);
  const first = of(1);
  return saying(first) > saying(own) ? first : own;
}
