// Contradiction 6, on what the essentials know: the stated budget against the pay of the people it is said to include.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'budget-against-payroll',
  number: 6,
  when: [],
  ratio: { observed: 'staff-pay', promised: 'budget', grades: { minor: 1, major: 1.5, critical: 3 } },
  statements: ['budget.total', 'staff.fte'],
  words: {
    title: { it: 'Il budget e le persone che paga', en: 'The budget and the people it pays' },
    compares: {
      it: 'La spesa annua dichiarata, tutto compreso, e il costo delle sole persone interne.',
      en: 'The stated yearly spend, all included, and the cost of the in-house people alone.',
    },
    formula: {
      it: 'Rapporto = persone × costo annuo / budget. Fornitori, strumenti e gesti di cortesia si aggiungono: qui contano zero, perciò il confronto è il più favorevole. Lieve sopra 1, rilevante sopra 1,5, decisiva sopra 3.',
      en: 'Ratio = people × yearly cost / budget. Suppliers, tools and goodwill come on top: here they count as zero, so the comparison is the kindest. Slight above 1, substantial above 1.5, decisive above 3.',
    },
    reason: {
      it: 'Una spesa che comprende tutto non può essere minore di una sua parte.',
      en: 'A spend that includes everything cannot be smaller than one of its parts.',
    },
    change: {
      it: 'Finanziare le persone che ci sono, oppure ridurne il numero.',
      en: 'Fund the people there are, or have fewer of them.',
    },
    restate: {
      it: 'Ricontrollare quale voce di bilancio paga queste persone, e dichiarare la spesa intera.',
      en: 'Check which budget line pays these people, and state the whole spend.',
    },
  },
  sources: ['coerente-2026'],
  examples: [
    {
      says: { it: '20 persone a 35.000 €, budget di 400.000 €', en: '20 people at €35,000, budget of €400,000' },
      answers: { 'staff.fte': 20, 'staff.cost': 35_000, 'budget.total': 400_000 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: '10 persone a 35.000 €, budget di 400.000 €', en: '10 people at €35,000, budget of €400,000' },
      answers: { 'staff.fte': 10, 'staff.cost': 35_000, 'budget.total': 400_000 },
      state: 'coherent',
    },
    {
      says: { it: 'Nessuno in organico, budget zero', en: 'Nobody on staff, budget zero' },
      answers: { 'staff.fte': 0, 'staff.cost': 35_000, 'budget.total': 0 },
      state: 'coherent',
    },
    {
      says: { it: 'Una persona, budget zero', en: 'One person, budget zero' },
      answers: { 'staff.fte': 1, 'staff.cost': 35_000, 'budget.total': 0 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: 'Costo non indicato', en: 'Cost not stated' },
      answers: { 'staff.fte': 10, 'budget.total': 400_000 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
