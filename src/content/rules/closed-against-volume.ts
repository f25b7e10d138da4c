// Contradiction 8: no hours, or no way to a person, against requests that are said to reach one.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'closed-against-volume',
  number: 8,
  when: [
    { measure: 'answered-contacts', is: 'more-than', bound: 0 },
    {
      anyOf: [
        { measure: 'hours.week', is: 'at-most', bound: 0 },
        { measure: 'reach.human', is: 'at-most', bound: 0 },
      ],
    },
  ],
  severity: 'major',
  statements: ['hours.week', 'volume.month'],
  words: {
    title: { it: 'La porta chiusa e le richieste che arrivano', en: 'The closed door and the requests that arrive' },
    compares: {
      it: 'Zero ore, o nessun modo di arrivare a una persona, e richieste che invece arrivano a una persona.',
      en: 'No hours, or no way to a person, and requests that nevertheless reach one.',
    },
    formula: {
      it: 'Richieste al mese > 0 sui canali dove qualcuno risponde, insieme con ore settimanali = 0 oppure «impossibile, per scelta».',
      en: 'Requests a month > 0 on channels where somebody answers, together with weekly hours = 0 or “impossible, by choice”.',
    },
    holds: {
      it: 'Dove arrivano richieste è aperta una via verso una persona.',
      en: 'Where requests arrive, a way to a person is open.',
    },
    reason: {
      it: 'Se nessuno è raggiungibile, nessuna richiesta può arrivare a una persona: una delle due risposte descrive qualcos’altro.',
      en: 'If nobody can be reached, no request can reach a person: one of the two answers describes something else.',
    },
    change: {
      it: 'Chiudere davvero quei canali, oppure tenerli aperti a ore stabilite.',
      en: 'Really close those channels, or keep them open at set hours.',
    },
    restate: {
      it: 'Dire che su quei canali nessuno risponde, oppure in quali ore qualcuno lo fa.',
      en: 'Say that nobody answers on those channels, or in which hours somebody does.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: { it: 'Zero ore e 500 telefonate al mese', en: 'No hours and 500 calls a month' },
      answers: {
        'hours.week': 0,
        'reach.human': 25,
        'volume.month': { phone: 500 },
        'time.first_response': { phone: 60 },
      },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Lettere che arrivano e nessuno che risponde', en: 'Letters that arrive and nobody who answers' },
      answers: { 'hours.week': 0, 'reach.human': 0, 'volume.month': { email: 200 }, 'time.first_response': 'nobody' },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Quaranta ore e 500 telefonate', en: 'Forty hours and 500 calls' },
      answers: { 'hours.week': 40, 'reach.human': 25, 'volume.month': { phone: 500 } },
      state: 'coherent',
    },
  ],
} as const satisfies RuleEntry;
