// How a moment of a comparison is called: an instant with its time, a day without one that nobody gave.
import { expect, test } from 'vitest';
import { momentName } from '#components/kept/shelf-context.tsx';
import { kept } from '#content/words/it/kept.ts';

const named = (takenAt: string) =>
  momentName({ key: 'k', order: 2, name: '', takenAt, file: '', profile: 'p' }, kept, 'it');

test('a day is told as a day, an instant with its time, and what is neither as undated', () => {
  expect(named('2026-11-21')).toBe('Istantanea 2, del 21 novembre 2026');
  expect(named('2026-11-21T10:42:00')).toBe('Istantanea 2, del 21 novembre 2026, 10.42');
  expect(named('x')).toBe('Istantanea 2, senza data');
});
