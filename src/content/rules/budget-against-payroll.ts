// Contradiction 6, on what is known: the stated budget against the people, and the goodwill, that it is said to include.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'budget-against-payroll',
  number: 6,
  when: [],
  ratio: { observed: 'known-costs', promised: 'budget', grades: { minor: 1, major: 1.5, critical: 3 } },
  statements: ['budget.total', 'staff.fte'],
  words: {
    title: { it: 'Il budget e le persone che paga', en: 'The budget and the people it pays' },
    compares: {
      it: 'La spesa annua dichiarata, tutto compreso, e il costo delle persone interne con i gesti di cortesia, se indicati.',
      en: 'The stated yearly spend, all included, and the cost of the in-house people with goodwill, where stated.',
    },
    formula: {
      it: 'Rapporto = (persone × costo annuo + richieste all’anno × quota con un gesto × valore medio) / budget. Se la quota o il valore dei gesti mancano, i gesti contano zero. Fornitori e strumenti si aggiungono e qui contano sempre zero: il confronto è il più favorevole.',
      en: 'Ratio = (people × yearly cost + requests a year × share with a gesture × average value) / budget. Where the share or the value of gestures is missing, goodwill counts as zero. Suppliers and tools come on top and here always count as zero: the comparison is the kindest.',
    },
    holds: {
      it: 'La spesa indicata basta a pagare le persone indicate.',
      en: 'The stated spend is enough to pay the stated people.',
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
      says: {
        it: '10 persone a 35.000 €, gesti per 240.000 €, budget di 400.000 €',
        en: '10 people at €35,000, goodwill of €240,000, budget of €400,000',
      },
      answers: {
        'staff.fte': 10,
        'staff.cost': 35_000,
        'volume.month': { phone: 10_000 },
        'goodwill.rate': 10,
        'goodwill.avg': 20,
        'budget.total': 400_000,
      },
      state: 'contradiction',
      severity: 'minor',
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
