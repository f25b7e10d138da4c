// The texts of a ballot that is typed from paper: the fields of the ballot’s own page, kept as they are typed.
import type { FormTexts } from '#components/ask/context.tsx';
import { COMPANY, type Fields } from '#components/ask/fields.ts';
import type { BallotStore } from '#components/ballot/ballot-store.ts';

export interface PaperTexts extends BallotStore {
  /** Blank again, for the next sheet of paper. */
  readonly clear: () => void;
  readonly follow: (changed: () => void) => () => void;
}

/** `keep` is given every text with each key. */
export function openPaperTexts(found: Fields, currency: string | undefined, keep: (texts: Fields) => void): PaperTexts {
  let all: Fields = { ...found, [COMPANY.currency]: currency ?? '' };
  const followers = new Set<() => void>();
  const put = (next: Fields) => {
    all = next;
    const { [COMPANY.currency]: _, ...texts } = all;
    keep(texts);
    for (const follower of followers) follower();
  };
  const getValues = ((name?: string) => (name === undefined ? all : (all[name] ?? ''))) as FormTexts['getValues'];
  const clear = () => put({ [COMPANY.currency]: currency ?? '' });
  return {
    all: () => all,
    getValues,
    subscribe({ callback }) {
      followers.add(callback);
      return () => followers.delete(callback);
    },
    set(name, text) {
      if ((all[name] ?? '') !== text) put({ ...all, [name]: text });
    },
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    clear,
    forget: clear,
    start: () => () => {},
  };
}
