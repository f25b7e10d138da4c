// Contradiction 25: following rivals down is declared, and service costs more per customer than theirs.
import type { RuleEntry } from '#content/shape.ts';

const follows = [{ purpose: 'race-to-bottom', weight: 1 }];

export default {
  id: 'parity-against-cost',
  number: 25,
  when: [],
  ratio: {
    observed: 'rivals.cost',
    promised: 'rivals-cost',
    grades: { major: 1.2, critical: 2 },
    reaches: true,
  },
  onlyWhereDeclared: 'race-to-bottom',
  statements: ['race-to-bottom', 'rivals.cost'],
  words: {
    title: { it: 'Costare quanto gli altri e quanto si spende', en: 'Costing what others cost, and what you spend' },
    compares: {
      it: 'La dichiarazione di seguire i concorrenti nei costi e il costo del vostro servizio per cliente, con i concorrenti a 100.',
      en: 'The declaration that you follow rivals on cost and your service cost per customer, with rivals at 100.',
    },
    formula: {
      it: 'Rapporto = costo del servizio per cliente / costo dei concorrenti, posto a 100.',
      en: 'Ratio = service cost per customer / that of rivals, set at 100.',
    },
    holds: {
      it: 'Il costo del servizio per cliente resta vicino a quello dei concorrenti, o più basso.',
      en: 'Service cost per customer stays near that of rivals, or below it.',
    },
    reason: {
      it: 'Chi dichiara di non spendere più degli altri e spende di più usa denaro fuori dal piano: i clienti forse ricevono di più, ma non è ciò che avete deciso di dare.',
      en: 'Those who declare that they spend no more than others, and do spend more, use money outside the plan: customers may get more, but it is not what you decided to give.',
    },
    change: {
      it: 'Avvicinare il costo per cliente a quello dei concorrenti, a partire da ciò che non avete promesso.',
      en: 'Bring the cost per customer near that of rivals, starting with what you have not promised.',
    },
    restate: {
      it: 'Dichiarare uno scopo che comprenda la spesa di oggi, e dire ai clienti che cosa ricevono in più.',
      en: 'Declare a purpose that includes today’s spending, and tell customers what more they get.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: { it: 'Un quinto in più dei concorrenti', en: 'A fifth more than rivals' },
      declaration: follows,
      answers: { 'rivals.cost': 120 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Il doppio dei concorrenti', en: 'Twice as much as rivals' },
      declaration: follows,
      answers: { 'rivals.cost': 200 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: '119, con i concorrenti a 100', en: '119, with rivals at 100' },
      declaration: follows,
      answers: { 'rivals.cost': 119 },
      state: 'coherent',
    },
    {
      says: { it: 'Fra 90 e 140', en: 'Between 90 and 140' },
      declaration: follows,
      answers: { 'rivals.cost': { from: 90, to: 140 } },
      state: 'tension',
      severity: 'open',
    },
    {
      says: { it: 'Il doppio, ma lo scopo è un altro', en: 'Twice as much, but the purpose is another' },
      declaration: [{ purpose: 'because-we-can', weight: 1 }],
      answers: { 'rivals.cost': 200 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Costo in bianco', en: 'Cost left blank' },
      declaration: follows,
      answers: {},
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
