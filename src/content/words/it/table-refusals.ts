// Italian sentences for what only a table of companies can have wrong: its first row, a row, a cell.
import type { TableRefusalWords } from '#content/refusal-sentence.ts';

const CELL: Readonly<Record<string, string>> = {
  amount: 'un numero, oppure un intervallo come 25..75',
  anchor: 'uno fra 0, 25, 50, 75 e 100, oppure un intervallo come 25..75',
  choices: 'un elenco come una|altra',
  channels: 'una parola o niente: i numeri vanno nelle colonne dei canali',
  promises: '«none» o niente: le promesse vanno nelle colonne dei canali',
  promise: '«none» o niente: la promessa va nelle colonne «.seconds» e «.clock»',
  parts: 'niente: i numeri vanno nelle colonne delle parti',
  dedication: '«yes», «no», «partly» oppure una percentuale',
  'tier-facts': 'niente: le risposte vanno nelle colonne del livello più alto',
  band: 'tre numeri: minimo, massimo e importanza, come 70|100|3',
  'whole-number': 'un numero intero',
  list: 'un elenco in JSON, fra parentesi quadre',
  object: 'un gruppo di chiavi in JSON, fra parentesi graffe',
};

/** When the cell may stay empty, where that is not because the value is not known. */
const EMPTY: Readonly<Record<string, string>> = {
  number: 'Se lo scopo non è dichiarato',
  band: 'Se la dimensione è libera',
  'whole-number': 'Se non serve',
  list: 'Se non serve',
  object: 'Se non serve',
};

export const tableRefusals: TableRefusalWords = {
  'not-a-table': () =>
    'La prima riga non nomina alcuna colonna di una tabella di Coerente: scriveteci gli identificativi, come company.name e staff.fte, separati da virgole, punti e virgola o tabulazioni.',
  'table-empty': () => 'La tabella ha soltanto la prima riga: aggiungete una riga per ogni azienda.',
  'table-of-findings': () =>
    'Questa è la tabella delle divergenze, che non contiene le risposte: aprite quella delle risposte, con una riga per ogni azienda.',
  'table-of-numbers': () =>
    'Questa è la tabella delle aziende in cifre, che non contiene le risposte: aprite quella delle risposte, con una riga per ogni azienda.',
  'column-twice': ({ given }) => `La colonna «${given}» compare due volte: tenetene una sola.`,
  'column-unnamed': ({ given }) =>
    `La colonna numero ${given} non ha un nome nella prima riga, e qui contiene qualcosa: datele un nome, oppure svuotatela.`,
  'cells-not-columns': ({ given, known }) =>
    `Questa riga ha un numero di celle (${given}) diverso da quello delle colonne (${known}): controllate che sia completa, e che le celle con un separatore siano fra virgolette.`,
  'quotes-broken': () =>
    'Le virgolette di questa riga non si chiudono: chiudete quella rimasta aperta, e scrivete due volte quelle dentro una cella.',
  'cell-unreadable': ({ given, expected }) =>
    `Qui «${given}» non si può leggere: in questa cella va ${CELL[expected] ?? 'un numero'}. ${EMPTY[expected] ?? 'Se il dato non è noto'}, lasciate vuota la cella.`,
  'cell-not-json': ({ given }) =>
    `«${given}» comincia con una parentesi o con le virgolette ma non è JSON valido: completatelo, oppure scrivete soltanto il valore.`,
  'number-two-ways': ({ given, from, to, nearest, known }) =>
    `«${given}» si può leggere ${from} oppure ${to}: in questa tabella il primo si scrive ${nearest}, il secondo ${known}.`,
  'number-rounded': ({ given }) =>
    `«${given}» è un numero che un foglio di calcolo può avere abbreviato: scrivetelo per intero.`,
  'number-as-date': ({ given }) =>
    `«${given}» è una data o un’ora, forse creata da un foglio di calcolo: impostate la cella come testo o numero, e riscrivete il numero.`,
  'said-twice': ({ given }) =>
    `«${given}» ha un valore sia nella sua colonna sia in quelle delle sue parti: tenete l’uno oppure gli altri.`,
  'mark-alone': ({ given }) =>
    `«${given}» descrive una risposta che non c’è: aggiungete la risposta, oppure svuotate questa cella.`,
  'weight-absent': ({ given }) =>
    `«${given}» non ha un peso, e le colonne dei suoi dettagli sono compilate: aggiungete il peso, oppure svuotatele.`,
  'order-differs': () =>
    'Questa colonna nomina scopi diversi da quelli dichiarati: nominate ciascuno tante volte quante è dichiarato, oppure lasciatela vuota.',
};
