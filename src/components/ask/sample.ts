// A sample company by its id, each in a file of its own that is loaded only when it is asked for.
import { useEffect, useState } from 'react';
import type { Place } from '#components/ask/use-place.ts';
import type { Assessment } from '#model/assessment.ts';

const files = import.meta.glob<Assessment>('../../content/companies/*.json', { import: 'default' });

export const loadSample = async (id: string): Promise<Assessment | undefined> =>
  files[`../../content/companies/${id}.json`]?.();

/** The sample named in the fragment of the address, like `#esempio=scrittore`; the empty text when there is none. */
export function useSample(place: Place, sampleWords: readonly string[]): string {
  // Going on inside the page changes the address without telling, so it is read at every rendering of a new place.
  const [, follow] = useState(place);
  useEffect(() => {
    const changed = () => follow((now) => ({ ...now }));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const [word = '', name = ''] = window.location.hash.slice(1).split('=');
  return sampleWords.includes(word) ? name : '';
}
