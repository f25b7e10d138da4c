// Italian words for what a file or a link turned out to be: what it is, whose, what is left out, what will happen. Loaded
// only when there is something to say of it.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const found = {
  refusedFile: (name: string) => `«${name}» non si apre`,
  refusedLink: 'Il link non si apre',
  intact: 'Ciò che avete su questo dispositivo è intatto.',
  moreRefusals: (number: number) =>
    number === 1 ? 'E un altro motivo.' : `E altri ${formatNumber(number, 'it')} motivi.`,
  beside: (place: string, sentence: string) => `${place}: ${sentence}`,

  passphrase: {
    title: 'Il link è protetto da una frase segreta',
    text: 'Si apre con la frase scelta da chi lo ha creato, che non viaggia con il link: se non l’avete, chiedetegliela.',
    label: 'Frase segreta',
    show: 'Mostrate la frase',
    open: 'Aprite',
    empty: 'Qui non c’è ancora niente: scrivete la frase segreta.',
    wrong: 'Con questa frase il link non si apre: controllate maiuscole, spazi e accenti, e riprovate.',
    opening: 'Si prova la frase: ci vuole circa un secondo…',
  },

  found: {
    pdf: 'Un rapporto in PDF, con la valutazione allegata',
    json: 'Una valutazione in un file JSON',
    ndjson: 'Più valutazioni in un file, una per riga',
    table: 'Una tabella di aziende',
    link: 'Una valutazione in un link',
  },
  fromFile: (name: string) => `Da «${name}»`,
  choice: (number: number) => `Ne contiene ${formatNumber(number, 'it')}: quale volete aprire?`,
  more: (number: number) => `Il file continua: qui sono elencate le prime ${formatNumber(number, 'it')}.`,
  line: (line: number) => `Riga ${formatNumber(line, 'it')}`,
  unnamed: 'Azienda senza nome',
  company: 'Azienda',
  asOf: 'Periodo dei dati',
  noDate: 'Non indicato',
  declares: 'Dichiara',
  weighted: (name: string, share: string) => `${name} (${share})`,
  declaresNothing: 'Ancora nessuno scopo',
  answers: 'Risposte',
  answered: (essential: number, of: number, details: number) =>
    details === 0
      ? `${formatNumber(essential, 'it')} su ${formatNumber(of, 'it')}`
      : `${formatNumber(essential, 'it')} su ${formatNumber(of, 'it')}, più ${count(details, 'dettaglio', 'dettagli')}`,
  money: 'Denaro',
  moneyOut:
    'Chi ha condiviso la valutazione ha lasciato fuori le risposte in denaro: il risultato si calcola su ciò che resta.',
  moneyNone: 'Nessuna risposta in denaro',
  versions: 'Formato e profilo',
  version: (version: number, profile: string) => `Formato ${version}, profilo di giudizio ${profile}`,
  verdict: 'Risultato ricalcolato',
  verdictNone: 'Arriva quando c’è almeno uno scopo dichiarato',
  differs:
    'Il risultato scritto nel file non è quello che viene dalle sue risposte: una delle due parti è stata cambiata. Qui vale ciò che si ricalcola dalle risposte.',

  leftOut: (number: number) =>
    number === 1
      ? 'Una parte non si legge e resta fuori; tutto il resto si apre.'
      : `${formatNumber(number, 'it')} parti non si leggono e restano fuori; tutto il resto si apre.`,
  refusedRows: (number: number) =>
    number === 1
      ? 'Una riga non si legge; le altre si aprono.'
      : `${formatNumber(number, 'it')} righe non si leggono; le altre si aprono.`,
  others: (number: number) => (number === 1 ? 'E un’altra.' : `E altre ${formatNumber(number, 'it')}.`),
  purpose: (name: string) => `Scopo «${name}»`,

  will: 'La copia si aggiunge alle valutazioni di questo dispositivo: non ne sostituisce nessuna, e potete annullare.',
  copy: 'Aprite una copia',
  seeHere: 'Guardate il risultato senza aprire una copia',
  hideHere: 'Chiudete il risultato',
  opened: (name: string) => `Aperta una copia: ${name}`,
  openedText: 'È la valutazione su cui lavorate adesso. Le altre su questo dispositivo sono intatte.',
  toResult: 'Andate al risultato',
  toAnswers: 'Andate alle risposte',
  undo: 'Annullate: togliete la copia',
  unkept: {
    off: 'Avete scelto di non conservare nulla su questo dispositivo, quindi la copia non si apre. Il risultato è qui sotto; le risposte si possono scaricare.',
    blocked:
      'Questo browser non conserva dati per questo sito, quindi una copia non resterebbe. Il risultato è qui sotto; le risposte si possono scaricare.',
    full: 'Lo spazio di questo browser è pieno: la copia non ci sta, e ciò che c’era è intatto. Il risultato è qui sotto; le risposte si possono scaricare.',
  },
  download: 'Scaricate le risposte',

  result: {
    title: 'Un risultato, senza le risposte',
    text: 'Chi ha creato il link ha condiviso soltanto il risultato. Senza le risposte si può leggere, ma non ricalcolare.',
    findings: 'Le divergenze',
    findingsIntro:
      'I loro nomi, in ordine di peso. Le frasi che non stanno insieme sono nelle risposte, che non sono state condivise.',
    nothing: 'Nessuna divergenza.',
    foreignProfile: (theirs: string, ours: string) =>
      `È stato calcolato con il profilo ${theirs}; qui si usa il profilo ${ours}: fasce e regole possono essere cambiate.`,
  },
};
export type FoundWords = typeof found;
