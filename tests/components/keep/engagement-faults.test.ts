// A whole session with engagements, with the storage failing or the page stopping at each call in turn, and with clocks that
// jump: what was said to stand there stands there, as it was or as it was being made, and nothing is ever thrown.
import { describe, expect, test } from 'vitest';
import type { Places } from '#components/keep/device.ts';
import {
  addEngagement,
  listEngagements,
  noteEngagementFile,
  type ReadEngagement,
  removeEngagement,
} from '#components/keep/engagements.ts';
import { findHalfTyped, keepHalfTyped } from '#components/keep/half-typed.ts';
import { openEngagement } from '#components/keep/open-engagement.ts';
import { writeRoomRecord } from '#components/keep/room-record.ts';
import { giveBack } from '#components/keep/shelf.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { engagementWith } from '../../model/workshop/any-ballot.ts';
import { failing, placesOn, type Texts } from './storage.ts';

const [ONE, TWO] = ['K7QFM1', 'K7QFM2'];
const read: ReadEngagement = (value) => value as Engagement;
const name = (scope: string) => (one: Engagement) => ({ ...one, scope });

/** What may be found afterwards under an id: one of these; empty where it may be absent. */
type Promised = Map<string, readonly string[]>;

/** Gives what the window shows at its end, and whether it says that this stands nowhere else. */
function session(places: Places, promised: Promised, now: () => Date) {
  const act = (id: string, scope: string, run: () => boolean) => {
    const before = promised.get(id) ?? [''];
    promised.set(id, [...before, scope]);
    const isDone = run();
    promised.set(id, isDone ? [scope] : before);
  };
  const add = (id: string) => act(id, 'a', () => addEngagement(places, engagementWith({ id, scope: 'a' })) === 'done');
  add(ONE);
  add(TWO);
  const opened = openEngagement(places, ONE, read, engagementWith({ id: ONE, scope: 'a' }), now);
  const change = (scope: string) =>
    act(ONE, scope, () => {
      opened.change(name(scope));
      return !opened.wouldLose() && opened.state().kind === 'open';
    });
  change('b');
  keepHalfTyped(places, ONE, 'role', { name: 'Anna' });
  writeRoomRecord(places, ONE, { number: 1 });
  noteEngagementFile(places, ONE, now());
  opened.reread();
  change('c');
  const two = promised.get(TWO) ?? [''];
  promised.set(TWO, [...two, '']);
  const taken = removeEngagement(places, TWO);
  if (!taken) promised.set(TWO, two);
  else if (taken.texts.length > 0) {
    promised.set(TWO, ['']);
    act(TWO, 'a', () => giveBack(places, taken, 'spare'));
  }
  listEngagements(places, read);
  change('d');
  const state = opened.state();
  return { shown: state.kind === 'open' ? state.engagement.scope : state.kind, isAlone: opened.wouldLose() };
}

const steady = () => new Date('2026-11-22T10:00:00Z');

function expectKept(texts: Texts, promised: Promised, when: string): void {
  const places = placesOn(texts);
  for (const [id, either] of promised) {
    const state = openEngagement(places, id, read).state();
    expect(either, `${id} ${when}`).toContain(state.kind === 'open' ? state.engagement.scope : '');
  }
}

function lengthOf(): number {
  let calls = 0;
  session(
    placesOn(new Map(), () => {
      calls += 1;
    }),
    new Map(),
    steady,
  );
  return calls;
}

describe('a session with engagements', () => {
  const calls = lengthOf();

  test('keeps what it says when nothing fails', () => {
    const texts: Texts = new Map();
    const promised: Promised = new Map();
    expect(session(placesOn(texts), promised, steady)).toEqual({ shown: 'd', isAlone: false });
    expect([...promised]).toEqual([
      [ONE, ['d']],
      [TWO, ['a']],
    ]);
    expectKept(texts, promised, 'undisturbed');
    expect(findHalfTyped(placesOn(texts), ONE, 'role')).toEqual({ name: 'Anna' });
    expect(calls).toBeGreaterThan(50);
  });

  test.each([true, false])(
    'with a storage that fails at the n-th call (once: %s), for every n, loses nothing it has told as kept, and shows what was done last',
    (once) => {
      for (let failAt = 1; failAt <= calls; failAt++) {
        const texts: Texts = new Map();
        const promised: Promised = new Map();
        const { shown, isAlone } = session(placesOn(texts, failing(failAt, once)), promised, steady);
        expectKept(texts, promised, `after a failure at call ${failAt}`);
        // What was done in a window that is open is still in it, kept or said to be nowhere else.
        if (shown.length === 1 && isAlone) expect(['b', 'c', 'd'], `call ${failAt}`).toContain(shown);
        if (shown.length === 1 && !isAlone) expect(promised.get(ONE), `call ${failAt}`).toContain(shown);
      }
    },
  );

  test('with a page that is killed at the n-th call, for every n, leaves what was before or what was to be', () => {
    for (let killAt = 1; killAt <= calls; killAt++) {
      const texts: Texts = new Map();
      const promised: Promised = new Map();
      let count = 0;
      let frozen: Texts | undefined;
      let then: Promised = promised;
      const guard = () => {
        count += 1;
        if (count !== killAt) return;
        frozen = new Map(texts);
        then = new Map(promised);
      };
      session(placesOn(texts, guard), promised, steady);
      if (!frozen) throw new Error(`No call ${killAt}`);
      expectKept(frozen, then, `killed at call ${killAt}`);
    }
  });

  test.each([
    ['back a year at every look', (at: number) => new Date(Date.UTC(2026 - at, 10, 22))],
    ['forward a year at every look', (at: number) => new Date(Date.UTC(2026 + at, 10, 22))],
    ['over the hour that an autumn night has twice', (at: number) => new Date(Date.UTC(2026, 9, 25, at % 2, 30))],
    ['to the beginning of time', () => new Date(0)],
  ])('with a clock that jumps %s, keeps every act, in two windows that follow each other', (_, clock) => {
    const texts: Texts = new Map();
    const promised: Promised = new Map();
    let at = 0;
    const now = () => clock(at++);
    expect(session(placesOn(texts), promised, now)).toEqual({ shown: 'd', isAlone: false });
    expectKept(texts, promised, 'after the clock jumped');
    const [here, there] = [1, 2].map(() => openEngagement(placesOn(texts), ONE, read, undefined, now));
    here?.change(name('e'));
    there?.change((one) => ({ ...one, sponsor: `dopo ${one.scope}` }));
    expect(here?.change((one) => ({ ...one, scope: `${one.sponsor}!` }))?.scope).toBe('dopo e!');
  });
});
