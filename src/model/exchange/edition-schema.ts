// The schema of an edited profile: first its shape, key by key, then what its values come to. A value that is no number is
// told once, and not also as a band that nothing reaches.
import * as z from 'zod/mini';
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { finite } from '#model/exchange/amount-schema.ts';
import {
  anything,
  choose,
  fields,
  judgeBy,
  listOf,
  lookAt,
  optional,
  optionalShape,
  refuse,
  type Schema,
} from '#model/exchange/schema-parts.ts';
import { editableAnchors, editableThresholds } from '#model/profile/editable.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { faultsOf, MOST_ANCHORS } from '#model/profile/faults.ts';

const text: Schema = z.string({ error: () => 'text' });
const number: Schema = finite();
const band: Schema = choose((given) => (given === null ? anything : triple));
const triple: Schema = z.tuple([finite(), finite(), finite()], { error: () => 'band' });
const points = listOf(z.tuple([finite(), finite()], { error: () => 'list' }));
/** Not looked into where there are far too many: each would be a refusal. */
const anchors: Schema = lookAt((payload) => {
  const given = Array.isArray(payload.value) ? payload.value.length : 0;
  if (given > MOST_ANCHORS) refuse(payload, 'anchors-too-many', { given, most: MOST_ANCHORS });
  else judgeBy(points, payload);
});

export function editionSchema(catalogue: Catalogue): Schema {
  const purposes = catalogue.purposes.map(({ id }) => id);
  const byId = (ids: readonly string[], schema: Schema): Schema =>
    optional(
      fields(
        optionalShape(ids, () => schema),
        'object',
        'unknown-id',
      ),
    );
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const bands = fields(
    optionalShape(DIMENSIONS, () => band),
    'object',
    'unknown-id',
  );
  const shape = fields({
    name: text,
    version: text,
    bands: byId(purposes, bands),
    driverImportance: byId(purposes, number),
    thresholds: byId(ids(editableThresholds(catalogue)), number),
    anchors: byId(ids(editableAnchors(catalogue)), anchors),
    efforts: byId(
      catalogue.levers.map(({ question }) => question),
      number,
    ),
  });
  return lookAt((payload) => {
    const before = payload.issues.length;
    judgeBy(shape, payload);
    if (payload.issues.length > before) return;
    for (const { kind, details, path } of faultsOf(catalogue, payload.value as ProfileEdition))
      refuse(payload, kind, details, [...path]);
  });
}
