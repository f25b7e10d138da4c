// What the golden files of every sample company hold: the verdict and the text report in both languages; for two of them
// the report as Markdown too.
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { mendedVerdict } from '#model/repair/mended-verdict.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';

/** One that parts from what it declares and one that holds together. */
const IN_MARKDOWN: ReadonlySet<string> = new Set(['mobili-rossi', 'fast-food']);

export function goldenFiles(): readonly { readonly name: string; readonly text: string }[] {
  return samples.flatMap(({ id, assessment }) => {
    const { report } = reportOf(catalogue, assessment);
    return [
      { name: `${id}.verdict.json`, text: `${JSON.stringify(mendedVerdict(catalogue, assessment), null, 2)}\n` },
      ...LANGUAGES.map((language) => ({
        name: `${id}.report.${language}.txt`,
        text: renderText(report, phrasebook(language, assessment.company.currency)),
      })),
      ...(IN_MARKDOWN.has(id) ? LANGUAGES : []).map((language) => ({
        name: `${id}.report.${language}.md`,
        text: renderMarkdown(report, phrasebook(language, assessment.company.currency)),
      })),
    ];
  });
}
