// The map of the forty faults does not rot: every test it names stands in that file under that title.
import { expect, test } from 'vitest';
import { FORTY, hasTest, readTestMap } from './support/test-map.ts';

const rows = readTestMap('docs/faults.md');

test('the map has all forty, in their order', () => {
  expect(rows.map(({ number }) => number)).toEqual(FORTY);
});

test.each(rows.map((row) => [row.name, row] as const))('%s: its tests are there', (_, row) => {
  expect(row.tests.length).toBeGreaterThan(0);
  for (const one of row.tests) expect(hasTest(one), `${one.file}: ${one.title}`).toBe(true);
});
