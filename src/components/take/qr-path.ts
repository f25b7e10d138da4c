// A text as a QR code, given as the path of a drawing in which a module is one unit. It knows no colours and no screen.
import { encodeQR } from 'qr';

/** Above this the modules are too many for a telephone in front of a screen (version 28 of 40, with low correction). */
export const MOST_IN_QR = 1500;
/** The quiet zone that the standard asks for. */
const BORDER = 4;

export interface QrPath {
  readonly path: string;
  /** Modules on a side, border included. */
  readonly side: number;
}

/** Nothing where the text is longer than `MOST_IN_QR` bytes. Runs of dark modules are drawn as one rectangle. */
export function qrPath(text: string): QrPath | undefined {
  if (new TextEncoder().encode(text).length > MOST_IN_QR) return undefined;
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { path: runs.join(''), side: rows.length };
}
