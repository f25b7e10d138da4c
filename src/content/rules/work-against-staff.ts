// Contradiction 5: the work that the contacts ask against the hours the in-house people have.
import type { RuleEntry } from '#content/shape.ts';

export default {
  id: 'work-against-staff',
  number: 5,
  when: [],
  ratio: { observed: 'contact-work', promised: 'staff-time' },
  onlyDedicated: 'by-share',
  statements: ['volume.month', 'staff.fte'],
  words: {
    title: { it: 'Il lavoro e le ore di chi lo fa', en: 'The work and the hours of those who do it' },
    compares: {
      it: 'Le ore di lavoro che le richieste generano in un anno e le ore che le persone interne possono dedicare ai contatti.',
      en: 'The hours of work the requests generate in a year and the hours the in-house people can give to contacts.',
    },
    formula: {
      it: 'Rapporto = lavoro / ore. Lavoro = Σ richieste al mese × minuti per contatto × 12 / 60 × quota interna. Ore = persone × ore contrattuali × settimane dell’anno × (1 − tempo pagato non dedicato ai contatti) × occupazione. Ciò che manca si assume come intervallo: la divergenza è certa solo se resta anche con i minuti più brevi e senza una pausa.',
      en: 'Ratio = work / hours. Work = Σ requests a month × minutes per contact × 12 / 60 × in-house share. Hours = people × contract hours × weeks of the year × (1 − shrinkage) × occupancy. What is missing is assumed as an interval: the divergence is certain only if it remains with the shortest minutes and not one pause.',
    },
    holds: {
      it: 'Le ore delle persone interne bastano al lavoro che le richieste chiedono loro, a parte un piccolo scarto.',
      en: 'The hours of the in-house people are enough for the work the requests ask of them, give or take a little.',
    },
    reason: {
      it: 'Le richieste chiedono più ore di quante ce ne siano, anche lavorando senza pause e in fretta: una parte non può ricevere risposta, oppure le richieste sono meno di quelle indicate.',
      en: 'The requests ask for more hours than there are, even working without a pause and fast: part of them cannot be answered, or they are fewer than stated.',
    },
    change: {
      it: 'Aggiungere persone, togliere richieste alla radice, oppure abbreviare i contatti.',
      en: 'Add people, remove requests at the root, or shorten contacts.',
    },
    restate: {
      it: 'Dire quali richieste non ricevono risposta da una persona, e indicare di nuovo quante la ricevono.',
      en: 'Say which requests no person answers, and state again the volume that does get an answer.',
    },
  },
  sources: ['coerente-2026', 'labour-ministry-2018'],
  figures: ['it-productive-hours'],
  examples: [
    {
      says: { it: '60.000 telefonate al mese, 10 persone', en: '60,000 calls a month, 10 people' },
      answers: { 'volume.month': { phone: 60_000 }, 'outsourcing.share': 0, 'staff.fte': 10, 'aht.phone': 5 },
      state: 'contradiction',
      severity: 'critical',
    },
    {
      says: { it: '6.000 telefonate al mese, 10 persone', en: '6,000 calls a month, 10 people' },
      answers: { 'volume.month': { phone: 6000 }, 'outsourcing.share': 0, 'staff.fte': 10, 'aht.phone': 5 },
      state: 'coherent',
    },
    {
      says: { it: 'Tutto affidato a fornitori', en: 'Everything with suppliers' },
      answers: { 'volume.month': { phone: 60_000 }, 'outsourcing.share': 100, 'staff.fte': 2, 'aht.phone': 5 },
      state: 'coherent',
    },
    {
      says: { it: 'Due persone che fanno anche altro', en: 'Two people who also do other work' },
      answers: {
        'volume.month': { phone: 60_000 },
        'outsourcing.share': 0,
        'staff.fte': 2,
        'staff.dedicated': 'no',
        'aht.phone': 5,
      },
      state: 'contradiction',
      severity: 'note',
    },
    {
      says: { it: 'Organico non indicato', en: 'Staff not stated' },
      answers: { 'volume.month': { phone: 60_000 }, 'outsourcing.share': 0 },
      state: 'unanswered',
    },
  ],
} as const satisfies RuleEntry;
