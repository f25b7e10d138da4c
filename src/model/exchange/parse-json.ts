// From text to a JSON value, or refusals that say where: size, depth, form and keys are looked at before anything is
// built, so that no text can exhaust the stack or reach a prototype. It does not know what the value should be.
import { type Path, scanJson } from '#model/exchange/scan-json.ts';
import type { Outcome, Refusal } from '#model/refusal.ts';

/** Bytes of UTF-8: a hundred times a full assessment. */
export const MOST_BYTES = 1_048_576;
/** Lists and objects inside one another; an assessment has six. */
export const MOST_DEEP = 40;

const BOM = '\uFEFF';

/**
 * The value of a JSON text. A byte order mark is passed over. A key that stands twice in one object is refused: to keep
 * either would drop something the file says. `firstLine` is the line of its file on which the text begins, from 1; `most`
 * are the bytes it may have.
 */
export function parseJson(text: string, firstLine = 1, most = MOST_BYTES): Outcome<unknown> {
  if (isTooLarge(text, most)) {
    return { ok: false, refusals: [{ kind: 'too-large', path: [], details: { most, line: firstLine } }] };
  }
  const json = withoutMark(text);
  const problems = scanJson(json, MOST_DEEP);
  if (problems.length === 0) return { ok: true, value: JSON.parse(json) };
  const refusals = problems.map(({ kind, path, offset }): Refusal => {
    const place = placeOf(json, offset, firstLine);
    // The path would be forty keys, most of them positions: the line and the column say more.
    if (kind === 'too-deep') return { kind, path: [], details: { ...place, most: MOST_DEEP } };
    if (kind !== 'not-json') return { kind, path, details: { ...place, given: shorten(String(path.at(-1))) } };
    const found = String.fromCodePoint(json.codePointAt(offset) ?? 0);
    return { kind, path: [], details: offset < json.length ? { ...place, found: shorten(found) } : place };
  });
  return { ok: false, refusals };
}

/** The line, from 1, on which each path has its value; where there is none, that of the nearest thing around it. */
export function linesOf(text: string, paths: readonly Path[], firstLine = 1): readonly number[] {
  const json = withoutMark(text);
  const wanted = new Map<string, number>();
  const firstSteps = new Set(paths.map(([first]) => first));
  for (const path of paths) for (let end = 0; end <= path.length; end++) wanted.set(keyOf(path.slice(0, end)), -1);
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  scanJson(json, MOST_DEEP, (offset, path) => {
    // Writing a path out costs as much as its keys are long, so only those that may be wanted are.
    const steps = path();
    if (steps.length > deepest || (steps.length > 0 && !firstSteps.has(steps[0]))) return;
    const key = keyOf(steps);
    if (wanted.get(key) === -1) wanted.set(key, offset);
  });
  return paths.map((path) => {
    const ends = Array.from({ length: path.length + 1 }, (_, end) => wanted.get(keyOf(path.slice(0, end))) ?? -1);
    return placeOf(json, Math.max(0, ends.findLast((offset) => offset >= 0) ?? 0), firstLine).line;
  });
}

/** What was given, fit to be shown: short, and without characters that would move a cursor or turn text around. */
export function shorten(given: string): string {
  const clean = given
    .slice(0, 60)
    .replaceAll(/[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '\uFFFD');
  return given.length > 60 ? `${clean}…` : clean;
}

const withoutMark = (text: string): string => (text.startsWith(BOM) ? text.slice(1) : text);
const keyOf = (path: Path): string => JSON.stringify(path);

// A UTF-16 unit is at most three bytes of UTF-8, so most texts need no counting.
const isTooLarge = (text: string, most: number): boolean =>
  text.length > most || (text.length * 3 > most && new TextEncoder().encode(text).length > most);

function placeOf(text: string, offset: number, firstLine: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: firstLine + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') };
}
