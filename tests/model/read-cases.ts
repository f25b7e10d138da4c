// The domain's worked companies as assessments: the facts of the fixture in the words of the file format. The fixture
// keeps the score of a checklist; here stands a checklist that scores the same.
import { readFileSync } from 'node:fs';
import type { Answers, Assessment } from '#model/assessment.ts';

type Ends = readonly [number, number];

/** A worked company as the prototype left it: numbers computed independently of this model. */
export interface WorkedCase {
  readonly mix: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly coherence: Ends;
  readonly fit: Readonly<Record<string, Ends>>;
  readonly kappa: Readonly<Record<string, Ends>>;
  readonly counts: readonly [number, number, number, number];
}

export interface CounterCase {
  readonly id: string;
  readonly case: string;
  readonly assessment: Assessment;
  readonly expect: {
    readonly coherence?: Ends;
    readonly fit?: Ends;
    readonly counts?: Readonly<Record<'critical' | 'major' | 'minor', number>>;
    readonly revealed?: string;
    readonly clash?: readonly string[];
    readonly clashSeverity?: string;
    readonly critical?: readonly string[];
  };
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
export const workedCases: Readonly<Record<string, WorkedCase>> = read('cases.json');
export const counterCases: readonly CounterCase[] = read('counter-cases.json');

export function counterCase(id: string): CounterCase {
  const found = counterCases.find((one) => one.id === id);
  if (!found) throw new Error(`no counter-case ${id}`);
  return found;
}

const POSITIVES = ['listened', 'acknowledged', 'apologised', 'acted', 'explained', 'thanked'];
const CHECKLIST: Readonly<Record<number, readonly string[]>> = {
  0: ['waits', 'denies'],
  50: POSITIVES.slice(0, 3),
  75: [...POSITIVES, 'presumes-right'],
  100: POSITIVES,
};

function inFormat(facts: Readonly<Record<string, unknown>>): Answers {
  const said = Object.entries(facts).map(([id, fact]): [string, unknown] => {
    if (id === 'recovery.practice') return [id, CHECKLIST[fact as number]];
    if (id === 'budget.driver') return [id, typeof fact === 'string' ? [fact] : fact];
    if (fact === 'none') return [id, 'nobody'];
    if (id === 'vip') return ['tiers.vip', inFormat(fact as Record<string, unknown>)];
    if (typeof fact !== 'object' || fact === null) return [id, fact];
    const rows = Object.entries(fact).map(([channel, row]) => [channel === 'inperson' ? 'in-person' : channel, row]);
    return [id, Object.fromEntries(rows)];
  });
  return Object.fromEntries(said) as Answers;
}

export function assessmentOfCase(name: string): Assessment {
  const worked = workedCases[name];
  if (!worked) throw new Error(`no case ${name}`);
  const { mix, facts } = worked;
  return {
    format: 'coerente/assessment',
    version: 1,
    profile: 'v1',
    company: { name },
    declaration: Object.entries(mix).map(([purpose, weight]) => ({ purpose, weight })),
    answers: inFormat(facts),
  };
}

/** The sample company of the site that holds the facts of a worked case. */
export const SAMPLES: Readonly<Record<string, string>> = {
  'zappos-like': 'calzature-online',
  'fast-food-like': 'fast-food',
  'consumer-search-like': 'motore-di-ricerca',
  'cable-like': 'tv-via-cavo',
  'open-source-vendor': 'software-aperto',
  'airline-tiers': 'compagnia-aerea',
  writer: 'scrittore',
  'italian-furniture': 'mobili-rossi',
  'family-shop': 'bottega-di-famiglia',
  'b2b-rental-it': 'noleggio-italia',
};

export function sampleOf(name: string): Assessment {
  const at = new URL(`../../src/content/companies/${SAMPLES[name]}.json`, import.meta.url);
  return JSON.parse(readFileSync(at, 'utf8'));
}
