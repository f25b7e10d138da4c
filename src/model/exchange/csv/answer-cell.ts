// The language of a cell that holds no free text: a number, a range `25..75`, a word of the format, a list `a|b`,
// `unknown`, and JSON for whatever else an answer may be. Reading what was written gives the same value.
import type { Decimal } from '#model/exchange/csv/dialect.ts';
import { readNumber, writeNumber } from '#model/exchange/csv/number-cell.ts';
import { readText, writeText } from '#model/exchange/csv/text-cell.ts';
import { parseJson, shorten } from '#model/exchange/parse-json.ts';
import type { RefusalKind } from '#model/refusal.ts';

/** What a column holds. `list` makes a list of a single word too. */
export type Reads = 'answer' | 'list' | 'text' | 'text-or-answer';

export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'refused';
      readonly refusal: RefusalKind;
      readonly details: Readonly<Record<string, string | number>>;
    };

/** Not known, where an empty cell would say that there is no such thing: a channel in use with a number nobody knows. */
export const UNKNOWN = 'unknown';
const BETWEEN = '..';
const AND = '|';
/** Words that stand for a whole answer even where a list is expected. */
const WHOLE = new Set(['not-applicable', 'nobody', 'none']);
const WORD = /^[a-z][a-z0-9_-]*$/u;

const taken = (value: unknown): CellReading => ({ kind: 'value', value });
const refused = (refusal: RefusalKind, cell: string, details = {}): CellReading => ({
  kind: 'refused',
  refusal,
  details: { given: shorten(cell), ...details },
});

export function readCell(cell: string, reads: Reads, decimal: Decimal | undefined): CellReading {
  const text = cell.trim();
  if (text === '') return reads === 'text' && cell !== '' ? taken(cell) : { kind: 'empty' };
  if (reads === 'text') return taken(readText(cell));
  if (/^[{["]/u.test(text)) return readJson(text);
  if (text === UNKNOWN) return taken(null);
  const range = readRange(text, decimal);
  if (range) return range;
  if (reads === 'text-or-answer') {
    const number = readPlain(text, decimal);
    return number.kind === 'value' && typeof number.value === 'string' ? taken(readText(cell)) : number;
  }
  if (!text.includes(AND)) {
    const one = readPlain(text, decimal);
    const isItem = reads === 'list' && one.kind === 'value' && !WHOLE.has(text);
    return isItem ? taken([one.value]) : one;
  }
  const items = text.split(AND).map((item) => readPlain(item.trim(), decimal));
  return (
    items.find(({ kind }) => kind === 'refused') ?? taken(items.map((item) => item.kind === 'value' && item.value))
  );
}

function readJson(text: string): CellReading {
  const parsed = parseJson(text);
  if (parsed.ok) return taken(parsed.value);
  const [first] = parsed.refusals;
  return first?.kind === 'not-json'
    ? refused('cell-not-json', text)
    : refused(first?.kind ?? 'not-json', text, first?.details);
}

function readRange(text: string, decimal: Decimal | undefined): CellReading | undefined {
  if (!text.includes(BETWEEN)) return undefined;
  const [from, to, ...more] = text.split(BETWEEN);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const ends = [from, to].map((end) => readPlain(end, decimal));
  const [low, high] = ends.map((end) => (end.kind === 'value' ? end.value : undefined));
  if (typeof low === 'number' && typeof high === 'number') return taken({ from: low, to: high });
  return ends.find(({ kind }) => kind === 'refused');
}

/** A number or a word. */
function readPlain(text: string, decimal: Decimal | undefined): CellReading {
  const number = readNumber(text, decimal);
  switch (number.kind) {
    case 'number':
      return taken(number.value);
    case 'two-ways':
      return refused('number-two-ways', text, {
        from: number.one,
        to: number.other,
        nearest: unmistakable(number.one, decimal),
        known: unmistakable(number.other, decimal),
      });
    case 'rounded':
      return refused('number-rounded', text);
    case 'date':
      return refused('number-as-date', text);
    case 'no-number':
      return taken(text);
  }
}

/** The number as its table takes it. Where that has no decimal mark of its own, a zero more keeps three decimals from being thousands. */
const unmistakable = (value: number, decimal: Decimal | undefined): string =>
  decimal || Number.isInteger(value) ? writeNumber(value, decimal ?? '.') : `${writeNumber(value, '.')}0`;

export function writeCell(value: unknown, reads: Reads, decimal: Decimal): string {
  if (reads === 'text' && typeof value === 'string') return writeText(value);
  if (value === null) return UNKNOWN;
  if (typeof value === 'number') return writeNumber(value, decimal);
  if (typeof value === 'string') return writeWord(value, reads, decimal);
  if (Array.isArray(value)) return writeList(value, reads, decimal);
  const { from, to, ...rest } = value as Readonly<Record<string, unknown>>;
  const isRange = typeof from === 'number' && typeof to === 'number' && Object.keys(rest).length === 0;
  return isRange ? writeNumber(from, decimal) + BETWEEN + writeNumber(to, decimal) : JSON.stringify(value);
}

function writeWord(word: string, reads: Reads, decimal: Decimal): string {
  const written = reads === 'text-or-answer' ? writeText(word) : word;
  const read = readCell(written, reads, decimal);
  return read.kind === 'value' && read.value === word ? written : JSON.stringify(word);
}

function writeList(list: readonly unknown[], reads: Reads, decimal: Decimal): string {
  const isPlain = list.every((item) => typeof item === 'number' || (typeof item === 'string' && WORD.test(item)));
  if (!isPlain || list.length < (reads === 'list' ? 1 : 2)) return JSON.stringify(list);
  return list.map((item) => (typeof item === 'number' ? writeNumber(item, decimal) : String(item))).join(AND);
}
