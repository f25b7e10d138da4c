// The name of a file that is handed out: of whom, of which day, and what it lacks or lists. Whatever the company is called, letters,
// digits and hyphens are all a file system, a mail program or a terminal meets.
import { fileNameOf } from '#components/ask/save-file.ts';

export { today } from '#components/ask/save-file.ts';

/** Room for the company; the day and the marks always fit behind it. */
const MOST_NAME = 60;

/** Without its extension; the marks follow the day, so that no company’s name can pass for one. */
export const nameOf = (company: string, date: string, ...marks: readonly string[]): string =>
  [fileNameOf(fileNameOf('coerente', company).slice(0, MOST_NAME)), date, ...marks].join('-');
