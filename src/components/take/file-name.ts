// The name of a file that is handed out: what it is, of whom, of which day. Whatever the company is called, letters,
// digits and hyphens are all a file system, a mail program or a terminal meets.
import { fileNameOf } from '#components/ask/save-file.ts';

/** Room for the company; the day always fits behind it. */
const MOST_NAME = 60;

/** Without its extension. */
export const nameOf = (company: string, date: string, ...what: readonly string[]): string =>
  fileNameOf(fileNameOf('coerente', company).slice(0, MOST_NAME), ...what, date);

/** The day on this device, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
