// Objects and streams of a PDF file (ISO 32000-1, 7.3.8, 7.3.10, 7.5.7), written here by hand.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Allowance, bytesOf, follow, type PdfObjects, readObjects } from '#model/exchange/pdf-reading/objects.ts';

const bytesFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const packed = (text: string): string => deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
const allowance = (inflated = 1e6): Allowance => ({ work: { left: 1e6 }, inflated: { left: inflated } });
const objectsOf = (text: string, allowed = allowance()): Promise<PdfObjects> => readObjects(bytesFrom(text), allowed);
const streamOf = (dictionary: string, body: string, more = ''): string =>
  `${more}1 0 obj << ${dictionary} >>\nstream\n${body}\nendstream endobj `;

async function contentOf(file: string, most = 1000): Promise<string | undefined> {
  const { streams, values } = await objectsOf(file);
  const stream = streams.get(1);
  const bytes = stream && (await bytesOf(stream, values, most));
  return bytes && Buffer.from(bytes).toString('latin1');
}

describe('what a stream holds (7.4)', () => {
  const hello = packed('hello');
  it.each([
    ['no filter', '', 'hello'],
    ['null', '/Filter null', 'hello'],
    ['an empty list', '/Filter []', 'hello'],
  ])('%s: the bytes as they are', async (_which, dictionary, body) => {
    expect(await contentOf(streamOf(dictionary, body))).toBe('hello');
  });

  it.each([
    ['the filter', '/Filter /FlateDecode', ''],
    ['a list of it', '/Filter [/FlateDecode]', ''],
    ['a reference to it', '/Filter 2 0 R', '2 0 obj /FlateDecode endobj '],
    ['a list with a reference to it', '/Filter [2 0 R]', '2 0 obj /FlateDecode endobj '],
  ])('%s: inflated', async (_which, dictionary, more) => {
    expect(await contentOf(streamOf(`${dictionary} /Length ${hello.length}`, hello, more))).toBe('hello');
  });

  it.each([
    ['another filter', '/Filter /LZWDecode'],
    ['two filters', '/Filter [/FlateDecode /ASCIIHexDecode]'],
    ['no name', '/Filter (FlateDecode)'],
    ['a number', '/Filter 7'],
  ])('%s: not to be had', async (_which, dictionary) => {
    expect(await contentOf(streamOf(`${dictionary} /Length ${hello.length}`, hello))).toBeUndefined();
  });

  it('up to the most bytes, to the byte, packed or not', async () => {
    expect(await contentOf(streamOf('', 'hello'), 5)).toBe('hello');
    expect(await contentOf(streamOf('', 'hello'), 4)).toBeUndefined();
    const flate = streamOf(`/Filter /FlateDecode /Length ${hello.length}`, hello);
    expect(await contentOf(flate, 5)).toBe('hello');
    expect(await contentOf(flate, 4)).toBeUndefined();
  });

  it('damaged or cut: not to be had', async () => {
    const half = hello.slice(0, 6);
    expect(await contentOf(streamOf(`/Filter /FlateDecode /Length 6`, half))).toBeUndefined();
  });
});

describe('where a stream ends (7.3.8)', () => {
  it.each([
    ['its length', streamOf('/Length 5', 'hello')],
    ['a length elsewhere', streamOf('/Length 2 0 R', 'hello', '2 0 obj 5 endobj ')],
    ['no length: its mark, less one line break', streamOf('', 'hello')],
    ['a wrong length', streamOf('/Length 3', 'hello')],
    ['a length below 0', streamOf('/Length -5', 'hello')],
    ['breaks of two signs', '1 0 obj << >>\r\nstream\r\nhello\r\nendstream'],
    ['a break of a return alone', '1 0 obj << >>\rstream\rhello\rendstream'],
    ['no breaks', '1 0 obj << >>stream hello endstream'.replace('stream hello ', 'stream\nhello')],
  ])('by %s', async (_which, file) => {
    expect(await contentOf(file)).toBe('hello');
  });

  it('by its length even where the mark stands in it', async () => {
    expect(await contentOf(streamOf('/Length 14', 'an endstream !'))).toBe('an endstream !');
  });

  it('is cut where neither is there', async () => {
    const { streams } = await objectsOf('1 0 obj << /Length 50 >>\nstream\nhel');
    expect(streams.get(1)?.isCut).toBe(true);
    expect(Buffer.from(streams.get(1)?.raw ?? []).toString()).toBe('hel');
    const whole = await objectsOf(streamOf('', 'hello'));
    expect(whole.streams.get(1)?.isCut).toBe(false);
  });
});

describe('objects (7.3.10)', () => {
  it('of one number the last counts, and a stream goes with the object it was', async () => {
    const { values, streams } = await objectsOf(`${streamOf('', 'old')} 1 0 obj 7 endobj`);
    expect(values.get(1)).toBe(7);
    expect(streams.size).toBe(0);
  });

  it('are none inside a stream, behind a point or before a letter', async () => {
    const { values } = await objectsOf(
      `${streamOf('/Length 12', '5 0 obj 1 en')} 1.2 0 obj 3 endobj 4 0 objx 9 0 obj 2`,
    );
    expect([...values.keys()]).toEqual([1, 9]);
  });

  it('trailers are told apart', async () => {
    const { trailers } = await objectsOf('1 0 obj 1 endobj trailer << /Size 2 >> trailer 7');
    expect(trailers).toEqual([new Map([['Size', 2]])]);
  });

  it('are followed through references, but not round in circles', () => {
    const values = new Map([
      [1, { object: 2 }],
      [2, 'x' as never],
      [3, { object: 4 }],
      [4, { object: 3 }],
    ]);
    expect(follow(values, { object: 1 })).toBe('x');
    expect(follow(values, 5)).toBe(5);
    expect(follow(values, { object: 9 })).toBeUndefined();
    expect(follow(values, { object: 3 })).toHaveProperty('object');
  });
});

describe('objects inside a stream (7.5.7)', () => {
  const inner = '11 0 12 2 7 << /A 1 >>';
  const file = (extra = '', content = inner, first = 10): string =>
    streamOf(
      `/Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode /Length ${packed(content).length} ${extra}`,
      packed(content),
    );

  it('are read as objects of their own', async () => {
    const { values } = await objectsOf(file());
    expect(values.get(11)).toBe(7);
    expect(values.get(12)).toEqual(new Map([['A', 1]]));
  });

  it('count where they stand: later than those before, earlier than those behind', async () => {
    expect((await objectsOf(`11 0 obj 1 endobj ${file()}`)).values.get(11)).toBe(7);
    expect((await objectsOf(`${file()} 11 0 obj 1 endobj`)).values.get(11)).toBe(1);
  });

  it('are no more than their number says, and none where it or their beginning is missing', async () => {
    const one = file().replace('/N 2', '/N 1');
    expect([...(await objectsOf(one)).values.keys()]).toEqual([1, 11]);
    for (const gone of ['/N 2', '/First 10']) {
      expect([...(await objectsOf(file().replace(gone, ''))).values.keys()]).toEqual([1]);
    }
  });

  it('take no more than what may still be inflated, all of them together', async () => {
    const tight = allowance(inner.length);
    expect((await objectsOf(file(), tight)).values.size).toBe(3);
    expect(tight.inflated.left).toBe(0);
    expect((await objectsOf(file(), allowance(inner.length - 1))).values.size).toBe(1);
  });

  it('end at the first that is no number', async () => {
    const { values } = await objectsOf(file('', '11 0 /x 2 7 << /A 1 >>'));
    expect([...values.keys()]).toEqual([1, 11]);
  });
});
