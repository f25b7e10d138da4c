// What may be ballots in a text that was pasted or opened: JSON, links and spoken codes, in any mixture, one a line or with
// words around. Takes a text and a way to try a code; gives the pieces in their order. It reads none of them.

export interface Piece {
  readonly kind: 'json' | 'link' | 'code';
  readonly text: string;
  /** Where in the text it begins, so that pieces keep their order. */
  readonly offset: number;
}

/** Whether a text is a spoken code that holds. */
export type IsCode = (text: string) => boolean;

/** Beyond this a text is not looked through: four hundred ballots in JSON are a quarter of it. */
export const MOST_PASTED = 2_000_000;
/** Pieces of one text; a text with more is not ballots. */
export const MOST_PIECES = 2000;

/** At most MOST_PIECES; none in a text of more than MOST_PASTED signs. */
export function piecesIn(text: string, isCode: IsCode): readonly Piece[] {
  if (text.length > MOST_PASTED) return [];
  const json = objectsIn(text);
  const withoutJson = blank(text, json);
  const links = linksIn(withoutJson);
  const codes = codesIn(blank(withoutJson, links), isCode);
  return [...json, ...links.map(({ end: _, ...piece }) => piece), ...codes]
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, MOST_PIECES);
}

/** The text with the pieces made blank, so that no word of theirs is taken for something else. */
function blank(text: string, pieces: readonly (Piece & { readonly end?: number })[]): string {
  let rest = '';
  let at = 0;
  for (const piece of pieces) {
    const end = piece.end ?? piece.offset + piece.text.length;
    rest += `${text.slice(at, piece.offset)}\n${' '.repeat(Math.max(0, end - piece.offset - 1))}`;
    at = end;
  }
  return rest + text.slice(at);
}

/** Each outermost {…}; one that does not end is a piece only if it speaks of us. */
function objectsIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = text.indexOf('{');
  while (at >= 0 && pieces.length < MOST_PIECES) {
    const end = endOfObject(text, at);
    if (end < 0) {
      const rest = text.slice(at);
      return rest.includes('coerente/') ? [...pieces, { kind: 'json', text: rest, offset: at }] : pieces;
    }
    pieces.push({ kind: 'json', text: text.slice(at, end), offset: at });
    at = text.indexOf('{', end);
  }
  return pieces;
}

function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

/** The beginning of a link of ours; the address before it is looked for afterwards. */
const LINK = /(?<![\w.-])c[1-9]\d{0,3}[a-z]\.[\w-]/gu;
const WHOLE = /^c[1-9]\d{0,3}[a-z]\.[\w-]+\.[0-9a-z]{7}(?![\w-])/u;
/** Lines over which a mail program may have broken one. */
const MOST_LINES = 40;
/** Longest address before the sign of a fragment. */
const MOST_ADDRESS = 300;

function startOfAddress(text: string, index: number): number {
  if (text[index - 1] !== '#') return index;
  let at = index - 1;
  while (at > 0 && index - at < MOST_ADDRESS && /\S/u.test(text[at - 1] as string)) at -= 1;
  return at;
}

/** A link that was broken over lines goes on until its check value; quoted marks between are left out. */
function linksIn(text: string): readonly (Piece & { readonly end: number })[] {
  const starts = [...text.matchAll(LINK)].slice(0, MOST_PIECES);
  return starts.map(({ index }, i) => {
    const offset = startOfAddress(text, index);
    const rest = text.slice(index, starts[i + 1]?.index ?? text.length);
    const parts = [...rest.matchAll(/[^\s>]+/gu)].slice(0, MOST_LINES);
    let joined = '';
    for (const part of parts) {
      joined += part[0].replace(/=$/u, '');
      const whole = WHOLE.exec(joined);
      if (whole) return { kind: 'link', text: whole[0], offset, end: index + part.index + part[0].length };
    }
    const first = parts[0]?.[0] ?? '';
    return { kind: 'link', text: first, offset, end: index + first.length };
  });
}

/** What stands before a code on its line: “Anna: ”, “1) ”, “- ”. */
const LABEL = /^(?:.*[:=]\s*|[-*•–]\s+|\d{1,3}[.)]\s+)/u;
const PAIR = /(?<![\p{L}\p{N}])[0-9A-Z]{4}[\s\-–]{0,3}(?=[0-9A-Z]{4}(?![\p{L}\p{N}]))/gu;
/** A whole line that can only be meant as a code: with a digit, or all in capitals. */
const ALONE =
  /^(?=.*\d|[^\p{Ll}]+$)(?:[0-9\p{L}]{3,5}[\s\-–]{1,3}[0-9\p{L}]{3,5}|[0-9\p{L}]{7,9}|(?:[0-9\p{L}]\s){7}[0-9\p{L}])$/u;
/** A word in a sentence that can only be meant as one: capitals with a digit among them. */
const AMONG = /(?<![\p{L}\p{N}-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[0-9A-Z]{4}-?[0-9A-Z]{4}(?![\p{L}\p{N}-])/gu;

function codesIn(text: string, isCode: IsCode): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const cell of text.matchAll(/[^\n\r\t;,|]+/gu)) {
    if (pieces.length >= MOST_PIECES) break;
    // A sentence of a thousand signs holds no code that was meant to be found.
    if (cell[0].length > 1000 || cell[0].trim() === '') continue;
    for (const { text: found, offset } of codesOf(cell[0], isCode))
      pieces.push({ kind: 'code', text: found, offset: cell.index + offset });
  }
  return pieces;
}

type Found = Pick<Piece, 'text' | 'offset'>;

function codesOf(cell: string, isCode: IsCode): readonly Found[] {
  const bare = cell.replace(LABEL, '');
  const line: Found = { text: bare.trim(), offset: cell.length - bare.trimStart().length };
  if (isCode(line.text) || isCode(cell.trim())) return [isCode(line.text) ? line : { text: cell.trim(), offset: 0 }];
  const inside: Found[] = [];
  for (const pair of cell.matchAll(PAIR)) {
    const found = cell.slice(pair.index, pair.index + pair[0].length + 4);
    const before = inside.at(-1);
    const isFree = before === undefined || before.offset + before.text.length <= pair.index;
    if (isFree && isCode(found)) inside.push({ text: found, offset: pair.index });
  }
  if (inside.length === 0 && ALONE.test(line.text)) return [line];
  // One that does not hold is told beside those that do.
  const among = [...cell.matchAll(AMONG)].map(({ 0: found, index }) => ({ text: found, offset: index }));
  const isApart = (one: Found) =>
    inside.every(({ text, offset }) => offset + text.length <= one.offset || one.offset + one.text.length <= offset);
  return [...inside, ...among.filter(isApart)].toSorted((a, b) => a.offset - b.offset);
}
