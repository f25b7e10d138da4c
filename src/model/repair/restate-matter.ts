// Another declaration for a whole matter: where several declared purposes ask the same, leaving out one of them ends nothing.
// Each is tried with what it asks for in its turn on the side of saying, and stands only where all the matter is gone.
import type { Finding } from '#model/judge/finding.ts';
import { followedUp } from '#model/repair/follow-up.ts';
import { type TriedRepair, tried } from '#model/repair/repair.ts';
import { restatementsInstead } from '#model/repair/restate.ts';
import { heavyIn, type Situation } from '#model/repair/situation.ts';

/** The way for a matter: the one that leaves least, of those that end all of it. Remembers what it tried. */
export function restatingMatters(situation: Situation): (group: readonly Finding[]) => TriedRepair | undefined {
  const known = new Map<string, readonly TriedRepair[]>();
  const waysWithout = (purposes: readonly string[]): readonly TriedRepair[] => {
    const key = purposes.toSorted().join(' ');
    const ways = known.get(key) ?? triedWithout(situation, purposes);
    known.set(key, ways);
    return ways;
  };
  return (group) =>
    waysWithout(askingIn(situation, group)).find(({ removes }) => group.every(({ id }) => removes.includes(id)));
}

/** The declared purposes a matter hangs on: those that ask, or all of them where a rule looks at what is declared. */
function askingIn({ judgement, catalogue }: Situation, group: readonly Finding[]): readonly string[] {
  return group.flatMap((finding) => {
    if (finding.kind === 'gap') return [finding.purpose];
    if (finding.kind !== 'contradiction') return [];
    const rule = catalogue.rules.find(({ id }) => id === finding.rule);
    return rule?.onlyWhereAttentionIsAsked || rule?.onlyWhereDeclared
      ? judgement.mix.map(({ purpose }) => purpose.id)
      : [];
  });
}

function triedWithout(situation: Situation, purposes: readonly string[]): readonly TriedRepair[] {
  if (purposes.length === 0) return [];
  const said = new Set(situation.catalogue.levers.flatMap(({ side, question }) => (side === 'say' ? [question] : [])));
  return restatementsInstead(situation, purposes)
    .flatMap(({ move }) => {
      const plain = tried(situation, 'declare', move);
      if (plain) return [plain];
      const whole = followedUp(situation, move, (question) => said.has(question));
      return tried(situation, 'declare', whole) ?? [];
    })
    .toSorted((a, b) => heavyIn(a.after).length - heavyIn(b.after).length);
}
