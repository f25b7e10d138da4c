// Ballots that came as tokens alone, by spoken code or as a short line of the grid: they carry no estimate and no expectation, and
// whoever handed one in was not asked for any there. Takes a ballot as it was taken in; whoever left fields blank is another matter.
import type { Ballot } from '#model/workshop/ballot.ts';
import { isCodeOf } from '#model/workshop/code/spoken-code.ts';

type Said = Pick<Ballot, 'engagement' | 'id' | 'estimates' | 'expects' | 'operated'>;

/** Ids of other ballots are no codes: a code stands for itself, with a hyphen after it where several voted alike. */
export const givesTokensAlone = ({ engagement, id, estimates, expects, operated }: Said): boolean =>
  estimates === undefined &&
  expects === undefined &&
  operated === undefined &&
  isCodeOf(engagement, id.split('-')[0] ?? '');
