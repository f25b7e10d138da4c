// The door by which an engagement comes in, from the browser and from a file alike, with the catalogue of today.
import { catalogue } from '#content/catalogue.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { readEngagement } from '#model/workshop/engagement-schema.ts';

export function readKept(value: unknown): Engagement | undefined {
  const read = readEngagement(catalogue, value);
  return read.ok ? read.value : undefined;
}
