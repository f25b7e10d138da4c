// Contradiction 13: written levels of service, and a top level that waits almost as long as everybody.
import type { RuleEntry } from '#content/shape.ts';

/** From this part of everybody's wait upwards nobody would call it clearly faster. */
const HARDLY_FASTER = 0.8;
const WRITTEN = { 'tiers.policy': 100 } as const;
const EVERYBODY = { 'time.first_response': { phone: 600 } } as const;

export default {
  id: 'tiers-against-waits',
  number: 13,
  where: [{ measure: 'tiers.policy', is: 'at-least', bound: 100 }],
  when: [],
  ratio: {
    observed: 'top-tier-wait',
    promised: 'everyday-wait',
    perChannel: true,
    grades: { major: HARDLY_FASTER },
    reaches: true,
  },
  heavier: [{ whereDeclared: 'different-people', severity: 'critical' }],
  statements: ['tiers.policy', 'tiers.vip', 'time.first_response'],
  tierFact: 'time.first_response',
  words: {
    title: { it: 'I livelli scritti e l’attesa di chi sta in alto', en: 'Written levels and the wait at the top' },
    compares: {
      it: 'Dove i livelli di servizio sono scritti, l’attesa tipica dei clienti del livello più alto e quella di tutti, canale per canale.',
      en: 'Where service levels are written, the typical wait of customers in the top level and that of everybody, channel by channel.',
    },
    formula: {
      it: 'Con «livelli scritti con diritti scritti»: rapporto = attesa tipica del livello più alto / attesa tipica di tutti. Conta da quattro quinti in su. I canali che il livello più alto non usa si lasciano da parte.',
      en: 'With “written levels with written rights”: ratio = typical wait of the top level / typical wait of everybody. It counts from four fifths upwards. Channels the top level does not use are left aside.',
    },
    holds: {
      it: 'Dove le due attese si confrontano, il livello più alto aspetta visibilmente meno.',
      en: 'Wherever the two waits can be compared, the top level waits visibly less.',
    },
    reason: {
      it: 'Chi sta nel livello più alto fa il confronto: se aspetta quasi quanto tutti, ciò che è scritto e ciò che riceve non coincidono.',
      en: 'Customers in the top level compare: if they wait almost as long as everybody, what is written and what they get do not match.',
    },
    change: {
      it: 'Dare al livello più alto una coda, un numero o una persona propria su quel canale.',
      en: 'Give the top level a queue, a number or a person of its own on that channel.',
    },
    restate: {
      it: 'Presentare il livello più alto come un riguardo informale, oppure scrivere che su quel canale si aspetta come tutti.',
      en: 'Present the top level as an informal courtesy, or write that on that channel it waits like everybody.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: {
        it: 'Tutti 10 minuti al telefono, il livello alto 9',
        en: 'Everybody 10 minutes on the phone, the top level 9',
      },
      answers: { ...WRITTEN, ...EVERYBODY, 'tiers.vip': { 'time.first_response': { phone: 540 } } },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: {
        it: 'Lo stesso, dove è dichiarato «Persone diverse, trattamento diverso»',
        en: 'The same, where “Different people, differently” is declared',
      },
      declaration: [{ purpose: 'different-people', weight: 1 }],
      answers: { ...WRITTEN, ...EVERYBODY, 'tiers.vip': { 'time.first_response': { phone: 540 } } },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Tutti 10 minuti, il livello alto 8', en: 'Everybody 10 minutes, the top level 8' },
      answers: { ...WRITTEN, ...EVERYBODY, 'tiers.vip': { 'time.first_response': { phone: 480 } } },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Tutti 10 minuti, il livello alto 7', en: 'Everybody 10 minutes, the top level 7' },
      answers: { ...WRITTEN, ...EVERYBODY, 'tiers.vip': { 'time.first_response': { phone: 420 } } },
      state: 'coherent',
    },
    {
      says: { it: 'Un gruppo VIP informale', en: 'An informal VIP group' },
      answers: { ...EVERYBODY, 'tiers.policy': 75, 'tiers.vip': { 'time.first_response': { phone: 540 } } },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Attesa del livello alto in bianco', en: 'Wait of the top level left blank' },
      answers: { ...WRITTEN, ...EVERYBODY },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
