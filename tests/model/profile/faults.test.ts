// What is wrong with an edition is said with its place and in both languages, whatever is wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import { editableAnchors, editableThresholds } from '#model/profile/editable.ts';
import { normalised, type ProfileEdition, withEdition } from '#model/profile/edition.ts';
import { faultsOf } from '#model/profile/faults.ts';
import { pathText } from '#model/refusal.ts';
import { isStepped } from '#model/repair/lever.ts';
import { RUNS } from '../laws/arbitraries.ts';
import { named, someEdition } from './editions.ts';

const told = (edition: object): readonly string[] =>
  faultsOf(catalogue, { ...named({}), ...edition } as ProfileEdition).map(
    ({ kind, path }) => `${kind} ${pathText(path)}`,
  );
const inItalian = (edition: object): string => {
  const [first] = faultsOf(catalogue, { ...named({}), ...edition } as ProfileEdition);
  return first ? refusalSentence('it', first) : '';
};

describe('a fault of an edition', () => {
  test.each([
    ['no name', { name: '  ' }, ['profile-unnamed name']],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, ['too-long name']],
    ['no version', { version: '' }, ['profile-without-version version']],
    ['a version of 21 characters', { version: 'x'.repeat(21) }, ['too-long version']],
    [
      'a band turned round',
      { bands: { 'mass-speed': { speed: [90, 70, 3] } } },
      ['range-reversed bands.mass-speed.speed'],
    ],
    [
      'a band end of 101',
      { bands: { 'mass-speed': { speed: [70, 101, 3] } } },
      ['out-of-range bands.mass-speed.speed.1'],
    ],
    [
      'an importance of 4',
      { bands: { 'mass-speed': { speed: [70, 90, 4] } } },
      ['out-of-range bands.mass-speed.speed.2'],
    ],
    ['an importance of 1.5', { driverImportance: { 'mass-speed': 1.5 } }, ['wrong-kind driverImportance.mass-speed']],
    ['an unknown purpose', { bands: { 'mass-sped': { speed: [70, 90, 3] } } }, ['unknown-id bands.mass-sped']],
    ['an unknown dimension', { bands: { 'mass-speed': { sped: [70, 90, 3] } } }, ['unknown-id bands.mass-speed.sped']],
    ['an unknown threshold', { thresholds: { 'gap.major.los': 0.3 } }, ['unknown-id thresholds.gap.major.los']],
    ['a threshold out of its limits', { thresholds: { 'ratio.minor': 0.9 } }, ['out-of-range thresholds.ratio.minor']],
    [
      'a threshold that is no number',
      { thresholds: { likelyShare: Number.NaN } },
      ['not-finite thresholds.likelyShare'],
    ],
    ['two thresholds out of order', { thresholds: { 'ratio.major': 4 } }, ['thresholds-order thresholds.ratio.major']],
    ['an unknown scale', { anchors: { 'auth.eu': [[0, 0]] } }, ['unknown-id anchors.auth.eu']],
    ['one point', { anchors: { 'auth.eur': [[0, 0]] } }, ['anchors-too-few anchors.auth.eur']],
    [
      '13 points',
      { anchors: { 'auth.eur': Array.from({ length: 13 }, (_, i) => [i, i]) } },
      ['anchors-too-many anchors.auth.eur'],
    ],
    [
      'answers that do not rise',
      {
        anchors: {
          'auth.eur': [
            [0, 0],
            [9, 50],
            [9, 100],
          ],
        },
      },
      ['anchors-order anchors.auth.eur.2.0'],
    ],
    [
      'scores that turn',
      {
        anchors: {
          'auth.eur': [
            [0, 0],
            [9, 50],
            [20, 40],
          ],
        },
      },
      ['anchors-fall anchors.auth.eur.2.1'],
    ],
    [
      'slower scored higher',
      {
        anchors: {
          'time.first_response.chat': [
            [20, 0],
            [60, 100],
          ],
        },
      },
      ['anchors-rise anchors.time.first_response.chat.1.1'],
    ],
    [
      'an answer out of the limits of its question',
      {
        anchors: {
          'staff.turnover': [
            [0, 100],
            [900, 0],
          ],
        },
      },
      ['out-of-range anchors.staff.turnover.1.0'],
    ],
    ['an effort of 11', { efforts: { 'auth.limit': 11 } }, ['out-of-range efforts.auth.limit']],
    ['an effort for people', { efforts: { 'staff.fte': 1 } }, ['effort-in-money efforts.staff.fte']],
    ['an effort for the budget', { efforts: { 'budget.total': 0.5 } }, ['effort-in-money efforts.budget.total']],
    ['an effort on what is no lever', { efforts: { revenue: 1 } }, ['unknown-id efforts.revenue']],
    [
      'a band that no answers reach',
      { bands: { 'mass-speed': { height: [99, 100, 1] } } },
      ['band-out-of-reach bands.mass-speed.height'],
    ],
    [
      'nobody there, and attention',
      { bands: { 'extraordinary-trust': { reach: [0, 5, 2] } } },
      ['bands-exclude bands.extraordinary-trust.reach'],
    ],
    [
      'a high promise that nobody knows',
      { bands: { 'raise-and-surprise': { clarity: [0, 20, 1] } } },
      ['bands-undisclosed bands.raise-and-surprise.clarity'],
    ],
    [
      'free conversation, and only minutes paid',
      { bands: { 'extraordinary-trust': { attention: [90, 100, 3], people: [0, 5, 1] } } },
      ['bands-exclude bands.extraordinary-trust.people'],
    ],
  ])('is told of %s', (_, edition, expected) => {
    expect(told(edition)).toEqual(expected);
  });

  test('is none in the standard, said in full: each threshold, scale and effort at its own value', () => {
    const thresholds = Object.fromEntries(editableThresholds(catalogue).map(({ id, value }) => [id, value]));
    const anchors = Object.fromEntries(editableAnchors(catalogue).map(({ id, points }) => [id, points]));
    const efforts = Object.fromEntries(
      catalogue.levers.filter(isStepped).map(({ question, effort }) => [question, effort]),
    );
    expect(told({ thresholds, anchors, efforts })).toEqual([]);
    expect(Object.keys(thresholds)).toHaveLength(23);
    expect(Object.keys(anchors)).toHaveLength(16);
  });

  test('is none in an effort of 0 for people and budget, once the sign for money: it changes nothing', () => {
    const efforts = { 'staff.fte': 0, 'budget.total': 0 };
    expect(told({ efforts })).toEqual([]);
    expect(normalised(catalogue, named({ efforts }))).toEqual(named({}));
    expect(withEdition(catalogue, named({ efforts }))).toBe(catalogue);
  });

  test('says of people and budget that they are counted in money, and what to do', () => {
    expect(inItalian({ efforts: { 'budget.total': 2 } })).toBe(
      '«budget.total» si conta in denaro e non in passi: togliete il suo sforzo dal profilo, le altre righe restano.',
    );
  });

  test('names the bands that exclude each other, as people call them', () => {
    expect(inItalian({ bands: { 'extraordinary-trust': { attention: [90, 100, 3], people: [0, 5, 1] } } })).toBe(
      'Due fasce si escludono: nessun insieme di risposte porta «Attenzione» fra 90 e 100 e «Persone» fra 0 e 5 senza contraddirsi. Allargate l’una o l’altra.',
    );
    expect(inItalian({ bands: { 'mass-speed': { height: [99, 100, 1] } } })).toBe(
      '«Altezza della promessa»: nessuna combinazione di risposte dà un valore fra 99 e 100; il più vicino è 98. Allargate la fascia fino a comprenderlo.',
    );
  });

  test('has a whole sentence in both languages, whatever the edition says (1,000 editions)', () => {
    fc.assert(
      fc.property(someEdition, (edition) => {
        for (const fault of faultsOf(catalogue, edition)) {
          for (const language of ['it', 'en'] as const) {
            const sentence = refusalSentence(language, fault);
            expect(sentence).toMatch(/^[«“\p{Lu}].{20,}\.$/u);
            expect(sentence).not.toMatch(/undefined|NaN|«»|“”| {2}/u);
          }
        }
      }),
      RUNS,
    );
  }, 300_000);
});
