// The purposes that two declarations do not share, or share with another weight, scope or meaning. Weights are compared as
// shares of their declaration, since 6 and 4 say the same as 60 and 40.

import type { DeclaredPurpose } from '#model/assessment.ts';
import { areEqual } from '#model/compare/equal.ts';
import { DUST } from '#model/interval.ts';
import { plainName } from '#model/plain-name.ts';

/** An entry with the part of the declaration that its weight is, 0 to 1. */
export interface SharedEntry {
  readonly entry: DeclaredPurpose;
  readonly share: number;
}

export interface DeclarationChange {
  readonly purpose: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: SharedEntry;
  readonly after?: SharedEntry;
}

function sharesOf(declaration: readonly DeclaredPurpose[]): readonly SharedEntry[] {
  const total = declaration.reduce((sum, { weight }) => sum + weight, 0);
  return declaration.map((entry) => ({ entry, share: entry.weight / total }));
}

const keyOf = ({ entry }: SharedEntry): string => JSON.stringify([entry.purpose, plainName(entry.scope)]);

/** In the order of the declaration after, then what is no longer declared. */
export function compareDeclarations(
  before: readonly DeclaredPurpose[],
  after: readonly DeclaredPurpose[],
): readonly DeclarationChange[] {
  const [was, is] = [sharesOf(before), sharesOf(after)];
  const left = new Set(was);
  /** The entry for the same customers, else the only other entry of the purpose: then its scope has changed. */
  const partnerOf = (one: SharedEntry): SharedEntry | undefined => {
    const same = [...left].find((other) => keyOf(other) === keyOf(one));
    if (same) return same;
    const alone = (all: readonly SharedEntry[]) => all.filter(({ entry }) => entry.purpose === one.entry.purpose);
    return alone(is).length === 1 && alone(was).length === 1 ? alone(was)[0] : undefined;
  };
  const changes = is.flatMap((one): readonly DeclarationChange[] => {
    const { purpose } = one.entry;
    const partner = partnerOf(one);
    if (!partner) return [{ purpose, kind: 'added', after: one }];
    left.delete(partner);
    return isSame(partner, one) ? [] : [{ purpose, kind: 'changed', before: partner, after: one }];
  });
  const removed = [...left].map(
    (one): DeclarationChange => ({ purpose: one.entry.purpose, kind: 'removed', before: one }),
  );
  return [...changes, ...removed];
}

function isSame(a: SharedEntry, b: SharedEntry): boolean {
  const [x, y] = [a, b].map(({ entry: { weight: _weight, scope, ...rest } }) => ({
    ...rest,
    scope: plainName(scope),
  }));
  return Math.abs(a.share - b.share) < DUST && areEqual(x, y);
}
