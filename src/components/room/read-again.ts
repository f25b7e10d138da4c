// Reads an engagement that is read again and again, as the projector does at every act: ballots that were let in before and have not
// changed by a character are not examined once more, as long as those they answer to are the same. All else is.
import type { ReadEngagement } from '#components/keep/engagements.ts';
import { isEntry } from '#components/keep/kept-draft.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

/** What a ballot is examined against. */
const GROUNDS = ['id', 'ballots', 'roles', 'respondents', 'estimated', 'names'] as const;

export function readAgain(read: ReadEngagement): ReadEngagement {
  let last: { readonly grounds: string; readonly ballots: Engagement['ballots'] } | undefined;
  return (value) => {
    if (!isEntry(value)) return read(value);
    const grounds = JSON.stringify(GROUNDS.map((part) => value[part]));
    if (last?.grounds === grounds) {
      const rest = read({ ...value, ballots: [] });
      return rest && { ...rest, ballots: last.ballots };
    }
    const engagement = read(value);
    if (engagement) last = { grounds, ballots: engagement.ballots };
    return engagement;
  };
}
