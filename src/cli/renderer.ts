// How an assessment is printed: as the verdict, the table of its findings, or the report in text or Markdown. The words of the
// report, and whatever else only some runs want, are loaded where they are wanted: most runs print JSON.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import type { Uncertainty } from '#model/uncertainty/uncertainty.ts';
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
      const verdict = { ...found, ...(uncertainty && { uncertainty }) };
      return `${JSON.stringify(verdict, null, indent)}\n`;
    };
    return { between: '', one };
  }
  const { phrasebook } = await import('#content/phrasebook.ts');
  const phrasesOf = ({ company }: Assessment) => phrasebook(language, company.currency);
  if (format === 'csv') {
    const { findingsHeader, findingsRows } = await import('#model/report/findings-table.ts');
    const dialect = language === 'it' ? 'italian' : 'international';
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

/** Names and notes come from a file: none of them may move the cursor of a terminal. */
export const shown = (text: string): string => text.replaceAll(/(?!\r?\n|\t)\p{Cc}/gu, '\uFFFD');
