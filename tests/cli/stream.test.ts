// Many rows: the same bytes from one thread and from several, from parts and from the whole, and after a stop at any place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { samples } from '../model/exchange/samples.ts';
import { line, PANE, ROSSI, short } from './printed.ts';
import { ran } from './world.ts';

const NAME = 'Rossi "&" figli,\r\nMestre';
const few = samples.filter(({ company }) => company.name !== 'Mobili Rossi').slice(0, 4);
const named = few.map((one, at) => ({ ...one, company: { ...one.company, name: at === 1 ? NAME : one.company.name } }));
const [head = '', ...rest] = writeTable(catalogue, named, 'international').split(/\r\n(?!Mestre)/u);
const good = rest.slice(0, -1);
/** The n-th row; one in nine cannot be read, one in seven is blank. */
const rowOf = (n: number): string => (n % 9 === 5 ? 'a,b' : n % 7 === 3 ? '' : (good[n % good.length] ?? ''));
const tableOf = (rows: number): string =>
  `${[head, ...Array.from({ length: rows }, (_, n) => rowOf(n))].join('\r\n')}\r\n`;
const TABLE = tableOf(90);
const SHORT = ['a.csv', '--verdict', 'short'];
const EN = { LANG: 'en_GB' };
/** A second passes between two looks at the clock, so that threads are started at once. */
const hasty = () => {
  let looks = 0;
  return () => 1000 * looks++;
};
const withThreads = (typed: readonly string[], files: Record<string, string>, chunk?: number, more = {}) =>
  ran(typed, files, EN, chunk, hasty(), { cores: 2, ...more });

const whole = await ran(SHORT, { 'a.csv': TABLE }, EN);
const lines = whole.printed.split(/(?<=\n)/u);

describe('several threads', () => {
  test('a table with quoted line breaks, blank and bad rows gives the same bytes, refusals in their order, status 1', async () => {
    expect(whole.status).toBe(1);
    expect(lines.length + whole.complained.trimEnd().split('\n').length).toBeGreaterThan(70);
    expect(await withThreads(SHORT, { 'a.csv': TABLE }, 4096)).toEqual(whole);
    expect(await withThreads(['-', '--verdict=short'], { '-': `\uFEFF${TABLE}` })).toEqual({
      ...whole,
      complained: whole.complained.replaceAll('a.csv:', '-:'),
    });
  });

  test.each([
    ['csv', 'it'],
    ['companies', 'it'],
    ['text', 'en'],
  ])('%s in %s is parted and headed as by one', async (format, lang) => {
    const typed = ['a.ndjson', '--format', format, '--lang', lang];
    const file = { 'a.ndjson': `${line(PANE)}\n{"a"\n`.repeat(40) };
    expect(await withThreads(typed, file)).toEqual(await ran(typed, file, EN));
  });

  test('one that ends before its time is told with where it was, the status is 3, and nothing hangs', async () => {
    const thread = new URL('./dying-thread.ts', import.meta.url);
    const ended = await withThreads(SHORT, { 'a.csv': tableOf(400) }, 65_536, { thread });
    expect(ended.status).toBe(3);
    expect(ended.complained).toMatch(
      /A thread stopped while it assessed the rows from a\.csv:\d+ \(out of breath\)\./u,
    );
    expect(ended.complained).toMatch(/For the rest: --rows \d+\.\.;/u);
    async function* pausing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(tableOf(200));
      await new Promise(() => {});
    }
    const paused = await withThreads(SHORT, {}, 0, { thread, openFile: pausing });
    expect(paused.status).toBe(3);
  });

  test('a reader who takes slowly is waited for: no more than a few batches are read ahead', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${head}\r\n`);
      for (;;) {
        read += 1;
        yield Buffer.from(`${good[0]}\r\n`);
      }
    }
    const stop = new AbortController();
    let printed = 0;
    const print = async () => {
      printed += 1;
      if (printed < 3) return;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      stop.abort('SIGINT');
    };
    const more = { openFile: endless, print, interruption: () => stop.signal };
    expect((await withThreads(SHORT, {}, 0, more)).status).toBe(130);
    expect(printed).toBe(3);
    // Two threads, three batches of 32 each, and one being gathered.
    expect(read).toBeLessThan(300);
  });
});

describe('a stop and what follows', () => {
  test.each([1, 2])('with %i threads an interruption leaves whole lines, and --rows gives the rest', async (cores) => {
    const stop = new AbortController();
    let printed = '';
    const print = async (text: string) => {
      printed += text;
      if (printed.length > whole.printed.length / 3) stop.abort('SIGTERM');
    };
    const more = { cores, print, interruption: () => stop.signal };
    const stopped = await withThreads(SHORT, { 'a.csv': TABLE }, 4096, more);
    expect([stopped.status, whole.printed.startsWith(printed)]).toEqual([143, true]);
    const rows = /--rows (\d+\.\.)/u.exec(stopped.complained)?.[1] ?? '';
    const after = await ran([...SHORT, '--rows', rows], { 'a.csv': TABLE }, EN);
    expect(printed + after.printed).toBe(whole.printed);
    expect(stopped.complained.replace(/Interrupted.*\n/u, '') + after.complained).toBe(whole.complained);
  });

  test('an interruption of a table says that the rest has the header again: without it, the two are the whole', async () => {
    const typed = ['a.csv', '--format', 'csv', '--lang', 'en'];
    const table = await ran(typed, { 'a.csv': TABLE });
    const stop = new AbortController();
    let printed = '';
    const print = async (text: string) => {
      printed += text;
      if (printed.length > table.printed.length / 3) stop.abort('SIGINT');
    };
    const stopped = await ran(typed, { 'a.csv': TABLE }, EN, 64, () => 0, { print, interruption: () => stop.signal });
    expect(stopped.complained).toMatch(
      /--rows \d+\.\. \(it repeats the header: leave that out when you join the parts\)\n$/u,
    );
    const rows = /--rows (\d+\.\.)/u.exec(stopped.complained)?.[1] ?? '';
    const after = await ran([...typed, '--rows', rows], { 'a.csv': TABLE });
    expect(printed + after.printed.slice(after.printed.indexOf('\n') + 1)).toBe(table.printed);
  });

  test('--resume goes on with a file cut anywhere, to the same bytes, and tells all refusals again', async () => {
    const typed = [...SHORT, '--resume', 'out'];
    const bytes = Buffer.from(whole.printed);
    const cuts = fc.oneof(fc.constantFrom(0, bytes.length), fc.nat(bytes.length));
    await fc.assert(
      fc.asyncProperty(cuts, async (cut) => {
        const begun = bytes.subarray(0, cut);
        const { saved, printed, ...told } = await ran(typed, { 'a.csv': TABLE, out: begun }, EN, 5000);
        expect([printed, Buffer.from(saved?.['out'] ?? '').toString()]).toEqual(['', whole.printed]);
        expect(told).toEqual({ status: 1, complained: whole.complained });
      }),
      { numRuns: 25 },
    );
    expect((await ran(typed, { 'a.csv': TABLE }, EN)).saved?.['out']?.toString()).toBe(whole.printed);
  });

  test('--resume refuses verdicts of other rows or of other options, and leaves the file as it is', async () => {
    for (const out of [short(ROSSI), whole.printed + lines[0], lines.slice(1, 3).join('')]) {
      const { status, printed, saved, complained } = await ran([...SHORT, '--resume=out'], { 'a.csv': TABLE, out }, EN);
      expect([status, printed, saved]).toEqual([1, '', undefined]);
      expect(complained).toContain('out:1: .: The verdicts in this file do not come from these rows');
    }
  });

  test('--resume leaves as it is a file of one line without a break that is not half a verdict', async () => {
    for (const out of [ROSSI, line(ROSSI), 'notes', '{"format":"coerente/assess']) {
      const { status, printed, saved, complained } = await ran([...SHORT, '--resume=out'], { 'a.csv': TABLE, out }, EN);
      expect([status, printed, saved]).toEqual([1, '', undefined]);
      expect(complained).toContain('out:1: .: The verdicts in this file do not come from these rows');
    }
  });

  test('--resume refuses a device that gives bytes without end, and reads no more of it than a line may be long', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (const chunk = new Uint8Array(2 ** 20); ; read += chunk.length) yield chunk;
    }
    const more = { openFile: endless };
    const { status, printed, complained } = await ran([...SHORT, '--resume=full'], {}, EN, 64, () => 0, more);
    expect([status, printed]).toEqual([1, '']);
    expect(complained).toContain('The verdicts in this file do not come from these rows');
    expect(read).toBeLessThan(2 ** 25);
  });

  test.each([
    ['in a folder that is missing', {}, 'ENOENT'],
    ['that is a folder', { out: { code: 'EISDIR' } }, 'EISDIR'],
    ['that may not be read', { out: { code: 'EACCES' } }, 'EACCES'],
  ])('--resume with a file %s is told in one sentence, and the status is 3', async (_which, out, code) => {
    const more = { continueFile: async () => Promise.reject(Object.assign(new Error(code), { code })) };
    const files = { 'a.csv': TABLE, ...out };
    const { status, complained } = await ran([...SHORT, '--resume=out'], files, EN, 64, () => 0, more);
    expect([status, complained]).toEqual([
      3,
      expect.stringMatching(/^out:1: \.: The file “out” cannot be written: [^\n]+\n$/u),
    ]);
  });

  test('a disk that is full while a run is gone on with is told, and the status is 3: not one to take for done', async () => {
    const full = async () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const more = { continueFile: async () => full };
    const { status, complained } = await ran([...SHORT, '--resume=out'], { 'a.csv': TABLE }, EN, 64, () => 0, more);
    expect([status, complained]).toEqual([3, expect.stringContaining('“out” cannot be written')]);
  });

  test.each(['json', 'csv', 'companies', 'text'])(
    'a standard output without room for %s is told, and the status is 3',
    async (format) => {
      const typed = ['a.ndjson', '--format', format];
      const files = { 'a.ndjson': `${line(PANE)}\n`.repeat(90) };
      const more = {
        print: async () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' })),
        cores: 2,
      };
      const { status, complained } = await ran(typed, files, EN, 4096, hasty(), more);
      expect([status, complained]).toEqual([
        3,
        'The output cannot be written to its end (ENOSPC): its last line may be cut. Check the free space, and repeat the command.\n',
      ]);
      const italian = await ran([...typed, '--lang=it'], files, EN, 4096, hasty(), more);
      expect(italian.complained).toMatch(/^Il risultato non si può scrivere fino in fondo \(ENOSPC\)[^\n]+\n$/u);
    },
  );
});

describe('parts', () => {
  test('of the rows, in any sizes, join to the bytes of the whole', async () => {
    const files = { 'a.csv': TABLE, 'b.ndjson': `${line(PANE)}\n\n[]\n`.repeat(6) };
    const typed = ['a.csv', 'b.ndjson', '--verdict', 'short'];
    const all = await ran(typed, files, EN);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 95 }), { maxLength: 3 }), async (ends) => {
        const sorted = ends.toSorted((a, b) => a - b);
        const parts = [0, ...sorted].map((from, at) => `${from + 1}..${sorted[at] ?? ''}`);
        const done = await Promise.all(parts.map((rows) => ran([...typed, '--rows', rows], files, EN, 3000)));
        expect(done.map(({ printed }) => printed).join('')).toBe(all.printed);
        expect(done.map(({ complained }) => complained).join('')).toBe(all.complained);
      }),
      { numRuns: 15 },
    );
  });

  test('a header that cannot be read is told by every part', async () => {
    const { status, complained } = await ran([...SHORT, '--rows=50..60'], { 'a.csv': 'a,b\n1,2\n' }, EN);
    expect([status, complained]).toEqual([1, expect.stringContaining('a.csv:1: .: ')]);
  });

  test('in chunks of any size the table gives the bytes of the whole', async () => {
    const table = tableOf(6);
    const once = await ran(SHORT, { 'a.csv': table }, EN, 1e6);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        expect(await ran(SHORT, { 'a.csv': table }, EN, size)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is typed', () => {
  test.each(['--rows=0..5', '--rows=6..5', '--rows=7', '--jobs=0', '--jobs=two', '--verdict=long', '--progress=yes'])(
    '%s is wrong usage',
    async (option) => {
      expect(await ran(['a.csv', option], { 'a.csv': TABLE }, EN)).toMatchObject({ status: 2, printed: '' });
    },
  );

  test.each([
    ['--resume=out', '--format=text'],
    ['--resume=out', '--pdf=rapporti'],
    ['--verdict=short', '--format=csv'],
  ])('%s with %s is told to be about verdicts', async (option, other) => {
    const { status, complained } = await ran(['a.csv', option, other], {}, EN);
    expect([status, complained]).toEqual([2, expect.stringContaining('is about verdicts in JSON')]);
  });

  test('--progress on tells in both languages how far a run is, off and a short run tell nothing', async () => {
    const file = { 'a.csv': tableOf(4) };
    const told = await ran([...SHORT, '--progress', 'on'], file, EN, 64, hasty());
    expect(told.complained).toMatch(/^\d rows assessed, 0 refused, [\d.]+ a second; \d+% read\.\n/u);
    expect(told.complained).toMatch(/3 rows assessed, 0 refused, .+; 100% read\.\n$/u);
    const italian = await ran([...SHORT, '--lang=it'], file, EN, 64, hasty(), { isWatched: true });
    expect(italian.complained).toMatch(/righe valutate, 0\u00a0rifiutate, .+ al secondo; letto il 100\u00a0%\.\n$/u);
    expect((await ran([...SHORT, '--progress=off'], file, EN, 64, hasty(), { isWatched: true })).complained).toBe('');
    expect((await ran([...SHORT, '--progress=on'], file, EN)).complained).toBe('');
  });
});
