// What the table of routes must be told before it can list every page.
import { companies } from '#components/samples/companies.ts';
import { catalogue } from '#content/catalogue.ts';
import type { KnownIds } from '#content/routes.ts';

export const knownIds: KnownIds = {
  rules: catalogue.rules.map(({ id }) => id),
  companies: companies.map(({ id }) => id),
};
