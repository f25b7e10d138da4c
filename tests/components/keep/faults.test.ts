// A whole session of keeping, with the storage failing or the page stopping at each call in turn: what was said to be
// saved is there afterwards, as it was or as it was being made.
import { describe, expect, test } from 'vitest';
import type { Places } from '#components/keep/device.ts';
import { noteExport } from '#components/keep/exports.ts';
import { openKeeper } from '#components/keep/kept-assessment.ts';
import { FIRST, OLD_KEY } from '#components/keep/layout.ts';
import {
  addAssessment,
  duplicate,
  giveBack,
  listKept,
  openIn,
  removeAssessment,
  rename,
} from '#components/keep/shelf.ts';
import { takeSnapshot } from '#components/keep/snapshots.ts';
import { draft, failing, placesOn, type Texts } from './storage.ts';

/** What may be found afterwards under an id: one of these texts; empty where it may be absent. */
type Promised = Map<string, readonly string[]>;

/** Runs the session. `promised` is what the user has been told, brought up to date around every act. */
function session(places: Places, promised: Promised): void {
  /** While an act is under way both its outcome and what was before are right; when it is over, only what it said. */
  const act = (id: string, text: string, run: () => boolean) => {
    const before = promised.get(id) ?? [''];
    promised.set(id, [...before, text]);
    const isDone = run();
    promised.set(id, isDone ? [text] : before);
    return isDone;
  };
  const keeper = openKeeper(places);
  const loaded = keeper.load();
  const { id } = keeper.open();
  const save = (text: string) => act(id, text, () => keeper.save(draft(text)).kind === 'saved');
  // A page that could not read what is kept does not know that it is there, and so promises nothing about it.
  if (loaded.kind === 'blocked') keeper.load();
  save('a');
  save('b');
  act('second', 'c', () => addAssessment(places, 'second', 'Due', draft('c')).kind === 'made');
  rename(places, 'second', 'Secondo');
  const shot = { name: '', takenAt: '', profile: 'v1', file: 'file' };
  act('snapshot', 'file', () => takeSnapshot(places, 'second', shot).kind === 'taken');
  act('third', 'c', () => duplicate(places, 'second', 'third', 'Tre').kind === 'made');
  noteExport('file', 'second', places);
  save('d');
  const copy = promised.get('third') ?? [''];
  promised.set('third', [...copy, '']);
  const taken = removeAssessment(places, 'third');
  if (taken && taken.texts.length > 0) {
    promised.set('third', ['']);
    act('third', 'c', () => giveBack(places, taken, 'spare'));
  } else if (!taken) promised.set('third', copy);
  openIn(places, 'second');
  const other = openKeeper(places);
  if (other.load().kind === 'found' && other.open().id === 'second') {
    act('second', 'e', () => other.save(draft('e')).kind === 'saved');
  }
}

function found(texts: Texts, id: string): string {
  const list = listKept(placesOn(texts));
  if (list.kind !== 'listed') throw new Error(list.kind);
  expect(list.unread).toEqual([]);
  if (id === 'snapshot') {
    const all = [...list.entries.flatMap(({ snapshots }) => snapshots), ...list.orphans];
    return all[0]?.file ?? '';
  }
  return list.entries.find((entry) => entry.id === id)?.draft.fields['budget~total/from'] ?? '';
}

function expectKept(texts: Texts, promised: Promised, when: string): void {
  for (const [id, either] of promised) expect(either, `${id} ${when}`).toContain(found(texts, id));
}

const STARTS = {
  'on a blank device': () => [],
  'with the draft of the first layout': () => [[OLD_KEY, JSON.stringify({ version: 1, revision: 3, ...draft('old') })]],
} as const satisfies Record<string, () => readonly (readonly [string, string])[]>;

const promisesOf = (texts: Texts): Promised => new Map(texts.has(OLD_KEY) ? [[FIRST, ['old']]] : []);

/** Calls of an undisturbed session. */
function lengthOf(start: () => readonly (readonly [string, string])[]): number {
  let calls = 0;
  session(
    placesOn(new Map(start()), () => {
      calls += 1;
    }),
    new Map(),
  );
  return calls;
}

describe.each(Object.entries(STARTS))('a session %s', (_, start) => {
  const calls = lengthOf(start);

  test('keeps what it says when nothing fails', () => {
    const texts: Texts = new Map(start());
    const promised = promisesOf(texts);
    session(placesOn(texts), promised);
    expect(promised).toEqual(
      new Map([
        [FIRST, ['d']],
        ['second', ['e']],
        ['snapshot', ['file']],
        ['third', ['c']],
      ]),
    );
    expectKept(texts, promised, 'undisturbed');
    expect(calls).toBeGreaterThan(80);
  });

  test.each([true, false])(
    'with a storage that fails at the n-th call (once: %s), for every n, loses nothing it has told as saved',
    (once) => {
      for (let failAt = 1; failAt <= calls; failAt++) {
        const texts: Texts = new Map(start());
        const promised = promisesOf(texts);
        session(placesOn(texts, failing(failAt, once)), promised);
        expectKept(texts, promised, `after a failure at call ${failAt}`);
      }
    },
  );

  test('with a page that is killed at the n-th call, for every n, leaves what was before or what was to be', () => {
    for (let killAt = 1; killAt <= calls; killAt++) {
      const texts: Texts = new Map(start());
      const promised = promisesOf(texts);
      let count = 0;
      let frozen: Texts | undefined;
      // What stands there at that call is what the next visit finds, whatever this page goes on to do.
      let promisedThen: Promised = promised;
      const guard = () => {
        count += 1;
        if (count !== killAt) return;
        frozen = new Map(texts);
        promisedThen = new Map(promised);
      };
      session(placesOn(texts, guard), promised);
      if (!frozen) throw new Error(`No call ${killAt}`);
      expectKept(frozen, promisedThen, `killed at call ${killAt}`);
    }
  });
});
