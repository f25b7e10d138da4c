import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type News, openKeeper } from '#components/keep/kept-assessment.ts';
import { KEPT_VERSION } from '#components/keep/kept-draft.ts';
import { FIRST, KEEP_NOTHING, RECORD } from '#components/keep/layout.ts';
import { draft, placesOn, type Texts } from './storage.ts';

const KEY = RECORD + FIRST;
let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('window', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const send = (key: string | null, newValue: string | null) =>
  page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));

function watching() {
  const texts: Texts = new Map();
  const keeper = openKeeper(placesOn(texts));
  keeper.load();
  keeper.save(draft('mine'));
  const told: News[] = [];
  const stop = keeper.watch((news) => told.push(news));
  return { told, stop, text: texts.get(KEY) ?? '' };
}
const kept = (part: object) => JSON.stringify({ version: KEPT_VERSION, revision: 7, page: 'other', ...part });

describe('what other tabs do', () => {
  test.each(['{', 'null', '[]', '"x"', '{"version":2}', '<script>', '', '[['.repeat(50_000)])(
    'a text that is no draft of ours (%#) is ignored',
    (text) => {
      const { told } = watching();
      send(KEY, text);
      expect(told).toEqual([]);
    },
  );

  test('keys of others, and of other assessments, are ignored', () => {
    const { told } = watching();
    for (const key of ['theme', 'coerente', `${RECORD}second`, 'other/3/x']) send(key, kept(draft('theirs')));
    expect(told).toEqual([]);
  });

  test('its own save, come back as a message, is ignored, and so is another name for the same answers', () => {
    const { told, text } = watching();
    send(KEY, text);
    send(KEY, kept({ ...draft('mine'), name: 'Altro nome' }));
    expect(told).toEqual([]);
  });

  test('what was taken away and comes back as it was is told once', () => {
    const { told, text } = watching();
    for (const now of [null, text, text]) send(KEY, now);
    expect(told.map(({ kind }) => kind)).toEqual(['gone', 'back']);
  });

  test('other answers are told, with what cannot be read of them left out', () => {
    const { told } = watching();
    const { fields } = draft('theirs');
    send(KEY, kept({ ...draft(''), fields: { ...fields, odd: 7 } }));
    expect(told).toMatchObject([{ kind: 'changed', other: { revision: 7, fields } }]);
  });

  test('a removal, an emptied storage, the choice to keep nothing and a later version are told', () => {
    const { told } = watching();
    send(KEY, null);
    send(null, null);
    send(KEEP_NOTHING, '1');
    send(KEY, JSON.stringify({ version: KEPT_VERSION + 1 }));
    send('coerente/3/assessment/first', 'x');
    expect(told.map(({ kind }) => kind)).toEqual(['gone', 'gone', 'off', 'newer', 'newer']);
  });

  test('nothing is told any more to who has stopped listening', () => {
    const { told, stop } = watching();
    stop();
    send(null, null);
    expect(told).toEqual([]);
  });
});
