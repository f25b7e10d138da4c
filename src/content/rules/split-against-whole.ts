// Contradiction 21: the parts of the budget against the whole they are said to make up.
import type { RuleEntry } from '#content/shape.ts';

/** Percent by which rounded parts may miss the whole. */
const ROUNDING = 1;
const WHOLE = { 'budget.total': 500_000 } as const;

export default {
  id: 'split-against-whole',
  number: 21,
  where: [{ measure: 'budget', is: 'more-than', bound: 0 }],
  when: [
    {
      anyOf: [
        { measure: 'split-sum', is: 'more-than', bound: 100 + ROUNDING },
        { measure: 'split-sum', is: 'less-than', bound: 100 - ROUNDING },
      ],
    },
  ],
  severity: 'minor',
  statements: ['budget.total', 'budget.split'],
  words: {
    title: { it: 'Il budget e le sue parti', en: 'The budget and its parts' },
    compares: {
      it: 'La spesa annua, tutto compreso, e le sei percentuali in cui la dividete.',
      en: 'The yearly spend, all included, and the six percentages you split it into.',
    },
    formula: {
      it: `Con una spesa maggiore di zero: somma delle sei percentuali minore di ${100 - ROUNDING} o maggiore di ${100 + ROUNDING}. Con qualche parte in bianco la regola aspetta, a meno che le altre superino già 100.`,
      en: `With a spend above zero: sum of the six percentages below ${100 - ROUNDING} or above ${100 + ROUNDING}. With parts left blank the rule waits, unless the others are above 100 already.`,
    },
    holds: {
      it: 'Le parti del budget, sommate, fanno il budget.',
      en: 'The parts of the budget add up to the budget.',
    },
    reason: {
      it: 'Parti che insieme non fanno 100 dividono una spesa diversa da quella indicata: una voce manca, o compare due volte.',
      en: 'Parts that do not make 100 split another spend than the stated one: an item is missing, or stands there twice.',
    },
    change: {
      it: 'Raccogliere le spese del servizio in un solo conto, in cui ogni voce compaia una volta.',
      en: 'Gather what service costs in one account, where each item stands once.',
    },
    restate: {
      it: 'Indicare di nuovo le percentuali, oppure la spesa intera.',
      en: 'State the percentages again, or the whole spend.',
    },
  },
  sources: ['coerente-2026'],
  examples: [
    {
      says: { it: 'Parti che fanno 102', en: 'Parts that make 102' },
      answers: {
        ...WHOLE,
        'budget.split': { people: 62, suppliers: 20, tools: 10, goodwill: 5, training: 3, other: 2 },
      },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: { it: 'Parti che fanno 98', en: 'Parts that make 98' },
      answers: {
        ...WHOLE,
        'budget.split': { people: 58, suppliers: 20, tools: 10, goodwill: 5, training: 3, other: 2 },
      },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: { it: 'Parti che fanno 101, per gli arrotondamenti', en: 'Parts that make 101, by rounding' },
      answers: {
        ...WHOLE,
        'budget.split': { people: 61, suppliers: 20, tools: 10, goodwill: 5, training: 3, other: 2 },
      },
      state: 'coherent',
    },
    {
      says: { it: 'Due parti che fanno 80, le altre in bianco', en: 'Two parts that make 80, the others blank' },
      answers: { ...WHOLE, 'budget.split': { people: 60, suppliers: 20 } },
      state: 'unanswered',
    },
    {
      says: { it: 'Due parti che fanno 120, le altre in bianco', en: 'Two parts that make 120, the others blank' },
      answers: { ...WHOLE, 'budget.split': { people: 80, suppliers: 40 } },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: { it: 'Nessuna spesa da dividere', en: 'No spend to split' },
      answers: { 'budget.total': 0, 'budget.split': { people: 80, suppliers: 40 } },
      state: 'beside-the-point',
    },
  ],
} as const satisfies RuleEntry;
