// The assessment inside the report: the file a reader of ours looks for, as the source of what the pages show.
import type { Assessment } from '#model/assessment.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import type { Engine } from './engine.ts';

/** One name in every language: a report made in English is opened by an Italian. */
export const ATTACHMENT_NAME = 'valutazione.coerente.json';

/** Canonical JSON: two files that say the same give the same report, byte for byte. */
export const attachedBytes = (assessment: Assessment): Uint8Array =>
  new TextEncoder().encode(canonicalJson(assessment));

export function attach(engine: Engine, assessment: Assessment, description: string, date: Date): void {
  engine.file(attachedBytes(assessment), {
    name: ATTACHMENT_NAME,
    type: 'application/json',
    description,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  });
}
