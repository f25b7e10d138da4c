// Contradiction 15: customers who take part in making the product, and none of their proposals released within the year.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'taking-part-against-released',
  number: 15,
  where: [{ measure: 'cocreate.real', is: 'at-least', bound: 75 }],
  when: [{ measure: 'cocreate.shipped', is: 'at-most', bound: 0 }],
  severity: 'major',
  statements: ['cocreate.real', 'cocreate.shipped'],
  words: {
    title: {
      it: 'La partecipazione dei clienti e le proposte realizzate',
      en: 'Customers taking part and proposals released',
    },
    compares: {
      it: 'Come i clienti partecipano a costruire il prodotto o servizio e quante loro proposte sono state realizzate in 12 mesi.',
      en: 'How customers take part in making the product or service and how many of their proposals were released in 12 months.',
    },
    formula: {
      it: '«Con prove sempre aperte o un comitato di clienti» o «con un registro aperto», insieme con zero proposte realizzate in 12 mesi.',
      en: '“Through standing trials or a customer council” or “through an open tracker”, together with no proposal released in 12 months.',
    },
    holds: {
      it: 'Negli ultimi 12 mesi qualche proposta dei clienti è arrivata nel prodotto o nel servizio.',
      en: 'In the last 12 months some proposal from customers reached the product or the service.',
    },
    reason: {
      it: 'Chi propone guarda che fine fa la sua proposta: se in un anno non ne arriva nessuna, ciò che costruite non porta il segno di chi partecipa.',
      en: 'Those who propose watch what becomes of their proposal: if none arrives in a year, what you make bears no mark of those who take part.',
    },
    change: {
      it: 'Realizzare una proposta dei clienti, anche piccola, e dirlo a chi l’ha fatta.',
      en: 'Release a proposal from customers, even a small one, and tell those who made it.',
    },
    restate: {
      it: 'Invitare i clienti a provare e a commentare, senza dire che il prodotto cambia con loro.',
      en: 'Invite customers to try and to comment, without saying that the product changes with them.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: { it: 'Comitato di clienti, nessuna proposta realizzata', en: 'Customer council, no proposal released' },
      answers: { 'cocreate.real': 75, 'cocreate.shipped': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: { it: 'Comitato di clienti, una proposta realizzata', en: 'Customer council, one proposal released' },
      answers: { 'cocreate.real': 75, 'cocreate.shipped': 1 },
      state: 'coherent',
    },
    {
      says: { it: 'Gruppi di prova ogni tanto', en: 'Test groups now and then' },
      answers: { 'cocreate.real': 50, 'cocreate.shipped': 0 },
      state: 'beside-the-point',
    },
    {
      says: { it: 'Registro aperto, proposte in bianco', en: 'Open tracker, proposals left blank' },
      answers: { 'cocreate.real': 100 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
