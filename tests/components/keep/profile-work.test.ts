// What is typed of a profile is kept beside its assessment, or by itself; what another tab has written since is not written
// over, and what is none of ours is set aside whole.
import { expect, test } from 'vitest';
import { ASIDE, KEEP_NOTHING, keysOfOne, PROFILE, RECORD } from '#components/keep/layout.ts';
import { findWork, keepWork, type ProfileWork } from '#components/keep/profile-work.ts';
import { removeAssessment } from '#components/keep/shelf.ts';
import { placesOn, type Texts } from './storage.ts';

/** A device with nothing on it, and what stands there. */
function placesOf() {
  const texts: Texts = new Map();
  return { places: placesOn(texts), texts };
}

const work = (text: string): ProfileWork => ({ language: 'it', fields: { 'band/mass-speed/speed/low': text } });

test('what is kept is found again, for one assessment and for none, and is gone once nothing is typed', () => {
  const { places } = placesOf();
  for (const id of ['first', undefined]) {
    expect(findWork(places, id)).toEqual({ kind: 'found', work: undefined, text: null });
    const kept = keepWork(places, id, work('71'), null);
    expect(kept.kind).toBe('kept');
    const found = findWork(places, id);
    expect(found).toMatchObject({ kind: 'found', work: work('71') });
    const text = found.kind === 'found' ? found.text : null;
    expect(keepWork(places, id, undefined, text)).toEqual({ kind: 'kept', text: null });
    expect(findWork(places, id)).toMatchObject({ work: undefined });
  }
});

test('a text that another tab wrote since is not written over, and the same text is no conflict', () => {
  const { places } = placesOf();
  const mine = keepWork(places, 'first', work('71'), null);
  const seen = mine.kind === 'kept' ? mine.text : null;
  keepWork(places, 'first', work('72'), seen);
  expect(keepWork(places, 'first', work('73'), seen)).toEqual({ kind: 'conflict' });
  expect(keepWork(places, 'first', undefined, seen)).toEqual({ kind: 'conflict' });
  expect(keepWork(places, 'first', work('72'), seen).kind).toBe('kept');
  expect(findWork(places, 'first')).toMatchObject({ work: work('72') });
});

test('what cannot be read is moved aside whole; fields that are no texts are left out', () => {
  const { places, texts } = placesOf();
  texts.set(`${PROFILE}first`, '{"version":1,"fields":[');
  expect(findWork(places, 'first')).toEqual({ kind: 'found', work: undefined, text: null });
  expect(texts.get(`${ASIDE}1`)).toBe('{"version":1,"fields":[');
  texts.set(`${PROFILE}first`, JSON.stringify({ version: 1, language: 'fr', fields: { name: 'A', version: 3 } }));
  expect(findWork(places, 'first')).toMatchObject({ work: { language: 'it', fields: { name: 'A' } } });
});

test('where nothing is to be kept, or a later version keeps things, nothing is written', () => {
  const off = placesOf();
  off.texts.set(KEEP_NOTHING, '1');
  expect(findWork(off.places, 'first')).toEqual({ kind: 'off' });
  expect(keepWork(off.places, 'first', work('71'), null)).toEqual({ kind: 'off' });
  const later = placesOf();
  later.texts.set('coerente/3/assessment/first', '{}');
  expect(keepWork(later.places, 'first', work('71'), null)).toEqual({ kind: 'newer' });
  expect(later.texts.get(`${PROFILE}first`)).toBeUndefined();
});

test('it goes with its assessment', () => {
  const { places, texts } = placesOf();
  const fields = { 'company/name': 'A' };
  texts.set(`${RECORD}first`, JSON.stringify({ version: 2, revision: 1, page: '', name: '', language: 'it', fields }));
  keepWork(places, 'first', work('71'), null);
  expect(keysOfOne('first', [`${PROFILE}first`, `${PROFILE}-`])).toEqual([`${PROFILE}first`]);
  expect(removeAssessment(places, 'first')?.texts.map(([key]) => key)).toContain(`${PROFILE}first`);
  expect(texts.get(`${PROFILE}first`)).toBeUndefined();
});
