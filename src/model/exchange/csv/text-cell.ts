// Free text in a cell. A text that a spreadsheet would run as a formula gets an apostrophe before it, and loses it again
// when it is read; so does what would otherwise be taken for such a mark. Every text comes back as it was.

/** What a spreadsheet takes for the beginning of a formula, spaces before it and the wide forms of the signs included. */
const RUNS = /^'*[\s\p{Cc}]*[=+\-@\t\r\n\0＝＋－＠]/u;
const MARKED = /^'+[\s\p{Cc}]*[=+\-@\t\r\n\0＝＋－＠]/u;
/** Half of a pair of UTF-16 units: no encoding can write it. */
const HALF = /\p{Cs}/u;

export function writeText(text: string): string {
  // What a cell cannot hold by itself, nothing at all included, is spelled out between quotation marks.
  if (text === '' || HALF.test(text)) return `'${JSON.stringify(text)}`;
  return RUNS.test(text) || /^'+"/u.test(text) ? `'${text}` : text;
}

export function readText(cell: string): string {
  if (MARKED.test(cell) || /^''+"/u.test(cell)) return cell.slice(1);
  return cell.startsWith(`'"`) ? spelledOut(cell) : cell;
}

function spelledOut(cell: string): string {
  try {
    const text: unknown = JSON.parse(cell.slice(1));
    return typeof text === 'string' && (text === '' || HALF.test(text)) ? text : cell;
  } catch {
    return cell;
  }
}
