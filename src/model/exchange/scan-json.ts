// Walks a JSON text once without recursion: finds where it stops being JSON, nests too deep or repeats a key, before
// JSON.parse builds anything. Takes text, gives problems with their offsets; it does not know what the text is about.
import { MOST_REFUSALS } from '#model/refusal.ts';

export type Path = readonly (string | number)[];

export interface JsonProblem {
  readonly kind: 'not-json' | 'too-deep' | 'repeated-key' | 'unknown-key';
  /** Offset in UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly path: Path;
}

/** Keys that could reach a prototype if some later code were careless with them. No file of ours has them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Frame {
  readonly isObject: boolean;
  readonly keys: Set<string>;
  place: string | number;
}

interface Scan {
  readonly text: string;
  readonly mostDeep: number;
  readonly frames: Frame[];
  readonly problems: JsonProblem[];
  at: number;
}

type OnValue = (offset: number, path: () => Path) => void;

const BLANK: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The problems of a text, none when it is one JSON value. Stops at the first that leaves the rest without meaning.
 * `onValue` is told where each value begins, with its path.
 */
export function scanJson(text: string, mostDeep: number, onValue?: OnValue): readonly JsonProblem[] {
  const scan: Scan = { text, mostDeep, frames: [], problems: [], at: 0 };
  const path = () => scan.frames.map(({ place }) => place);
  const stopped = (kind: JsonProblem['kind']) => [...scan.problems, { kind, offset: scan.at, path: path() }];
  for (;;) {
    skipBlank(scan);
    onValue?.(scan.at, path);
    const began = beginValue(scan);
    if (began === 'too-deep' || began === 'not-json') return stopped(began);
    if (began === 'opened') continue;
    const went = goOn(scan);
    if (went === 'not-json') return stopped(went);
    if (went === 'finished' || scan.problems.length >= MOST_REFUSALS) return scan.problems;
  }
}

/** Takes one plain value, or the opening of a list or object up to where its first value stands. */
function beginValue(scan: Scan): 'whole' | 'opened' | 'too-deep' | 'not-json' {
  const first = scan.text[scan.at];
  if (first === '"') return takeString(scan) === undefined ? 'not-json' : 'whole';
  if (first !== '{' && first !== '[') return take(scan, NUMBER) || take(scan, WORD) ? 'whole' : 'not-json';
  if (scan.frames.length >= scan.mostDeep) return 'too-deep';
  const isObject = first === '{';
  scan.at += 1;
  skipBlank(scan);
  if (scan.text[scan.at] === (isObject ? '}' : ']')) {
    scan.at += 1;
    return 'whole';
  }
  scan.frames.push({ isObject, keys: new Set(), place: isObject ? '' : 0 });
  return !isObject || takeKey(scan) ? 'opened' : 'not-json';
}

/** After a value: closes what ends here and comes to where the next value stands, or to the end of the text. */
function goOn(scan: Scan): 'next' | 'finished' | 'not-json' {
  for (;;) {
    skipBlank(scan);
    const frame = scan.frames.at(-1);
    const mark = scan.text[scan.at];
    if (!frame) return mark === undefined ? 'finished' : 'not-json';
    if (mark === ',') {
      scan.at += 1;
      if (typeof frame.place === 'number') frame.place += 1;
      return !frame.isObject || takeKey(scan) ? 'next' : 'not-json';
    }
    if (mark !== (frame.isObject ? '}' : ']')) return 'not-json';
    scan.at += 1;
    scan.frames.pop();
  }
}

/** Takes a key and its colon, noting a key that stands twice or that no file may have. */
function takeKey(scan: Scan): boolean {
  skipBlank(scan);
  const offset = scan.at;
  const frame = scan.frames.at(-1);
  const key = takeString(scan);
  if (key === undefined || !frame) return false;
  const problem = FORBIDDEN_KEYS.has(key) ? 'unknown-key' : frame.keys.has(key) ? 'repeated-key' : undefined;
  frame.keys.add(key);
  frame.place = key;
  if (problem) scan.problems.push({ kind: problem, offset, path: scan.frames.map(({ place }) => place) });
  skipBlank(scan);
  if (scan.text[scan.at] !== ':') return false;
  scan.at += 1;
  return true;
}

/** Takes a string and gives what it says; undefined, with the place at the fault, where there is none. */
function takeString(scan: Scan): string | undefined {
  const { text } = scan;
  if (text[scan.at] !== '"') return undefined;
  const start = scan.at;
  scan.at += 1;
  let isPlain = true;
  for (;;) {
    const code = text.charCodeAt(scan.at);
    if (code === 0x22) break;
    // Not a number at the end of the text; below 0x20 a control character that JSON wants escaped.
    if (Number.isNaN(code) || code < 0x20) return undefined;
    if (code !== 0x5c) scan.at += 1;
    else if (!take(scan, ESCAPE)) return undefined;
    else isPlain = false;
  }
  scan.at += 1;
  return isPlain ? text.slice(start + 1, scan.at - 1) : (JSON.parse(text.slice(start, scan.at)) as string);
}

function take(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text);
  if (found) scan.at += found[0].length;
  return found !== null;
}

function skipBlank(scan: Scan): void {
  while (BLANK.has(scan.text[scan.at] ?? '')) scan.at += 1;
}
