// A search that ended at its bound says so: what it did not find is not told as what is not there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Purpose } from '#model/catalogue.ts';
import { cleanFaultsOf } from '#model/profile/clean-faults.ts';
import { cleanOperation } from '#model/profile/clean-operation.ts';
import { type EditedBands, withEdition } from '#model/profile/edition.ts';
import { enough } from '../../support/enough.ts';
import { named, someBands } from './editions.ts';

const FREE_BUT_PAID_BY_MINUTES = { attention: [90, 100, 3], people: [0, 5, 1] } as unknown as EditedBands;

const faultsWithin = (mostTries: number | undefined, bands: EditedBands, purpose = 'extraordinary-trust') => {
  const edition = named({ bands: { [purpose]: bands } });
  return cleanFaultsOf(withEdition(catalogue, edition), edition, mostTries);
};
const kindsWithin = (mostTries: number | undefined, bands: EditedBands): readonly string[] =>
  faultsWithin(mostTries, bands).map(({ kind }) => kind);

describe('a search for a clean operation that ends at its bound', () => {
  test('says that it stopped, and does not where everything was tried', () => {
    const { purposes } = withEdition(catalogue, named({ bands: { 'extraordinary-trust': FREE_BUT_PAID_BY_MINUTES } }));
    const purpose = purposes.find(({ id }) => id === 'extraordinary-trust') as Purpose;
    expect(cleanOperation(catalogue, purpose, 1)).toMatchObject({ stoppedEarly: true });
    const two = { ...purpose, bands: { attention: purpose.bands.attention, people: purpose.bands.people } } as Purpose;
    const whole = cleanOperation(catalogue, two);
    expect(whole).toMatchObject({ hindrances: [{ kind: 'exclude' }, {}] });
    expect(whole).not.toHaveProperty('stoppedEarly');
  });

  test('tells two bands as not met within 1 try, and as excluding each other within 350', () => {
    expect(kindsWithin(1, FREE_BUT_PAID_BY_MINUTES)).toEqual(['bands-not-met']);
    expect(kindsWithin(undefined, FREE_BUT_PAID_BY_MINUTES)).toEqual(['bands-exclude']);
  });

  test('tells a value that no answers give as a fact within any bound: nothing is searched for it', () => {
    const bands = { height: [99, 100, 1] } as unknown as EditedBands;
    expect(kindsWithin(0, bands)).toEqual(['band-out-of-reach']);
  });

  test('has a sentence in both languages that says there may be such answers', () => {
    const [fault] = faultsWithin(1, FREE_BUT_PAID_BY_MINUTES);
    if (!fault) throw new Error('no fault');
    expect(fault.path).toEqual(['bands', 'extraordinary-trust', 'people']);
    expect(refusalSentence('it', fault)).toBe(
      'La ricerca, che non prova tutto, non ha trovato risposte che portino «Attenzione» fra 90 e 100 e «Persone» fra 0 e 5 senza contraddirsi: potrebbero essercene. Allargate una fascia.',
    );
    expect(refusalSentence('en', fault)).toBe(
      'The search, which does not try everything, found no answers that bring “Attention” between 90 and 100 and “People” between 0 and 5 together: there may be some. Widen one of the bands.',
    );
  });

  test('never tells as a fact what a longer search finds possible (300 purposes, bounds of 0 to 40)', () => {
    let facts = 0;
    let stopped = 0;
    fc.assert(
      fc.property(someBands, fc.integer({ min: 0, max: 40 }), (bands, mostTries) => {
        const [fault] = faultsWithin(mostTries, bands);
        const [atLast] = faultsWithin(undefined, bands);
        if (fault?.kind === 'bands-not-met') stopped += 1;
        else if (!fault) expect(atLast).toBeUndefined();
        else {
          facts += 1;
          expect(atLast).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(facts, stopped)).toBeGreaterThan(enough(10));
  }, 300_000);
});
