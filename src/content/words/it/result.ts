// Italian words of the result page itself. What is said about a company comes from the phrasebook; here are only the
// sentences of the face: links, folds, charts to explore, and what is said when a part cannot be shown.

import { pluralOf } from '#content/numbers/format.ts';

const SPELLED = [
  '',
  '',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
];
const spelled = (count: number): string => SPELLED[count] ?? count.toString();

export const result = {
  unnamed: 'Azienda senza nome',
  invented: 'esempio inventato',

  otherSubjects: (count: number) =>
    count === 1 ? 'L’altro argomento' : `Gli altri ${spelled(count)} argomenti, in ordine di peso`,
  otherPairs: (count: number) =>
    count === 1 ? 'L’altra coppia' : `Le altre ${spelled(count)} coppie, in ordine di peso`,
  otherQuestions: (count: number) => (count === 1 ? 'L’altra domanda' : `Le altre ${spelled(count)} domande`),
  works: (count: number) => (count === 1 ? 'L’opera' : `Le ${spelled(count)} opere`),
  figures: (count: number) => (count === 1 ? 'La cifra pubblicata' : `Le ${spelled(count)} cifre pubblicate`),
  otherRows: 'Tutti i numeri, riga per riga',
  couldSettle: (count: number): string =>
    count === 1 ? 'Lo chiarirebbe la risposta a:' : 'Lo chiarirebbero le risposte a:',
  answer: 'Rispondete',
  inPlace: 'Ora è in atto',
  tryOut: 'Provate questa strada',
  how: 'Come si calcola',
  trace: {
    title: 'Da quali risposte viene ogni numero',
    intro:
      'Ogni dimensione è la somma delle sue parti: quanto conta ciascuna, per quanto vale. Il nome della dimensione porta alla sua ricetta.',
    topTier: 'Per il livello di clienti più alto:',
    answer: 'Risposta',
    weight: 'Quanto conta',
    value: 'Quanto vale, da 0 a 100',
    blank: 'non nota: da 0 a 100',
    none: 'Nessuna delle sue parti si applica.',
  },
  allRules: 'Tutte le regole e le formule',
  parts: 'Le parti del risultato',
  review: 'Rivedete la risposta',

  asksLegend: 'Ciò che lo scopo chiede',
  showsLegend: 'Ciò che le risposte mostrano',
  tierLegend: 'Per il livello di clienti più alto',
  openLegend: 'Non ancora noto: qualunque valore',

  phone: {
    onHundred: 'su 100 chiamate',
    band: 'Fra il caso meno favorevole e il più favorevole',
    seats: 'Postazioni di oggi',
    promise: (seconds: string) => `Promesso: ogni chiamata entro ${seconds}`,
    axis: (seconds: string, isPromised: boolean) =>
      isPromised
        ? `In verticale, le chiamate su 100 che trovano risposta entro il tempo promesso (${seconds}); in orizzontale, le persone al telefono.`
        : `In verticale, le chiamate su 100 che trovano risposta entro ${seconds}; in orizzontale, le persone al telefono.`,
    people: (count: number, text: string) => `${text}\u00a0${pluralOf(count, 'it', 'persona', 'persone')}`,
    message: (first: { people: string; share: string }, last: { people: string; share: string }, seconds: string) =>
      `Chiamate su 100 che trovano risposta entro ${seconds}, con ${first.people} al telefono: ${first.share}; con ${last.people}: ${last.share}.`,
    messageToday: (seats: string, share: string) => ` Con le postazioni di oggi (${seats}): ${share}.`,
  },

  explore: {
    title: 'Confrontare le risposte con un altro scopo',
    choose: 'Scopo da confrontare con le risposte',
    caption: (purpose: string) =>
      `Che cosa chiede «${purpose}» e che cosa mostrano le risposte, dimensione per dimensione.`,
    outcome: 'Confronto',
    inside: 'dentro',
    outside: 'fuori',
    undecided: 'non si sa ancora',
    free: 'libero',
    message: (purpose: string, counts: { inside: number; outside: number; undecided: number }, agreement: string) =>
      `«${purpose}»: accordo ${agreement}. Dimensioni su cui le risposte stanno dentro ciò che chiede: ${counts.inside}; fuori: ${counts.outside}; non si sa ancora: ${counts.undecided}.`,
    optionNumber: (number: string, name: string) => `${number}. ${name}`,
  },

  chart: {
    loading: 'Il grafico si sta preparando. I suoi numeri sono nella tabella.',
    failed: 'Il grafico non si è caricato. I suoi numeri sono nella tabella.',
    again: 'Riprovate',
  },

  broken: (id: string) =>
    `Questa parte non si può mostrare (codice ${id}). Il resto del risultato e le vostre risposte sono intatti.`,
  brokenAll:
    'Il risultato non si può mostrare. Le vostre risposte sono intatte su questo dispositivo e si possono scaricare.',
};

export type ResultWords = typeof result;
