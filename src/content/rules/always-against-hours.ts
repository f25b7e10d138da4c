// Contradiction 9: advertising that says “24/7” or “always” against the hours in which a person answers.
import type { RuleEntry } from '#content/shape.ts';
import { HOURS_PER_WEEK } from '#model/quantity.ts';

const ROUND_THE_CLOCK = { question: 'promise.claims', ticks: 'always-open' } as const;

export default {
  id: 'always-against-hours',
  number: 9,
  where: [{ anyOf: [ROUND_THE_CLOCK, { question: 'promise.claims', ticks: 'always' }] }],
  when: [{ measure: 'hours.week', is: 'less-than', bound: HOURS_PER_WEEK }],
  severity: 'minor',
  heavier: [{ when: [ROUND_THE_CLOCK], severity: 'major' }],
  statements: ['promise.claims', 'hours.week'],
  words: {
    title: {
      it: '«Sempre», nella pubblicità e negli orari',
      en: '“Always”, in the advertising and in the opening hours',
    },
    compares: {
      it: 'Le parole «24 ore su 24, 7 giorni su 7» e «sempre» nella pubblicità e le ore settimanali in cui una persona risponde.',
      en: 'The words “24/7” and “always” in advertising and the weekly hours in which a person answers.',
    },
    formula: {
      it: `«24 ore su 24, 7 giorni su 7» oppure «sempre» fra le parole usate, insieme con meno di ${HOURS_PER_WEEK} ore settimanali.`,
      en: `“24/7” or “always” among the words used, together with fewer than ${HOURS_PER_WEEK} weekly hours.`,
    },
    heavier: {
      it: 'dove la pubblicità dice «24 ore su 24, 7 giorni su 7»',
      en: 'where advertising says “24/7”',
    },
    holds: {
      it: 'Una persona risponde in tutte le ore della settimana, come dice la pubblicità.',
      en: 'A person answers through all the hours of the week, as the advertising says.',
    },
    reason: {
      it: 'Chi legge che ci siete sempre e cerca una persona a servizio chiuso trova l’opposto. Se la parola voleva dire altro, il cliente non lo sa.',
      en: 'Those who read that you are always there and look for a person while you are closed find the opposite. If the word meant something else, customers do not know it.',
    },
    change: {
      it: 'Coprire le ore che mancano, anche con un fornitore o con persone reperibili.',
      en: 'Cover the missing hours, also through a supplier or people on call.',
    },
    restate: {
      it: 'Scrivere in quali ore risponde una persona, e tenere «sempre» per ciò che funziona a ogni ora, come il sito.',
      en: 'Say in which hours a person answers, and keep “always” for what does work at all hours, such as the site.',
    },
  },
  sources: ['article-ten-uses', 'article-letter'],
  examples: [
    {
      says: { it: '«24 ore su 24», 60 ore alla settimana', en: '“24/7”, 60 hours a week' },
      answers: { 'promise.claims': ['always-open'], 'hours.week': 60 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: '«Sempre», 60 ore alla settimana', en: '“Always”, 60 hours a week' },
      answers: { 'promise.claims': ['always'], 'hours.week': 60 },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: { it: '«24 ore su 24», aperti giorno e notte', en: '“24/7”, open day and night' },
      answers: { 'promise.claims': ['always-open'], 'hours.week': 168 },
      state: 'coherent',
    },
    {
      says: { it: '«24 ore su 24», fra 100 e 168 ore', en: '“24/7”, between 100 and 168 hours' },
      answers: { 'promise.claims': ['always-open'], 'hours.week': { from: 100, to: 168 } },
      state: 'tension',
      severity: 'open',
    },
    {
      says: { it: 'Nessuna delle due parole', en: 'Neither word' },
      answers: { 'promise.claims': ['guaranteed'], 'hours.week': 60 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Parole della pubblicità in bianco', en: 'Words of the advertising left blank' },
      answers: { 'hours.week': 60 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
