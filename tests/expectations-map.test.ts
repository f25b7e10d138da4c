// The map of the forty expectations does not rot: every test it names stands in that file under that title, and what has none
// stands with its reason in the decision.
import { expect, test } from 'vitest';
import { FORTY, hasTest, isReasoned, readTestMap } from './support/test-map.ts';

const rows = readTestMap('docs/expectations.md');
const DECISION = 'docs/decisions/0035-expectations.md';

test('the map has all forty, in their order', () => {
  expect(rows.map(({ number }) => number)).toEqual(FORTY);
});

test.each(rows.map((row) => [row.name, row] as const))('%s: its tests are there, or the reason why not', (_, row) => {
  for (const one of row.tests) expect(hasTest(one), `${one.file}: ${one.title}`).toBe(true);
  expect(row.tests.length > 0 || row.decision !== undefined).toBe(true);
  expect(row.decision !== undefined, `decision on ${row.number}`).toBe(isReasoned(DECISION, row.number));
});
