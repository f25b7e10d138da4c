// The matters with their ways out, which quote what a way of doing changes as well: worked out when the window has nothing else to
// do, or after the screen that needs them is there, once for all screens as long as the facts stay.
import { useEffect, useReducer } from 'react';
import { whenIdle } from '#components/frame/lagging.ts';
import type { FactMaterial } from '#components/room/material.ts';
import type { Subject } from '#model/report/matter.ts';

/** Long enough for the screen to be painted first, in milliseconds. */
const AFTER_PAINT = 30;

const known = new WeakMap<FactMaterial, readonly Subject[]>();

/** Undefined until they are known; the screen is drawn again with them. */
export function useMended(facts: FactMaterial): readonly Subject[] | undefined {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const mended = known.get(facts);
  useEffect(() => {
    if (mended) return;
    const timer = setTimeout(() => {
      known.set(facts, facts.mended());
      draw();
    }, AFTER_PAINT);
    return () => clearTimeout(timer);
  }, [facts, mended]);
  return mended;
}

/** Has them known before a screen asks, so that none changes under the eyes of the room. */
export function useMendedAhead(facts: FactMaterial): void {
  useEffect(() => whenIdle(() => known.set(facts, facts.mended())), [facts]);
}
