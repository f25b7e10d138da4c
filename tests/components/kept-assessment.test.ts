import { describe, expect, test } from 'vitest';
import { KEY, openKeeper, QUARANTINE, type StorageLike } from '#components/keep/kept-assessment.ts';

/** A storage in memory whose `failAt`-th call throws, and every call after it. */
function storageOf(entries: Record<string, string> = {}, failAt = Number.POSITIVE_INFINITY) {
  const map = new Map(Object.entries(entries));
  let calls = 0;
  const guard = () => {
    calls += 1;
    if (calls >= failAt) throw new DOMException('full', 'QuotaExceededError');
  };
  const storage: StorageLike = {
    getItem: (key) => {
      guard();
      return map.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard();
      map.set(key, value);
    },
    removeItem: (key) => {
      guard();
      map.delete(key);
    },
  };
  return { map, open: () => openKeeper(() => storage) };
}
const draft = (text: string) => ({
  savedAt: '2026-11-21T10:42:00.000Z',
  language: 'it' as const,
  fields: { 'budget~total/from': text },
  assessment: null,
});

describe('one draft on this device', () => {
  test('what is saved is found by the next page, text as typed', () => {
    const { open } = storageOf();
    expect(open().load()).toEqual({ kind: 'nothing' });
    expect(open().save(draft('duemila'))).toEqual({ kind: 'saved', revision: 1 });
    expect(open().load()).toMatchObject({
      kind: 'found',
      draft: { fields: { 'budget~total/from': 'duemila' } },
      dropped: [],
    });
  });

  test('a storage that throws on access is a value, and saving goes on in memory', () => {
    const keeper = openKeeper(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(keeper.load()).toEqual({ kind: 'blocked' });
    expect(keeper.save(draft('1'))).toEqual({ kind: 'memory', reason: 'blocked' });
    expect(keeper.clear()).toEqual({ kind: 'memory', reason: 'blocked' });
  });

  test('clearing takes away the texts that were set aside too', () => {
    const { map, open } = storageOf({ [KEY]: '{', 'of-another-page': 'x' });
    const keeper = open();
    expect(keeper.load()).toMatchObject({ kind: 'quarantined' });
    expect(map.get(`${QUARANTINE}1`)).toBe('{');
    expect(keeper.clear()).toMatchObject({ kind: 'saved' });
    expect([...map.keys()]).toEqual(['of-another-page']);
  });

  test('whichever call fails, of the first 30, nothing is thrown and the last good state stays whole', () => {
    for (let failAt = 1; failAt <= 30; failAt++) {
      const { map, open } = storageOf({}, failAt);
      const keeper = open();
      keeper.load();
      let last = '';
      for (let i = 1; i <= 8; i++) if (keeper.save(draft(String(i))).kind === 'saved') last = String(i);
      const kept = map.get(KEY);
      expect(kept ? JSON.parse(kept).fields['budget~total/from'] : '').toBe(last);
    }
  });

  test.each(['{"version":1,"fields":{"a":', 'null', '[]', '"text"', '{}', '{"version":1,"fields":[1]}'])(
    'a broken text (%s) starts clean and is kept in quarantine, once',
    (text) => {
      const { map, open } = storageOf({ [KEY]: text });
      expect(open().load()).toEqual({ kind: 'quarantined', text });
      open().load();
      expect(map.get(`${QUARANTINE}1`)).toBe(text);
      expect(map.has(`${QUARANTINE}2`)).toBe(false);
      expect(open().save(draft('1'))).toMatchObject({ kind: 'saved' });
      expect(map.get(`${QUARANTINE}1`)).toBe(text);
    },
  );

  test('fields of the wrong kind are dropped one by one and named, good ones stay', () => {
    const fields = { 'revenue/from': '5', 'staff~fte/from': 7, 'auth~limit': null, 'b/c': ['x'], '<x>': 'y' };
    const { open } = storageOf({ [KEY]: JSON.stringify({ version: 1, revision: 3, language: 'en', fields }) });
    expect(open().load()).toMatchObject({
      kind: 'found',
      draft: { fields: { 'revenue/from': '5' }, revision: 3, language: 'en', savedAt: '' },
      dropped: ['staff~fte/from', 'auth~limit', 'b/c', '<x>'],
    });
  });

  test('a draft with __proto__ changes no prototype', () => {
    const { open } = storageOf({ [KEY]: '{"version":1,"fields":{"__proto__":{"polluted":"yes"},"a":"b"}}' });
    expect(open().load()).toMatchObject({ kind: 'found', draft: { fields: { a: 'b' } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a draft of a newer version is left as it is and never written over', () => {
    const text = '{"version":2,"fields":{}}';
    const { map, open } = storageOf({ [KEY]: text });
    const keeper = open();
    expect(keeper.load()).toEqual({ kind: 'newer', text });
    expect(keeper.save(draft('1'))).toEqual({ kind: 'memory', reason: 'newer' });
    expect(map.get(KEY)).toBe(text);
  });

  test('a tab that wrote first is not overwritten by the second until that is wanted', () => {
    const { open } = storageOf();
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
    const { map, open } = storageOf();
    const keeper = open();
    keeper.save(draft('1'));
    map.clear();
    expect(keeper.save(draft('2'))).toMatchObject({ kind: 'saved' });
    expect(map.has(KEY)).toBe(true);
  });
});
