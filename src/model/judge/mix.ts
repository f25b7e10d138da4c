// The declared mix made ready for judgement: weights normalised, a purpose declared twice merged, a purpose named by the
// user turned into bands. It knows nothing of answers.

import type { DeclaredPurpose } from '#model/assessment.ts';
import type { Band, Dimension, Purpose } from '#model/catalogue.ts';
import { plainName } from '#model/plain-name.ts';

export interface MixEntry {
  readonly purpose: Purpose;
  /** Share of the declaration, all adding up to 1. */
  readonly weight: number;
  /** For whom, or when, in each of its mentions; the empty text where one does not say. */
  readonly scopes: readonly string[];
}

/** The user's own purpose: it asks what its bands ask, and has no budget argument of its own. */
export function ownPurpose(declared: DeclaredPurpose): Purpose {
  const bands: Partial<Record<Dimension, Band>> = {};
  for (const [dimension, band] of Object.entries(declared.bands ?? {})) {
    bands[dimension as Dimension] = { low: band[0], high: band[1], importance: band[2] };
  }
  return { id: declared.purpose, number: 11, bands };
}

/** Normalised mix in the order declared. Purposes unknown to the catalogue are taken as the user's own. */
export function readMix(declaration: readonly DeclaredPurpose[], purposes: readonly Purpose[]): readonly MixEntry[] {
  const total = declaration.reduce((sum, { weight }) => sum + weight, 0);
  const mix = new Map<string, MixEntry>();
  for (const declared of declaration) {
    const before = mix.get(declared.purpose);
    const scope = plainName(declared.scope);
    mix.set(declared.purpose, {
      purpose: before?.purpose ?? purposes.find(({ id }) => id === declared.purpose) ?? ownPurpose(declared),
      weight: (before?.weight ?? 0) + declared.weight / total,
      scopes: [...(before?.scopes ?? []), scope],
    });
  }
  return [...mix.values()];
}
