// The texts of a form that hands them over by a button: kept as they are typed, so that a laptop that dies before the button is
// pressed takes nothing with it, and a screen that is turned meanwhile neither.
import { useState } from 'react';
import { findHalfTyped, keepHalfTyped, type Texts } from '#components/keep/half-typed.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';

export interface HalfTyped<T extends Texts> {
  readonly texts: T;
  readonly write: (texts: T) => void;
  /** They are handed over, or not wanted: what stands in the fields stays, and is kept no longer. */
  readonly forget: () => void;
}

/** Of a form of the engagement that is open. */
export function useHalfTyped<T extends Texts>(form: string, start: T): HalfTyped<T> {
  return useHalfTypedOf(useEngagement().engagement.id, form, start);
}

/** Where no engagement is open yet. */
export const NO_ENGAGEMENT = 'none';

export function useHalfTypedOf<T extends Texts>(id: string, form: string, start: T): HalfTyped<T> {
  const { places } = useDesk();
  const [texts, setTexts] = useState<T>(() => ({ ...start, ...findHalfTyped(places, id, form) }));
  return {
    texts,
    write(next) {
      setTexts(next);
      const isBlank = Object.values(next).every((text) => text === '');
      keepHalfTyped(places, id, form, isBlank ? undefined : next);
    },
    forget: () => keepHalfTyped(places, id, form),
  };
}
