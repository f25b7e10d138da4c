// Contradiction 12: whoever answers may decide what the case needs, and has no money to do it with.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'authority-against-money',
  number: 12,
  where: [{ measure: 'auth.limit', is: 'at-least', bound: 75 }],
  when: [
    {
      anyOf: [
        { measure: 'auth.eur', is: 'at-most', bound: 0 },
        { measure: 'goodwill-share', is: 'at-most', bound: 0 },
        { measure: 'goodwill.rate', is: 'at-most', bound: 0 },
      ],
    },
  ],
  severity: 'major',
  statements: ['auth.limit', 'auth.eur', 'budget.split', 'goodwill.rate'],
  words: {
    title: {
      it: 'L’autonomia di chi risponde e il denaro per usarla',
      en: 'Authority at the front and the money to use it',
    },
    compares: {
      it: 'Ciò che chi risponde può decidere da solo e il denaro con cui può farlo: la somma spendibile senza chiedere, o ciò che si destina ai gesti di cortesia.',
      en: 'What the person who answers may decide alone and the money to do it with: the sum that may be spent without asking, or what is set aside for goodwill.',
    },
    formula: {
      it: '«Ciò che serve al caso» o «qualunque cosa ragionevole», insieme con zero da spendere senza chiedere, oppure con zero budget per i gesti di cortesia, oppure con nessun contatto in cui si concede qualcosa. Le ultime due voci, se in bianco, non si aspettano.',
      en: '“Whatever the case needs” or “anything reasonable”, together with nothing to spend without asking, or with no budget for goodwill, or with no contact in which anything is given. The last two, where blank, are not waited for.',
    },
    holds: {
      it: 'Chi risponde ha denaro da spendere senza chiedere: l’autonomia si può usare.',
      en: 'Those who answer have money to spend without asking: their authority can be used.',
    },
    reason: {
      it: 'Un’autonomia che non tocca mai il denaro decide solo ciò che non costa: rimborsi e gesti passano da qualcun altro, o non arrivano.',
      en: 'Authority that never touches money decides only what costs nothing: refunds and gestures go through somebody else, or do not come.',
    },
    change: {
      it: 'Dare a chi risponde una somma, anche piccola, da usare senza chiedere, e metterla nel budget.',
      en: 'Give those who answer a sum, even a small one, to use without asking, and put it in the budget.',
    },
    restate: {
      it: 'Dire che cosa si decide sul momento, che cosa richiede un’autorizzazione e in quanto tempo arriva.',
      en: 'Say what is decided on the spot, what needs approval, and how long approval takes.',
    },
  },
  sources: ['article-always-right', 'article-letter'],
  examples: [
    {
      says: {
        it: 'Decide ciò che serve al caso, con zero da spendere',
        en: 'Decides what the case needs, nothing to spend',
      },
      answers: { 'auth.limit': 75, 'auth.eur': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: {
        it: '100 € senza chiedere, ma niente nel budget per i gesti',
        en: '€100 without asking, but nothing in the budget for goodwill',
      },
      answers: {
        'auth.limit': 100,
        'auth.eur': 100,
        'budget.split': { people: 80, suppliers: 10, tools: 10, goodwill: 0, training: 0, other: 0 },
      },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'In nessun contatto si concede qualcosa', en: 'Nothing is given in any contact' },
      answers: { 'auth.limit': 100, 'goodwill.rate': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Decide ciò che serve al caso, con 50 €', en: 'Decides what the case needs, with €50' },
      answers: { 'auth.limit': 75, 'auth.eur': 50 },
      state: 'coherent',
    },
    {
      says: { it: 'Fino a una somma stabilita', en: 'Up to a set sum' },
      answers: { 'auth.limit': 50, 'auth.eur': 0 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Somma in bianco', en: 'Sum left blank' },
      answers: { 'auth.limit': 75 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
