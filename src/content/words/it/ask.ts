// Italian words of the questionnaire: the frame around the questions, errors, saving. What is asked stands with the
// questions. Neutral: facts, then consequence, then choice.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { Unit } from '#model/catalogue.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

const NUMBER: Readonly<Record<Unit, string>> = {
  'money-per-year': 'Importo',
  money: 'Importo',
  people: 'Persone',
  percent: 'Quota',
  'percent-per-year': 'Quota',
  count: 'Numero',
  'count-per-month': 'Numero',
  'count-per-year': 'Numero',
  hours: 'Ore',
  'hours-per-week': 'Ore',
  minutes: 'Minuti',
  seconds: 'Tempo',
  days: 'Giorni',
  clicks: 'Clic',
  index: 'Valore',
};

/** Used when the pages are made, never in the browser. */
export const askPage = {
  pageDescription: (title: string) =>
    `${title}: una parte delle domande di Coerente. Le risposte restano su questo dispositivo.`,
  noScript:
    'Senza JavaScript potete leggere tutte le domande. Per rispondere e vedere il risultato serve JavaScript: il calcolo si fa su questo dispositivo, e nessun dato ne esce.',
  notAlive:
    'Questa pagina non è ancora completa: ciò che scrivete adesso non viene ancora conservato. Se l’avviso resta, ricaricate la pagina.',
};
export type AskPageWords = typeof askPage;

export const ask = {
  site: 'Coerente',

  declaration: {
    name: 'Dichiarazione',
    title: 'A che cosa serve il vostro servizio clienti?',
    stand: 'Scegliete da uno a tre scopi. Nessuno è migliore: conta se ciò che fate li segue.',
    after: (questions: number, minutes: number) =>
      `poi ${count(questions, 'domanda', 'domande')}, circa ${count(minutes, 'minuto', 'minuti')}`,
    legend: 'Al massimo tre scopi',
    columnPurpose: 'Scopo e promessa',
    columnFailure: 'Come di solito viene meno',
    asks: 'Che cosa chiede e che cosa non serve',
    needs: 'Che cosa chiede',
    doesNotNeed: 'Che cosa non serve',
    chosen: (chosen: number, left: number) => {
      const done = chosen === 0 ? 'Nessuno scopo scelto' : `${count(chosen, 'scopo scelto', 'scopi scelti')}`;
      return left > 0 ? `${done}, ancora ${count(left, 'possibile', 'possibili')}` : done;
    },
    goOn: 'Passate alle domande',
    seeResult: 'Guardate che cosa chiede questa scelta',
  },

  company: {
    legend: 'Di chi parliamo (facoltativo)',
    name: 'Nome dell’azienda o del servizio',
    asOf: 'Mese dei dati',
    asOfHint: 'Per esempio: 11/2026.',
    currency: 'Valuta',
  },

  section: {
    place: (number: number, of: number) => `Sezione ${number} di ${of}`,
    answered: (done: number, of: number) => `${count(done, 'risposta', 'risposte')} su ${of}`,
    questions: (of: number) => count(of, 'domanda', 'domande'),
    blank: 'Scrivete ciò che accade di solito. Se non sapete, lasciate in bianco: non conta né a favore né contro.',
    details: (number: number) => `Altri dettagli, se li avete (${count(number, 'domanda', 'domande')})`,
    detailsHint: 'Non servono per il risultato: lo rendono più preciso.',
    goOn: 'Continuate',
    toResult: 'Andate al risultato',
    backTo: (title: string) => `Tornate a «${title}»`,
    seeResult: 'Guardate il risultato fin qui',
  },

  question: {
    why: 'Perché lo chiediamo',
    notApplicable: 'Da noi non si applica',
    noneOfThese: 'niente di tutto questo',
    from: (unit: Unit) => `${NUMBER[unit]}, oppure da`,
    to: 'a (facoltativo)',
    timeUnit: 'Unità di tempo',
    timeUnits: { seconds: 'secondi', minutes: 'minuti', hours: 'ore', days: 'giorni' },
    channel: 'Canale',
    time: 'Tempo',
    number: 'Numero',
    or: 'Oppure',
    cellHint: 'Un intervallo si scrive 20–30; ? se il canale c’è ma il numero non si sa.',
    nobody: 'nessuno risponde',
    nobodyAnywhere: 'Nessuno risponde, su nessun canale',
    noChannel: 'Nessuna richiesta arriva a una persona',
    longestTime: 'Tempo massimo',
    clock: 'Quando corre il tempo',
    clocks: { calendar: 'a ogni ora', opening: 'negli orari di apertura' },
    nonePromised: 'nessuna promessa',
    nonePromisedAnywhere: 'Non promettiamo tempi, su nessun canale',
    band: 'Oppure una fascia',
    noBand: 'nessuna fascia',
    dedicated: { yes: 'sì, soltanto ai clienti', partly: 'in parte', no: 'no, fanno soprattutto altro' },
    share: 'Quota del loro tempo',
    added: 'Novità introdotte in 12 mesi',
  },

  problem: {
    prefix: 'Errore: ',
  },

  keep: {
    download: 'Scaricate le risposte',
    clear: 'Cancellate questa valutazione',
  },

  result: {
    title: 'Risultato',
    wait: 'Il risultato si calcola su questo dispositivo.',
    notLoaded: 'Questa parte non si è caricata: ricaricate la pagina.',
  },

  fault: 'Qualcosa si è fermato per un difetto nostro',
};

export type AskWords = typeof ask;
