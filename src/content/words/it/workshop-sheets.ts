// Italian words of the data sheets: what to ask next, one sheet for each owner of numbers, on paper and as a table, and what a
// sheet that came back would change.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const workshopSheets = {
  title: 'I dati',
  owners: {
    finance: 'Amministrazione',
    operations: 'Chi gestisce il servizio',
    people: 'Risorse umane',
    it: 'Sistemi informativi',
    marketing: 'Marketing',
    legal: 'Ufficio legale',
  },
  next: {
    title: 'Che cosa chiedere per primo',
    intro:
      'I numeri che mancano, da quello che chiarirebbe di più. Non inseguite gli altri: una risposta in bianco resta in bianco, e non vale zero.',
    settles: (findings: number) => `chiarirebbe ${count(findings, 'punto', 'punti')}`,
    narrows: 'restringerebbe il risultato',
    none: 'Con ciò che si sa, nessuna domanda in più chiarirebbe altro.',
    undeclared: 'Finché non c’è una dichiarazione si parte dalle 24 domande essenziali.',
    known: (done: number, of: number) => `Risposte alle domande essenziali: ${done} su ${of}.`,
  },
  sheets: {
    title: 'Fogli dei dati',
    intro:
      'Un foglio per chi conosce quei numeri. Si stampa e si compila a penna, oppure si scarica come tabella (CSV) e si apre con un foglio di calcolo.',
    language: 'Lingua del foglio',
    details: 'Anche le domande di dettaglio',
    questions: (number: number, blank: number) =>
      `${count(number, 'domanda', 'domande')}, ${formatNumber(blank, 'it')} ancora in bianco`,
    print: 'Stampate',
    table: 'Scaricate la tabella',
    printOf: (owner: string) => `Stampate il foglio: ${owner}`,
    tableOf: (owner: string) => `Scaricate la tabella: ${owner}`,
    file: (owner: string) => `dati-${owner}`,
    heading: (owner: string) => `Foglio dei dati: ${owner}`,
    how: 'Un numero che non sapete si lascia in bianco. Se sapete soltanto fra quali valori sta, scriveteli tutti e due: 4–6. Indicate da dove viene, di quando è, e se è misurato, stimato o un’ipotesi.',
    returnTo: 'Da restituire a',
    by: 'Entro il',
    columns: {
      id: 'id',
      question: 'domanda',
      unit: 'unità',
      definition: 'che cosa si intende',
      example: 'esempio',
      value: 'valore',
      quality: 'qualità',
      source: 'fonte',
      date: 'data',
      note: 'nota',
    },
    qualities: { measured: 'misurato', estimate: 'stima', guess: 'ipotesi' },
    qualityBoxes: '□ misurato  □ stima  □ ipotesi',
    times: 'secondi, minuti, ore o giorni: 90 s, 2 h',
    anchor: '0, 25, 50, 75 o 100',
    oneOf: 'una o più parole dell’elenco',
    nobody: 'nessuno',
    none: 'nessuna',
    yes: 'sì',
    no: 'no',
    partly: 'in parte',
    yesNo: 'sì, no, o la percentuale del tempo',
    notApplicable: 'non si applica',
    onChannel: (ask: string, channel: string) => `${ask} ${channel}`,
  },
  back: {
    title: 'Un foglio che torna',
    intro: 'La tabella compilata, anche con righe in bianco: prima si vede che cosa cambierebbe, poi decidete.',
    choose: 'Scegliete la tabella (CSV)',
    unreadable: 'In questo file non c’è un foglio dei dati: servono almeno le colonne «id» e «valore».',
    notText: 'Questo file non è un testo. Salvatelo come CSV dal foglio di calcolo.',
    unknown: (id: string) => `«${id}» non è una riga dei nostri fogli.`,
    option: (text: string) => `«${text}» non è fra le parole previste.`,
    quality: (text: string) => `«${text}» non è una qualità: misurato, stima o ipotesi.`,
    date: (text: string) => `«${text}» non si legge come data: per esempio 2026-10 oppure 10/2026.`,
    row: (line: number, ask: string) => `Riga ${formatNumber(line, 'it')}, ${ask}`,
    read: (number: number) => `Righe compilate: ${formatNumber(number, 'it')}.`,
    problems: (number: number) =>
      `${count(number, 'riga resta', 'righe restano')} fuori. Correggetele nella tabella e riapritela, oppure scrivetele qui sotto.`,
    same: 'Il foglio dice ciò che c’è già: non cambierebbe nulla.',
    changes: (number: number) => `Che cosa cambierebbe: ${count(number, 'risposta', 'risposte')}`,
    question: 'Domanda',
    before: 'Adesso',
    after: 'Con il foglio',
    absent: 'in bianco',
    source: (source: string) => `Fonte: ${source}`,
    asOf: (date: string) => `Periodo: ${date}`,
    apply: 'Mettete questi valori nell’incarico',
    leave: 'Lasciate tutto com’è',
    applied: (number: number) => `Nell’incarico: ${count(number, 'risposta cambiata', 'risposte cambiate')}.`,
  },
  hand: {
    title: 'Scrivere un dato qui',
    intro: 'Le stesse domande e gli stessi campi del questionario. Ciò che scrivete è subito nell’incarico.',
    which: 'Quale domanda',
    refused: 'Finché il campo non si legge, nell’incarico resta il valore di prima.',
  },
};
export type WorkshopSheetsWords = typeof workshopSheets;
