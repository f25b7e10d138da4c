// Italian words for what a file or a link turned out to be: what it is, whose, what is left out, what will happen. Loaded
// only when there is something to say of it.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const found = {
  refusedFile: (name: string) => `«${name}» non si apre`,
  refusedLink: 'Il link non si apre',
  intact: 'Ciò che avete su questo dispositivo è intatto.',
  moreRefusals: (number: number) => `e ${count(number, 'altro motivo', 'altri motivi')}.`,
  beside: (place: string, sentence: string) => `${place}: ${sentence}`,

  passphrase: {
    title: 'Il link è chiuso con una frase segreta',
    text: 'Si apre con la frase scelta da chi lo ha fatto. Viaggia per un’altra strada: se non l’avete, chiedetela.',
    label: 'Frase segreta',
    show: 'Mostrate la frase',
    open: 'Aprite',
    empty: 'Qui non c’è ancora niente: scrivete la frase segreta.',
    wrong: 'Con questa frase il link non si apre: controllate maiuscole, spazi e accenti, e riprovate.',
    opening: 'Provo la frase: ci vuole circa un secondo…',
  },

  found: {
    pdf: 'Un report in PDF, con la valutazione dentro',
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
    'Le risposte in denaro sono state lasciate fuori da chi lo ha condiviso: il risultato si calcola su ciò che resta.',
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
  others: (number: number) => `e ${count(number, 'altra', 'altre')}`,
  purpose: (name: string) => `Scopo «${name}»`,

  will: 'Aprendone una copia si aggiunge una valutazione nuova a quelle su questo dispositivo. Nessuna viene sostituita, e potete annullare.',
  copy: 'Aprite una copia',
  seeHere: 'Guardate il risultato senza aprire una copia',
  hideHere: 'Chiudete il risultato',
  opened: (name: string) => `Aperta una copia: ${name}`,
  openedText: 'È la valutazione su cui lavorate adesso. Le altre su questo dispositivo sono intatte.',
  toResult: 'Al risultato',
  toAnswers: 'Alle risposte',
  undo: 'Annullate: togliete la copia',
  unkept: {
    off: 'Avete scelto di non conservare niente su questo dispositivo, e una copia sarebbe conservata. Il risultato è qui sotto; le risposte si possono scaricare.',
    blocked:
      'Questo browser non conserva dati per questo sito, quindi una copia non resterebbe. Il risultato è qui sotto; le risposte si possono scaricare.',
    full: 'Lo spazio di questo browser è pieno: la copia non ci sta, e ciò che c’era è intatto. Il risultato è qui sotto; le risposte si possono scaricare.',
  },
  download: 'Scaricate le risposte',

  result: {
    title: 'Un risultato, senza le risposte',
    text: 'Chi ha fatto il link ha condiviso il solo risultato: le risposte non ci sono, e qui non si può ricalcolare. Si legge e basta.',
    findings: 'Che cosa è stato trovato',
    findingsIntro:
      'I nomi di ciò che è stato trovato, in ordine di peso. Le due frasi che si contraddicono stanno nelle risposte, che non sono state condivise.',
    nothing: 'Nessuna divergenza.',
    foreignProfile: (theirs: string, ours: string) =>
      `È stato calcolato con il profilo ${theirs}; qui si usa il profilo ${ours}: fasce e regole possono essere cambiate.`,
  },
};
export type FoundWords = typeof found;
