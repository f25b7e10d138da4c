// Contradiction 20: the calls said to be lost while waiting against those that the present people would lose.
import type { RuleEntry } from '#content/shape.ts';

const CALLS = {
  'volume.month': { phone: 20_000 },
  'outsourcing.share': 0,
  'hours.week': 60,
  'aht.phone': 5,
  'staff.dedicated': 'yes',
} as const;

export default {
  id: 'abandonment-against-capacity',
  number: 20,
  when: [],
  ratio: { observed: 'abandonment-reported', promised: 'abandonment-given', perChannel: true, eitherWay: true },
  onlyDedicated: 'by-share',
  statements: ['abandon', 'staff.fte'],
  words: {
    title: { it: 'Le chiamate perse e le persone al telefono', en: 'The calls lost and the people on the phone' },
    compares: {
      it: 'La quota di chiamate abbandonate e quella che nasce dalle telefonate e dalle persone indicate.',
      en: 'The share of calls abandoned and the one that follows from the stated calls and people.',
    },
    formula: {
      it: 'Quota di chi riaggancia secondo Erlang A: al minimo con tutti al telefono, lavoro più breve e pazienza più lunga; al massimo con la sola parte di lavoro del telefono, ora di punta a tutte le ore e pazienza più breve. Sotto l’uno per cento conta come uno. Rapporto fra la quota indicata e il capo più vicino.',
      en: 'Share of those who hang up in Erlang A: at least with everybody on the phone, the shortest work and the longest patience; at most with the phone’s part of the work alone, the busiest hour at all hours and the shortest patience. Under one in a hundred counts as one. Ratio between the stated share and the nearer end.',
    },
    holds: {
      it: 'La quota di chiamate abbandonate è quella che queste persone lasciano prevedere.',
      en: 'The share of calls abandoned is the one to expect with these people.',
    },
    reason: {
      it: 'Con queste telefonate e queste persone la quota di chi riaggancia risulta molto diversa, anche con le ipotesi che più avvicinano i due valori.',
      en: 'With these calls and these people the share of those who hang up comes out very different, even on the assumptions that bring the two values closest.',
    },
    change: {
      it: 'Separare, nel conteggio, chi riaggancia nel menù da chi riaggancia in coda.',
      en: 'Count those who hang up in the menu apart from those who hang up in the queue.',
    },
    restate: {
      it: 'Indicare di nuovo le chiamate abbandonate, quelle ricevute o le persone al telefono.',
      en: 'State again the calls abandoned, those received or the people on the phone.',
    },
  },
  sources: ['garnett-2002'],
  figures: ['patience'],
  examples: [
    {
      says: { it: '2\u00a0% di abbandoni con due persone', en: '2% abandoned with two people' },
      answers: { ...CALLS, abandon: 2, 'staff.fte': 2 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: '1\u00a0% di abbandoni con duecento persone', en: '1% abandoned with two hundred people' },
      answers: { ...CALLS, abandon: 1, 'staff.fte': 200 },
      state: 'coherent',
    },
    {
      says: { it: '25\u00a0% di abbandoni con duecento persone', en: '25% abandoned with two hundred people' },
      answers: { ...CALLS, abandon: 25, 'staff.fte': 200 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Abbandoni non indicati', en: 'Abandonment not stated' },
      answers: { ...CALLS, 'staff.fte': 2 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
