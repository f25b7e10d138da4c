// Ways out on the side of declaring: what a company declares made to fit what it does. Agreement is linear in the weights
// (domain 6.7 d), so the best restatements lie at the corners: a purpose left out, or put in the place of another.
import type { DeclaredPurpose } from '#model/assessment.ts';
import type { Move } from '#model/repair/moves.ts';
import type { Situation } from '#model/repair/situation.ts';

/** A declaration with what it moves: half of the sum of all differences of weight, in points of 100. */
export interface Restatement {
  readonly move: Move;
  readonly moved: number;
}

/** How many purposes of the ranking are tried in the place of a declared one. */
const TRIED = 4;

/** Without the purpose, where others stay; and with each of the best agreeing purposes in its place. Least moved first. */
export function restatementsOf({ assessment, judgement }: Situation, purpose: string): readonly Restatement[] {
  const { declaration } = assessment;
  const declared = new Set(declaration.map((entry) => entry.purpose));
  const staying = declaration.filter((entry) => entry.purpose !== purpose);
  const weight = judgement.mix.find((entry) => entry.purpose.id === purpose)?.weight ?? 0;
  const others = judgement.ranked
    .map((fit) => fit.purpose)
    .filter((id) => !declared.has(id))
    .slice(0, TRIED);
  return [
    ...(staying.length > 0 ? [restated(staying, 100 * weight)] : []),
    ...others.map((other) =>
      restated(
        declaration.map((entry) => (entry.purpose === purpose ? replaced(entry, other) : entry)),
        100 * weight,
      ),
    ),
  ];
}

/** Another purpose in the place of all of these, with their weight; the others stay. Each of the best agreeing, best first. */
export function restatementsInstead(
  { assessment: { declaration }, judgement }: Situation,
  purposes: readonly string[],
): readonly Restatement[] {
  const declared = new Set(declaration.map((entry) => entry.purpose));
  const leaving = declaration.filter((entry) => purposes.includes(entry.purpose));
  const staying = declaration.filter((entry) => !purposes.includes(entry.purpose));
  const weight = leaving.reduce((sum, entry) => sum + entry.weight, 0);
  const all = declaration.reduce((sum, entry) => sum + entry.weight, 0);
  return judgement.ranked
    .map((fit) => fit.purpose)
    .filter((id) => !declared.has(id))
    .slice(0, TRIED)
    .map((purpose) => restated([...staying, { purpose, weight }], (100 * weight) / all));
}

const restated = (declaration: readonly DeclaredPurpose[], moved: number): Restatement => ({
  move: [{ kind: 'declaration', declaration }],
  moved,
});

/** The scope goes with the place, the name and the bands with the purpose. */
const replaced = ({ weight, scope }: DeclaredPurpose, purpose: string): DeclaredPurpose => ({
  purpose,
  weight,
  ...(scope !== undefined && { scope }),
});

/** Every choice of declared purposes to keep, and every single purpose: what the whole can be restated to. */
export function wholeRestatements({ assessment: { declaration }, judgement }: Situation): readonly Restatement[] {
  const weights = new Map(judgement.mix.map(({ purpose, weight }) => [purpose.id, weight]));
  const ids = [...weights.keys()];
  // Beyond this many the choices are too many; the single purposes remain.
  const subsets = ids.length <= 4 ? (1 << ids.length) - 1 : 1;
  const kept = Array.from({ length: subsets - 1 }, (_, index) => ids.filter((__, at) => ((index + 1) >> at) & 1));
  const keeping = kept.map((staying) =>
    restated(
      declaration.filter(({ purpose }) => staying.includes(purpose)),
      100 * ids.reduce((sum, id) => sum + (staying.includes(id) ? 0 : (weights.get(id) ?? 0)), 0),
    ),
  );
  const alone = judgement.ranked
    .filter(({ purpose }) => !weights.has(purpose))
    .map(({ purpose }) => restated([{ purpose, weight: 100 }], 100));
  return [...keeping.toSorted((a, b) => a.moved - b.moved), ...alone];
}
