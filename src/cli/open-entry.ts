// From an entry to its assessment, or to the lines that say why there is none. What an entry says depends on itself alone.
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { readRowText } from '#model/exchange/csv/read-table.ts';
import { linesOf, parseJson, shorten } from '#model/exchange/parse-json.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { pathText, type Refusal } from '#model/refusal.ts';
import { ENGAGEMENT_FORMAT } from '#model/workshop/engagement.ts';
import type { Session } from '#model/workshop/report/session.ts';
import type { Entry } from './entries.ts';
import { judgedBy } from './read-profile.ts';
import { shown } from './renderer.ts';

export interface Opened {
  readonly assessment: Assessment;
  /** Where it came in the file of an engagement. */
  readonly session?: Session;
}

export async function openEntry(
  { found, line }: Pick<Entry, 'found' | 'line'>,
  edition: ProfileEdition | undefined,
): Promise<Opened | { refusals: readonly Refusal[] }> {
  // Most files are none of an engagement, and need nothing that reads one.
  if (typeof found === 'string' && found.includes(`"${ENGAGEMENT_FORMAT}"`)) {
    const held = (await import('./read-engagement.ts')).readHeld(found);
    if (held && !held.ok) return { refusals: held.refusals };
    if (held) return edition ? { ...held.value, ...judgedBy(held.value.assessment, edition) } : held.value;
  }
  if (typeof found !== 'string' && !('text' in found)) return { refusals: found };
  const read = typeof found === 'string' ? openAssessment(catalogue, found, line) : readRowText(catalogue, found);
  if (!read.ok) return { refusals: typeof found === 'string' && isVerdict(found) ? [WITHOUT_ANSWERS] : read.refusals };
  return edition ? judgedBy(read.value, edition) : { assessment: read.value };
}

const WITHOUT_ANSWERS: Refusal = { kind: 'file-is-verdict', path: [], details: {} };

/** What the command itself printed, given back to it. */
function isVerdict(text: string): boolean {
  if (!text.includes('"coerente/verdict"')) return false;
  const parsed = parseJson(text);
  return parsed.ok && Object(parsed.value).format === 'coerente/verdict';
}

/** One line for each refusal: FILE:LINE: PATH: sentence. The path of the whole file is a dot. */
export function complaint({ file, line, found }: Entry, refusals: readonly Refusal[], language: Language): string {
  const paths = refusals.map(({ path }) => path);
  const lines = typeof found === 'string' ? linesOf(found, paths, line) : [];
  const told = refusals.map((refusal, index) => {
    const at = refusal.details['line'] ?? lines[index] ?? line;
    const place = refusal.path.map((step) => shorten(String(step)));
    return `${shown(file)}:${at}: ${pathText(place) || '.'}: ${refusalSentence(language, refusal)}\n`;
  });
  return told.join('');
}
