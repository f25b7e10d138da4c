// What page one keeps when there is little room: both statements of every matter it tells, and what the file carries.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { pdf as english } from '#content/words/en/pdf.ts';
import { result as englishResult } from '#content/words/en/result.ts';
import { pdf as italian } from '#content/words/it/pdf.ts';
import { result as italianResult } from '#content/words/it/result.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { making, textIn } from './making.ts';

const WORDS = { it: italian, en: english };
const WEB = { it: italianResult, en: englishResult };
const bare = (text: string) => text.replaceAll(/\s/gu, '');

describe('page one', () => {
  it.each(samples.flatMap(({ id, assessment }) => LANGUAGES.map((language) => ({ id, assessment, language }))))(
    'of $id in $language tells both statements of the heaviest matters, and ends on itself',
    async (one) => {
      const { assessment, language } = one;
      const phrases = phrasebook(language, assessment.company.currency);
      const parting = blockOf(reportOf(catalogue, assessment).report, 'parting');
      const [page = ''] = await textIn((await making(assessment, [language])).bytes);
      const text = bare(page);
      expect(text).toContain(bare(WORDS[language].toAsk));
      if (!text.includes(bare(WORDS[language].pointsAre))) return;
      for (const { say, against } of parting?.subjects.slice(0, 2) ?? []) {
        expect(text).toContain(bare(phrases.quote(say)));
        for (const statement of against.slice(0, 1)) expect(text).toContain(bare(phrases.quote(statement)));
      }
    },
  );

  it.each(LANGUAGES)('in %s calls a company without a name as the screen does', async (language) => {
    const [{ assessment }] = samples as [(typeof samples)[number]];
    const unnamed = { ...assessment, company: { ...assessment.company, name: '' } };
    const [page = ''] = await textIn((await making(unnamed, [language])).bytes);
    expect(bare(page)).toContain(bare(WEB[language].unnamed));
  });
});
