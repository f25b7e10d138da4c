// What was adopted from scenarios, kept with the answers in a field of the draft: read for the result, and taken away there
// once what a scenario meant is in place.
import { useMemo } from 'react';
import { useField } from '#components/ask/context.tsx';
import { ADOPTED, isSame } from '#components/ask/draft.ts';
import type { Assessment } from '#model/assessment.ts';
import { type Adopted, withoutAdopted } from '#model/report/adopted.ts';

export interface AdoptedList {
  readonly adopted: NonNullable<Assessment['adopted']>;
  /** It describes today from now on. */
  readonly putInPlace: (entry: Adopted) => void;
}

/** The list as it stands in the assessment, which has passed the door, less what is no longer in the draft. */
export function useAdopted({ adopted: given = [] }: Assessment): AdoptedList {
  const [text, set] = useField(ADOPTED);
  return useMemo(() => {
    const kept: unknown = text === '' ? [] : JSON.parse(text);
    const left = given.filter((one) => Array.isArray(kept) && kept.some((other) => isSame(one, other)));
    return {
      adopted: left,
      putInPlace(entry) {
        const next = withoutAdopted(left, entry);
        set(next.length > 0 ? JSON.stringify(next) : '');
      },
    };
  }, [text, given, set]);
}
