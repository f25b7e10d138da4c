// What stands in the browser's storage, written by another program, another version or half a disk: every text of ours,
// damaged, and read through each of its doors. What is good is kept, the rest is set aside whole or left alone; nothing throws.
import fc from 'fast-check';
import { expect } from 'vitest';
import { findBallot, keepBallot } from '#components/keep/ballot-draft.ts';
import { addEngagement, listEngagements, noteEngagementFile } from '#components/keep/engagements.ts';
import { noteExport } from '#components/keep/exports.ts';
import { findHalfTyped, keepHalfTyped } from '#components/keep/half-typed.ts';
import { openKeeper } from '#components/keep/kept-assessment.ts';
import { isLater } from '#components/keep/layout.ts';
import { openEngagement } from '#components/keep/open-engagement.ts';
import { findWork, keepWork } from '#components/keep/profile-work.ts';
import { readRoomRecord, writeRoomRecord } from '#components/keep/room-record.ts';
import { changeScenarios, scenariosOf } from '#components/keep/scenarios.ts';
import { addAssessment, listKept, rename } from '#components/keep/shelf.ts';
import { takeSnapshot } from '#components/keep/snapshots.ts';
import { readKept } from '#components/workshop/read-kept.ts';
import { catalogue } from '#content/catalogue.ts';
import { readRoomState } from '#model/workshop/room/room-schema.ts';
import { beginRoom } from '#model/workshop/room/room-state.ts';
import { draft, placesOn, type Texts, textIn } from '../components/keep/storage.ts';
import { ballotWith, engagementWith } from '../model/workshop/any-ballot.ts';
import { fuzz } from '../support/fuzz.ts';
import { mutatedJson, mutatedText } from '../support/mutated.ts';

const ID = 'K7QFM2';
const NOW = new Date('2026-11-22T10:00:00Z');
const engagement = engagementWith({ ballots: [{ ballot: ballotWith(), via: 'link', at: NOW.toISOString() }] });

/** A device on which everything that can be kept is kept. */
function fullDevice(): Texts {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  const keeper = openKeeper(places);
  keeper.load();
  keeper.save(draft('1.000'));
  const { id } = keeper.open();
  addAssessment(places, 'second', 'Due', draft('2'));
  takeSnapshot(places, id, { name: 'Prima', takenAt: NOW.toISOString(), profile: 'v1', file: '{}' });
  noteExport('file', id, places, NOW);
  changeScenarios(places, catalogue, id, () => [
    { id: 'uno', name: 'Uno', changes: [{ question: 'promise.level', answer: 75 }] },
  ]);
  keepWork(places, id, { language: 'it', fields: { name: 'Mobili' } }, null);
  addEngagement(places, engagement);
  noteEngagementFile(places, ID, NOW);
  keepHalfTyped(places, ID, 'role', { name: 'Anna' });
  keepBallot(places, ID, 1, { role: '3', 'tokens/mass-speed': '20' });
  writeRoomRecord(places, ID, beginRoom('it', { step: 'welcome', screen: 'x' } as never));
  return texts;
}

const whole = [...fullDevice()];
const all = whole.map(([, text]) => text);
/** One text or two of the device damaged, now and then under another name of a key. */
const damagedDevice = fc
  .array(
    fc.tuple(
      fc.nat(whole.length - 1),
      fc.oneof(
        mutatedText(all),
        mutatedJson(all.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text))),
      ),
      fc.option(mutatedText(whole.map(([key]) => key)), { freq: 8, nil: undefined }),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((damages) => {
    const texts: Texts = new Map(whole);
    for (const [at, text, key] of damages) texts.set(key ?? (whole[at]?.[0] as string), text);
    return texts;
  });

/** No text that stood there is gone, under whatever key it stands now. */
function expectAllThere(before: ReadonlyMap<string, string>, after: Texts, but: readonly string[]): void {
  const now = new Set(after.values());
  for (const [key, text] of before) {
    if (text !== '' && !but.includes(key)) expect(now, `${key} is gone`).toContain(text);
  }
}

fuzz(
  'the assessments of a damaged device are listed, opened and saved, and what cannot be read is still there',
  damagedDevice,
  (texts) => {
    const before = new Map(texts);
    const places = placesOn(texts);
    const listed = listKept(places);
    expect(['listed', 'off']).toContain(listed.kind);
    const keeper = openKeeper(places);
    const loaded = keeper.load();
    const { id } = keeper.open();
    const key = [...texts.keys()].find((one) => one.endsWith(`/assessment/${id}`)) ?? '';
    const saved = keeper.save(draft('fresh'));
    if (saved.kind === 'saved') {
      const again = openKeeper(placesOn(texts));
      expect(again.load().kind).toBe('found');
      expect(textIn(texts.get(`coerente/2/assessment/${id}`))).toBe('fresh');
      // A second save of the same page follows the first.
      expect(keeper.save(draft('again')).kind).toBe('saved');
    }
    rename(places, 'second', 'Altro nome');
    const isReplaced = loaded.kind === 'found';
    expectAllThere(before, texts, ['coerente/2/working', 'coerente/2/assessment/second', ...(isReplaced ? [key] : [])]);
  },
);

fuzz('what stands beside assessments and engagements is read as far as it goes', damagedDevice, (texts) => {
  const before = new Map(texts);
  const places = placesOn(texts);
  const kept = listKept(places);
  const id = kept.kind === 'listed' ? (kept.entries[0]?.id ?? 'first') : 'first';
  scenariosOf(places, catalogue, id);
  findWork(places, id);
  for (const found of [findHalfTyped(places, ID, 'role'), findBallot(places, ID, 1)])
    for (const text of Object.values(found)) expect(typeof text).toBe('string');
  readRoomState(readRoomRecord(places, ID));
  expectAllThere(before, texts, []);
});

fuzz(
  'engagements of a damaged device are listed and written, and what cannot be read is still there',
  damagedDevice,
  (texts) => {
    const before = new Map(texts);
    const places = placesOn(texts);
    const key = `coerente/2/engagement/${ID}`;
    const opened = openEngagement(places, ID, readKept, undefined, () => NOW);
    const state = opened.state();
    opened.change((one) => ({ ...one, scope: 'fresh' }));
    if (state.kind === 'open' && ![...texts.keys()].some(isLater) && !texts.has('coerente/2/keep-nothing')) {
      const after = openEngagement(placesOn(texts), ID, readKept).state();
      expect(after.kind === 'open' && after.engagement.scope).toBe('fresh');
    }
    listEngagements(places, readKept);
    noteEngagementFile(places, ID, NOW);
    expectAllThere(before, texts, state.kind === 'open' ? [key] : []);
  },
);
