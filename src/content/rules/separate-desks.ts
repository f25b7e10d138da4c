// Contradiction 17, silos: several organisations answer the same customer and none sees what the others said. It is no
// contradiction for a company whose purposes never ask for attention to the single customer.
import type { RuleEntry } from '#content/shape.ts';

const asksAttention = [{ purpose: 'extraordinary-trust', weight: 1 }];

export default {
  id: 'separate-desks',
  number: 17,
  when: [
    { measure: 'history.shared', is: 'at-most', bound: 25 },
    {
      anyOf: [
        { measure: 'outsourcing.share', is: 'more-than', bound: 0 },
        { measure: 'silo.count', is: 'at-least', bound: 2 },
      ],
    },
  ],
  severity: 'major',
  onlyWhereAttentionIsAsked: true,
  statements: ['history.shared', 'outsourcing.share'],
  words: {
    title: {
      it: 'Chi risponde e ciò che gli altri hanno già detto',
      en: 'Those who answer and what the others have said',
    },
    compares: {
      it: 'Quante organizzazioni rispondono allo stesso cliente e che cosa vedono l’una dell’altra.',
      en: 'How many organisations answer the same customer and what they see of one another.',
    },
    formula: {
      it: 'Contatti affidati a fornitori > 0 (oppure due o più organizzazioni) insieme con «no, ognuno vede solo il proprio» o «solo nello stesso canale». Vale solo se uno scopo dichiarato chiede attenzione al singolo cliente.',
      en: 'Contacts with suppliers > 0 (or two or more organisations) together with “no, each sees only its own” or “only within the same channel”. It applies only where a declared purpose asks for attention to the single customer.',
    },
    holds: {
      it: 'Nessun cliente passa fra organizzazioni che non vedono nulla l’una dell’altra.',
      en: 'No customer passes between organisations that see nothing of one another.',
    },
    reason: {
      it: 'A ogni passaggio il cliente ricomincia da capo: l’attenzione promessa si ferma al confine fra un’organizzazione e l’altra.',
      en: 'At every hand-over the customer starts again: the promised attention stops at the border between one organisation and the next.',
    },
    change: {
      it: 'Dare a fornitori, negozi e canali la stessa storia del cliente, anche con qualche ritardo.',
      en: 'Give suppliers, shops and channels the same customer history, even with a delay.',
    },
    restate: {
      it: 'Dire al cliente chi risponde di che cosa, e dichiarare uno scopo che non chiede di conoscere ciascuno.',
      en: 'Tell customers who answers for what, and declare a purpose that does not ask you to know each one.',
    },
  },
  sources: ['article-four-stories'],
  examples: [
    {
      says: {
        it: 'Metà dei contatti fuori, nessuna storia comune',
        en: 'Half the contacts outside, no shared history',
      },
      declaration: asksAttention,
      answers: { 'outsourcing.share': 50, 'history.shared': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Metà dei contatti fuori, storia condivisa', en: 'Half the contacts outside, shared history' },
      declaration: asksAttention,
      answers: { 'outsourcing.share': 50, 'history.shared': 75 },
      state: 'coherent',
    },
    {
      says: { it: 'Velocità per tutti: la storia non serve', en: 'Speed for everyone: no history needed' },
      declaration: [{ purpose: 'mass-speed', weight: 1 }],
      answers: { 'outsourcing.share': 50, 'history.shared': 0 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Tutto in casa, un solo sportello', en: 'All in-house, a single desk' },
      declaration: asksAttention,
      answers: { 'outsourcing.share': 0, 'silo.count': 1, 'history.shared': 0 },
      state: 'coherent',
    },
  ],
} as const satisfies RuleEntry;
