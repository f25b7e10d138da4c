import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toAssessment } from '#components/ask/draft.ts';
import { lastExport, noteExport } from '#components/keep/exports.ts';
import { openKeeper } from '#components/keep/kept-assessment.ts';
import { ASIDE, FIRST, KEEP_NOTHING, OLD_KEY, RECORD, WORKING } from '#components/keep/layout.ts';
import {
  addAssessment,
  duplicate,
  forgetEverything,
  giveBack,
  keepNothing,
  type Listed,
  listKept,
  openIn,
  removeAssessment,
  rename,
} from '#components/keep/shelf.ts';
import { takeSnapshot } from '#components/keep/snapshots.ts';
import { localise } from '#content/face.ts';
import { BLOCKED, draft, full, placesOn, type Texts, textIn } from './storage.ts';

const listed = (texts: Texts): Extract<Listed, { kind: 'listed' }> => {
  const list = listKept(placesOn(texts));
  if (list.kind !== 'listed') throw new Error(list.kind);
  return list;
};
const idsOf = (texts: Texts): readonly string[] => listed(texts).entries.map(({ id }) => id);
const snapshot = (name: string) => ({ name, takenAt: '2026-11-21T10:42:00.000Z', profile: 'v1', file: '{}\n' });

function shelfOfTwo() {
  const texts: Texts = new Map([['of-another-page', 'x']]);
  const places = placesOn(texts);
  addAssessment(places, 'one', 'Uno', draft('1'));
  addAssessment(places, 'two', '', draft('2'));
  takeSnapshot(places, 'one', snapshot('prima'));
  return { texts, places };
}

describe('the list of what is kept', () => {
  test('has the last changed first, by the count of saves and not by the clock', () => {
    const texts: Texts = new Map();
    const places = placesOn(texts);
    addAssessment(places, 'late', '', { ...draft('1'), savedAt: '2099-01-01T00:00:00.000Z' });
    addAssessment(places, 'early', '', { ...draft('2'), savedAt: '1999-01-01T00:00:00.000Z' });
    expect(idsOf(texts)).toEqual(['early', 'late']);
  });

  test('says which is open, its snapshots and when it was last handed out', () => {
    const { texts, places } = shelfOfTwo();
    openIn(places, 'one');
    noteExport('pdf', undefined, places, new Date('2026-11-21T11:00:00Z'));
    const entry = listed(texts).entries.find(({ id }) => id === 'one');
    expect(entry).toMatchObject({
      isWorking: true,
      draft: { name: 'Uno' },
      snapshots: [{ order: 1, name: 'prima', profile: 'v1' }],
      exported: { kind: 'pdf', at: '2026-11-21T11:00:00.000Z', revision: 1 },
    });
  });

  test('shows what cannot be read beside the rest, and removes none of it', () => {
    const entries = { [`${RECORD}a`]: '{', [`${RECORD}b`]: '{"version":9,"fields":{}}', [`${ASIDE}1`]: 'x' };
    const texts: Texts = new Map(Object.entries({ ...entries, 'coerente/2/snapshot/c/1-x': '[]' }));
    expect(listed(texts).unread.map(({ key, kind }) => [key, kind])).toEqual([
      [`${RECORD}a`, 'aside'],
      [`${RECORD}b`, 'newer'],
      [`${ASIDE}1`, 'aside'],
      ['coerente/2/snapshot/c/1-x', 'aside'],
    ]);
    expect(texts.size).toBe(4);
  });

  test('of blocked storage is a value', () => {
    expect(listKept(BLOCKED)).toEqual({ kind: 'blocked' });
    expect(addAssessment(BLOCKED, 'a', '', draft('1'))).toEqual({ kind: 'blocked' });
    expect(removeAssessment(BLOCKED, 'a')).toBeUndefined();
    expect(forgetEverything(BLOCKED)).toBeUndefined();
  });

  test('has the draft of the first layout, all 24 answers of it, under the name of its company', () => {
    const old = readFileSync(new URL('../../fixtures/kept/draft-1.json', import.meta.url), 'utf8');
    const texts: Texts = new Map([[OLD_KEY, old]]);
    const [entry] = listed(texts).entries;
    if (!entry) throw new Error('There is no entry');
    const file = JSON.parse(
      readFileSync(new URL('../../../src/content/companies/mobili-rossi.json', import.meta.url), 'utf8'),
    );
    // The draft is of before the details that came later: it holds the 24 essentials and one.
    const essential = localise('it').sections.flatMap(({ questions }) => questions.filter((one) => one.essential));
    const kept = new Set([...essential.map(({ id }) => id), 'silo.count']);
    file.answers = Object.fromEntries(Object.entries(file.answers).filter(([id]) => kept.has(id)));
    expect(toAssessment(entry.draft.fields, 'it', localise('it'))).toEqual({ assessment: file, problems: [] });
    expect(texts.get(OLD_KEY)).toBe(old);
    expect(rename(placesOn(texts), FIRST, 'Rossi')).toBe(true);
    expect(listed(texts).entries).toMatchObject([{ id: FIRST, draft: { name: 'Rossi', fields: entry.draft.fields } }]);
  });
});

describe('what is done with an assessment', () => {
  test('another name changes nothing else, not even what of the text cannot be read', () => {
    const { texts, places } = shelfOfTwo();
    const kept = JSON.parse(texts.get(`${RECORD}one`) ?? '');
    texts.set(`${RECORD}one`, JSON.stringify({ ...kept, fields: { ...kept.fields, odd: 7 } }));
    expect(rename(places, 'one', 'Altro')).toBe(true);
    const renamed = JSON.parse(texts.get(`${RECORD}one`) ?? '');
    expect(renamed).toMatchObject({ name: 'Altro', fields: { odd: 7 }, savedAt: kept.savedAt });
  });

  test('a copy is another assessment', () => {
    const { texts, places } = shelfOfTwo();
    expect(duplicate(places, 'one', 'three', 'Copia')).toEqual({ kind: 'made', id: 'three' });
    expect(idsOf(texts)).toEqual(['three', 'two', 'one']);
    openIn(places, 'three');
    const keeper = openKeeper(places);
    keeper.load();
    keeper.save(draft('changed'));
    expect(textIn(texts.get(`${RECORD}one`))).toBe('1');
  });

  test('removed, it takes its snapshots with it; undone, all is as it was, and the same one is open', () => {
    const { texts, places } = shelfOfTwo();
    openIn(places, 'one');
    const before = [...texts];
    const taken = removeAssessment(places, 'one');
    expect([...texts.keys()]).toEqual(['of-another-page', `${RECORD}two`]);
    expect(taken && giveBack(places, taken, 'spare')).toBe(true);
    expect([...texts].toSorted()).toEqual(before.toSorted());
  });

  test('undone after its place was taken, it comes back beside what stands there', () => {
    const { texts, places } = shelfOfTwo();
    const taken = removeAssessment(places, 'one');
    addAssessment(places, 'one', 'Nuovo', draft('new'));
    expect(taken && giveBack(places, taken, 'spare')).toBe(true);
    expect(textIn(texts.get(`${RECORD}one`))).toBe('new');
    expect(textIn(texts.get(`${RECORD}spare`))).toBe('1');
    expect(listed(texts).entries.find(({ id }) => id === 'spare')?.snapshots).toHaveLength(1);
  });

  test('two tabs that take a snapshot at once take two', () => {
    const { texts, places } = shelfOfTwo();
    const [a, b] = [placesOn(texts), placesOn(texts)];
    takeSnapshot(a, 'two', snapshot('a'));
    takeSnapshot(b, 'two', snapshot('b'));
    takeSnapshot(places, 'two', snapshot('c'));
    const snapshots = listed(texts).entries.find(({ id }) => id === 'two')?.snapshots;
    expect(snapshots?.map(({ order, name }) => [order, name])).toEqual([
      [3, 'c'],
      [2, 'b'],
      [1, 'a'],
    ]);
  });

  test('a note of what was handed out has the count of saves of that moment', () => {
    const { places } = shelfOfTwo();
    noteExport('link', 'two', places);
    noteExport('link', 'nowhere', places);
    expect(lastExport(places.device, 'two')).toMatchObject({ kind: 'link', revision: 2 });
    expect(lastExport(places.device, 'nowhere')).toBeUndefined();
  });
});

describe('forgetting', () => {
  test('everything removes every text of ours and none of others', () => {
    const { texts, places } = shelfOfTwo();
    texts.set('coerente/1/quarantine/1', 'x');
    expect(forgetEverything(places)).toBe(5);
    expect([...texts.keys()]).toEqual(['of-another-page']);
  });

  test('by choosing to keep nothing leaves the choice alone, until it is taken back', () => {
    const { texts, places } = shelfOfTwo();
    openIn(places, 'one');
    expect(keepNothing(places, true)).toBe(true);
    expect([...texts.keys()]).toEqual(['of-another-page', KEEP_NOTHING]);
    expect(places.tab.read(WORKING)).toBeNull();
    expect(listKept(places)).toEqual({ kind: 'off' });
    expect(addAssessment(places, 'x', '', draft('1'))).toEqual({ kind: 'off' });
    expect(takeSnapshot(places, 'x', snapshot(''))).toEqual({ kind: 'off' });
    noteExport('file', 'one', places);
    expect(texts.size).toBe(2);
    expect(keepNothing(places, false)).toBe(true);
    expect(listKept(places)).toMatchObject({ kind: 'listed', entries: [] });
  });

  test('a full storage has no room for the choice, and is emptied for it', () => {
    const { texts } = shelfOfTwo();
    let isFull = true;
    const places = placesOn(texts, (call) => {
      if (call === 'removeItem') isFull = false;
      if (call === 'setItem' && isFull) throw full();
    });
    expect(keepNothing(places, true)).toBe(true);
    expect([...texts.keys()]).toEqual(['of-another-page', KEEP_NOTHING]);
  });
});
