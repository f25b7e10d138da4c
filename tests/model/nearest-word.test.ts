// The known word that a misspelt one probably means, or none rather than a wild guess.
import { describe, expect, it } from 'vitest';
import { nearestWord } from '#model/nearest-word.ts';

describe('the nearest known word', () => {
  it.each([
    ['sped', 'speed'],
    ['spede', 'speed'],
    ['SPEED', 'speed'],
    ['reahc', 'reach'],
    ['ch', undefined],
    ['rea', undefined],
    ['reac', 'reach'],
    ['xx', undefined],
    ['', undefined],
    ['uniformty', 'uniformity'],
    ['uniformxx', 'uniformity'],
    ['uniforxxx', undefined],
    ['abcdefghijklmnop', undefined],
  ])('to “%s” is %s: one edit for every three letters, four at most', (given, nearest) => {
    expect(nearestWord(given, ['speed', 'reach', 'uniformity'])).toBe(nearest);
  });

  it('is the first of those equally near, and counts two neighbours swapped as one edit', () => {
    expect(nearestWord('cat', ['car', 'can'])).toBe('car');
    expect(nearestWord('abc', ['acb'])).toBe('acb');
    expect(nearestWord('abc', ['bca'])).toBeUndefined();
    expect(nearestWord('abcdefghijklmno', ['abcdefghijklxxxx'])).toBe('abcdefghijklxxxx');
    expect(nearestWord('abcdefghijklmno', ['abcdefghijxxxxx'])).toBeUndefined();
  });
});
