import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, MOST_BYTES, MOST_DEEP, parseJson, shorten } from '#model/exchange/parse-json.ts';

const refusalOf = (text: string, firstLine?: number) => {
  const read = parseJson(text, firstLine);
  return read.ok ? undefined : read.refusals[0];
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a JSON text', () => {
  it('gives what JSON.parse gives, for any JSON value, indented or not', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        const read = parseJson(spaced);
        // Two of fast-check's favourite keys are the ones refused.
        if (!read.ok) expect(read.refusals.every(({ kind }) => kind === 'unknown-key')).toBe(true);
        else expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(spaced)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused exactly where JSON.parse would throw, whatever the text', () => {
    const bits = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'a',
      '0',
      '-',
      '1.5',
      '1e',
      'true',
      'null',
      '\n',
      '\\u0041',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const kinds = (parseJson(text) as { refusals?: { kind: string }[] }).refusals?.map(({ kind }) => kind) ?? [];
        expect(kinds.includes('not-json')).toBe(!isJson);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['', 1, 1, undefined],
    ['   \n', 2, 1, undefined],
    ['{"a": 1,\n "b": tru}', 2, 7, 't'],
    ['{"a": 1,}', 1, 9, '}'],
    ["{'a': 1}", 1, 2, "'"],
    ['[1, 2', 1, 6, undefined],
    ['{"a" 1}', 1, 6, '1'],
    ['[01]', 1, 3, '1'],
    ['{"a": NaN}', 1, 7, 'N'],
    ['["a\tb"]', 1, 4, '\uFFFD'],
    ['["\\x"]', 1, 3, '\\'],
    ['{} {}', 1, 4, '{'],
    ['\u0089PNG\r\n', 1, 1, '\uFFFD'],
    ['<html>', 1, 1, '<'],
    ['{"a": 0x10}', 1, 8, 'x'],
    ['[١٢٣]', 1, 2, '١'],
  ])('%j stops being JSON at line %i, column %i', (text, line, column, found) => {
    expect(refusalOf(text)).toEqual({
      kind: 'not-json',
      path: [],
      details: { line, column, ...(found ? { found } : {}) },
    });
  });

  it('is allowed a byte order mark, which no column counts', () => {
    expect(parseJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
    expect(refusalOf('\uFEFF{,')?.details).toMatchObject({ line: 1, column: 2 });
  });

  it('counts its lines from the line of the file on which it begins', () => {
    expect(refusalOf('{"a":', 57)?.details).toMatchObject({ line: 57 });
  });

  it('may be 40 deep and not 41, and 100,000 levels are refused without exhausting the stack', () => {
    expect(parseJson(nested(MOST_DEEP)).ok).toBe(true);
    expect(refusalOf(nested(MOST_DEEP + 1))).toMatchObject({ kind: 'too-deep', details: { most: 40, column: 41 } });
    expect(refusalOf('['.repeat(100_000))?.kind).toBe('too-deep');
    // Forty positions say nothing: line and column tell where it is.
    expect(refusalOf('['.repeat(100_000))?.path).toEqual([]);
    expect(refusalOf('{"a":'.repeat(100_000))?.kind).toBe('too-deep');
  });

  it('may take 1 MiB of UTF-8 and not a byte more, letters of two bytes counted as two', () => {
    expect(parseJson(`"${'a'.repeat(MOST_BYTES - 2)}"`).ok).toBe(true);
    expect(refusalOf(`"${'a'.repeat(MOST_BYTES - 1)}"`)?.kind).toBe('too-large');
    expect(refusalOf(`"${'è'.repeat(MOST_BYTES / 2)}"`)?.kind).toBe('too-large');
  });

  it('of one enormous number or string is read without a fault', () => {
    expect(parseJson('9'.repeat(MOST_BYTES)).ok).toBe(true);
    expect(parseJson(`"${'\\n'.repeat(MOST_BYTES / 2 - 1)}"`).ok).toBe(true);
    expect(refusalOf(`"${'\\'.repeat(MOST_BYTES - 2)}`)?.kind).toBe('not-json');
  });

  it('with a key that stands twice is refused at the second, since either choice would drop something', () => {
    expect(refusalOf('{"a": {"b": 1,\n "\\u0062": 2}}')).toEqual({
      kind: 'repeated-key',
      path: ['a', 'b'],
      details: { line: 2, column: 2, given: 'b' },
    });
    expect(parseJson('[{"a": 1}, {"a": 2}]').ok).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'with the key %s is refused, and no prototype changes',
    (key) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      expect(refusalOf(`{"a": [{"${key}": {"polluted": true}}]}`)).toMatchObject({ kind: 'unknown-key' });
      expect(refusalOf(`{"a": [{"${key}": 1}]}`)?.path.slice(0, 2)).toEqual(['a', 0]);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('with 10,000 repeated keys is told of at most a hundred', () => {
    const read = parseJson(`{${Array.from({ length: 10_000 }, () => '"a":1').join(',')}}`);
    expect(read.ok ? 0 : read.refusals.length).toBe(100);
  });
});

describe('the line of a value', () => {
  const text = '{\n "a": {\n  "b": [1,\n   {"c": 2}\n  ]\n }\n}';
  it('is that on which it begins, and for a missing one that of the nearest thing around it', () => {
    expect(linesOf(text, [[], ['a'], ['a', 'b', 1, 'c'], ['a', 'b', 0], ['a', 'x', 'y'], ['z']])).toEqual([
      1, 2, 4, 3, 2, 1,
    ]);
    expect(linesOf(text, [['a', 'b']], 10)).toEqual([12]);
  });
});

describe('what was given, made fit to be shown', () => {
  it('is cut at 60 characters and carries no control, no bidirectional override, no half a pair', () => {
    expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
    expect(shorten('a\u001B[31m\u202Eb\uD800')).toBe('a\uFFFD[31m\uFFFDb\uFFFD');
    expect(shorten(`${'a'.repeat(59)}😀`)).toBe(`${'a'.repeat(59)}\uFFFD…`);
  });
});
