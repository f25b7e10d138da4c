// Contradiction 11: people who may converse freely and are judged on minutes only, or held to a target for the length of a
// contact.
import type { RuleEntry } from '#content/shape.ts';

const MINUTES_ONLY = { measure: 'metrics.reward', is: 'at-most', bound: 0 } as const;

export default {
  id: 'free-conversation-against-clock',
  number: 11,
  where: [{ measure: 'attention.style', is: 'at-least', bound: 75 }],
  when: [{ anyOf: [MINUTES_ONLY, { measure: 'handling-target', is: 'more-than', bound: 0 }] }],
  severity: 'minor',
  heavier: [{ when: [MINUTES_ONLY], severity: 'major' }],
  statements: ['attention.style', 'metrics.reward', 'metrics.targets'],
  words: {
    title: { it: 'La conversazione libera e i minuti', en: 'Free conversation and the minutes' },
    compares: {
      it: 'Lo stile «conversazione libera» o «tutto il tempo che serve» e ciò su cui è giudicato chi risponde: solo i minuti, o un obiettivo di durata.',
      en: 'The style “free conversation” or “as long as it takes” and what the people who answer are judged on: minutes only, or a target for the length.',
    },
    formula: {
      it: '«Conversazione libera» o «tutto il tempo che serve, con un nome noto», insieme con «solo minuti e contatti l’ora» oppure con un obiettivo scritto per la durata media di un contatto. Se gli obiettivi sono in bianco, la regola non li aspetta.',
      en: '“Free conversation” or “as long as it takes, with a known name”, together with “minutes and contacts per hour only” or with a written target for the average length of a contact. Where targets are blank the rule does not wait for them.',
    },
    heavier: {
      it: 'dove contano «solo minuti e contatti l’ora»',
      en: 'where “minutes and contacts per hour only” count',
    },
    holds: {
      it: 'Chi risponde non è giudicato soltanto sui minuti: la conversazione ha il suo spazio.',
      en: 'Those who answer are not judged on minutes alone: conversation has its room.',
    },
    reason: {
      it: 'Chi è misurato sui minuti finisce per chiudere la conversazione quando i minuti sono passati, non quando il cliente ha finito.',
      en: 'People measured on minutes end up closing the conversation when the minutes are over, not when the customer has finished.',
    },
    change: {
      it: 'Giudicare chi risponde anche sull’esito per il cliente, e usare la durata solo per calcolare quante persone servono.',
      en: 'Judge those who answer on the outcome for the customer too, and use the length only to work out how many people it takes.',
    },
    restate: {
      it: 'Descrivere la risposta com’è, guidata e con un tempo, a chi chiede e a chi risponde.',
      en: 'Describe the answer as it is, guided and timed, to those who ask and to those who answer.',
    },
  },
  sources: ['article-ten-uses'],
  examples: [
    {
      says: { it: 'Conversazione libera, solo minuti', en: 'Free conversation, minutes only' },
      answers: { 'attention.style': 75, 'metrics.reward': 0 },
      state: 'contradiction',
      severity: 'major',
    },
    {
      says: {
        it: 'Tutto il tempo che serve, con un obiettivo di 6 minuti',
        en: 'As long as it takes, with a target of 6 minutes',
      },
      answers: { 'attention.style': 100, 'metrics.reward': 75, 'metrics.targets': { aht: 6 } },
      state: 'contradiction',
      severity: 'minor',
    },
    {
      says: { it: 'Conversazione libera, soprattutto tempi e costi', en: 'Free conversation, mostly time and cost' },
      answers: { 'attention.style': 75, 'metrics.reward': 25 },
      state: 'coherent',
    },
    {
      says: {
        it: 'Conversazione libera, un obiettivo sui clienti soddisfatti',
        en: 'Free conversation, a target for satisfied customers',
      },
      answers: { 'attention.style': 75, 'metrics.reward': 75, 'metrics.targets': { csat: 80 } },
      state: 'coherent',
    },
    {
      says: { it: 'Traccia con qualche libertà, solo minuti', en: 'A guide with some freedom, minutes only' },
      answers: { 'attention.style': 50, 'metrics.reward': 0 },
      state: 'beside-the-point',
    },
  ],
} as const satisfies RuleEntry;
