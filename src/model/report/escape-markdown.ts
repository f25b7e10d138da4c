// Text typed by anyone, made literal in Markdown: CommonMark with the tables and links of GitHub. What a reader sees is what
// was typed; nothing in it becomes a heading, a list, a link, a picture, a tag or a cell.
import { plainText } from '#model/report/plain-text.ts';

/** Characters with a meaning inside a line, wherever they stand. */
const MEANING = /[\\`*_[\]<>|~$]/gu;
/** An ampersand that would begin a named or numbered character. */
const ENTITY = /&(?=#?[a-z0-9]+;)/giu;
/** Addresses that GitHub makes links of by itself, after a mark of emphasis too. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:(?:https?|ftp):(?=\/\/)|(?:mailto|xmpp):|www\.)/giu;
/** A mark that at the start of a line begins a heading, a list, a rule, or underlines a heading. */
const LINE_MARK = /^(\d{0,9})([-+=#.)])/u;

/** For a place inside a line, a cell of a table included. White space at the ends is left out. */
export function inlineMarkdown(text: string): string {
  return plainText(text)
    .trim()
    .replace(MEANING, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(ADDRESS, (address) => `${address.slice(0, -1)}\\${address.slice(-1)}`);
}

/** For the start of a line. */
export function lineMarkdown(text: string): string {
  return inlineMarkdown(text).replace(LINE_MARK, '$1\\$2');
}
