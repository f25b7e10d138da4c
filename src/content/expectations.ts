// What customers may expect first of a service, in plain words: the ends of dimensions a voter can choose from on a ballot.
// Not every end is among them; each is what somebody could honestly want, and none is better than another.
import type { Language, Words } from '#content/shape.ts';
import type { Expectation } from '#model/workshop/ballot.ts';

export interface ExpectationEntry extends Expectation {
  readonly words: Words;
}

export const expectations: readonly ExpectationEntry[] = [
  { dimension: 'speed', end: 'high', words: { it: 'una risposta rapida', en: 'a fast answer' } },
  {
    dimension: 'reach',
    end: 'high',
    words: { it: 'poter parlare con una persona, quando serve', en: 'to reach a person whenever they need one' },
  },
  {
    dimension: 'automation',
    end: 'high',
    words: { it: 'fare tutto da soli, a qualunque ora', en: 'to settle things by themselves, at any hour' },
  },
  {
    dimension: 'attention',
    end: 'high',
    words: { it: 'qualcuno che li ascolti con calma', en: 'someone who takes the time to listen' },
  },
  {
    dimension: 'authority',
    end: 'high',
    words: { it: 'che chi risponde possa decidere subito', en: 'that whoever answers can decide at once' },
  },
  {
    dimension: 'recovery',
    end: 'high',
    words: { it: 'che si rimedi quando qualcosa va storto', en: 'that things are put right when they go wrong' },
  },
  {
    dimension: 'resources',
    end: 'low',
    words: { it: 'il prezzo più basso, anche con meno servizio', en: 'the lowest price, even with less service' },
  },
  {
    dimension: 'clarity',
    end: 'high',
    words: { it: 'sapere prima che cosa avranno e che cosa no', en: 'to know beforehand what they get and what not' },
  },
  {
    dimension: 'uniformity',
    end: 'high',
    words: { it: 'lo stesso trattamento per tutti', en: 'the same treatment for everyone' },
  },
  {
    dimension: 'uniformity',
    end: 'low',
    words: {
      it: 'un trattamento migliore per chi è cliente da anni',
      en: 'better treatment for long-standing customers',
    },
  },
  {
    dimension: 'height',
    end: 'high',
    words: { it: 'essere sorpresi, più che altrove', en: 'to be surprised, more than elsewhere' },
  },
  {
    dimension: 'learning',
    end: 'high',
    words: { it: 'che i loro suggerimenti cambino qualcosa', en: 'that their suggestions change something' },
  },
];

/** What an expectation is called, or nothing where it is none of the list. */
export const expectationName = ({ dimension, end }: Expectation, language: Language): string | undefined =>
  expectations.find((one) => one.dimension === dimension && one.end === end)?.words[language];
