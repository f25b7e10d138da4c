// A sample company by its id, each in a file of its own that is loaded only when it is asked for.
import type { Assessment } from '#model/assessment.ts';

const files = import.meta.glob<Assessment>('../../content/companies/*.json', { import: 'default' });

export const loadSample = async (id: string): Promise<Assessment | undefined> =>
  files[`../../content/companies/${id}.json`]?.();
