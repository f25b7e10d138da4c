// An edition is written into the assessment that is kept and taken out again: nothing else of it changes, whoever changed it.
import { expect, test } from 'vitest';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import { KEEP_NOTHING, RECORD } from '#components/keep/layout.ts';
import { applyEdition } from '#components/profile/apply-edition.ts';
import { type OwnBase, profileBase } from '#components/profile/profile-base.ts';
import { localise } from '#content/face.ts';
import { samples } from '#content/samples.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { placesOn, type Texts } from '../keep/storage.ts';

const view = localise('it');
const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment;
const KEY = `${RECORD}first`;
const edition: ProfileEdition = { name: 'Arredamento', version: '2', efforts: { 'auth.limit': 3 } };

function deviceWith(language: 'it' | 'en' = 'it') {
  if (!rossi) throw new Error('No such sample');
  const fields = toDraft(rossi, language, localise(language));
  const texts: Texts = new Map([
    [KEY, JSON.stringify({ version: 2, revision: 1, page: 'a', name: 'Rossi', language, fields, assessment: rossi })],
  ]);
  return { texts, places: placesOn(texts) };
}

const baseOn = (places: ReturnType<typeof placesOn>): OwnBase => {
  const base = profileBase(places, 'it');
  if (base.kind !== 'own') throw new Error(base.kind);
  return base;
};
const kept = (texts: Texts) => JSON.parse(texts.get(KEY) ?? 'null');

test('applied and taken off again, the kept answers are what they were, whichever language they were typed in', () => {
  for (const language of ['it', 'en'] as const) {
    const { texts, places } = deviceWith(language);
    expect(applyEdition(places, baseOn(places), edition, view).kind).toBe('done');
    expect(baseOn(places).edition).toEqual(edition);
    expect(kept(texts)).toMatchObject({ name: 'Rossi', assessment: { profileEdition: edition } });
    expect(applyEdition(places, baseOn(places), undefined, view).kind).toBe('done');
    expect(toAssessment(kept(texts).fields, 'it', view)).toEqual({ assessment: rossi, problems: [] });
    expect(kept(texts).assessment).toEqual(rossi);
  }
});

test('the way back gives the edition from before', () => {
  const { places } = deviceWith();
  applyEdition(places, baseOn(places), edition, view);
  const second = applyEdition(places, baseOn(places), { ...edition, version: '3' }, view);
  expect(baseOn(places).edition?.version).toBe('3');
  expect(second.kind === 'done' && second.undo()).toBe(true);
  expect(baseOn(places).edition).toEqual(edition);
});

test('answers that another tab has changed since stay; an edition that it has changed is not written over', () => {
  const { texts, places } = deviceWith();
  const seen = baseOn(places);
  const now = kept(texts);
  texts.set(KEY, JSON.stringify({ ...now, revision: 7, page: 'b', fields: { ...now.fields, 'staff~fte/from': '61' } }));
  expect(applyEdition(places, seen, edition, view).kind).toBe('done');
  expect(kept(texts).assessment).toMatchObject({ answers: { 'staff.fte': 61 }, profileEdition: edition });
  const before = texts.get(KEY);
  expect(applyEdition(places, seen, { ...edition, version: '9' }, view)).toEqual({ kind: 'changed' });
  expect(texts.get(KEY)).toBe(before);
});

test('where nothing is to be kept nothing is written, and there is no assessment to write to', () => {
  const { texts, places } = deviceWith();
  const seen = baseOn(places);
  texts.set(KEEP_NOTHING, '1');
  expect(applyEdition(places, seen, edition, view)).toEqual({ kind: 'off' });
  expect(profileBase(places, 'it')).toEqual({ kind: 'off' });
  expect(profileBase(placesOn(new Map()), 'it')).toEqual({ kind: 'none' });
});
