// Values of a PDF file against the examples of the standard that defines them (ISO 32000-1, 7.2 and 7.3).
import { describe, expect, it } from 'vitest';
import { cursorAt, TooMuchWork } from '#model/exchange/pdf-reading/cursor.ts';
import { textOf } from '#model/exchange/pdf-reading/strings.ts';
import { type PdfValue, takeValue } from '#model/exchange/pdf-reading/syntax.ts';

const bytesFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const cursorOn = (text: string, left = 1_000_000) => cursorAt(bytesFrom(text), 0, { left });
const read = (text: string): PdfValue => takeValue(cursorOn(text));
const readText = (text: string): string => {
  const value = read(text);
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : `no string: ${JSON.stringify(value)}`;
};
/** All values of a text, one after the other. */
function readAll(text: string): readonly PdfValue[] {
  const cursor = cursorOn(text);
  const values: PdfValue[] = [];
  while (cursor.at < cursor.bytes.length) values.push(takeValue(cursor));
  return values;
}

describe('numbers (7.3.3)', () => {
  it.each([
    ['123', 123],
    ['43445', 43_445],
    ['+17', 17],
    ['-98', -98],
    ['0', 0],
    ['34.5', 34.5],
    ['-3.62', -3.62],
    ['+123.6', 123.6],
    ['4.', 4],
    ['-.002', -0.002],
    ['.25', 0.25],
    ['0.0', 0],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['x12', '12x', '1.2.3', '--1', '.', '+', '1e5', '.5x', 'x.5', '4.x'])('%s is none', (text) => {
    expect(read(text)).toEqual({ word: text });
  });
});

describe('strings (7.3.4)', () => {
  it.each([
    ['(This is a string)', 'This is a string'],
    ['()', ''],
    [
      '(Strings may contain balanced parentheses () and (nested (ones)).)',
      'Strings may contain balanced parentheses () and (nested (ones)).',
    ],
    ['(These \\\ntwo strings \\\r\nare the same.)', 'These two strings are the same.'],
    [
      '(a line\\n, a return\\r, a tab\\t, a backspace\\b, a form feed\\f)',
      'a line\n, a return\r, a tab\t, a backspace\b, a form feed\f',
    ],
    ['(\\(\\)\\\\\\q)', '()\\q'],
    ['(\\245, \\0053, \\053, \\53, \\5x, \\777)', '\u00A5, \u00053, +, +, \u0005x, \u00FF'],
    ['(open', 'open'],
    ['<4E6F762073686D6F7A206B6120706F702E>', 'Nov shmoz ka pop.'],
    ['<901FA3>', '\u0090\u001F\u00A3'],
    ['<901FA>', '\u0090\u001F\u00A0'],
    ['<90 1f\nA3', '\u0090\u001F\u00A3'],
    ['<>', ''],
  ])('%j', (text, value) => {
    expect(readText(text)).toBe(value);
  });

  it('end where they end: what follows is the next value', () => {
    expect(readAll('(a)1 <61>2 (b(c))3').filter((one) => typeof one === 'number')).toEqual([1, 2, 3]);
  });

  it('are kept up to 65,536 bytes, and read to their end', () => {
    const long = 'a'.repeat(65_537);
    expect(readText(`(${long.slice(1)})`)).toHaveLength(65_536);
    expect(readText(`(${long})`)).toHaveLength(65_536);
    expect(readText(`<${'61'.repeat(65_537)}>`)).toHaveLength(65_536);
    expect(readAll(`(${long}) 7`).slice(0, 2)).toEqual([expect.any(Uint8Array), 7]);
  });

  it('are text as their mark says, else a character a byte', () => {
    expect(textOf(Uint8Array.of(0xfe, 0xff, 0x00, 0xe8, 0x20, 0xac))).toBe('è€');
    expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa8))).toBe('è');
    expect(textOf(Uint8Array.of(0xc3, 0xa8))).toBe('\u00C3\u00A8');
    expect(textOf(Uint8Array.of(0xfe, 0x41))).toBe('\u00FEA');
    expect(textOf(Uint8Array.of(0xef, 0x41))).toBe('\u00EFA');
    expect(textOf(new Uint8Array(0))).toBe('');
  });
});

describe('names (7.3.5)', () => {
  it.each([
    ['/Name1', 'Name1'],
    ['/A;Name_With-Various***Characters?', 'A;Name_With-Various***Characters?'],
    ['/1.2', '1.2'],
    ['/.notdef', '.notdef'],
    ['/Lime#20Green', 'Lime Green'],
    ['/paired#28#29parentheses', 'paired()parentheses'],
    ['/The_Key_of_F#23_Minor', 'The_Key_of_F#_Minor'],
    ['/A#42', 'AB'],
    ['/a#4g#e8', 'a#4g\u00E8'],
    ['/', ''],
  ])('%s', (text, name) => {
    expect(read(text)).toEqual({ name });
  });
});

describe('lists, dictionaries and references (7.3.6 to 7.3.10)', () => {
  it('549 3.14 false (Ralph) /SomeName', () => {
    const list = read('[549 3.14 false (Ralph) /SomeName null true]');
    expect(list).toEqual([549, 3.14, false, bytesFrom('Ralph'), { name: 'SomeName' }, null, true]);
    expect(read('[[1][2 [3]]')).toEqual([[1], [2, [3]]]);
    expect(read('[]')).toEqual([]);
  });

  it('a dictionary with another inside, as the standard writes it', () => {
    const value = read(
      '<< /Type /Example /Version 0.01 /IntegerItem 12 /Sub << /Item1 0.4 /Item2 true /Last (not !) >> /R 12 0 R >>',
    );
    expect(value).toEqual(
      new Map<string, PdfValue>([
        ['Type', { name: 'Example' }],
        ['Version', 0.01],
        ['IntegerItem', 12],
        [
          'Sub',
          new Map<string, PdfValue>([
            ['Item1', 0.4],
            ['Item2', true],
            ['Last', bytesFrom('not !')],
          ]),
        ],
        ['R', { object: 12 }],
      ]),
    );
  });

  it('a dictionary without its end, with one mark of it, or with something in place of a key', () => {
    expect(read('<< /A 1')).toEqual(new Map([['A', 1]]));
    expect(readAll('<< /A 1 > 2')).toEqual([new Map([['A', 1]]), 2]);
    expect(read('<< 7 /A 1 (x) /B 2 >>')).toEqual(
      new Map([
        ['A', 1],
        ['B', 2],
      ]),
    );
  });

  it.each([
    ['12 0 R', [{ object: 12 }]],
    ['12 % of it\n 0 R', [{ object: 12 }]],
    ['12 0 X', [12, 0, { word: 'X' }]],
    ['12 0', [12, 0]],
    ['12 -1 R', [12, -1, { word: 'R' }]],
    ['1234567890 0 R', [1_234_567_890, 0, { word: 'R' }]],
    ['123456789 12345 R', [{ object: 123_456_789 }]],
    ['12 123456 R', [12, 123_456, { word: 'R' }]],
    ['1.5 0 R', [1.5, 0, { word: 'R' }]],
  ])('%j', (text, values) => {
    expect(readAll(text)).toEqual(values);
  });

  it('what stands between values is passed over: blanks of all kinds and comments (7.2)', () => {
    expect(readAll('1\0\t\n\f\r 2%two\r3% three (\n4')).toEqual([1, 2, 3, 4]);
    expect(readAll('abc%def\n[x]')).toEqual([{ word: 'abc' }, [{ word: 'x' }]]);
  });

  it('a sign that begins nothing is null, and the next value is read', () => {
    expect(readAll(') 1')).toEqual([null, 1]);
    expect(readAll('} 1')).toEqual([null, 1]);
  });
});

describe('what no honest file asks for', () => {
  it('lists of 64 in one another are read, of 65 no deeper', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const depthOf = (value: PdfValue | undefined): number => (Array.isArray(value) ? 1 + depthOf(value[0]) : 0);
    expect(depthOf(read(nested(64)))).toBe(64);
    expect(depthOf(read(nested(65)))).toBe(64);
  });

  it('more steps than are left are refused, and are shared by all who read', () => {
    expect(takeValue(cursorOn('[1 2 3]', 100))).toEqual([1, 2, 3]);
    expect(() => takeValue(cursorOn('[1 2 3]', 3))).toThrow(TooMuchWork);
    const work = { left: 6 };
    expect(takeValue(cursorAt(bytesFrom('(ab)'), 0, work))).toEqual(bytesFrom('ab'));
    expect(() => takeValue(cursorAt(bytesFrom('(ab)'), 0, work))).toThrow(TooMuchWork);
  });
});
