// The declaration as it was made, in the report: what is declared, for whom, with which share, and what a purpose of the
// user's own asks. It judges nothing.
import { DIMENSIONS } from '#model/catalogue.ts';
import { ownPurpose } from '#model/judge/mix.ts';
import type { DeclarationBlock } from '#model/report/grounds.ts';
import type { Material } from '#model/report/subjects.ts';

export function declarationBlock({ catalogue, assessment: { declaration } }: Material): DeclarationBlock {
  const total = declaration.reduce((sum, { weight }) => sum + weight, 0);
  const purposes = declaration.map((declared): DeclarationBlock['purposes'][number] => {
    const { purpose, weight, name } = declared;
    const scope = declared.scope?.trim();
    const known = catalogue.purposes.find(({ id }) => id === purpose);
    const { number, bands } = known ?? ownPurpose(declared);
    const asked = known
      ? []
      : DIMENSIONS.flatMap((dimension) => {
          const band = bands[dimension];
          return band ? [{ dimension, low: band.low, high: band.high }] : [];
        });
    return {
      purpose,
      number,
      weight: weight / total,
      ...(scope && { scope }),
      ...(name !== undefined && { ownName: name }),
      asks: asked,
    };
  });
  return { kind: 'declaration', purposes: purposes.toSorted((a, b) => b.weight - a.weight) };
}

/** The names that users gave to purposes of their own, by id. */
export function ownNamesIn({ assessment }: Material): Readonly<Record<string, string>> {
  const named = assessment.declaration.flatMap(({ purpose, name }) => (name === undefined ? [] : [[purpose, name]]));
  return Object.fromEntries(named) as Record<string, string>;
}
