// What the model works out once for a catalogue and keeps, like a schema, it keeps in a WeakMap. For mutation testing
// these maps forget between tests: else only the first test of a run would ever see how such a thing is made, and would
// be the only one asked about its mutants.
import { beforeEach } from 'vitest';

const AGE = Symbol.for('coerente.age-of-kept-things');

if (globalThis[AGE] === undefined) {
  globalThis[AGE] = 0;
  const Lasting = globalThis.WeakMap;
  const bornAt = new Lasting();
  globalThis.WeakMap = class extends Lasting {
    get(key) {
      const isOld = isCatalogue(key) && bornAt.get(this)?.get(key) !== globalThis[AGE];
      return isOld ? undefined : super.get(key);
    }
    set(key, kept) {
      if (isCatalogue(key)) {
        const ages = bornAt.get(this) ?? new Lasting();
        bornAt.set(this, ages.set(key, globalThis[AGE]));
      }
      return super.set(key, kept);
    }
  };
}

const isCatalogue = (key) => typeof key === 'object' && key !== null && 'purposes' in key && 'thresholds' in key;

beforeEach(() => {
  globalThis[AGE] += 1;
});
