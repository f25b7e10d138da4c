// The file of an engagement where an assessment is expected: read as what the room declares, with what a report may tell of the
// workshop. Votes that are still sealed stay so, and nobody is named.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import type { Outcome } from '#model/refusal.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { ENGAGEMENT_FORMAT } from '#model/workshop/engagement.ts';
import { readEngagement } from '#model/workshop/engagement-schema.ts';
import { type Session, sessionOf } from '#model/workshop/report/session.ts';

export interface Held {
  readonly assessment: Assessment;
  readonly session: Session;
}

/** Undefined for a text that does not say it is an engagement. */
export function readHeld(text: string): Outcome<Held> | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isEngagement(parsed.value)) return undefined;
  const read = readEngagement(catalogue, parsed.value);
  if (!read.ok) return read;
  const assessment = agreedAssessment(read.value);
  if (assessment.declaration.length === 0)
    return {
      ok: false,
      refusals: [{ kind: 'no-declaration', path: ['assessment', 'declaration'], details: {} }],
    };
  return { ok: true, value: { assessment, session: sessionOf(read.value) } };
}

const isEngagement = (file: unknown): boolean =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === ENGAGEMENT_FORMAT;
