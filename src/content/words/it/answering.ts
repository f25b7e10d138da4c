// Italian words of the questionnaire that are needed only once somebody answers: how an answer was read, errors, clashes,
// keeping, the place of the result. Loaded after the page has come alive.
import { between, withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

/** A purpose by its number, with the article: il 3, l’8. */
const the = (number: number): string => withArticle('il', `${number}`);

export const answering = {
  declaration: {
    weight: 'Peso',
    weightUnit: 'su 100',
    scope: 'Per quali clienti, o quando? (facoltativo)',
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
      importances: ['moderata', 'alta', 'decisiva'] as readonly [string, string, string],
    },
  },

  question: {
    clear: 'Togliete la risposta',
    readAs: 'Letto come:',
    betweenAnchors: (from: string, to: string) => `fra «${from}» e «${to}»`,
    carried: 'questa risposta viene da un file e resta com’è finché non ne scrivete un’altra',
    atMost: (most: number, chosen: readonly string[]) =>
      `Al massimo ${formatNumber(most, 'it')}. Avete già scelto: ${chosen.join('; ')}. Toglietene uno per cambiare.`,
    quality: 'Quanto è sicuro questo dato?',
    qualities: { measured: 'così come scritto', estimate: 'stima', guess: 'ipotesi' },
    qualityHint: (estimate: string, guess: string) =>
      `Una stima allarga il risultato di ${estimate} punti per parte, un’ipotesi di ${guess}.`,
    perThousand: (written: string, perThousand: string, instead: string) =>
      `${written} vuol dire ${perThousand} su mille. Intendevate ${instead}?`,
    farApart: (times: string) =>
      `Il secondo numero è ${times} volte il primo. Se a uno dei due manca «mila», «milioni» o l’unità, scrivetela accanto al numero.`,
    unused: (names: readonly string[]) => `Non usati: ${names.join(', ')}.`,
    sourceAndNote: 'Fonte e nota',
    source: 'Da dove viene',
    note: 'Nota',
    sum: (sum: string) => `Somma: ${sum}.`,
    unknownCell: 'in uso, numero non noto',
    notKnown: 'non noto, come se fosse in bianco',
  },

  problem: {
    beside: (place: string, sentence: string) => `${place}: ${sentence}`,
    title: (number: number) =>
      number === 1 ? 'C’è un valore da rivedere' : `Ci sono ${formatNumber(number, 'it')} valori da rivedere`,
    unreadable: (text: string) => `Non riusciamo a leggere «${text}» come numero.`,
    unreadableTime: (text: string) => `Non riusciamo a leggere «${text}» come tempo.`,
    example: (one: string) => `Per esempio: ${one}.`,
    leaveBlank: 'Se non lo sapete, lasciate in bianco.',
    leaveCell: 'Lasciate in bianco un canale che non usate; se lo usate e non sapete il numero, scrivete «?».',
    outside: (min: string, max: string, text: string) =>
      `Scrivete un valore ${between(min, max)}: avete scritto «${text}».`,
    week: (min: string, max: string) => `Una settimana ha 168 ore. Scrivete un numero fra ${min} e ${max}.`,
    reversed: 'Il secondo numero è più piccolo del primo. Scrivete prima il minore, poi il maggiore.',
    fromMissing: 'Manca il primo numero. Scrivetelo, oppure spostate nel primo campo quello del secondo.',
    toMissing:
      'Manca il secondo numero. Scrivete fin dove può arrivare, oppure lasciatelo in bianco se il primo è quello che sapete.',
    tooMany: (most: string) => `Al massimo ${most} voci: toglietene qualcuna.`,
    month: 'Scrivete mese e anno, per esempio 11/2026.',
    weight: 'Un peso è un numero maggiore di zero, per esempio 50. Conta la proporzione fra i pesi.',
    noPurpose: 'Scegliete almeno uno scopo: il confronto parte da lì.',
    noName: 'Date un nome a questo scopo.',
  },

  keep: {
    savedAt: (time: string) => `Salvato su questo dispositivo alle ${time}`,
    /** Of an earlier day. */
    savedOn: (instant: string) => `Salvato su questo dispositivo: ${instant}`,
    toOpen: 'Aprite un file o un link',
    memoryOnly: 'Non salvato: le risposte restano finché questa pagina è aperta',
    clearAsk: (number: number) =>
      number === 0
        ? 'Cancellare da questo dispositivo ciò che avete scritto? Scaricatelo prima, se vi serve.'
        : number === 1
          ? 'Cancellare da questo dispositivo la risposta e ciò che avete scritto? Scaricatele prima, se vi servono.'
          : `Cancellare da questo dispositivo le ${formatNumber(number, 'it')} risposte e la dichiarazione? Scaricatele prima, se vi servono.`,
    clearYes: 'Sì, cancellate',
    clearNo: 'No, tenete tutto',
    cleared: 'Le risposte di prima si possono ancora recuperare.',
    undo: 'Riportate tutto com’era',
    notCleared:
      'Questo browser non ha lasciato cancellare ciò che era salvato: si trova ancora su questo dispositivo. Le impostazioni del browser permettono di cancellare i dati di un sito.',
    blocked:
      'Questo browser non conserva dati per questo sito. Le risposte restano finché la pagina è aperta. Scaricatele prima di chiudere, se vi servono.',
    full: 'Lo spazio di questo browser è pieno. L’ultimo salvataggio riuscito è intatto, le modifiche di adesso no: scaricate le risposte.',
    newer:
      'Su questo dispositivo ci sono risposte salvate da una versione più recente del sito. Restano come sono, e questa pagina non le sovrascrive. Ricaricate la pagina per aggiornarla.',
    quarantined:
      'Le risposte salvate su questo dispositivo non si aprono: il testo è incompleto. Lo abbiamo messo da parte, intatto. Qui si ricomincia dal vuoto.',
    downloadFound: 'Scaricate il testo messo da parte',
    dropped: (number: number) =>
      `${count(number, 'campo salvato non si leggeva ed è stato tralasciato', 'campi salvati non si leggevano e sono stati tralasciati')}. Gli altri sono intatti.`,
    /** A time of today, or a day with its time. */
    otherTab: (when: string) =>
      when
        ? `In un’altra scheda queste risposte sono cambiate (${when}). Finché non scegliete, questa scheda non salva.`
        : 'In un’altra scheda queste risposte sono cambiate. Finché non scegliete, questa scheda non salva.',
    takeOther: 'Prendete quelle dell’altra scheda',
    keepThese: 'Tenete queste',
    keptOff: 'Non salvato, per vostra scelta: le risposte restano finché questa pagina è aperta',
    off: 'Su questo dispositivo avete scelto di non conservare nulla. Le risposte restano finché la pagina è aperta: scaricatele prima di chiudere, se vi servono.',
    gone: 'In un’altra scheda questa valutazione è stata cancellata da questo dispositivo. Qui le risposte ci sono ancora: se continuate a scrivere, vengono salvate di nuovo.',
    beside: 'È una copia. Le risposte di prima sono fra le vostre valutazioni, com’erano.',
    toKept: 'Le vostre valutazioni',
    neverExported:
      'Queste risposte sono soltanto in questo browser, che può cancellarle dopo qualche giorno senza visite. Un file scaricato resta.',
    lastExport: (kind: string, date: string) => `Ultima copia fuori dal browser: ${kind}, ${date}.`,
    exportKinds: { file: 'file', pdf: 'PDF', link: 'link', table: 'tabella' },
    changedSince: 'Da allora le risposte sono cambiate.',
    fileName: 'coerente',
  },

  result: {
    retry: 'Riprovate',
    needsPurpose: 'Per confrontare serve almeno uno scopo dichiarato.',
    toDeclaration: 'Andate alla dichiarazione',
    leftOut: (number: number) =>
      number === 1
        ? 'Un campo non si legge o è fuori dai limiti, e il risultato non ne tiene conto:'
        : `${formatNumber(number, 'it')} campi non si leggono o sono fuori dai limiti, e il risultato non ne tiene conto:`,
    purposeLeftOut: (name: string) => `Scopo «${name}», fuori dal confronto`,
    review: 'Rivedete le risposte',
    redeclare: 'Cambiate la dichiarazione',
    whatIf: 'Provate: e se…',
    take: 'Scaricate o condividete',
    print: 'Stampate',
    sample: (name: string) => `Questo è un esempio: ${name}. Le vostre risposte non cambiano.`,
    sampleMissing: 'Questo esempio non c’è. Le vostre risposte sono intatte.',
    copy: 'Lavorate su una copia',
    copyAsk:
      'Su questo dispositivo ci sono già risposte vostre: la copia ne prenderebbe il posto. Scaricatele prima, se vi servono.',
    copyYes: 'Sì, sostituite con la copia',
    copyNo: 'No, tenete le mie',
    own: 'Tornate alle vostre risposte',
  },

  fault: {
    text: 'Le risposte sono intatte. Potete scaricarle, oppure ricaricare la pagina e continuare.',
    reload: 'Ricaricate la pagina',
  },
};

export type AnsweringWords = typeof answering;
