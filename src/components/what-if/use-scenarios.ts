// The scenarios of the baseline: kept beside it where the browser keeps things, in memory where it does not, which is said.
import { useEffect, useRef, useState } from 'react';
import type { Places } from '#components/keep/device.ts';
import { changeScenarios, scenariosOf, type Unwritten } from '#components/keep/scenarios.ts';
import type { Baseline } from '#components/what-if/baseline.ts';
import { catalogue } from '#content/catalogue.ts';
import { SCENARIO_LIMITS, type Scenario } from '#model/what-if/scenario.ts';

type Act = (scenarios: readonly Scenario[]) => readonly Scenario[];

export interface Scenarios {
  readonly list: readonly Scenario[];
  readonly leftOut: number;
  /** Set where what is listed lasts only while the page is open. */
  readonly trouble: Unwritten | undefined;
  /** False where there are too many already, and nothing has changed. */
  readonly act: (act: Act) => boolean;
}

/** What is kept, and over it what stands in this window alone. */
function together(kept: readonly Scenario[], own: readonly Scenario[]): readonly Scenario[] {
  const changed = kept.map((one) => own.find(({ id }) => id === one.id) ?? one);
  return [...changed, ...own.filter(({ id }) => kept.every((one) => one.id !== id))];
}

export function useScenarios(places: Places, baseline: Baseline): Scenarios {
  const id = baseline.kind === 'own' ? baseline.id : undefined;
  const [list, setList] = useState<readonly Scenario[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const [trouble, setTrouble] = useState<Unwritten>();
  const isUnwritten = useRef(false);
  isUnwritten.current = trouble !== undefined;
  useEffect(() => {
    if (id === undefined) return;
    const read = () => {
      const kept = scenariosOf(places, catalogue, id);
      if (kept.kind !== 'read') return;
      setList((own) => (isUnwritten.current ? together(kept.scenarios, own) : kept.scenarios));
      setLeftOut(kept.leftOut);
    };
    read();
    window.addEventListener('storage', read);
    return () => window.removeEventListener('storage', read);
  }, [places, id]);

  const act = (change: Act): boolean => {
    const next = change(list);
    if (next.length > SCENARIO_LIMITS.scenarios) return false;
    if (id === undefined) {
      setList(next);
      return true;
    }
    // Once there is room again, what could not be written before is.
    const acted = changeScenarios(places, catalogue, id, (kept) => change(trouble ? together(kept, list) : kept));
    if (acted.kind === 'not-kept' && acted.reason === 'too-many') return false;
    setList(acted.kind === 'done' ? acted.scenarios : next);
    setTrouble(acted.kind === 'done' ? undefined : acted.reason);
    return true;
  };
  return { list, leftOut, trouble, act };
}
