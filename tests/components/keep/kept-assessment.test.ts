import { describe, expect, test } from 'vitest';
import { openKeeper } from '#components/keep/kept-assessment.ts';
import { KEPT_VERSION } from '#components/keep/kept-draft.ts';
import { ASIDE, FIRST, KEEP_NOTHING, OLD_KEY, RECORD, WORKING } from '#components/keep/layout.ts';
import { BLOCKED, draft, failing, full, placesOn, type Texts, textIn } from './storage.ts';

const KEY = RECORD + FIRST;

function deviceOf(entries: Record<string, string> = {}) {
  const map: Texts = new Map(Object.entries(entries));
  return { map, open: () => openKeeper(placesOn(map)) };
}

describe('the assessment that is open', () => {
  test('what is saved is found by the next page, text as typed', () => {
    const { open } = deviceOf();
    expect(open().load()).toEqual({ kind: 'nothing' });
    expect(open().save(draft('duemila'))).toEqual({ kind: 'saved', revision: 1 });
    expect(open().load()).toMatchObject({
      kind: 'found',
      draft: { fields: { 'budget~total/from': 'duemila' } },
      dropped: [],
    });
  });

  test('a storage that throws on access is a value, and saving goes on in memory', () => {
    const keeper = openKeeper(BLOCKED);
    expect(keeper.load()).toEqual({ kind: 'blocked' });
    expect(keeper.save(draft('1'))).toEqual({ kind: 'memory', reason: 'blocked' });
    expect(keeper.clear()).toBeUndefined();
  });

  test('clearing takes away the assessment and what belongs to it, and nothing else', () => {
    const { map, open } = deviceOf({ 'of-another-page': 'x' });
    const keeper = open();
    keeper.load();
    keeper.save(draft('1'));
    map.set(`${RECORD}second`, JSON.stringify({ version: 2, ...draft('2') }));
    map.set(`coerente/2/snapshot/${FIRST}/1-a`, '{}');
    const { texts } = keeper.clear() ?? {};
    expect(texts?.map(([key]) => key)).toEqual([KEY, `coerente/2/snapshot/${FIRST}/1-a`]);
    expect([...map.keys()]).toEqual(['of-another-page', `${RECORD}second`]);
  });

  test('whichever call fails, of the first 100, nothing is thrown and the last good state stays whole', () => {
    for (const onlyOnce of [true, false]) {
      for (let failAt = 1; failAt <= 100; failAt++) {
        const map: Texts = new Map();
        const keeper = openKeeper(placesOn(map, failing(failAt, onlyOnce)));
        keeper.load();
        let last = '';
        for (let i = 1; i <= 8; i++) {
          if (keeper.save(draft(String(i))).kind === 'saved') last = String(i);
          expect(textIn(map.get(KEY))).toBe(last);
        }
      }
    }
  });

  test('a storage that is full from the n-th write on, for every n, keeps what it took, and says it is full', () => {
    for (let room = 0; room <= 6; room++) {
      const map: Texts = new Map();
      let writes = 0;
      const guard = (call: string) => {
        if (call === 'setItem' && ++writes > room) throw full();
      };
      const keeper = openKeeper(placesOn(map, guard));
      keeper.load();
      const said = ['1', '2', '3', '4', '5'].map((text) => keeper.save(draft(text)));
      const saved = said.filter(({ kind }) => kind === 'saved').length;
      expect(saved).toBe(Math.min(5, room));
      expect(textIn(map.get(KEY))).toBe(saved ? String(saved) : '');
      for (const one of said.slice(saved)) expect(one).toEqual({ kind: 'memory', reason: 'full' });
    }
  });

  test.each(['{"version":1,"fields":{"a":', 'null', '[]', '"text"', '{}', '{"version":1,"fields":[1]}'])(
    'a broken text (%s) starts clean and is kept in quarantine, once',
    (text) => {
      const { map, open } = deviceOf({ [KEY]: text });
      expect(open().load()).toEqual({ kind: 'quarantined', text });
      open().load();
      expect(map.get(`${ASIDE}1`)).toBe(text);
      expect(map.has(`${ASIDE}2`)).toBe(false);
      expect(open().save(draft('1'))).toMatchObject({ kind: 'saved' });
      expect(map.get(`${ASIDE}1`)).toBe(text);
    },
  );

  test('fields of the wrong kind are dropped one by one and named, good ones stay', () => {
    const fields = { 'revenue/from': '5', 'staff~fte/from': 7, 'auth~limit': null, 'b/c': ['x'], '<x>': 'y' };
    const { open } = deviceOf({ [KEY]: JSON.stringify({ version: 1, revision: 3, language: 'en', fields }) });
    expect(open().load()).toMatchObject({
      kind: 'found',
      draft: { fields: { 'revenue/from': '5' }, revision: 3, language: 'en', savedAt: '' },
      dropped: ['staff~fte/from', 'auth~limit', 'b/c', '<x>'],
    });
  });

  test('a draft with __proto__ changes no prototype', () => {
    const { open } = deviceOf({ [KEY]: '{"version":1,"fields":{"__proto__":{"polluted":"yes"},"a":"b"}}' });
    expect(open().load()).toMatchObject({ kind: 'found', draft: { fields: { a: 'b' } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a draft of a newer version is left as it is and never written over', () => {
    const text = JSON.stringify({ version: KEPT_VERSION + 1, fields: {} });
    const { map, open } = deviceOf({ [KEY]: text });
    const keeper = open();
    expect(keeper.load()).toEqual({ kind: 'newer' });
    expect(keeper.save(draft('1'))).toEqual({ kind: 'memory', reason: 'newer' });
    expect(map.get(KEY)).toBe(text);
  });

  test('a tab that wrote first is not overwritten by the second until that is wanted', () => {
    const { open } = deviceOf();
    const [first, second] = [open(), open()];
    first.load();
    second.load();
    expect(first.save(draft('first'))).toMatchObject({ kind: 'saved' });
    expect(second.save(draft('second'))).toMatchObject({
      kind: 'conflict',
      other: { fields: { 'budget~total/from': 'first' } },
    });
    expect(second.save(draft('second'), true)).toMatchObject({ kind: 'saved', revision: 2 });
    expect(first.save(draft('third'))).toMatchObject({ kind: 'conflict' });
  });

  test('storage emptied while the page is open is written again by the next save', () => {
    const { map, open } = deviceOf();
    const keeper = open();
    keeper.save(draft('1'));
    map.clear();
    expect(keeper.save(draft('2'))).toMatchObject({ kind: 'saved' });
    expect(map.has(KEY)).toBe(true);
  });

  test('what a later version saves while the page is open makes this page stop writing', () => {
    const { map, open } = deviceOf();
    const keeper = open();
    keeper.load();
    keeper.save(draft('1'));
    const text = JSON.stringify({ version: KEPT_VERSION + 1, fields: { x: 'y' } });
    map.set(KEY, text);
    expect(keeper.save(draft('2'))).toEqual({ kind: 'memory', reason: 'newer' });
    expect(keeper.save(draft('3'), true)).toEqual({ kind: 'memory', reason: 'newer' });
    expect(map.get(KEY)).toBe(text);
  });

  test('a key of a later layout makes this page stop writing, before it opens or after', () => {
    const { map, open } = deviceOf();
    const keeper = open();
    keeper.load();
    keeper.save(draft('1'));
    map.set('coerente/3/anything', 'x');
    expect(keeper.save(draft('2'))).toEqual({ kind: 'memory', reason: 'newer' });
    expect(textIn(map.get(KEY))).toBe('1');
    expect(open().load()).toEqual({ kind: 'newer' });
  });

  test('garbage that another program writes over an open assessment is put aside, and the answers are saved', () => {
    const { map, open } = deviceOf();
    const keeper = open();
    keeper.load();
    keeper.save(draft('1'));
    map.set(KEY, 'rubbish');
    expect(keeper.save(draft('2'))).toMatchObject({ kind: 'saved' });
    expect([map.get(`${ASIDE}1`), textIn(map.get(KEY))]).toEqual(['rubbish', '2']);
  });

  test('what cannot be read just now is not taken for absent: the save of another tab is not written over', () => {
    for (let failAt = 1; failAt <= 12; failAt++) {
      const map: Texts = new Map();
      let left = Number.POSITIVE_INFINITY;
      const first = openKeeper(
        placesOn(map, () => {
          left -= 1;
          if (left === 0) throw full();
        }),
      );
      first.load();
      const second = openKeeper(placesOn(map));
      second.load();
      second.save(draft('theirs'));
      left = failAt;
      expect(first.save(draft('mine')).kind, `call ${failAt}`).not.toBe('saved');
      expect(textIn(map.get(KEY))).toBe('theirs');
    }
  });

  test('another name given by another tab is no change of the answers', () => {
    const { map, open } = deviceOf();
    const keeper = open();
    keeper.load();
    keeper.save(draft('1'));
    const kept = JSON.parse(map.get(KEY) ?? '');
    map.set(KEY, JSON.stringify({ ...kept, name: 'Prova', revision: 9, page: 'elsewhere' }));
    expect(keeper.save(draft('2'))).toEqual({ kind: 'saved', revision: 10 });
    expect(JSON.parse(map.get(KEY) ?? '')).toMatchObject({ name: 'Prova', fields: { 'budget~total/from': '2' } });
  });

  test('the same count of saves by two pages is told apart by the page', () => {
    const { map, open } = deviceOf();
    const [first, second] = [open(), open()];
    first.load();
    first.save(draft('first'));
    map.clear();
    second.load();
    second.save(draft('second'));
    expect(JSON.parse(map.get(KEY) ?? '').revision).toBe(1);
    expect(first.save(draft('third'))).toMatchObject({ kind: 'conflict' });
  });

  test('clocks that jump back or forward change no order and stop no save', () => {
    const { open } = deviceOf();
    const keeper = open();
    keeper.load();
    keeper.save({ ...draft('1'), savedAt: '2099-01-01T00:00:00.000Z' });
    keeper.save({ ...draft('2'), savedAt: '1999-01-01T00:00:00.000Z' });
    expect(open().load()).toMatchObject({
      kind: 'found',
      draft: { revision: 2, fields: { 'budget~total/from': '2' } },
    });
  });

  test('where nothing is to be kept, nothing is read and nothing written', () => {
    const { map, open } = deviceOf({ [KEEP_NOTHING]: '1' });
    const keeper = open();
    expect(keeper.load()).toEqual({ kind: 'off' });
    expect(keeper.save(draft('1'))).toEqual({ kind: 'memory', reason: 'off' });
    expect([...map.keys()]).toEqual([KEEP_NOTHING]);
  });

  test('a choice to keep nothing, made in another tab, holds for the next save', () => {
    const { map, open } = deviceOf();
    const keeper = open();
    keeper.load();
    keeper.save(draft('1'));
    map.clear();
    map.set(KEEP_NOTHING, '1');
    expect(keeper.save(draft('2'))).toEqual({ kind: 'memory', reason: 'off' });
    expect([...map.keys()]).toEqual([KEEP_NOTHING]);
  });

  test('of several, the one chosen last opens; without a choice, the one last changed', () => {
    const kept = (revision: number) => JSON.stringify({ version: 2, revision, ...draft(String(revision)) });
    const { map, open } = deviceOf({ [`${RECORD}one`]: kept(5), [`${RECORD}two`]: kept(7) });
    expect(open().load()).toMatchObject({ draft: { revision: 7 } });
    map.set(WORKING, 'one');
    const keeper = open();
    expect(keeper.load()).toMatchObject({ draft: { revision: 5 } });
    expect(keeper.save(draft('x'))).toEqual({ kind: 'saved', revision: 8 });
    expect(keeper.open()).toMatchObject({ id: 'one', others: 1 });
  });
});

describe('the draft of the first layout', () => {
  const old = JSON.stringify({ version: 1, revision: 4, ...draft('4.000') });

  test('is opened as it is, and kept in its place until the first save', () => {
    const { map, open } = deviceOf({ [OLD_KEY]: old });
    const keeper = open();
    expect(keeper.load()).toMatchObject({ kind: 'found', draft: { version: 2, name: '', revision: 4 } });
    expect([...map]).toEqual([[OLD_KEY, old]]);
    expect(keeper.save(draft('5.000'))).toEqual({ kind: 'saved', revision: 5 });
    expect(map.has(OLD_KEY)).toBe(false);
    expect(textIn(map.get(KEY))).toBe('5.000');
  });

  test('cut short between the save and the removal, is not opened a second time', () => {
    const { map, open } = deviceOf({ [OLD_KEY]: old });
    const keeper = open();
    keeper.load();
    keeper.save(draft('5.000'));
    map.set(OLD_KEY, old);
    const again = open();
    expect(again.load()).toMatchObject({ draft: { fields: { 'budget~total/from': '5.000' } } });
    expect(again.open().others).toBe(0);
  });

  test('written again by a tab of the old version, is an assessment of its own', () => {
    const { map, open } = deviceOf({ [OLD_KEY]: old });
    const keeper = open();
    keeper.load();
    keeper.save(draft('5.000'));
    map.set(OLD_KEY, JSON.stringify({ version: 1, revision: 5, ...draft('late') }));
    const next = open();
    next.load();
    expect(next.open().others).toBe(1);
  });

  test('of two tabs that open it at once, the second is told', () => {
    const { open } = deviceOf({ [OLD_KEY]: old });
    const [first, second] = [open(), open()];
    first.load();
    second.load();
    expect(first.save(draft('a'))).toMatchObject({ kind: 'saved' });
    expect(second.save(draft('b'))).toMatchObject({ kind: 'conflict' });
  });
});
