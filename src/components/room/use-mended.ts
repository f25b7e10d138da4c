// The matters with their ways out, which quote what a way of doing changes as well: worked out after the screen is there, once for
// all screens as long as the facts stay.
import { useEffect, useState } from 'react';
import type { FactMaterial } from '#components/room/material.ts';
import type { Subject } from '#model/report/matter.ts';

interface Mended {
  readonly of: FactMaterial;
  readonly matters: readonly Subject[];
}

/** Undefined until they are known: trying ways out takes a moment, after the first paint. */
export function useMended(facts: FactMaterial): readonly Subject[] | undefined {
  const [done, setDone] = useState<Mended>();
  useEffect(() => {
    const timer = setTimeout(() => setDone({ of: facts, matters: facts.mended() }), 30);
    return () => clearTimeout(timer);
  }, [facts]);
  return done?.of === facts ? done.matters : undefined;
}
