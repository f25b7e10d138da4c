// The command without its process: takes what was typed and where to read and write, gives the exit status. Each
// assessment is read, judged and printed before the next is looked at, so that a long file needs no more memory than a line.

import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import { command as english } from '#content/words/en/refusals.ts';
import { command as italian } from '#content/words/it/refusals.ts';
import type { Assessment } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { linesOf, shorten } from '#model/exchange/parse-json.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { pathText, type Refusal } from '#model/refusal.ts';
import { ENGAGEMENT_FORMAT } from '#model/workshop/engagement.ts';
import type { Session } from '#model/workshop/report/session.ts';
import { type Request, readArguments } from './arguments.ts';
import { type Entry, entriesOf, isLines, isTable, type Sources } from './entries.ts';
import { judgedBy, type ReadProfile, readProfileFile } from './read-profile.ts';
import { rendererOf, shown } from './renderer.ts';
import type { PdfWorld } from './write-pdf.ts';

export interface World extends Sources, PdfWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output and standard error; each waits until what was written has room. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => Promise<void>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

export type Status = 0 | 1 | 2;

export async function run(typed: readonly string[], world: World): Promise<Status> {
  const asked = readArguments(typed, world.environment);
  if (asked.kind === 'request') return await assessAll(asked, world);
  if (asked.kind === 'help') {
    await world.print(`${italian.usage}\n\n${english.usage}\n`);
    return 0;
  }
  const told = [italian, english].map((words) => {
    if (asked.kind === 'unknown-option') return words.unknownOption(shorten(asked.option));
    if (asked.kind === 'only-with-pdf') return words.onlyWithPdf(asked.option);
    if (asked.kind === 'samples-outside') return words.samplesOutside(shorten(asked.given));
    if (asked.kind === 'samples-not-printed') return words.samplesNotPrinted;
    if (asked.kind === 'unknown-value') return words.unknownValue(asked.option, shorten(asked.given));
    return asked.kind === 'no-file' ? words.noFile : words.inputTwice;
  });
  await world.complain(`${told[0]}\n${italian.usage}\n\n${told[1]}\n${english.usage}\n`);
  return 2;
}

async function assessAll(request: Request, world: World): Promise<Status> {
  const { files, language, profile, pdf } = request;
  const asked: ReadProfile = profile === undefined ? { edition: undefined } : await readProfileFile(profile, world);
  if ('refusals' in asked) {
    await world.complain(complaint(asked.entry, asked.refusals, language));
    return 1;
  }
  const [only = ''] = files;
  const isPretty = files.length === 1 && only !== '-' && !isLines(only) && !isTable(only);
  const render = await rendererOf(request, isPretty, world.today(), world);
  const write = pdf && (await import('./write-pdf.ts')).pdfWriter(pdf, language, world);
  if (render.before && !write) await world.print(render.before);
  let status: Status = 0;
  let printed = 0;
  for (const file of files) {
    for await (const entry of entriesOf(file, world)) {
      const outcome = await openEntry(entry, asked.edition);
      if ('refusals' in outcome) {
        status = 1;
        await world.complain(complaint(entry, outcome.refusals, language));
      } else if (write) {
        const written = await write(outcome.assessment, outcome.session);
        if ('refusals' in written) {
          status = 1;
          await world.complain(complaint(entry, written.refusals, language));
        } else await world.print(shown(written.told));
      } else {
        await world.print(
          (printed > 0 ? render.between : '') + (await render.one(outcome.assessment, outcome.session)),
        );
        printed += 1;
      }
    }
  }
  return status;
}

interface Opened {
  readonly assessment: Assessment;
  /** Where it came in the file of an engagement. */
  readonly session?: Session;
}

async function openEntry(
  { found, line }: Entry,
  edition: ProfileEdition | undefined,
): Promise<Opened | { refusals: readonly Refusal[] }> {
  if (typeof found !== 'string' && 'kind' in found) return { refusals: [found] };
  // Most files are none of an engagement, and need nothing that reads one.
  if (typeof found === 'string' && found.includes(`"${ENGAGEMENT_FORMAT}"`)) {
    const held = (await import('./read-engagement.ts')).readHeld(found);
    if (held && !held.ok) return { refusals: held.refusals };
    if (held) return edition ? { ...held.value, ...judgedBy(held.value.assessment, edition) } : held.value;
  }
  const read = typeof found === 'string' ? openAssessment(catalogue, found, line) : found;
  if (!read.ok) return { refusals: read.refusals };
  return edition ? judgedBy(read.value, edition) : { assessment: read.value };
}

/** One line for each refusal: FILE:LINE: PATH: sentence. The path of the whole file is a dot. */
function complaint({ file, line, found }: Entry, refusals: readonly Refusal[], language: Language): string {
  const paths = refusals.map(({ path }) => path);
  const lines = typeof found === 'string' ? linesOf(found, paths, line) : [];
  const told = refusals.map((refusal, index) => {
    const at = refusal.details['line'] ?? lines[index] ?? line;
    const place = refusal.path.map((step) => shorten(String(step)));
    return `${shown(file)}:${at}: ${pathText(place) || '.'}: ${refusalSentence(language, refusal)}\n`;
  });
  return told.join('');
}
