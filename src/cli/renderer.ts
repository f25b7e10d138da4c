// How an assessment is printed: as the verdict, a row of a table, the table of its findings, or the report in text or Markdown.
// The words of the report, and whatever else only some runs want, are loaded where they are wanted: most runs print JSON.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import type { Uncertainty } from '#model/uncertainty/uncertainty.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Session } from '#model/workshop/report/session.ts';
import type { Request } from './arguments.ts';
import type { Watching } from './draw-told.ts';

export interface Renderer {
  /** What is printed before the first and between two. */
  readonly before?: string;
  readonly between: string;
  /** The workshop is told in the report alone. */
  readonly one: (assessment: Assessment, session?: Session) => string | Promise<string>;
}

export type Printing = Pick<Request, 'format' | 'language' | 'samples' | 'verdict'>;

/** `watching` is told how far a long run of possibilities is. */
export async function rendererOf(
  printing: Printing,
  isPretty: boolean,
  today: string,
  watching: Watching,
): Promise<Renderer> {
  const { format, language, samples, verdict: extent } = printing;
  const drawnFrom = async (assessment: Assessment): Promise<Uncertainty | undefined> => {
    if (samples === undefined) return undefined;
    const { drawTold } = await import('./draw-told.ts');
    return drawTold({ catalogue, assessment, judgement: judge(catalogue, assessment) }, samples, language, watching);
  };
  if (format === 'json') {
    const indent = isPretty ? 2 : undefined;
    const one = async (assessment: Assessment) => {
      const uncertainty = await drawnFrom(assessment);
      const found = extent === 'short' ? judge(catalogue, assessment).verdict : printedVerdict(catalogue, assessment);
      const verdict = named(assessment, { ...found, ...(uncertainty && { uncertainty }) });
      return `${escaped(JSON.stringify(verdict, null, indent))}\n`;
    };
    return { between: '', one };
  }
  const dialect = language === 'it' ? 'italian' : 'international';
  if (format === 'companies') {
    const { companiesHeader, companiesRow } = await import('#model/report/companies-table.ts');
    const one = (assessment: Assessment) =>
      shown(companiesRow(catalogue, { assessment, judgement: judge(catalogue, assessment) }, dialect));
    return { before: companiesHeader(catalogue, dialect), between: '', one };
  }
  const { phrasebook } = await import('#content/phrasebook.ts');
  const phrasesOf = ({ company }: Assessment) => phrasebook(language, company.currency);
  if (format === 'csv') {
    const { findingsHeader, findingsRows } = await import('#model/report/findings-table.ts');
    const one = (assessment: Assessment) => {
      const judged = { assessment, judgement: judge(catalogue, assessment) };
      return shown(findingsRows(catalogue, judged, phrasesOf(assessment), dialect));
    };
    return { before: findingsHeader(dialect), between: '', one };
  }
  const { reportOf } = await import('#model/report/report-of.ts');
  const { renderMarkdown } = await import('#model/report/markdown.ts');
  const { renderText } = await import('#model/report/text.ts');
  const { tellUncertainty } = await import('#content/phrases/uncertainty.ts');
  const { uncertaintyPieces } = await import('#model/report/tell-uncertainty.ts');
  const renderReport = format === 'markdown' ? renderMarkdown : renderText;
  const tellingOf = async (session: Session | undefined) =>
    session && (await import('#content/phrases/workshop-report.ts')).sessionPhrases;
  const one = async (assessment: Assessment, session?: Session) => {
    const { report } = reportOf(catalogue, assessment, 'whole', today, session);
    const phrases = phrasebook(language, assessment.company.currency, await tellingOf(session));
    const drawn = await drawnFrom(assessment);
    const further = drawn ? [uncertaintyPieces(tellUncertainty(drawn, phrases, assessment.declaration))] : [];
    return shown(renderReport(report, phrases, further));
  };
  return { between: '\n', one };
}

/** A verdict with whose it is. It depends on the assessment alone: where that stood is known to whoever asked. */
function named<V extends Pick<Verdict, 'format' | 'version' | 'profile'>>({ company }: Assessment, verdict: V) {
  const { format, version, profile, ...found } = verdict;
  const { name, asOf } = company;
  return { format, version, profile, company: { name, ...(asOf !== undefined && { asOf }) }, ...found };
}

/** JSON leaves as they are some signs that move a cursor, and some that readers of lines take for a line break. */
const escaped = (json: string): string =>
  json.replaceAll(/[\u007F-\u009F\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Names and notes come from a file: none of them may move the cursor of a terminal. */
export const shown = (text: string): string => text.replaceAll(/(?!\r?\n|\t)\p{Cc}/gu, '\uFFFD');
