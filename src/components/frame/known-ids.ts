// What the table of routes must be told before it can list every page.

import { catalogue } from '#content/catalogue.ts';
import type { KnownIds } from '#content/routes.ts';
import { samples } from '#content/samples.ts';

export const knownIds: KnownIds = {
  rules: catalogue.rules.map(({ id }) => id),
  companies: samples.map(({ id }) => id),
};
