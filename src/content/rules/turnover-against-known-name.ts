// Contradiction 24: customers are answered by a known name, and more than half of the names leave within the year.
import type { RuleEntry } from '#content/shape.ts';

/** From this turnover upwards the rule speaks, in percent a year. */
const LEAVING = 60;

export default {
  id: 'turnover-against-known-name',
  number: 24,
  when: [
    { measure: 'attention.style', is: 'at-least', bound: 100 },
    { measure: 'staff.turnover', is: 'at-least', bound: LEAVING },
  ],
  severity: 'major',
  statements: ['attention.style', 'staff.turnover'],
  words: {
    title: { it: 'Il nome noto e il ricambio delle persone', en: 'The known name and staff turnover' },
    compares: {
      it: 'Lo stile «tutto il tempo che serve, con un nome noto» e la quota di persone che lascia in un anno.',
      en: 'The style “as long as it takes, with a known name” and the share of people who leave in a year.',
    },
    formula: {
      it: `«Con un nome noto» insieme con un ricambio di almeno il ${LEAVING} % all’anno.`,
      en: `“With a known name” together with a turnover of at least ${LEAVING}% a year.`,
    },
    holds: {
      it: 'Il modo in cui si risponde ai clienti regge il ricambio delle persone.',
      en: 'The way customers are answered is compatible with the turnover of people.',
    },
    reason: {
      it: 'Un nome diventa noto con il tempo: se sei persone su dieci lasciano entro l’anno, la maggior parte dei clienti ne trova ogni volta uno nuovo.',
      en: 'A name becomes known with time: if six people in ten leave within the year, most customers find a new one each time.',
    },
    change: {
      it: 'Trattenere chi risponde, o affidare ogni cliente a chi resta.',
      en: 'Keep the people who answer, or entrust each customer to those who stay.',
    },
    restate: {
      it: 'Descrivere la risposta come una conversazione libera, senza promettere la stessa persona.',
      en: 'Describe the answer as a free conversation, without promising the same person.',
    },
  },
  sources: ['global-call-center-2007'],
  figures: ['subcontracted-turnover'],
  examples: [
    {
      says: { it: 'Nome noto, ricambio del 70 %', en: 'Known name, 70% turnover' },
      answers: { 'attention.style': 100, 'staff.turnover': 70 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Nome noto, ricambio del 10 %', en: 'Known name, 10% turnover' },
      answers: { 'attention.style': 100, 'staff.turnover': 10 },
      state: 'coherent',
    },
    {
      says: { it: 'Conversazione libera, ricambio del 70 %', en: 'Free conversation, 70% turnover' },
      answers: { 'attention.style': 75, 'staff.turnover': 70 },
      state: 'coherent',
    },
    {
      says: { it: 'Ricambio fra il 40 e il 90 %', en: 'Turnover between 40 and 90%' },
      answers: { 'attention.style': 100, 'staff.turnover': { from: 40, to: 90 } },
      state: 'tension',
      severity: 'open',
    },
  ],
} as const satisfies RuleEntry;
