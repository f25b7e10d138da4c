import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { readAims } from '#model/workshop/disagreement/aims.ts';
import { type Dispute, listDisputes, RESOLVES } from '#model/workshop/disagreement/disputes.ts';
import { type Estimated, estimatedOf } from '#model/workshop/disagreement/estimated.ts';
import { readFact } from '#model/workshop/disagreement/facts.ts';
import { MOST_SPLITS, splitsToTalkOf } from '#model/workshop/room/splits.ts';
import { ballot, PLACES } from '../disagreement/voting.ts';

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

test('a fact that three of eight answered comes last, however far apart the three are, and is not talked of', () => {
  const [few, half] = ['staff.fte', 'auto.share'].map((id) => estimatedOf(catalogue.questions, id) as Estimated);
  const ballots = [1, 40, 400, undefined, undefined, undefined, undefined, undefined].map((staff, i) =>
    ballot({
      estimates: { ...(staff !== undefined && { 'staff.fte': staff }), ...(i > 3 && { 'auto.share': 10 + i }) },
    }),
  );
  const [rare, known] = [few, half].map((fact) => readFact(fact as Estimated, ballots));
  if (!rare || !known) throw new Error('two facts are read');
  expect(rare.size).toBeGreaterThan(known.size);
  const ends = { state: 'not-judged', because: 'not-yet' } as const;
  const aims = readAims(
    PLACES,
    ballots.map(({ tokens }) => tokens),
  );
  const listed = listDisputes({ aims, words: [], facts: [rare, known].map((votes) => ({ votes, ends })) });
  if (listed.state !== 'disputed') throw new Error('two facts are disputed');
  expect(listed.disputes.map(({ id }) => id)).toEqual(['auto.share', 'staff.fte']);
  expect(listed.disputes.map(({ fewAnswered }) => fewAnswered)).toEqual([undefined, { answered: 3, voters: 8 }]);
  expect(splitsToTalkOf(listed.disputes).map(({ id }) => id)).toEqual(['auto.share']);
});
