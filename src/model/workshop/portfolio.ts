// Several engagements in one file (format coerente/engagements 1), and the way back: each is let in by its own door, so that
// one that does not open keeps none of the others out. A file of one engagement is read as well.
import type { Catalogue } from '#model/catalogue.ts';
import { MOST_BYTES, parseJson } from '#model/exchange/parse-json.ts';
import { MOST_REFUSALS, type Refusal } from '#model/refusal.ts';
import { ENGAGEMENT_FORMAT, type Engagement } from '#model/workshop/engagement.ts';
import { readEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { refuseHeader } from '#model/workshop/workshop-header.ts';

export const PORTFOLIO_FORMAT = 'coerente/engagements';
export const PORTFOLIO_VERSION = 1;
/** More than a browser keeps: what was handed out in one file comes in again. */
export const MOST_PORTFOLIO_BYTES = 16 * MOST_BYTES;

/** The same engagements give the same bytes. */
export function writePortfolio(engagements: readonly Engagement[]): string {
  const inside = engagements.map((one) => writeEngagement(one).trim()).join(',\n');
  return `{"format":"${PORTFOLIO_FORMAT}","version":${PORTFOLIO_VERSION},"engagements":[\n${inside}\n]}\n`;
}

export interface OpenedPortfolio {
  readonly engagements: readonly Engagement[];
  /** Of those that do not open; the first step of the path is the place in the file. */
  readonly refusals: readonly Refusal[];
}

export function openPortfolio(catalogue: Catalogue, text: string): OpenedPortfolio {
  const parsed = parseJson(text, 1, MOST_PORTFOLIO_BYTES);
  if (!parsed.ok) return { engagements: [], refusals: parsed.refusals };
  const file: unknown = parsed.value;
  const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined;
  if (format !== PORTFOLIO_FORMAT) return gather(catalogue, [file], format === ENGAGEMENT_FORMAT);
  const strange = refuseHeader(file, PORTFOLIO_FORMAT, PORTFOLIO_VERSION, 'not-an-engagement', 'engagement-too-new');
  if (strange) return { engagements: [], refusals: [strange] };
  const { engagements } = file as { readonly engagements?: unknown };
  if (!Array.isArray(engagements))
    return { engagements: [], refusals: [{ kind: 'missing', path: ['engagements'], details: {} }] };
  return gather(catalogue, engagements, false);
}

function gather(catalogue: Catalogue, files: readonly unknown[], isAlone: boolean): OpenedPortfolio {
  const read = files.map((one) => readEngagement(catalogue, one));
  const engagements = read.flatMap((one) => (one.ok ? [one.value] : []));
  const refusals = read.flatMap((one, place) =>
    one.ok
      ? []
      : one.refusals.map((refusal) => ({ ...refusal, path: isAlone ? refusal.path : [place, ...refusal.path] })),
  );
  return { engagements, refusals: refusals.slice(0, MOST_REFUSALS) };
}
