// Contradiction 19: almost everything settles without a person, and yet each customer asks for one every month.
import type { RuleEntry } from '#content/shape.ts';

/** From this share upwards the rule speaks, in percent. */
const UNAIDED = 90;

export default {
  id: 'automation-against-contacts',
  number: 19,
  when: [{ measure: 'auto.share', is: 'at-least', bound: UNAIDED }],
  ratio: { observed: 'contacts-per-customer-month', promised: 'one', grades: { minor: 1, major: 1.5, critical: 3 } },
  statements: ['auto.share', 'volume.month'],
  words: {
    title: {
      it: 'Ciò che si risolve da sé e le richieste che arrivano',
      en: 'What settles itself and the requests that arrive',
    },
    compares: {
      it: 'La quota di necessità risolte senza una persona e quante volte al mese ogni cliente ne chiede una.',
      en: 'The share of needs settled without a person and how often a month each customer asks for one.',
    },
    formula: {
      it: `Con una quota di almeno il ${UNAIDED} %: rapporto = richieste al mese / clienti attivi.`,
      en: `With a share of at least ${UNAIDED}%: ratio = requests a month / active customers.`,
    },
    holds: {
      it: 'La quota che si risolve da sé può stare insieme al numero di richieste che arrivano.',
      en: 'The share that settles itself is compatible with the number of requests that arrive.',
    },
    reason: {
      it: 'Se nove necessità su dieci si risolvono da sole, più di una richiesta al mese per cliente vorrebbe dire più di dieci necessità al mese ciascuno.',
      en: 'If nine needs in ten settle themselves, more than one request a month per customer would mean more than ten needs a month each.',
    },
    change: {
      it: 'Fare in modo che il sito, l’app o il prodotto chiudano davvero ciò che oggi arriva a una persona.',
      en: 'Make the site, the app or the product really settle what reaches a person today.',
    },
    restate: {
      it: 'Indicare di nuovo la quota che si risolve senza una persona.',
      en: 'State again the share that settles without a person.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: {
        it: '95 % da soli, due richieste al mese per cliente',
        en: '95% unaided, two requests a month per customer',
      },
      answers: { 'auto.share': 95, 'volume.month': { email: 2000 }, 'customers.active': 1000 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: '95 % da soli, una richiesta ogni dieci clienti', en: '95% unaided, one request for ten customers' },
      answers: { 'auto.share': 95, 'volume.month': { email: 100 }, 'customers.active': 1000 },
      state: 'coherent',
    },
    {
      says: { it: '80 % da soli', en: '80% unaided' },
      answers: { 'auto.share': 80, 'volume.month': { email: 2000 }, 'customers.active': 1000 },
      state: 'coherent',
    },
  ],
} as const satisfies RuleEntry;
