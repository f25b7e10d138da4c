import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dispute, RESOLVES } from '#model/workshop/disagreement/disputes.ts';
import { MOST_SPLITS, splitsToTalkOf } from '#model/workshop/room/splits.ts';

const dispute = fc
  .record({ kind: fc.constantFrom('aims', 'facts', 'words'), id: fc.string(), size: fc.double({ min: 0.01, max: 1 }) })
  .map((one): Dispute => ({ ...one, resolves: RESOLVES[one.kind] }));
const disputes = fc.array(dispute).map((list) => list.toSorted((a, b) => b.size - a.size));

test('three splits at most are talked of, every kind that is split among them, the largest of its kind first', () => {
  fc.assert(
    fc.property(disputes, (list) => {
      const picked = splitsToTalkOf(list);
      expect(picked).toHaveLength(Math.min(MOST_SPLITS, list.length));
      for (const kind of ['aims', 'facts', 'words'])
        if (list.some((one) => one.kind === kind))
          expect(picked.find((one) => one.kind === kind)).toBe(list.find((one) => one.kind === kind));
    }),
    { numRuns: 1000 },
  );
});
