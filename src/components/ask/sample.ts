// A sample company by its id, each in a file of its own that is loaded only when it is asked for.
import type { Assessment } from '#model/assessment.ts';

const files = import.meta.glob<Assessment>('../../content/companies/*.json', { import: 'default' });

/** The id in an address like `#esempio=scrittore`; the words before the sign are those of the two languages. */
export function sampleIn(hash: string, words: readonly string[]): string | undefined {
  const [word = '', id = ''] = hash.replace(/^#/u, '').split('=');
  return words.includes(word) && /^[a-z0-9-]{1,60}$/u.test(id) ? id : undefined;
}

export const loadSample = async (id: string): Promise<Assessment | undefined> =>
  files[`../../content/companies/${id}.json`]?.();
