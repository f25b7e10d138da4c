// A file that somebody chose, read no further than its reader would: of 500 MB named .json a few are looked at, and refused.

/** A UTF-16 unit is at most three bytes; the mark at the start is not counted. */
const BYTES_OF = 3;
const MARK = 3;

/**
 * Its text, empty where it cannot be read any more: that is told like a file that is none. Of one that is longer than `most`
 * bytes or signs comes enough to be refused as too long, and never a part that could be taken for the whole.
 */
export const textOf = (file: Blob, most: number): Promise<string> =>
  file
    .slice(0, BYTES_OF * most + MARK + 1)
    .text()
    .catch(() => '');
