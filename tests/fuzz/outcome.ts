// What must hold of whatever a reader gives: a refusal has a place, a kind and a sentence in both languages; what was taken
// says the same when it is written and read again.
import { expect } from 'vitest';
import { refusalSentence } from '#content/refusal-sentence.ts';
import { LANGUAGES } from '#content/shape.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { MOST_REFUSALS, type Outcome, pathText, type Refusal } from '#model/refusal.ts';

/** Sentences of one outcome that are looked at; the rest are of the same few kinds. */
const LOOKED_AT = 4;

export function expectTold(refusals: readonly Refusal[]): void {
  expect(refusals.length).toBeGreaterThan(0);
  expect(refusals.length).toBeLessThanOrEqual(MOST_REFUSALS);
  for (const refusal of refusals.slice(0, LOOKED_AT)) {
    for (const language of LANGUAGES) {
      const sentence = `${pathText(refusal.path)} ${refusalSentence(language, refusal)}`;
      if (/undefined|NaN|\[object/u.test(sentence.replaceAll(/[«“][^»”]*[»”]/gu, '')) && !isQuoted(refusal, sentence)) {
        throw new Error(`${refusal.kind}: ${sentence}`);
      }
    }
  }
}

/** Words of the machine that came with the input are shown as they came. */
const isQuoted = ({ path, details }: Refusal, sentence: string): boolean =>
  [...path, ...Object.values(details)].some((one) => /undefined|NaN|\[object/u.test(String(one))) &&
  sentence.length > 0;

/** Refused and told, or taken and the same once more. */
export function expectOutcome<T>(outcome: Outcome<T>, again: (value: T) => Outcome<T>): void {
  if (!outcome.ok) {
    expectTold(outcome.refusals);
    return;
  }
  const second = again(outcome.value);
  if (!second.ok) throw new Error(`taken, then refused: ${JSON.stringify(second.refusals)}`);
  expect(canonicalJson(second.value)).toBe(canonicalJson(outcome.value));
}
