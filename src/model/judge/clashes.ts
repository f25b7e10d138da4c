// F3, clashes inside the mix: two declared purposes that pull the same customers apart, before any fact is asked
// (domain section 2 and 6.6). A scope on one of the two turns the clash into a note.
import type { Relation, RelationKind, Thresholds } from '#model/catalogue.ts';
import { DUST } from '#model/interval.ts';
import type { ClashFinding } from '#model/judge/finding.ts';
import type { MixEntry } from '#model/judge/mix.ts';
import type { Severity } from '#model/judge/rule.ts';

/** How two purposes go together, in either order; undefined for a purpose outside the ten. */
export function relationBetween(relations: readonly Relation[], a: string, b: string): RelationKind | undefined {
  return relations.find(({ between: [x, y] }) => (x === a && y === b) || (x === b && y === a))?.kind;
}

export function findClashes(
  mix: readonly MixEntry[],
  relations: readonly Relation[],
  thresholds: Thresholds,
): readonly ClashFinding[] {
  const found: ClashFinding[] = [];
  mix.forEach((one, index) => {
    for (const other of mix.slice(index + 1)) {
      const relation = relationBetween(relations, one.purpose.id, other.purpose.id);
      if (relation !== 'tension' && relation !== 'contradiction') continue;
      const [first, second] = [one.purpose.id, other.purpose.id].toSorted() as [string, string];
      found.push({
        id: `clash:${first}:${second}`,
        kind: 'clash',
        severity: severityOf(relation, one, other, thresholds),
        certainty: 'certain',
        points: 0,
        between: [first, second],
        relation,
        statements: [
          { says: 'declaration', id: first },
          { says: 'declaration', id: second },
        ],
      });
    }
  });
  return found;
}

/** Whether a scope sets them apart: one of them always says for whom, and never in the words of the other. */
function areApart(one: MixEntry, other: MixEntry): boolean {
  const isScoped = ({ scopes }: MixEntry): boolean => scopes.every((scope) => scope !== '');
  return (isScoped(one) || isScoped(other)) && !one.scopes.some((scope) => other.scopes.includes(scope));
}

function severityOf(
  relation: 'tension' | 'contradiction',
  one: MixEntry,
  other: MixEntry,
  { clash }: Thresholds,
): Severity {
  if (areApart(one, other)) return 'note';
  const lighter = Math.min(one.weight, other.weight) + DUST;
  if (relation === 'tension' || lighter < clash.weight) return 'minor';
  return lighter >= clash.criticalWeight ? 'critical' : 'major';
}
