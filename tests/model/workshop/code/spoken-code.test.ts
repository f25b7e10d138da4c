// The laws of the spoken code: every vote comes back, every one or two wrong characters and every swap are seen, another
// engagement’s code is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '#model/workshop/code/crockford.ts';
import { grouped, readCode, spokenCode, type Vote } from '#model/workshop/code/spoken-code.ts';
import { anyEngagementId, anyVote, places } from '../any-vote.ts';

const ENGAGEMENT = 'K7QFM2';
const VOTES: readonly Vote[] = [
  { role: 1, round: 1, tokens: { 'unique-advantage': 20 } },
  { role: 16, round: 2 as const, tokens: { other: 20 } },
  { role: 3, round: 1 as const, tokens: { 'raise-and-surprise': 12, 'mass-speed': 5, 'race-to-bottom': 3 } },
];
const CODES = VOTES.map((vote) => spokenCode(places, ENGAGEMENT, vote));
const isRead = (text: string, engagement = ENGAGEMENT) => readCode(places, engagement, text).kind === 'read';
const put = (code: string, at: number, sign: string): string => code.slice(0, at) + sign + code.slice(at + 1);

describe('a code says what was voted', () => {
  it('of any engagement, any vote comes back, in 5,000', () => {
    fc.assert(
      fc.property(anyEngagementId, anyVote, (engagement, vote) => {
        const code = spokenCode(places, engagement, vote);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u);
        expect(readCode(places, engagement, code)).toEqual({ kind: 'read', code, vote });
      }),
      { numRuns: 5000 },
    );
  });

  it('two votes never have one code, in 2,000 pairs', () => {
    fc.assert(
      fc.property(anyVote, anyVote, (a, b) => {
        const same = spokenCode(places, ENGAGEMENT, a) === spokenCode(places, ENGAGEMENT, b);
        expect(same).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays what it was: codes are on paper by now', () => {
    expect(CODES).toMatchInlineSnapshot(`
      [
        "WMWTP02R",
        "00000ZYR",
        "TQ0QK4RG",
      ]
    `);
  });

  it('is read in any case, with any gaps, with O, I and L for the digits they look like', () => {
    for (const code of CODES) {
      const sloppy = grouped(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      for (const text of [
        sloppy,
        sloppy.replaceAll('l', 'I'),
        ` ${[...sloppy].join(' ')}\n`,
        code.replace(/^..../, '$&–'),
      ]) {
        expect([text, readCode(places, ENGAGEMENT, text)]).toEqual([text, readCode(places, ENGAGEMENT, code)]);
      }
    }
  });
});

describe('a code that was not heard well is refused', () => {
  it('every single wrong character, at every place: it is found, and the right code proposed', () => {
    for (const code of CODES) {
      for (let at = 0; at < code.length; at++) {
        for (const sign of ALPHABET) {
          if (sign === code[at]) continue;
          const reading = readCode(places, ENGAGEMENT, put(code, at, sign));
          expect(reading).toEqual({
            kind: 'wrong-check',
            proposal: { place: at + 1, group: at < 4 ? 1 : 2, code },
          });
        }
      }
    }
  });

  it('every two wrong characters: 26,908 of each code', () => {
    for (const code of CODES) {
      let tried = 0;
      let passed = 0;
      for (let a = 0; a < code.length; a++) {
        for (let b = a + 1; b < code.length; b++) {
          for (const one of ALPHABET) {
            if (one === code[a]) continue;
            for (const other of ALPHABET) {
              if (other === code[b]) continue;
              tried += 1;
              if (isRead(put(put(code, a, one), b, other))) passed += 1;
            }
          }
        }
      }
      expect([tried, passed]).toEqual([26_908, 0]);
    }
  });

  it('every swap of two different characters, neighbours or not, in 2,000 codes', () => {
    fc.assert(
      fc.property(anyEngagementId, anyVote, (engagement, vote) => {
        const code = spokenCode(places, engagement, vote);
        for (let a = 0; a < code.length; a++) {
          for (let b = a + 1; b < code.length; b++) {
            if (code[a] === code[b]) continue;
            const swapped = put(put(code, a, code[b] as string), b, code[a] as string);
            expect([swapped, isRead(swapped, engagement)]).toEqual([swapped, false]);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a character too few or too many is told by its number', () => {
    const [code = ''] = CODES;
    expect(readCode(places, ENGAGEMENT, code.slice(1))).toEqual({ kind: 'wrong-length', given: 7 });
    expect(readCode(places, ENGAGEMENT, `${code}0`)).toEqual({ kind: 'wrong-length', given: 9 });
    expect(readCode(places, ENGAGEMENT, ' - ')).toEqual({ kind: 'wrong-length', given: 0 });
  });

  it('a U, an accent or a sign of another alphabet is told with its place', () => {
    const strange = (text: string) => readCode(places, ENGAGEMENT, text);
    expect(strange('7U34-5678')).toEqual({ kind: 'strange-character', place: 2, given: 'U' });
    expect(strange('1234-5è78')).toEqual({ kind: 'strange-character', place: 6, given: 'è' });
    expect(strange('12💣4-5678')).toEqual({ kind: 'strange-character', place: 3, given: '💣' });
  });

  it('a value that no vote has is refused though its check is right', () => {
    // All 2^30 - 961,440,480 unused values lie above the last vote’s: the six characters ZZZZZZ among them.
    const passing = [...ALPHABET].flatMap((a) => [...ALPHABET].map((b) => `ZZZZZZ${a}${b}`));
    const kinds = passing.map((code) => readCode(places, ENGAGEMENT, code).kind);
    expect([kinds.length, new Set(kinds)]).toEqual([1024, new Set(['wrong-check'])]);
  });
});

describe('a code of another engagement', () => {
  it('is always refused where the ids differ in one or two characters', () => {
    for (const code of CODES) {
      for (let a = 0; a < 6; a++) {
        for (let b = a; b < 6; b++) {
          for (const sign of ALPHABET) {
            const other = put(
              put(ENGAGEMENT, a, sign),
              b,
              ALPHABET[(ALPHABET.indexOf(ENGAGEMENT[b] as string) + 7) % 32] as string,
            );
            expect([other, isRead(code, other)]).toEqual([other, false]);
          }
        }
      }
    }
  });

  it('passes in about one of 1,024 otherwise: fewer than 60 of 40,000', () => {
    let state = 12_345;
    const draw = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return ALPHABET[state >>> 27] as string;
    };
    const others = Array.from({ length: 40_000 }, () => Array.from({ length: 6 }, draw).join(''));
    const passed = others.filter((other) => isRead(CODES[2] as string, other)).length;
    expect(passed).toBeGreaterThan(15);
    expect(passed).toBeLessThan(60);
  });
});

describe('what is no vote has no code', () => {
  it.each([
    ['10,000 tokens', { role: 1, round: 1 as const, tokens: { other: 10_000 } }, 'not 20 tokens'],
    ['19 tokens', { role: 1, round: 1 as const, tokens: { other: 19 } }, 'not 20 tokens'],
    ['half a token', { role: 1, round: 1 as const, tokens: { other: 19.5, 'mass-speed': 0.5 } }, 'not 20 tokens'],
    ['a token taken away', { role: 1, round: 1 as const, tokens: { other: 21, 'mass-speed': -1 } }, 'not 20 tokens'],
    ['a purpose that is none', { role: 1, round: 1 as const, tokens: { fame: 20 } }, 'tokens on no place: fame'],
    ['role 0', { role: 0, round: 1 as const, tokens: { other: 20 } }, 'no role 0'],
    ['half a role', { role: 1.5, round: 1 as const, tokens: { other: 20 } }, 'no role 1.5'],
    ['role 17', { role: 17, round: 1 as const, tokens: { other: 20 } }, 'no role 17'],
  ])('%s', (_, vote, why) => {
    expect(() => spokenCode(places, ENGAGEMENT, vote)).toThrow(why);
  });

  it('nor has anything on ten places or twelve, or in an engagement whose id is none', () => {
    const [vote] = VOTES as readonly [Vote];
    for (const others of [places.slice(1), [...places, 'fame']])
      expect(() => spokenCode(others, ENGAGEMENT, { ...vote, tokens: { other: 20 } })).toThrow('tokens on no place');
    for (const id of ['', 'K7QFM', 'K7QFM23', 'k7qfm2', 'K7QFMU'])
      expect(() => spokenCode(places, id, vote)).toThrow(`not the id of an engagement: ${id}`);
  });
});
