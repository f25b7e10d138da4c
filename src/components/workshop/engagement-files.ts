// Engagements as files: one, or all of this device in one file, and back again, each let in by itself.
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import type { Places } from '#components/keep/device.ts';
import { noteEngagementFile } from '#components/keep/engagements.ts';
import { textOf } from '#components/open/file-text.ts';
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import { pathText } from '#model/refusal.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { writeEngagement } from '#model/workshop/engagement-schema.ts';
import { MOST_PORTFOLIO_BYTES, openPortfolio, writePortfolio } from '#model/workshop/portfolio.ts';

export const nameOf = ({ scope, assessment }: Engagement, unnamed: string): string =>
  [assessment.company.name.trim(), scope.trim()].filter(Boolean).join(', ') || unnamed;

const FILE = { it: 'incarico', en: 'engagement' };
const FILES = { it: 'incarichi', en: 'engagements' };

export function downloadEngagement(places: Places, engagement: Engagement, language: Language): void {
  const { company } = engagement.assessment;
  const name = fileNameOf('coerente', FILE[language], company.name || engagement.scope, engagement.id);
  saveFile(`${name}.json`, writeEngagement(engagement));
  noteEngagementFile(places, engagement.id);
}

export function downloadAll(places: Places, engagements: readonly Engagement[], language: Language, day: string): void {
  saveFile(`${fileNameOf('coerente', FILES[language], day)}.json`, writePortfolio(engagements));
  for (const { id } of engagements) noteEngagementFile(places, id);
}

export interface ReadFile {
  readonly name: string;
  readonly engagements: readonly Engagement[];
  /** Sentences about what does not open. */
  readonly refused: readonly string[];
}

const MOST_TOLD = 5;

export async function readFiles(files: readonly File[], language: Language): Promise<readonly ReadFile[]> {
  return Promise.all(
    files.map(async (file): Promise<ReadFile> => {
      const { engagements, refusals } = openPortfolio(catalogue, await textOf(file, MOST_PORTFOLIO_BYTES));
      const refused = refusals.slice(0, MOST_TOLD).map((refusal) => {
        const sentence = refusalSentence(language, refusal);
        return refusal.path.length > 0 ? `${pathText(refusal.path)}: ${sentence}` : sentence;
      });
      return { name: file.name, engagements, refused };
    }),
  );
}
