import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import type { HeadlineBlock } from '#model/report/document.ts';

/** Two declared purposes, trust the heavier; what is done is nearest to `operated`. */
const mixed = (operated: string): HeadlineBlock => ({
  kind: 'headline',
  headline: { kind: 'mixed', declared: ['extraordinary-trust', 'race-to-bottom'], operated: [operated] },
  coherence: { low: 10, high: 40 },
  counts: { critical: 1, major: 0, minor: 0, open: 0, note: 0 },
  accepted: 0,
  answered: { essential: 20, of: 24 },
  declared: ['extraordinary-trust', 'race-to-bottom'],
  heaviest: 1,
  asksNothing: [],
  ownNames: {},
});
const italian = phrasebook('it', 'EUR');
const TEN = catalogue.purposes.map(({ id }) => id).filter((id) => id !== 'other');

test('where the lighter of two declared purposes is practised, the headline does not say that the heavier is followed', () => {
  expect(italian.headline(mixed('race-to-bottom')).do).toMatch(
    /^ciò che fate è più vicino a un altro scopo che dichiarate/u,
  );
  expect(italian.headline(mixed('extraordinary-trust')).do).toBe('ciò che fate lo segue in parte.');
});

test('the sentence under it names the nearest of the declared purposes, and none that is not declared', () => {
  expect(italian.standfirst(mixed('race-to-bottom'))).toContain('Il più vicino è «Seguire i concorrenti al ribasso».');
  expect(italian.standfirst(mixed('mass-speed'))).not.toContain('Il più vicino');
});

test('of equal weight two are both said, three are counted and named, and nothing is said of one alone', () => {
  const two = { ...mixed('race-to-bottom'), heaviest: 2 };
  expect(italian.headline(two)).toEqual({
    say: 'Dichiarate di creare una fiducia straordinaria, da persona a persona, e di non fare peggio degli altri, al costo più basso;',
    do: 'ciò che fate è più vicino a uno di questi: non fare peggio degli altri, al costo più basso.',
  });
  expect(italian.headline({ ...mixed('mass-speed'), heaviest: 2 }).do).toBe('ciò che fate li segue in parte.');
  const declared = ['extraordinary-trust', 'race-to-bottom', 'mass-speed'];
  const three: HeadlineBlock = {
    ...mixed('unique-advantage'),
    headline: { kind: 'different-purpose', declared, operated: ['unique-advantage'] },
    declared,
    heaviest: 3,
  };
  expect(italian.headline(three).say).toBe('Dichiarate 3 scopi di pari peso;');
  expect(italian.standfirst(three)).toMatch(
    /^Di pari peso: «Fiducia straordinaria», «Seguire i concorrenti al ribasso» e «Velocità per tutti»\. Le risposte/u,
  );
  expect(italian.standfirst(three)).not.toContain('Dichiarate anche');
});

test.each(
  TEN.flatMap((operated) =>
    (['different-purpose', 'not-distinguishable'] as const).map((kind) => [kind, operated] as const),
  ),
)('no verb is said twice over in the headline «%s», whatever is practised: %s', (kind, operated) => {
  const block = { ...mixed(operated), headline: { kind, declared: ['extraordinary-trust'], operated: [operated] } };
  const stems = (text: string, letters: number): readonly string[] =>
    (text.replace(/da persona a persona|person to person/u, '').match(/\p{L}+/gu) ?? [])
      .filter(({ length }) => length > letters)
      .map((word) => word.slice(0, letters));
  for (const [language, letters] of [
    ['it', 6],
    ['en', 4],
  ] as const) {
    const found = stems(phrasebook(language, 'EUR').headline(block).do, letters);
    expect(found).toEqual([...new Set(found)]);
  }
});
