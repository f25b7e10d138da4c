import { describe, expect, it } from 'vitest';
import { questionId } from '#components/ask/context.tsx';
import { baseOf } from '#components/ask/fields.ts';
import { linksIn } from '#components/result/links.ts';
import { catalogue } from '#content/catalogue.ts';
import { LANGUAGES } from '#content/shape.ts';

describe.each(LANGUAGES)('the links of a report in %s', (language) => {
  it('lead to the place the questionnaire gives each question, under the section it stands in', () => {
    for (const { id } of catalogue.questions) {
      expect(linksIn(language).question(id)).toMatch(/^\/(?:it|en)\/\w+\/\w+\/#q\//);
      expect(linksIn(language).question(id).split('#')[1]).toBe(questionId(baseOf(id)));
    }
  });
});
