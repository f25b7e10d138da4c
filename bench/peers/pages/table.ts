// The medians of all visits as one table, and ours as a ratio to the floor and to SurveyJS of the same run, beside what we aim at.
import type { Figures } from './visit.ts';
import type { Site } from './ways.ts';

interface Row {
  readonly name: string;
  readonly title: string;
  readonly digits?: number;
}
const ROWS: readonly Row[] = [
  { name: 'script', title: 'script, bytes on the wire' },
  { name: 'document', title: 'HTML, bytes on the wire' },
  { name: 'style', title: 'CSS files, bytes on the wire' },
  { name: 'fcp', title: 'FCP ms' },
  { name: 'lcp', title: 'LCP ms' },
  { name: 'cls', title: 'CLS', digits: 3 },
  { name: 'tbt', title: 'TBT ms' },
  { name: 'next', title: 'Next to painted ms' },
  { name: 'result', title: 'result to painted ms' },
  { name: 'inp', title: 'INP ms' },
  { name: 'heapStart', title: 'heap once loaded MB', digits: 1 },
  { name: 'heap', title: 'heap at the end MB', digits: 1 },
  { name: 'pdfCold', title: 'PDF cold ms' },
  { name: 'pdfWarm', title: 'PDF warm ms' },
  { name: 'performance', title: 'Lighthouse performance' },
  { name: 'accessibility', title: 'Lighthouse accessibility' },
  { name: 'best-practices', title: 'Lighthouse best practices' },
  { name: 'seo', title: 'Lighthouse SEO' },
];

export function median(list: readonly number[]): number {
  const sorted = list.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [low, high] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

export const medians = (runs: readonly Figures[]): Figures => {
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries([...names].map((name) => [name, median(runs.map((run) => run[name] ?? Number.NaN))]));
};

const written = (amount: number | undefined, digits = 0): string =>
  amount === undefined || Number.isNaN(amount) ? '–' : amount.toFixed(digits);

export type Sites = ReadonlyMap<Site, Figures>;

export function table(sites: Sites): string {
  const ours = sites.get('ours');
  const against = (['vanilla', 'surveyjs'] as const).filter((one) => ours && sites.has(one));
  const head = ['', ...sites.keys(), ...against.map((one) => `ours / ${one}`)];
  const rows = ROWS.map(({ name, title, digits }) => [
    title,
    ...[...sites.values()].map((figures) => written(figures[name], digits)),
    ...against.map((one) => written((ours?.[name] ?? Number.NaN) / (sites.get(one)?.[name] || Number.NaN), 2)),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

interface Aim {
  readonly title: string;
  readonly most: number;
  readonly of: (ours: Figures, floor: Figures | undefined, surveyjs: Figures | undefined) => number;
}
const ratio = (name: string, ours: Figures, other: Figures | undefined): number =>
  (ours[name] ?? Number.NaN) / (other?.[name] ?? Number.NaN);
const AIMS: readonly Aim[] = [
  { title: 'FCP / floor', most: 1.2, of: (ours, floor) => ratio('fcp', ours, floor) },
  { title: 'Next / floor', most: 1.2, of: (ours, floor) => ratio('next', ours, floor) },
  { title: 'Next / SurveyJS', most: 0.35, of: (ours, _, surveyjs) => ratio('next', ours, surveyjs) },
  { title: 'INP ms', most: 200, of: (ours) => ours['inp'] ?? Number.NaN },
  { title: 'CLS', most: 0, of: (ours) => ours['cls'] ?? Number.NaN },
  {
    title: 'Lighthouse points lost, all categories',
    most: 0,
    of: (ours) =>
      ['performance', 'accessibility', 'best-practices', 'seo'].reduce(
        (sum, name) => sum + 100 - (ours[name] ?? Number.NaN),
        0,
      ),
  },
];

/** Each aim that could be measured in this run, met or missed. */
export function aims(sites: Sites): string {
  const ours = sites.get('ours');
  if (!ours) return '';
  const measured = AIMS.map((aim) => ({ ...aim, is: aim.of(ours, sites.get('vanilla'), sites.get('surveyjs')) }));
  return measured
    .filter(({ is }) => !Number.isNaN(is))
    .map(({ title, most, is }) => `${is <= most ? 'met   ' : 'missed'} ${title}: ${written(is, 2)}, at most ${most}`)
    .join('\n');
}
