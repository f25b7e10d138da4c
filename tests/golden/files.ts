// What the golden files of every sample company hold: the verdict and the text report in both languages; for two of them
// the report as Markdown too; for one, read by an edited profile, the text report of that; and of the workshop to rehearse with,
// the text report with what the room voted and decided.
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import { sampleOf, samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Assessment } from '#model/assessment.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { sessionOf } from '#model/workshop/report/session.ts';

/** One that parts from what it declares and one that holds together. */
const IN_MARKDOWN: ReadonlySet<string> = new Set(['mobili-rossi', 'fast-food']);

/** One of the samples read by an edited profile: something of every part, as a consultant would change it. */
const EDITED: Assessment = {
  ...(sampleOf('mobili-rossi')?.assessment as Assessment),
  profileEdition: {
    name: 'Arredamento',
    version: '2026-1',
    bands: {
      'raise-and-surprise': { speed: [60, 100, 2], automation: [0, 50, 1] },
      'race-to-bottom': { clarity: null },
    },
    driverImportance: { 'raise-and-surprise': 1 },
    thresholds: { 'gap.major.loss': 0.35, 'headline.coherentFrom': 55 },
    anchors: {
      'auth.eur': [
        [0, 0],
        [20, 25],
        [80, 50],
        [300, 75],
        [1500, 100],
      ],
    },
    efforts: { 'auth.limit': 2, 'attention.style': 1.5 },
  },
};

interface Golden {
  readonly name: string;
  readonly text: string;
}

export const goldenFiles = (): readonly Golden[] => [...ofSamples(), ...ofEdited(), ...ofWorkshop()];

function ofEdited(): readonly Golden[] {
  const { report } = reportOf(catalogue, EDITED);
  return LANGUAGES.map((language) => ({
    name: `mobili-rossi.edited.${language}.txt`,
    text: renderText(report, phrasebook(language, EDITED.company.currency)),
  }));
}

function ofWorkshop(): readonly Golden[] {
  return LANGUAGES.map((language) => {
    const engagement = demonstration('DEM234', '2026-11-22T09:00:00.000Z', language);
    const assessment = agreedAssessment(engagement);
    const { report } = reportOf(catalogue, assessment, 'whole', '2026-11-22', sessionOf(engagement));
    return {
      name: `noleggio-italia.workshop.${language}.txt`,
      text: renderText(report, workshopPhrasebook(language, assessment.company.currency)),
    };
  });
}

function ofSamples(): readonly Golden[] {
  return samples.flatMap(({ id, assessment }) => {
    const { report } = reportOf(catalogue, assessment);
    return [
      { name: `${id}.verdict.json`, text: `${JSON.stringify(printedVerdict(catalogue, assessment), null, 2)}\n` },
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
