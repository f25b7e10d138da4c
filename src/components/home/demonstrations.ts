// The two demonstrations of the home page: invented companies judged at build time, so that their charts are verdicts and
// not drawings.
import { siteWords } from '#components/frame/site-words.ts';
import { catalogue } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/format.ts';
import { samples } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import { openAnswer } from '#model/assessment.ts';
import type { Band, Dimension } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import { assess } from '#model/judge/assess.ts';

export interface DemoRow {
  readonly name: string;
  readonly band: Band;
  readonly evidence: Interval;
}

export interface Demonstration {
  readonly company: string;
  readonly title: string;
  readonly says: string;
  readonly does: string;
  readonly outcome: string;
  readonly rows: readonly DemoRow[];
  readonly agreement: Interval;
  /** Name of a purpose that the answers agree with and nobody declared. */
  readonly practised?: string;
}

const WRITER = { company: 'scrittore', shows: ['height', 'clarity', 'reach', 'resources', 'automation'] } as const;
const PROMISE = { company: 'tv-via-cavo', shows: ['height', 'speed', 'authority', 'recovery', 'resources'] } as const;

function companyOf(id: string) {
  const company = samples.find((one) => one.id === id);
  if (!company) throw new Error(`There is no sample company ${id}`);
  return company;
}

/** The minutes a caller waits in a sample company. */
function phoneMinutes(id: string): number {
  const wait = openAnswer(companyOf(id).assessment.answers['time.first_response'])?.value as
    | { phone?: unknown }
    | undefined;
  const seconds = openAnswer(wait?.phone)?.value;
  if (typeof seconds !== 'number') throw new Error(`The sample ${id} gives no waiting time on the phone`);
  return seconds / 60;
}

function judged(id: string, shows: readonly Dimension[], language: Language) {
  const verdict = assess(catalogue, companyOf(id).assessment);
  const declared = catalogue.purposes.find((purpose) => purpose.id === verdict.declared[0]?.purpose);
  const operated = verdict.revealed[0]?.purpose;
  const isDeclared = verdict.declared.some(({ purpose }) => purpose === operated);
  const rows = shows.flatMap((dimension) => {
    const band = declared?.bands[dimension];
    const name = catalogue.dimensions[dimension].name[language];
    return band ? [{ name, band, evidence: verdict.evidence[dimension] }] : [];
  });
  const practised = isDeclared
    ? undefined
    : catalogue.purposes.find(({ id: one }) => one === operated)?.words.name[language];
  return { company: id, rows, agreement: verdict.coherence, ...(practised ? { practised } : {}) };
}

export function demonstrations(language: Language): readonly Demonstration[] {
  const { writer, promise } = siteWords[language].home;
  return [
    { ...writer, ...judged(WRITER.company, WRITER.shows, language) },
    {
      ...promise,
      does: promise.does(formatNumber(phoneMinutes(PROMISE.company), language)),
      ...judged(PROMISE.company, PROMISE.shows, language),
    },
  ];
}
