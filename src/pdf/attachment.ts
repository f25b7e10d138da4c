// The assessment inside the report: the file a reader of ours looks for, as the source of what the pages show.
import type { Assessment } from '#model/assessment.ts';
import type { Engine } from './engine.ts';

/** One name in every language: a report made in English is opened by an Italian. */
export const ATTACHMENT_NAME = 'valutazione.coerente.json';

export function attach(engine: Engine, assessment: Assessment, description: string, date: Date): void {
  const bytes = new TextEncoder().encode(JSON.stringify(assessment));
  engine.file(bytes, {
    name: ATTACHMENT_NAME,
    type: 'application/json',
    description,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  });
}
