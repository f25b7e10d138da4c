// How an assessment is printed: as the verdict, the table of its findings, or the report in text or Markdown. The words of the
// report, and whatever else only some runs want, are loaded where they are wanted: most runs print JSON.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import { type Uncertainty, uncertaintyOf } from '#model/uncertainty/uncertainty.ts';
import type { Request } from './arguments.ts';

export interface Renderer {
  /** What is printed before the first and between two. */
  readonly before?: string;
  readonly between: string;
  readonly one: (assessment: Assessment) => string;
}

type Printing = Pick<Request, 'format' | 'language' | 'samples'>;

export async function rendererOf(printing: Printing, isPretty: boolean, today: string): Promise<Renderer> {
  const { format, language, samples } = printing;
  const drawnFrom = (assessment: Assessment): Uncertainty | undefined =>
    samples === undefined
      ? undefined
      : uncertaintyOf({ catalogue, assessment, judgement: judge(catalogue, assessment) }, { samples });
  if (format === 'json') {
    const indent = isPretty ? 2 : undefined;
    const one = (assessment: Assessment) => {
      const uncertainty = drawnFrom(assessment);
      const verdict = { ...printedVerdict(catalogue, assessment), ...(uncertainty && { uncertainty }) };
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
  const one = (assessment: Assessment) => {
    const { report } = reportOf(catalogue, assessment, 'whole', today);
    const phrases = phrasesOf(assessment);
    const drawn = drawnFrom(assessment);
    const further = drawn ? [uncertaintyPieces(tellUncertainty(drawn, phrases, assessment.declaration))] : [];
    return shown(renderReport(report, phrases, further));
  };
  return { between: '\n', one };
}

/** Names and notes come from a file: none of them may move the cursor of a terminal. */
export const shown = (text: string): string => text.replaceAll(/(?!\r?\n|\t)\p{Cc}/gu, '\uFFFD');
