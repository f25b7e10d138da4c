// Accepting knowingly on the page: changes the list that is kept with the answers, says what was done, and leads the focus
// to where the matter now stands.
import { useEffect, useRef, useState } from 'react';
import { today } from '#components/ask/save-file.ts';
import type { Accepting } from '#components/result/face.ts';
import type { Language } from '#content/shape.ts';
import { accepted as english } from '#content/words/en/accepted.ts';
import { type AcceptedWords, accepted as italian } from '#content/words/it/accepted.ts';
import type { Acceptance } from '#model/assessment.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

const WORDS: Readonly<Record<Language, AcceptedWords>> = { it: italian, en: english };

/** What is accepted, and where a change of it is kept. */
export interface AcceptedList {
  readonly accepted: readonly Acceptance[];
  /** Gives the sentence for which nothing was changed; undefined once it is kept. */
  readonly change: (accepted: readonly Acceptance[]) => string | undefined;
}

export interface UsedAccepting {
  /** Absent where nothing can be kept: a sample, somebody else's file. */
  readonly accepting?: Accepting;
  /** What was done last, for a live region. */
  readonly said: string;
}

export function useAccepting(list: AcceptedList | undefined, phrases: Phrasebook): UsedAccepting {
  const [said, say] = useState('');
  const moved = useRef<{ readonly finding: string; readonly isAccepted: boolean }>(undefined);
  useEffect(() => {
    const target = moved.current;
    if (!target) return;
    // The page is drawn in more than one step; whoever is looked for may come with a later one.
    const article = articleOf(target.finding, target.isAccepted);
    if (!article) return;
    moved.current = undefined;
    const fold = article.closest<HTMLDetailsElement>('details.folded');
    if (fold) fold.open = true;
    const heading = article.querySelector('h3');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  });
  if (!list) return { said };
  const words = WORDS[phrases.language];
  const without = (findings: readonly string[]) => list.accepted.filter(({ finding }) => !findings.includes(finding));
  const accepting: Accepting = {
    words,
    today: today(),
    accept(subject, terms) {
      const refusal = list.change([
        ...without(subject.findings),
        ...subject.findings.map((finding) => ({ finding, ...terms })),
      ]);
      if (refusal !== undefined) return refusal;
      moved.current = { finding: subject.findings[0] ?? '', isAccepted: true };
      say(words.saved(phrases.subjectTitle(subject)));
      return undefined;
    },
    takeBack(subject) {
      const refusal = list.change(without(subject.findings));
      if (refusal !== undefined) return say(refusal);
      moved.current = { finding: subject.findings[0] ?? '', isAccepted: false };
      say(words.takenBack(phrases.subjectTitle(subject)));
    },
  };
  return { accepting, said };
}

const articleOf = (finding: string, isAccepted: boolean): Element | null =>
  document.querySelector(`${isAccepted ? '#accepted' : ':is(#parting, #crossing)'} [data-findings~="${finding}"]`);
