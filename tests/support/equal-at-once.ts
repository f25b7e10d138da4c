// Looks first whether two values are the same to the last bit, as Node compares them, which is many times quicker than how Vitest
// does; where they are not, Vitest goes on as ever: what passes and what fails does not change, nor does what a failure says.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const equalAtOnce = (a: unknown, b: unknown): true | undefined =>
  isObject(a) && isObject(b) && isDeepStrictEqual(a, b) ? true : undefined;

// Files of one worker share what was added.
const ADDED = Symbol.for('coerente: equal at once');
if (!Reflect.has(globalThis, ADDED)) expect.addEqualityTesters([equalAtOnce]);
Reflect.set(globalThis, ADDED, true);
