// What the table of routes must be told before it can list every page.
import { catalogue } from '#content/catalogue.ts';
import type { KnownIds } from '#content/routes.ts';

export const knownIds: KnownIds = {
  rules: catalogue.rules.map(({ id }) => id),
  companies: catalogue.companies.map(({ id }) => id),
};
