// Text typed by anyone, made harmless for a line: what would break the line, turn its direction or move a terminal's
// cursor is shown as the mark for a character that cannot be shown. Everything else stays as it is.

/** Line and paragraph breaks, control characters, and marks that turn the direction of the text around them. */
const UNRULY = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

export const plainText = (text: string): string => text.replace(UNRULY, '\uFFFD');
