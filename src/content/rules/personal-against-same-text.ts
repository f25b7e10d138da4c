// Contradiction 10: advertising that says “personal” against one text for all, or suppliers who see nothing of the customer.
import type { RuleEntry } from '#content/shape.ts';

/** Above this share with suppliers, in percent, most customers are answered outside. */
const MOSTLY = 50;

export default {
  id: 'personal-against-same-text',
  number: 10,
  where: [{ question: 'promise.claims', ticks: 'personal' }],
  when: [
    {
      anyOf: [
        { measure: 'attention.style', is: 'at-most', bound: 0 },
        {
          allOf: [
            { measure: 'outsourcing.share', is: 'more-than', bound: MOSTLY },
            { measure: 'history.shared', is: 'at-most', bound: 0 },
          ],
        },
      ],
    },
  ],
  severity: 'major',
  statements: ['promise.claims', 'attention.style', 'outsourcing.share', 'history.shared'],
  words: {
    title: {
      it: 'La parola «personale» e la risposta che arriva',
      en: 'The word “personal” and the answer that comes',
    },
    compares: {
      it: 'La parola «personale, su misura» nella pubblicità e due modi di rispondere: un testo uguale per tutti, o fornitori che non vedono la storia del cliente.',
      en: 'The word “personal” in advertising and two ways of answering: one text for all, or suppliers who do not see the customer’s history.',
    },
    formula: {
      it: `«Personale, su misura» fra le parole usate, insieme con «un testo uguale per tutti», oppure con più del ${MOSTLY} % dei contatti a fornitori e «no, ognuno vede solo il proprio».`,
      en: `“Personal” among the words used, together with “one text for all”, or with more than ${MOSTLY}% of contacts with suppliers and “no, each sees only its own”.`,
    },
    holds: {
      it: 'Il modo in cui rispondete può stare insieme alla parola «personale» della pubblicità.',
      en: 'The way you answer is compatible with the word “personal” in your advertising.',
    },
    reason: {
      it: 'A chi si aspetta una risposta fatta per lui ne arriva una uguale a tutte le altre, o quella di chi non sa nulla di lui.',
      en: 'People who expect an answer made for them get one like all the others, or one from somebody who knows nothing about them.',
    },
    change: {
      it: 'Lasciare a chi risponde qualche libertà, oppure far vedere ai fornitori che cosa il cliente ha già detto.',
      en: 'Give those who answer some freedom, or let suppliers see what the customer has already said.',
    },
    restate: {
      it: 'Togliere «personale» dalla pubblicità e dire ciò che tutti ricevono allo stesso modo.',
      en: 'Leave “personal” out of the advertising and say what everybody gets alike.',
    },
  },
  sources: ['article-four-stories', 'article-letter'],
  examples: [
    {
      says: { it: '«Personale», un testo uguale per tutti', en: '“Personal”, one text for all' },
      answers: { 'promise.claims': ['personal'], 'attention.style': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: {
        it: '«Personale», sei contatti su dieci a fornitori senza storia',
        en: '“Personal”, six contacts in ten with suppliers without history',
      },
      answers: {
        'promise.claims': ['personal'],
        'attention.style': 50,
        'outsourcing.share': 60,
        'history.shared': 0,
      },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: '«Personale», metà dei contatti fuori', en: '“Personal”, half of the contacts outside' },
      answers: {
        'promise.claims': ['personal'],
        'attention.style': 50,
        'outsourcing.share': 50,
        'history.shared': 0,
      },
      state: 'coherent',
    },
    {
      says: { it: 'Un testo uguale per tutti, senza quella parola', en: 'One text for all, without that word' },
      answers: { 'promise.claims': ['immediate'], 'attention.style': 0 },
      state: 'beside-the-point',
    },
  ],
} as const satisfies RuleEntry;
