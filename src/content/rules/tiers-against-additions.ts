// Contradiction 14: written levels of service, and nothing added for the top level within the year.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'tiers-against-additions',
  number: 14,
  where: [{ measure: 'tiers.policy', is: 'at-least', bound: 100 }],
  when: [{ measure: 'added-to-top-tier', is: 'at-most', bound: 0 }],
  severity: 'minor',
  heavier: [{ whereDeclared: 'different-people', severity: 'major' }],
  statements: ['tiers.policy', 'tiers.vip'],
  tierFact: 'added',
  words: {
    title: { it: 'I livelli scritti e ciò che si è aggiunto', en: 'Written levels and what was added' },
    compares: {
      it: 'I livelli di servizio scritti e le novità introdotte per il livello più alto negli ultimi 12 mesi.',
      en: 'Written service levels and what was added for the top level in the last 12 months.',
    },
    formula: {
      it: '«Livelli scritti con diritti scritti», insieme con zero novità per il livello più alto in 12 mesi.',
      en: '“Written levels with written rights”, together with nothing added for the top level in 12 months.',
    },
    holds: {
      it: 'Negli ultimi 12 mesi il livello più alto ha ricevuto qualcosa di nuovo.',
      en: 'In the last 12 months the top level received something new.',
    },
    reason: {
      it: 'L’esclusività si consuma: dopo un anno senza novità ciò che distingueva il livello più alto è diventato un’abitudine.',
      en: 'Exclusivity wears off: after a year with nothing new, what set the top level apart has become a habit.',
    },
    change: {
      it: 'Aggiungere qualcosa, anche di piccolo, di cui i clienti del livello più alto si accorgano.',
      en: 'Add something, even small, that customers in the top level notice.',
    },
    restate: {
      it: 'Presentare il livello più alto come un riguardo informale, che non promette di crescere.',
      en: 'Present the top level as an informal courtesy that does not promise to grow.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: { it: 'Livelli scritti, nessuna novità', en: 'Written levels, nothing added' },
      answers: { 'tiers.policy': 100, 'tiers.vip': { added: 0 } },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: {
        it: 'Lo stesso, dove è dichiarato «Persone diverse, trattamento diverso»',
        en: 'The same, where “Different people, differently” is declared',
      },
      declaration: [{ purpose: 'different-people', weight: 1 }],
      answers: { 'tiers.policy': 100, 'tiers.vip': { added: 0 } },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Livelli scritti, una novità', en: 'Written levels, one thing added' },
      answers: { 'tiers.policy': 100, 'tiers.vip': { added: 1 } },
      state: 'coherent',
    },
    {
      says: { it: 'Livelli scritti, una novità descritta a parole', en: 'Written levels, an addition told in words' },
      answers: { 'tiers.policy': 100, 'tiers.vip': { added: 'Una persona dedicata' } },
      state: 'coherent',
    },
    {
      says: { it: 'Un gruppo VIP informale, nessuna novità', en: 'An informal VIP group, nothing added' },
      answers: { 'tiers.policy': 75, 'tiers.vip': { added: 0 } },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Novità in bianco', en: 'Additions left blank' },
      answers: { 'tiers.policy': 100, 'tiers.vip': { 'auth.limit': 75 } },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
