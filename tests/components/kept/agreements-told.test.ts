import { expect, test } from 'vitest';
import { agreementsTold } from '#components/kept/agreements-told.ts';
import { phrasebook } from '#content/phrasebook.ts';

const told = (before: readonly [number, number], after: readonly [number, number], language: 'it' | 'en' = 'it') => {
  const [a, b] = [before, after].map(([low, high]) => ({ low, high }));
  const tell = agreementsTold(a, b, phrasebook(language, 'EUR'));
  return [a, b].map((one) => one && tell(one));
};

test('below zero at both moments, what moves is told in numbers', () => {
  expect(told([-105.2, -52], [-97, -39])).toEqual(['fra −105 e −52', 'fra −97 e −39']);
  expect(told([-105.2, -52], [-60, -60], 'en')).toEqual(['between −105 and −52', '−60']);
  expect(told([-30, 12], [-4, 12])).toEqual(['fra −30 e 12', 'fra −4 e 12']);
});

test('where the words tell them apart, or nothing moves, the words of the report stay', () => {
  expect(told([-105, -52], [-10, 12])).toEqual(['sotto zero', 'fino a 12']);
  expect(told([-20.2, -10], [-19.8, -10.3])).toEqual(['sotto zero', 'sotto zero']);
  expect(told([20, 30], [25, 30])).toEqual(['20–30', '25–30']);
});
