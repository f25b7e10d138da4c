// Runs a decoder on damaged inputs and looks at what no property would say by itself: nothing thrown, nobody kept waiting, no
// prototype changed, no memory held. `npm run fuzz` sets how many and with which seed; the gate takes 2,000.
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from './seed.ts';

export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const SEED = Number(process.env['FUZZ_SEED'] ?? seed ?? Date.now() % 2 ** 31);
/** Milliseconds of work for one input: what passes while others have the machine is not counted. */
const LONGEST = 1500;
/** Bytes that may be held after all of a run, beyond those of its first tenth. */
const MOST_HELD = 64 * 2 ** 20;

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const shapeOf = () => PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String).sort().join(' ')).join('\n');

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function held(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is held still once streams have ended and freed buffers were given back, which takes tasks of its own. */
async function stillHeld(most: number): Promise<number> {
  for (let wait = 0; wait < 50 && held() >= most; wait++) await new Promise((go) => setTimeout(go, 100));
  return held();
}

/** `check` reads the input and looks at what comes out; whatever it throws is a fault, of the reader or of the outcome. */
export function fuzz<T>(says: string, inputs: fc.Arbitrary<T>, check: (input: T) => unknown): void {
  test(says, { timeout: 60_000 + RUNS * 50 }, async () => {
    const before = shapeOf();
    let cases = 0;
    let early = 0;
    let slowest = 0;
    const property = fc.asyncProperty(inputs, async (input) => {
      const begun = process.cpuUsage();
      await check(input);
      const { user, system } = process.cpuUsage(begun);
      const took = (user + system) / 1000;
      slowest = Math.max(slowest, took);
      expect(took, 'milliseconds for one input').toBeLessThan(LONGEST);
      if ('polluted' in {} || (cases & 255) === 0) expect(shapeOf()).toBe(before);
      cases += 1;
      if (cases === Math.ceil(RUNS / 10)) early = held();
    });
    const begun = performance.now();
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: process.env['FUZZ_RUNS'] !== undefined });
    expect(shapeOf()).toBe(before);
    expect((await stillHeld(early + MOST_HELD)) - early, 'bytes held').toBeLessThan(MOST_HELD);
    if (process.env['FUZZ_RUNS']) {
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      console.log(`${says}: ${cases} inputs in ${seconds} s, the slowest ${slowest.toFixed(0)} ms, seed ${SEED}`);
    }
  });
}
