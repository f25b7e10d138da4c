import { expect, describe as group, it } from 'vitest';
import { describe } from '#components/open/describe.ts';
import { catalogue } from '#content/catalogue.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { found as en } from '#content/words/en/found.ts';
import { found as it_ } from '#content/words/it/found.ts';
import type { Assessment } from '#model/assessment.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { assess } from '#model/judge/assess.ts';
import { makePdf } from '../../model/exchange/pdf-files.ts';

const rossi = mobiliRossi as unknown as Assessment;

group('the description of what was found', () => {
  it('tells whose, of when, what it declares and how much it answers, in both languages', () => {
    const italian = describe({ assessment: rossi, leftOut: [] }, 'it', it_);
    expect(italian).toMatchObject({
      company: 'Mobili Rossi',
      asOf: 'novembre 2026',
      answered: '24 su 24, più 10 dettagli',
      version: 'Formato 1, profilo di giudizio v1',
      hasMoney: true,
      isAltered: false,
    });
    expect(italian.declares[0]).toBe('Alzare le attese e sorprendere (40\u00a0%)');
    expect(describe({ assessment: rossi, leftOut: [] }, 'en', en).asOf).toBe('November 2026');
  });

  it('has no result where nothing is declared', () => {
    expect(describe({ assessment: { ...rossi, declaration: [] }, leftOut: [] }, 'it', it_).verdict).toBeUndefined();
  });

  const verdict = assess(catalogue, rossi);
  it.each([
    ['the verdict of the answers themselves', verdict, false],
    ['a verdict with another headline', { ...verdict, headline: { ...verdict.headline, kind: 'coherent' } }, true],
    ['a verdict of other answers', { ...verdict, coherence: { low: 90, high: 100 } }, true],
  ])('of a PDF that also carries %s says whether the two differ', async (_, stored, isAltered) => {
    const attached = [
      { name: 'valutazione.json', text: JSON.stringify(rossi) },
      { name: 'risultato.json', text: JSON.stringify(stored) },
    ];
    const opened = await openBytes(catalogue, await makePdf({ attached }));
    const [entry] = opened.kind === 'found' ? opened.entries : [];
    expect(entry && describe(entry, 'it', it_).isAltered).toBe(isAltered);
  });

  it('names the question of an answer that was left out, not its id', async () => {
    const file = { ...rossi, answers: { ...rossi.answers, 'hours.week': 169 } };
    const opened = await openBytes(catalogue, new TextEncoder().encode(JSON.stringify(file)));
    const [entry] = opened.kind === 'found' ? opened.entries : [];
    const [sentence = ''] = (entry && describe(entry, 'it', it_).leftOut) ?? [];
    expect(sentence).toMatch(/^\p{Lu}/u);
    expect(sentence).not.toContain('hours.week');
    expect(sentence).toContain('168');
  });
});
