// What is typed and not handed over yet: there again, form by form, packed, gone with its engagement, and never in the way.
import { expect, test } from 'vitest';
import { removeEngagement } from '#components/keep/engagements.ts';
import { findHalfTyped, keepHalfTyped } from '#components/keep/half-typed.ts';
import { KEEP_NOTHING, TYPED } from '#components/keep/layout.ts';
import { putBack } from '#components/keep/take-away.ts';
import { BLOCKED, placesOn, type Texts } from './storage.ts';

const ID = 'K7Q2M9';

test('each form finds its own texts again, and the last one forgotten leaves nothing behind', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  keepHalfTyped(places, ID, 'grid', { 'mass-speed': '12', role: '3' });
  keepHalfTyped(places, ID, 'roles', { lines: 'Direzione\nNegozi’ «è»' });
  expect(findHalfTyped(placesOn(texts), ID, 'grid')).toEqual({ 'mass-speed': '12', role: '3' });
  expect(findHalfTyped(places, ID, 'roles')).toEqual({ lines: 'Direzione\nNegozi’ «è»' });
  expect(findHalfTyped(places, ID, 'commitment/new')).toEqual({});
  expect(findHalfTyped(places, 'A1B2C3', 'grid')).toEqual({});
  keepHalfTyped(places, ID, 'grid');
  keepHalfTyped(places, ID, 'roles');
  expect([...texts]).toEqual([]);
});

test('a ballot half typed from paper is not to be read in the browser’s storage', () => {
  const texts: Texts = new Map();
  keepHalfTyped(placesOn(texts), ID, 'grid', { 'mass-speed': '12', existTo: 'non far aspettare chi chiama' });
  expect([...texts.values()].join()).not.toMatch(/mass-speed|aspettare/u);
});

test('what cannot be read, is too long or may not be kept is as if nothing had been left, and fails nobody', () => {
  const texts: Texts = new Map([[TYPED + ID, 'x%$']]);
  const places = placesOn(texts);
  expect(findHalfTyped(places, ID, 'grid')).toEqual({});
  expect(keepHalfTyped(places, ID, 'bring', { text: 'x'.repeat(2_000_000) })).toBe(false);
  expect(findHalfTyped(places, ID, 'bring')).toEqual({});
  expect(keepHalfTyped(places, ID, 'bring', { text: 'K7Q2' })).toBe(true);
  expect(findHalfTyped(places, ID, 'bring')).toEqual({ text: 'K7Q2' });
  const off = placesOn(new Map([[KEEP_NOTHING, 'x']]));
  expect(keepHalfTyped(off, ID, 'grid', { role: '1' })).toBe(false);
  expect(findHalfTyped(off, ID, 'grid')).toEqual({});
  const blocked = BLOCKED;
  keepHalfTyped(blocked, ID, 'grid', { role: '1' });
  expect(findHalfTyped(blocked, ID, 'grid')).toEqual({});
});

test('it goes with its engagement and comes back with it', () => {
  const texts: Texts = new Map();
  const places = placesOn(texts);
  keepHalfTyped(places, ID, 'grid', { role: '1' });
  const taken = removeEngagement(places, ID);
  expect([...texts]).toEqual([]);
  if (taken) putBack(places.device, taken);
  expect(findHalfTyped(places, ID, 'grid')).toEqual({ role: '1' });
});
