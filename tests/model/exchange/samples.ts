// The invented companies as texts and as values, for tests that damage them.
import { readdirSync, readFileSync } from 'node:fs';
import type { Assessment } from '#model/assessment.ts';

const FOLDER = new URL('../../../src/content/companies/', import.meta.url);

export const companyTexts: readonly (readonly [string, string])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

// biome-ignore lint/suspicious/noExplicitAny: damaged on purpose, in ways no type allows.
export type Loose = any;

export const textOf = (name: string): string => companyTexts.find(([one]) => one === name)?.[1] ?? '';
export const sample = (name = 'mobili-rossi.json'): Loose => JSON.parse(textOf(name));
export const samples: readonly Assessment[] = companyTexts.map(([, text]) => JSON.parse(text));
