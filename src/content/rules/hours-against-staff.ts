// Contradiction 7: the hours in which somebody answers against the people it takes to keep one seat filled.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'hours-against-staff',
  number: 7,
  when: [{ measure: 'outsourcing.share', is: 'at-most', bound: 0 }],
  ratio: { observed: 'coverage-need', promised: 'staff' },
  onlyDedicated: 'wholly',
  // One request in a hundred for a supplier would end the rule and cover no hour.
  notLevers: ['outsourcing.share'],
  statements: ['hours.week', 'staff.fte'],
  words: {
    title: { it: 'Le ore coperte e le persone che le coprono', en: 'The hours covered and the people who cover them' },
    compares: {
      it: 'Le ore settimanali in cui una persona risponde e le persone interne, quando nessun fornitore aiuta.',
      en: 'The weekly hours in which a person answers and the in-house people, where no supplier helps.',
    },
    formula: {
      it: 'Rapporto = persone per una postazione sempre presidiata / persone indicate. Persone per una postazione = ore settimanali × settimane dell’anno / ore di lavoro sui contatti di una persona in un anno. Se queste ultime mancano si prende l’intervallo scritto nella pagina del metodo.',
      en: 'Ratio = people for one seat always filled / stated people. People for one seat = weekly hours × weeks of the year / hours one person works on contacts in a year. Where the latter are missing, the interval written on the method page is taken.',
    },
    holds: {
      it: 'Le ore indicate hanno chi le copre: persone interne, o anche un fornitore.',
      en: 'The stated hours have someone to cover them: in-house people, or a supplier too.',
    },
    reason: {
      it: 'Con ferie, malattie e pause, queste persone non bastano a tenere una sola postazione per tutte le ore indicate.',
      en: 'With holidays, sickness and breaks, these people are not enough to keep even one seat through all the stated hours.',
    },
    change: {
      it: 'Aggiungere persone o un fornitore per le ore scoperte.',
      en: 'Add people, or a supplier for the uncovered hours.',
    },
    restate: {
      it: 'Indicare le ore in cui una persona risponde davvero, e pubblicare quelle.',
      en: 'State the hours in which a person really answers, and publish those.',
    },
  },
  sources: ['labour-ministry-2018'],
  figures: ['it-productive-hours'],
  examples: [
    {
      says: { it: 'Giorno e notte con tre persone', en: 'Day and night with three people' },
      answers: { 'outsourcing.share': 0, 'hours.week': 168, 'staff.fte': 3, 'staff.dedicated': 'yes' },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Giorno e notte con otto persone', en: 'Day and night with eight people' },
      answers: { 'outsourcing.share': 0, 'hours.week': 168, 'staff.fte': 8 },
      state: 'coherent',
    },
    {
      says: { it: 'Una bottega: chi vende risponde', en: 'A shop: whoever sells also answers' },
      answers: { 'outsourcing.share': 0, 'hours.week': 44, 'staff.fte': 0.3, 'staff.dedicated': 'no' },
      state: 'contradiction',
      severity: 'note',
    },
    {
      says: {
        it: 'Piccola squadra che non dice se fa altro',
        en: 'A small team that does not say whether it does other work',
      },
      answers: { 'outsourcing.share': 0, 'hours.week': 168, 'staff.fte': 3 },
      state: 'tension',
      severity: 'open',
    },
    {
      says: { it: 'Un fornitore risponde a una parte', en: 'A supplier answers a part' },
      answers: { 'outsourcing.share': 40, 'hours.week': 168, 'staff.fte': 3 },
      state: 'coherent',
    },
  ],
} as const satisfies RuleEntry;
