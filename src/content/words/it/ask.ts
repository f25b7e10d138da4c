// Italian words of the questionnaire: the frame around the questions, errors, saving. What is asked stands with the
// questions. Neutral: facts, then consequence, then choice.
import { formatNumber, pluralOf } from '#content/numbers/format.ts';
import type { Unit } from '#model/catalogue.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

/** A purpose by its number, with the article: il 3, l’8. */
const the = (number: number): string => (number === 8 ? 'l’8' : `il ${number}`);

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

export const ask = {
  site: 'Coerente',
  pageDescription: (title: string) =>
    `${title}: una parte delle domande di Coerente. Le risposte restano su questo dispositivo.`,
  noScript:
    'Senza JavaScript potete leggere tutte le domande. Per rispondere e vedere il risultato serve JavaScript: il calcolo si fa su questo dispositivo, e nessun dato lo lascia.',

  declaration: {
    name: 'Dichiarazione',
    title: 'A che cosa serve il vostro servizio clienti?',
    stand: 'Scegliete da uno a tre scopi. Nessuno è migliore degli altri: contano solo se ciò che fate li segue.',
    after: (questions: number, minutes: number) =>
      `poi ${count(questions, 'domanda', 'domande')}, circa ${count(minutes, 'minuto', 'minuti')}`,
    legend: 'Scopi, al massimo tre',
    columnPurpose: 'Scopo e promessa',
    columnFailure: 'Come si perde di solito',
    failure: 'Come si perde di solito:',
    asks: 'Che cosa chiede e che cosa non serve',
    needs: 'Che cosa chiede',
    doesNotNeed: 'Che cosa non serve',
    weight: 'Peso',
    weightUnit: 'su 100',
    scope: 'Per quali clienti, o quando? (facoltativo)',
    secondEntry: (scope: string) => `Lo stesso scopo, per altri clienti: ${scope}`,
    chosen: (chosen: number, left: number) => {
      const done = chosen === 0 ? 'Nessuno scopo scelto' : `${count(chosen, 'scopo scelto', 'scopi scelti')}`;
      return left > 0
        ? `${done}, ancora ${formatNumber(left, 'it')} ${pluralOf(left, 'it', 'possibile', 'possibili')}`
        : done;
    },
    weightSum: (sum: string) => `Somma dei pesi: ${sum}. Conta la proporzione.`,
    fourth: (names: readonly string[], wanted: string) =>
      `Ne avete già scelti tre: ${names.join('; ')}. Toglietene uno per scegliere «${wanted}».`,
    clashTitle: (first: number, second: number) =>
      `Gli scopi ${first} e ${second} dicono l’opposto agli stessi clienti`,
    tensionTitle: (first: number, second: number) => `Gli scopi ${first} e ${second} tirano in direzioni diverse`,
    clashWeight: 'Divergenza dentro la dichiarazione, prima ancora delle domande.',
    tensionWeight: 'Tensione dentro la dichiarazione: si regge con una regola, o dicendo per chi vale ciascuno.',
    clashWays:
      'Possono convivere se valgono per clienti diversi o in momenti diversi: per esempio prima e dopo l’acquisto.',
    /** Two links, what joins them and how the sentence ends. */
    clashLinks: (first: number, second: number): readonly [string, string, string, string] => [
      `Dite per quali clienti vale ${the(first)}`,
      ', oppure ',
      the(second),
      '. Potete anche continuare così: il risultato lo ricorderà.',
    ],
    clashScoped: (first: number, second: number) =>
      `Gli scopi ${first} e ${second} valgono per clienti o momenti diversi: la divergenza diventa una nota nel risultato.`,
    other: {
      name: 'Il nome del vostro scopo',
      bands: 'Che cosa chiede, dimensione per dimensione (facoltativo)',
      bandsHint: 'Da 0 a 100. Lasciate in bianco le dimensioni che non contano.',
      dimension: 'Dimensione',
      from: 'Da',
      to: 'A',
      importance: 'Importanza',
      importances: ['un poco', 'molto', 'decisiva'] as readonly [string, string, string],
    },
    goOn: 'Passa alle domande',
    seeResult: 'Vedi che cosa chiede questa scelta',
  },

  company: {
    legend: 'Di chi parliamo (facoltativo)',
    name: 'Nome dell’azienda o del servizio',
    asOf: 'A quale mese si riferiscono i dati',
    asOfHint: 'Per esempio: 11/2026.',
    currency: 'Valuta degli importi',
  },

  section: {
    place: (number: number, of: number) => `Sezione ${number} di ${of}`,
    answered: (done: number, of: number) => `${formatNumber(done, 'it')} risposte su ${formatNumber(of, 'it')}`,
    questions: (of: number) => count(of, 'domanda', 'domande'),
    blank:
      'Scrivete ciò che accade di solito. Se non sapete, lasciate in bianco: il vuoto non conta né a favore né contro.',
    details: (number: number) => `Altri dettagli, se li avete (${count(number, 'domanda', 'domande')})`,
    detailsHint: 'Nessuno serve per avere un risultato. Ciascuno lo rende più preciso.',
    goOn: 'Continua',
    toResult: 'Vai al risultato',
    backTo: (title: string) => `Torna a «${title}»`,
    seeResult: 'Vedi il risultato fin qui',
  },

  question: {
    why: 'Perché lo chiediamo',
    clear: 'Togli la risposta',
    readAs: 'Letto come:',
    betweenAnchors: (from: string, to: string) => `fra «${from}» e «${to}»`,
    carried: 'questa risposta viene da un file e resta com’è finché non ne scrivete un’altra',
    notApplicable: 'Da noi non si applica',
    noneOfThese: 'niente di tutto questo',
    atMost: (most: number, chosen: readonly string[]) =>
      `Al massimo ${formatNumber(most, 'it')}. Avete già scelto: ${chosen.join('; ')}. Toglietene uno per cambiare.`,
    from: (unit: Unit) => `${NUMBER[unit]}, oppure da`,
    only: (unit: Unit) => NUMBER[unit],
    to: 'a (facoltativo)',
    timeUnit: 'Unità di tempo',
    timeUnits: { seconds: 'secondi', minutes: 'minuti', hours: 'ore', days: 'giorni' },
    quality: 'Quanto è sicuro questo dato?',
    qualities: { measured: 'misurato', estimate: 'stima', guess: 'ipotesi' },
    sourceAndNote: 'Fonte e nota',
    source: 'Da dove viene',
    note: 'Nota',
    channel: 'Canale',
    time: 'Tempo',
    number: 'Numero',
    or: 'Oppure',
    cellHint:
      'Un intervallo si scrive 20–30. Un punto interrogativo dice che il canale c’è ma il numero non lo sapete.',
    nobody: 'nessuno risponde',
    nobodyAnywhere: 'Nessuno risponde, su nessun canale',
    noChannel: 'Nessuna richiesta arriva a una persona',
    longestTime: 'Tempo massimo',
    clock: 'Quando corre il tempo',
    clocks: { calendar: 'a ogni ora', opening: 'negli orari di apertura' },
    nonePromised: 'niente promesso',
    nonePromisedAnywhere: 'Nessuno: non promettiamo tempi, su nessun canale',
    band: 'Oppure una fascia',
    noBand: 'nessuna fascia',
    dedicated: { yes: 'sì, soltanto ai clienti', partly: 'in parte', no: 'no, fanno soprattutto altro' },
    share: 'Quota del loro tempo',
    sum: (sum: string) => `Somma: ${sum}.`,
    unknownCell: 'in uso, numero non noto',
    added: 'Novità introdotte in 12 mesi',
  },

  problem: {
    prefix: 'Errore: ',
    title: (number: number) =>
      number === 1 ? 'C’è un valore da rivedere' : `Ci sono ${formatNumber(number, 'it')} valori da rivedere`,
    unreadable: (text: string) =>
      `Non riusciamo a leggere «${text}» come numero. Scrivete solo cifre, per esempio 37,5.`,
    unreadableTime: (text: string) =>
      `Non riusciamo a leggere «${text}» come tempo. Scrivete solo cifre e scegliete l’unità accanto, per esempio 30 e minuti.`,
    outside: (min: string, max: string, text: string) =>
      `Scrivete un valore fra ${min} e ${max}: avete scritto «${text}».`,
    week: (min: string, max: string) => `Una settimana ha 168 ore. Scrivete un numero fra ${min} e ${max}.`,
    reversed: 'Il secondo numero è più piccolo del primo. Scrivete prima il minore, poi il maggiore.',
    fromMissing: 'Manca il primo numero. Scrivetelo, oppure spostate nel primo campo quello del secondo.',
    tooMany: (most: string) => `Al massimo ${most} voci: toglietene qualcuna.`,
    month: 'Scrivete mese e anno, per esempio 11/2026.',
    weight: 'Un peso è un numero maggiore di zero, per esempio 50. Conta la proporzione fra i pesi.',
    noPurpose: 'Scegliete almeno uno scopo: il confronto parte da lì.',
    noName: 'Date un nome a questo scopo.',
    beside: (place: string, sentence: string) => `${place}: ${sentence}`,
  },

  keep: {
    savedAt: (time: string) => `Salvato su questo dispositivo alle ${time}`,
    memoryOnly: 'Non salvato: le risposte restano finché questa pagina è aperta',
    blocked:
      'Questo browser non conserva dati per questo sito. Le risposte restano finché la pagina è aperta. Scaricatele prima di chiudere, se vi servono.',
    full: 'Lo spazio di questo browser è pieno. L’ultimo salvataggio riuscito è intatto, le modifiche di adesso no: scaricate le risposte.',
    newer:
      'Su questo dispositivo ci sono risposte salvate da una versione più recente del sito. Restano come sono, e questa pagina non le sovrascrive. Ricaricate la pagina per aggiornarla.',
    quarantined:
      'Le risposte salvate su questo dispositivo non si aprono: il testo è incompleto. Lo abbiamo messo da parte, intatto. Qui si ricomincia dal vuoto.',
    downloadFound: 'Scarica il testo messo da parte',
    dropped: (number: number) =>
      `${count(number, 'campo salvato non si leggeva ed è stato tralasciato', 'campi salvati non si leggevano e sono stati tralasciati')}. Gli altri sono intatti.`,
    otherTab: (time: string) =>
      time
        ? `In un’altra scheda queste risposte sono cambiate alle ${time}. Finché non scegliete, questa scheda non salva.`
        : 'In un’altra scheda queste risposte sono cambiate. Finché non scegliete, questa scheda non salva.',
    takeOther: 'Prendi quelle dell’altra scheda',
    keepThese: 'Tieni queste',
    download: 'Scarica le risposte',
    clear: 'Cancella tutto',
    clearAsk: (number: number) =>
      number === 0
        ? 'Cancellare da questo dispositivo ciò che avete scritto? Scaricatelo prima, se vi serve.'
        : number === 1
          ? 'Cancellare da questo dispositivo la risposta e ciò che avete scritto? Scaricatele prima, se vi servono.'
          : `Cancellare da questo dispositivo le ${formatNumber(number, 'it')} risposte e la dichiarazione? Scaricatele prima, se vi servono.`,
    clearYes: 'Sì, cancella',
    clearNo: 'No, tieni tutto',
    cleared: 'Cancellato da questo dispositivo.',
    undo: 'Riporta tutto com’era',
    fileName: 'coerente',
  },

  result: {
    title: 'Risultato',
    wait: 'Il risultato si calcola su questo dispositivo.',
    needsPurpose: 'Per confrontare serve almeno uno scopo dichiarato.',
    toDeclaration: 'Vai alla dichiarazione',
    leftOut: (number: number) =>
      number === 1
        ? 'Un campo non si legge o è fuori dai limiti, e il risultato non ne tiene conto:'
        : `${formatNumber(number, 'it')} campi non si leggono o sono fuori dai limiti, e il risultato non ne tiene conto:`,
    sample: (name: string) => `Questo è un esempio: ${name}. Le vostre risposte non cambiano.`,
    sampleMissing: 'Questo esempio non c’è. Le vostre risposte sono intatte.',
    copy: 'Lavorate su una copia',
    copyAsk:
      'Su questo dispositivo ci sono già risposte vostre: la copia ne prenderebbe il posto. Scaricatele prima, se vi servono.',
    copyYes: 'Sì, sostituisci con la copia',
    copyNo: 'No, tieni le mie',
    own: 'Tornate alle vostre risposte',
    notLoaded: 'Questa parte della pagina non si è caricata. Le risposte sono intatte.',
    retry: 'Riprova',
  },

  fault: {
    title: 'Qualcosa si è fermato, per un difetto nostro',
    text: 'Le risposte sono intatte. Potete scaricarle, oppure ricaricare la pagina e continuare.',
    reload: 'Ricarica la pagina',
  },
};

export type AskWords = typeof ask;
