// The outside of a link by itself: what means to be one of ours, and what is said of one that is of another version.
import { describe, expect, it } from 'vitest';
import { isLink, unframe } from '#model/exchange/link/frame.ts';
import { forge } from './link-of.ts';

const told = (text: string) => {
  const read = unframe(text);
  return read.ok ? read.value : { kind: read.refusals[0]?.kind, ...read.refusals[0]?.details };
};

describe('what means to be a link of ours', () => {
  it.each(['c', 'c1', 'c1234', 'c1f', 'c12f', 'c1f.', 'c1f.AAAA', '#c1f.AAAA.0000000', 'https://a.it/it/#c9z.x'])(
    '%s',
    (text) => {
      expect(isLink(text)).toBe(true);
    },
  );

  it.each([
    '',
    '#',
    'c0f',
    'c12345',
    'c1F',
    'c1ff',
    'xc1',
    'xc1f.AAAA',
    'c-1f',
    'cx1f.',
    'c1-f',
    'C1f',
    'contatti',
    'c1.AAAA',
  ])('not “%s”', (text) => {
    expect(isLink(text)).toBe(false);
    expect(told(text)).toMatchObject({ kind: 'link-foreign' });
  });
});

describe('a whole link', () => {
  it.each(['f', 'n', 'r', 's', 'i', 'b'])('of today, with “%s” inside, gives its parts', (inside) => {
    expect(told(forge(`c1${inside}`, 'QUJD'))).toEqual({ prefix: `c1${inside}`, inside, payload: 'QUJD' });
  });

  it.each([
    ['c2f', { given: 2 }],
    ['c12f', { given: 12 }],
    ['c9999z', { given: 9999 }],
    ['c1z', { given: '1z' }],
    ['c1a', { given: '1a' }],
  ])('%s is of a later version', (prefix, given) => {
    expect(told(forge(prefix, 'QUJD'))).toEqual({ kind: 'link-too-new', known: 1, ...given });
  });

  it('with a part too many, or a check value of another, is altered', () => {
    const whole = forge('c1f', 'QUJD');
    expect(told(`${whole}.QUJD`)).toEqual({ kind: 'link-altered' });
    expect(told(whole.replace('QUJD', 'QUJE'))).toEqual({ kind: 'link-altered' });
    expect(told(whole.slice(0, -1))).toEqual({ kind: 'link-incomplete' });
  });
});
