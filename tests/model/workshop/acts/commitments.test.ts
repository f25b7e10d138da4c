// What is to be done after the workshop: what must be said of it, and that an act changes the one it is about.
import { describe, expect, it, test } from 'vitest';
import {
  addCommitment,
  type CommitmentFields,
  changeCommitment,
  missingIn,
  putCommitmentBack,
  removeCommitment,
  setDone,
} from '#model/workshop/acts/commitments.ts';
import { LONGEST_LINE, LONGEST_TEXT, MOST_COMMITMENTS } from '#model/workshop/acts/limits.ts';
import { engagementWith } from '../any-ballot.ts';

const FIELDS: CommitmentFields = {
  what: 'Togliere il premio sui tempi',
  owner: 'Risorse umane',
  by: '2027-01-31',
  measure: 'Nessun premio sui tempi nei contratti nuovi',
};
const blank = engagementWith();
const two = addCommitment(addCommitment(blank, FIELDS), { ...FIELDS, what: 'Scrivere gli orari veri' });

describe('what is still missing', () => {
  it('is nothing where all four are said, as long as they may be', () => {
    expect(missingIn(FIELDS)).toEqual([]);
    const long = {
      ...FIELDS,
      what: 'a'.repeat(LONGEST_TEXT),
      owner: 'a'.repeat(LONGEST_LINE),
      measure: 'a'.repeat(LONGEST_TEXT),
    };
    expect(missingIn(long)).toEqual([]);
  });

  test.each([
    ['what', ' \n'],
    ['what', 'a'.repeat(LONGEST_TEXT + 1)],
    ['owner', ''],
    ['owner', 'a'.repeat(LONGEST_LINE + 1)],
    ['by', ''],
    ['by', '2027-01'],
    ['by', '2027-02-30'],
    ['measure', '\t'],
    ['measure', 'a'.repeat(LONGEST_TEXT + 1)],
  ] as const)('is %s where that is %j, and nothing is added or changed by it', (field, text) => {
    const fields = { ...FIELDS, [field]: text };
    expect(missingIn(fields)).toEqual([field]);
    expect(addCommitment(blank, fields)).toBe(blank);
    expect(changeCommitment(two, 'c1', fields)).toBe(two);
  });

  it('is everything of a blank one, in the order of the page', () => {
    expect(missingIn({ what: '', owner: ' ', by: '', measure: '' })).toEqual(['what', 'owner', 'by', 'measure']);
  });
});

it('each has an id of its own, which is not given again after the last one went, and no blanks around its words', () => {
  expect(two.commitments.map(({ id, what }) => [id, what])).toEqual([
    ['c1', 'Togliere il premio sui tempi'],
    ['c2', 'Scrivere gli orari veri'],
  ]);
  const spaced = { ...FIELDS, what: ' a ', owner: ' b ', measure: ' c ' };
  expect(addCommitment(removeCommitment(two, 'c1'), spaced).commitments.at(-1)).toEqual({
    id: 'c3',
    what: 'a',
    owner: 'b',
    by: FIELDS.by,
    measure: 'c',
  });
});

it('the thirty-first is not taken', () => {
  const full = Array.from({ length: MOST_COMMITMENTS }).reduce<typeof blank>(
    (now) => addCommitment(now, FIELDS),
    blank,
  );
  expect(full.commitments).toHaveLength(MOST_COMMITMENTS);
  expect(addCommitment(full, FIELDS)).toBe(full);
});

it('a change is of the one it names, whole, and marks it as not done', () => {
  const changed = changeCommitment(setDone(two, 'c2', true), 'c2', { ...FIELDS, owner: ' Direzione ' });
  expect(changed.commitments[0]).toBe(two.commitments[0]);
  expect(changed.commitments[1]).toEqual({ ...FIELDS, id: 'c2', owner: 'Direzione' });
  expect(changeCommitment(two, 'c9', FIELDS)).toBe(two);
});

it('done is marked on the one it names and taken off again; what is so already changes nothing', () => {
  const done = setDone(two, 'c1', true);
  expect(done.commitments.map((one) => one.done)).toEqual([true, undefined]);
  expect(setDone(done, 'c1', true)).toBe(done);
  expect(setDone(done, 'c1', false).commitments).toEqual(two.commitments);
  expect(setDone(two, 'c2', false)).toBe(two);
  expect(setDone(two, 'c9', true)).toBe(two);
});

it('one is removed by its id, and an unknown id removes none', () => {
  expect(removeCommitment(two, 'c1').commitments.map(({ id }) => id)).toEqual(['c2']);
  expect(removeCommitment(two, 'c9')).toBe(two);
});

describe('one that is put back after it was removed', () => {
  const [first, second] = two.commitments;
  const without = removeCommitment(two, 'c1');

  it('stands at its place, as it was', () => {
    expect(first && putCommitmentBack(without, first, 0)).toEqual(two);
  });

  it('has an id of its own where another one has taken its id meanwhile', () => {
    const taken = { ...without, commitments: [{ id: 'c1', ...FIELDS }, ...(second ? [second] : [])] };
    const ids = first && putCommitmentBack(taken, first, 1).commitments.map(({ id, what }) => [id, what]);
    expect(ids).toEqual([
      ['c1', FIELDS.what],
      ['c3', FIELDS.what],
      ['c2', 'Scrivere gli orari veri'],
    ]);
  });

  it('stays away where there is no room any more', () => {
    const full = {
      ...without,
      commitments: Array.from({ length: MOST_COMMITMENTS }, (_, i) => ({ id: `x${i}`, ...FIELDS })),
    };
    expect(first && putCommitmentBack(full, first, 0)).toBe(full);
  });
});
