// What an edition changes of the standard, value by value, in one order: for the report and for the page that edits. Only
// what differs, and only what the catalogue knows.
import {
  type Band,
  type Catalogue,
  type Channel,
  DIMENSIONS,
  type Dimension,
  type Importance,
} from '#model/catalogue.ts';
import { editableAnchors, editableThresholds } from '#model/profile/editable.ts';
import { normalised, own, type ProfileEdition } from '#model/profile/edition.ts';
import { standardOf } from '#model/profile/origin.ts';
import { isStepped } from '#model/repair/lever.ts';
import type { Anchors } from '#model/scale.ts';

export type Difference =
  /** Undefined: the purpose does not care about the dimension. */
  | {
      readonly kind: 'band';
      readonly purpose: string;
      readonly dimension: Dimension;
      readonly standard: Band | undefined;
      readonly edited: Band | undefined;
    }
  | {
      readonly kind: 'driver';
      readonly purpose: string;
      readonly standard: Importance | undefined;
      readonly edited: Importance;
    }
  | { readonly kind: 'threshold'; readonly id: string; readonly standard: number; readonly edited: number }
  | {
      readonly kind: 'anchors';
      readonly id: string;
      readonly fact: string;
      readonly channel?: Channel;
      readonly standard: Anchors;
      readonly edited: Anchors;
    }
  | { readonly kind: 'effort'; readonly question: string; readonly standard: number; readonly edited: number };

export function differencesOf(catalogue: Catalogue, edition: ProfileEdition): readonly Difference[] {
  const { purposes, levers } = standardOf(catalogue);
  const { bands, driverImportance, thresholds, anchors, efforts } = normalised(catalogue, edition);
  return [
    ...purposes.flatMap(({ id, bands: standard, driverImportance: importance }): Difference[] => {
      const changed = own(bands, id) ?? {};
      const driver = own(driverImportance, id);
      return [
        ...DIMENSIONS.flatMap((dimension): Difference[] => {
          const triple = changed[dimension];
          if (triple === undefined) return [];
          const edited = triple ? { low: triple[0], high: triple[1], importance: triple[2] } : undefined;
          return [{ kind: 'band', purpose: id, dimension, standard: standard[dimension], edited }];
        }),
        ...(driver === undefined
          ? []
          : [{ kind: 'driver', purpose: id, standard: importance, edited: driver } as const]),
      ];
    }),
    ...editableThresholds(catalogue).flatMap(({ id, value }): Difference[] => {
      const edited = own(thresholds, id);
      return edited === undefined ? [] : [{ kind: 'threshold', id, standard: value, edited }];
    }),
    ...editableAnchors(catalogue).flatMap(({ id, fact, channel, points }): Difference[] => {
      const edited = own(anchors, id);
      const place = { id, fact, ...(channel && { channel }) };
      return edited ? [{ kind: 'anchors', ...place, standard: points, edited }] : [];
    }),
    ...levers.filter(isStepped).flatMap(({ question, effort }): Difference[] => {
      const edited = own(efforts, question);
      return edited === undefined ? [] : [{ kind: 'effort', question, standard: effort, edited }];
    }),
  ];
}
