// Engagements kept in the browser: one text each, written at once; two windows on one stay in step; nothing is written over,
// and what cannot be read is set aside whole.
import { expect, test } from 'vitest';
import {
  addEngagement,
  engagementKey,
  listEngagements,
  noteEngagementFile,
  removeEngagement,
} from '#components/keep/engagements.ts';
import { ASIDE, engagementId, KEEP_NOTHING } from '#components/keep/layout.ts';
import { openEngagement } from '#components/keep/open-engagement.ts';
import { forgetEverything, giveBack, listKept } from '#components/keep/shelf.ts';
import { readKept } from '#components/workshop/read-kept.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { BLOCKED, full, placesOn, type Texts } from './storage.ts';

const engagement = (id: string, scope = 'Noleggi'): Engagement => ({
  format: 'coerente/engagement',
  version: 1,
  id,
  scope,
  names: 'anonymous',
  roles: [],
  respondents: [],
  estimated: [],
  assessment: {
    format: 'coerente/assessment',
    version: 1,
    profile: 'v1',
    company: { name: '' },
    declaration: [],
    answers: {},
  },
  ballots: [],
  revealed: [],
  definitions: [],
  triage: [],
  disputes: [],
  commitments: [],
  changedAt: '2026-11-21T10:00:00.000Z',
});
const read = (value: unknown): Engagement | undefined =>
  (value as Partial<Engagement> | undefined)?.format === 'coerente/engagement' ? (value as Engagement) : undefined;
const clock = (second: number) => () => new Date(Date.UTC(2026, 10, 22, 9, 0, second));
const name = (scope: string) => (one: Engagement) => ({ ...one, scope });
const scopeOf = (state: ReturnType<ReturnType<typeof openEngagement>['state']>) =>
  state.kind === 'open' ? state.engagement.scope : state.kind;

test('an engagement added is listed, last changed first, and is not written over by another of its id', () => {
  const places = placesOn(new Map());
  expect(addEngagement(places, engagement('K7Q2M9'))).toBe('done');
  expect(addEngagement(places, engagement('K7Q2M9', 'altro'))).toBe('taken');
  addEngagement(places, engagement('A1B2C3', 'Hotel'));
  openEngagement(places, 'K7Q2M9', read, undefined, clock(1)).change(name('Noleggi due'));
  const listed = listEngagements(places, read);
  expect(listed.kind === 'listed' && listed.entries.map((one) => one.engagement.scope)).toEqual([
    'Noleggi due',
    'Hotel',
  ]);
});

test('an act is written at once with its instant, and another window goes on from it', () => {
  const texts: Texts = new Map();
  const [mine, other] = [placesOn(texts), placesOn(texts)];
  addEngagement(mine, engagement('K7Q2M9'));
  const here = openEngagement(mine, 'K7Q2M9', read, undefined, clock(1));
  const there = openEngagement(other, 'K7Q2M9', read, undefined, clock(2));
  here.change(name('Uno'));
  expect(texts.get(engagementKey('K7Q2M9'))).toContain('2026-11-22T09:00:01.000Z');
  // Without a word from the first, the second builds on what stands there.
  there.change((one) => ({ ...one, sponsor: `dopo ${one.scope}` }));
  expect(here.change((one) => one)?.sponsor).toBe('dopo Uno');
});

test('an act that changes nothing writes nothing', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  addEngagement(places, engagement('K7Q2M9'));
  const before = texts.get(engagementKey('K7Q2M9'));
  openEngagement(places, 'K7Q2M9', read).change((one) => one);
  expect(texts.get(engagementKey('K7Q2M9'))).toBe(before);
});

test('with the storage full the act stands in the window, is told, and is written when there is room again', () => {
  const texts: Texts = new Map();
  let isFull = false;
  const places = placesOn(texts, (call) => {
    if (isFull && call === 'setItem') throw full();
  });
  addEngagement(places, engagement('K7Q2M9'));
  const opened = openEngagement(places, 'K7Q2M9', read);
  isFull = true;
  opened.change(name('Uno'));
  expect(opened.state()).toMatchObject({ kind: 'open', trouble: 'full', engagement: { scope: 'Uno' } });
  expect(opened.wouldLose()).toBe(true);
  isFull = false;
  opened.change((one) => ({ ...one, sponsor: 'Anna' }));
  expect(opened.state()).toMatchObject({ trouble: undefined, engagement: { scope: 'Uno', sponsor: 'Anna' } });
  expect(texts.get(engagementKey('K7Q2M9'))).toContain('"scope":"Uno"');
});

test('a file made while the storage is full is no act of another window: the work goes on and is written', () => {
  const texts: Texts = new Map();
  let isFull = false;
  const places = placesOn(texts, (call) => {
    if (isFull && call === 'setItem') throw full();
  });
  addEngagement(places, engagement('K7Q2M9'));
  const opened = openEngagement(places, 'K7Q2M9', read);
  isFull = true;
  opened.change(name('Uno'));
  isFull = false;
  noteEngagementFile(places, 'K7Q2M9', clock(7)());
  opened.reread();
  expect(opened.state()).toMatchObject({ trouble: 'full', engagement: { scope: 'Uno' } });
  opened.change((one) => ({ ...one, sponsor: 'Anna' }));
  expect(opened.state()).toMatchObject({ trouble: undefined, engagement: { scope: 'Uno', sponsor: 'Anna' } });
  const listed = listEngagements(places, read);
  expect(listed.kind === 'listed' && listed.entries[0]).toMatchObject({
    engagement: { scope: 'Uno', sponsor: 'Anna' },
    revision: 2,
    exportedAt: '2026-11-22T09:00:07.000Z',
  });
});

test('a file is noted beside what stands there, and nothing else changes; a text of a later version is left alone', () => {
  const later = '{"version":9,"engagement":{"a":1}}';
  const texts: Texts = new Map([[engagementKey('A1B2C3'), later]]);
  const places = placesOn(texts);
  addEngagement(places, engagement('K7Q2M9'));
  const before = JSON.parse(texts.get(engagementKey('K7Q2M9')) ?? '');
  for (const id of ['K7Q2M9', 'A1B2C3', 'ZZZZZZ']) noteEngagementFile(places, id, clock(7)());
  const after = JSON.parse(texts.get(engagementKey('K7Q2M9')) ?? '');
  expect(after).toEqual({ ...before, exportedAt: '2026-11-22T09:00:07.000Z' });
  expect(texts.get(engagementKey('A1B2C3'))).toBe(later);
  expect(texts.size).toBe(2);
});

test('what another window wrote meanwhile is not written over: the reader chooses', () => {
  const texts: Texts = new Map();
  let isFull = false;
  const mine = placesOn(texts, (call) => {
    if (isFull && call === 'setItem') throw full();
  });
  addEngagement(mine, engagement('K7Q2M9'));
  const open = () => openEngagement(mine, 'K7Q2M9', read);
  const [one, two] = [open(), open()];
  isFull = true;
  for (const window of [one, two]) window.change(name('Uno'));
  isFull = false;
  openEngagement(placesOn(texts), 'K7Q2M9', read).change(name('Altro'));
  for (const window of [one, two]) {
    window.change((before) => ({ ...before, sponsor: 'Anna' }));
    expect(window.state()).toMatchObject({ trouble: 'conflict', engagement: { scope: 'Uno' } });
    expect(texts.get(engagementKey('K7Q2M9'))).toContain('"scope":"Altro"');
  }
  one.takeOther();
  expect(one.state()).toMatchObject({ trouble: undefined, engagement: { scope: 'Altro' } });
  two.keepThis();
  expect(two.state()).toMatchObject({ trouble: undefined });
  expect(texts.get(engagementKey('K7Q2M9'))).toContain('"sponsor":"Anna"');
});

test('one that is removed is gone in the other window, and comes back when it is given back', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  addEngagement(places, engagement('K7Q2M9'));
  const opened = openEngagement(placesOn(texts), 'K7Q2M9', read);
  const taken = removeEngagement(places, 'K7Q2M9');
  opened.reread();
  expect(scopeOf(opened.state())).toBe('gone');
  expect(opened.change(name('Uno'))).toBeUndefined();
  expect(taken && giveBack(places, taken, 'spare')).toBe(true);
  opened.reread();
  expect(scopeOf(opened.state())).toBe('Noleggi');
});

test('a broken text is set aside whole and told, one of a later version stays where it is', () => {
  const texts: Texts = new Map([
    [engagementKey('K7Q2M9'), '{"version":1,"engagement":{"format":"x"}}'],
    [engagementKey('A1B2C3'), '{"version":9}'],
  ]);
  const places = placesOn(texts);
  expect(scopeOf(openEngagement(places, 'K7Q2M9', read).state())).toBe('broken');
  expect(listEngagements(places, read)).toMatchObject({ kind: 'listed', entries: [], newer: 1, broken: 1 });
  expect(texts.get(`${ASIDE}1`)).toContain('"format":"x"');
  expect(texts.has(engagementKey('A1B2C3'))).toBe(true);
});

test('where nothing is kept, an engagement goes on in its window and says so', () => {
  for (const places of [BLOCKED, placesOn(new Map([[KEEP_NOTHING, '1']]))]) {
    const reason = places === BLOCKED ? 'blocked' : 'off';
    expect(addEngagement(places, engagement('K7Q2M9'))).toBe(reason);
    expect(listEngagements(places, read)).toEqual({ kind: reason });
    const opened = openEngagement(places, 'K7Q2M9', read, engagement('K7Q2M9'));
    opened.change(name('Uno'));
    expect(opened.state()).toMatchObject({ kind: 'open', trouble: reason, engagement: { scope: 'Uno' } });
  }
});

test('forgetting everything removes the engagements, and the list of assessments counts them', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  addEngagement(places, engagement('K7Q2M9'));
  expect(listKept(places)).toMatchObject({ engagements: 1, texts: 1 });
  expect(forgetEverything(places)).toBe(1);
  expect(texts.size).toBe(0);
});

test('a key with letters that are read aloud alike is no engagement’s', () => {
  expect(engagementId(engagementKey('K7Q2M9'))).toBe('K7Q2M9');
  for (const id of ['K7Q2MI', 'K7Q2ML', 'K7Q2MO', 'K7Q2MU', 'k7q2m9', 'K7Q2M', 'K7Q2M99'])
    expect(engagementId(engagementKey(id))).toBeUndefined();
});

test('no word and no number of a ballot stands in the browser as it was written, revealed or not, and all of them come back', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  const demo = demonstration('K7Q2M9', '2026-11-22T09:00:00.000Z');
  for (const revealed of [[], [1], [1, 2]] as const) {
    texts.clear();
    addEngagement(places, { ...demo, revealed });
    const text = texts.get(engagementKey('K7Q2M9')) ?? '';
    for (const { ballot } of demo.ballots) {
      expect(text).not.toContain(ballot.id);
      if (ballot.existTo) expect(text).not.toContain(ballot.existTo);
    }
    expect(text).not.toContain('"tokens"');
    expect(text).not.toContain('"existTo"');
    const listed = listEngagements(places, readKept);
    expect(listed.kind === 'listed' && listed.entries[0]?.engagement).toEqual({ ...demo, revealed });
  }
});

test('an engagement kept before its ballots were packed opens, and is packed from the first act on', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  const demo = demonstration('K7Q2M9', '2026-11-22T09:00:00.000Z');
  const plain = { version: 1, engagement: demo, revision: 3, page: 'x', exportedAt: '' };
  texts.set(engagementKey('K7Q2M9'), JSON.stringify(plain));
  const opened = openEngagement(places, 'K7Q2M9', readKept);
  expect(opened.state()).toMatchObject({ kind: 'open', engagement: demo });
  opened.change(name('Altro'));
  expect(texts.get(engagementKey('K7Q2M9'))).not.toContain('"tokens"');
  const listed = listEngagements(places, readKept);
  expect(listed.kind === 'listed' && listed.entries[0]?.engagement.ballots).toEqual(demo.ballots);
});
