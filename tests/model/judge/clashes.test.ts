// F3: what two declared purposes say of each other, by weight on both sides of 15 and 30 percent, and with a scope.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { DeclaredPurpose } from '#model/assessment.ts';
import { findClashes } from '#model/judge/clashes.ts';
import { readMix } from '#model/judge/mix.ts';

const clashes = (declaration: readonly DeclaredPurpose[]) =>
  findClashes(readMix(declaration, catalogue.purposes), catalogue.relations, catalogue.thresholds);
const severities = (...declaration: DeclaredPurpose[]) => clashes(declaration).map(({ severity }) => severity);

const lower = (weight: number, scope?: string): DeclaredPurpose => ({
  purpose: 'lower-expectations',
  weight,
  ...(scope !== undefined && { scope }),
});
const raise = (weight: number, scope?: string): DeclaredPurpose => ({
  purpose: 'raise-and-surprise',
  weight,
  ...(scope !== undefined && { scope }),
});

test.each([
  [14.9, 'minor'],
  [15, 'major'],
  [29.9, 'major'],
  [30, 'critical'],
  [50, 'critical'],
  [70, 'critical'],
  [70.1, 'major'],
  [85.1, 'minor'],
] as const)('a contradiction with %s%% on one side is %s', (weight, severity) => {
  expect(severities(lower(weight), raise(100 - weight))).toEqual([severity]);
});

test('a tension is minor whatever the weights: 5, 50 or 95 percent', () => {
  for (const weight of [5, 50, 95]) {
    expect(severities({ purpose: 'mass-speed', weight }, { purpose: 'build-together', weight: 100 - weight })).toEqual([
      'minor',
    ]);
  }
});

test.each([
  ['the first', [lower(50, 'clienti base'), raise(50)]],
  ['the second', [lower(50), raise(50, 'soci')]],
  ['both', [lower(50, 'clienti base'), raise(50, 'soci')]],
] as const)('a scope on %s turns a contradiction into a note', (_, declaration) => {
  expect(severities(...declaration)).toEqual(['note']);
});

test('a scope of spaces is no scope', () => {
  expect(severities(lower(50, '  '), raise(50))).toEqual(['critical']);
});

test('purposes that reinforce each other or go together, and one named by the user, do not clash', () => {
  expect(severities({ purpose: 'unique-advantage', weight: 1 }, { purpose: 'raise-and-surprise', weight: 1 })).toEqual(
    [],
  );
  expect(severities({ purpose: 'unique-advantage', weight: 1 }, { purpose: 'contain-bad-word', weight: 1 })).toEqual(
    [],
  );
  expect(severities(lower(1), { purpose: 'other', weight: 1, name: 'Il nostro', bands: {} })).toEqual([]);
});

test('three purposes at odds make three findings, named alphabetically, each with two declarations', () => {
  const found = clashes([
    raise(1),
    { purpose: 'race-to-bottom', weight: 1 },
    { purpose: 'extraordinary-trust', weight: 1 },
    lower(1),
  ]);
  expect(found.map(({ id }) => id).toSorted()).toEqual([
    'clash:extraordinary-trust:lower-expectations',
    'clash:extraordinary-trust:race-to-bottom',
    'clash:lower-expectations:raise-and-surprise',
    'clash:race-to-bottom:raise-and-surprise',
  ]);
  for (const { statements, between } of found) {
    expect(statements).toEqual(between.map((id) => ({ says: 'declaration', id })));
  }
});
