// Reads one method in a few answers under a declaration, as the tests of methods ask it.
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { readMix } from '#model/judge/mix.ts';
import type { MethodId } from '#model/methods/method.ts';
import { readMethods } from '#model/methods/read-methods.ts';
import type { MethodReading } from '#model/methods/reading.ts';

export const SURPRISE = ['raise-and-surprise'];
export const LOW = ['lower-expectations', 'race-to-bottom'];

export function readingOf<M extends MethodId>(
  method: M,
  answers: Answers,
  purposes: readonly string[] = SURPRISE,
): MethodReading & { readonly method: M } {
  const mix = readMix(
    purposes.map((purpose) => ({ purpose, weight: 1 })),
    catalogue.purposes,
  );
  const found = readMethods(catalogue, answers, mix).find((reading) => reading.method === method);
  if (!found) throw new Error(`No reading of ${method}`);
  return found as MethodReading & { readonly method: M };
}
