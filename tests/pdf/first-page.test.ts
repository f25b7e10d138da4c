// What page one keeps when there is little room: the result in four lines, and what the file carries.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { result as englishResult } from '#content/words/en/result.ts';
import { result as italianResult } from '#content/words/it/result.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { making, textIn } from './making.ts';

const WEB = { it: italianResult, en: englishResult };
const bare = (text: string) => text.replaceAll(/\s/gu, '');

describe('page one', () => {
  it.each(samples.flatMap(({ id, assessment }) => LANGUAGES.map((language) => ({ id, assessment, language }))))(
    'of $id in $language tells the result in its four lines, whole',
    async (one) => {
      const { assessment, language } = one;
      const phrases = phrasebook(language, assessment.company.currency);
      const headline = blockOf(reportOf(catalogue, assessment).report, 'headline');
      const lines = headline ? phrases.brief(headline) : [];
      expect(lines.length).toBeGreaterThan(2);
      const [page = ''] = await textIn((await making(assessment, [language])).bytes);
      const text = bare(page);
      for (const { label, says } of lines) {
        expect(text).toContain(bare(label));
        for (const one of says) expect(text).toContain(bare(one.text));
      }
    },
  );

  it.each(LANGUAGES)('in %s calls a company without a name as the screen does', async (language) => {
    const [{ assessment }] = samples as [(typeof samples)[number]];
    const unnamed = { ...assessment, company: { ...assessment.company, name: '' } };
    const [page = ''] = await textIn((await making(unnamed, [language])).bytes);
    expect(bare(page)).toContain(bare(WEB[language].unnamed));
  });

  it.each(LANGUAGES)(
    'in %s does not say that every question is answered where some are not needed',
    async (language) => {
      const text = readFileSync(new URL('../fixtures/seed-merchant.json', import.meta.url), 'utf8');
      const seeds = openAssessment(catalogue, text);
      if (!seeds.ok) throw new Error('refused');
      const [page = ''] = await textIn((await making(seeds.value, [language])).bytes);
      expect(bare(page)).toContain(bare({ it: '5 non servono', en: '5 not needed' }[language]));
      expect(bare(page)).toContain(
        bare({ it: 'Non manca nessuna risposta essenziale.', en: 'No essential answer is missing.' }[language]),
      );
    },
  );

  it('names no nearest reading where too little is known for one', async () => {
    const [{ assessment }] = samples as [(typeof samples)[number]];
    const answers = Object.fromEntries(Object.entries(assessment.answers).slice(0, 4));
    const [page = ''] = await textIn((await making({ ...assessment, answers }, ['it'])).bytes);
    expect(bare(page)).toContain(bare('Gli scopi che dichiarate:'));
    expect(bare(page)).not.toContain(bare('letture più vicine'));
    const [whole = ''] = await textIn((await making(assessment, ['it'])).bytes);
    expect(bare(whole)).not.toContain(bare('Gli scopi che dichiarate:'));
  });
});
