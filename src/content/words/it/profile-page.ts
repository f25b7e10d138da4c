// Italian words of the page on which a copy of the profile is edited. Neutral: the standard is a convention and so is the
// copy; neither is the one to have.

import { between } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import { ended } from '#content/phrases/text.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

/** Used when the page is made, never in the browser. */
export const profilePage = {
  title: 'Il profilo: una copia da modificare',
  description:
    'Il profilo dice che cosa chiede ciascuno scopo e da quale punto conta una divergenza. Qui ne modificate una copia, con nome e versione; il profilo standard resta com’è.',
  stand:
    'Il profilo è la nostra lettura di un articolo di Seth Godin tradotta in numeri: una convenzione, e se ne possono scegliere altre. Qui lavorate su una copia, con un nome e una versione; il profilo standard resta com’è.',
  method: 'I numeri del profilo standard, alla pagina «Come giudica»',
  noScript:
    'Senza JavaScript questa pagina non può modificare nulla. I numeri del profilo standard sono alla pagina «Come giudica».',
};
export type ProfilePageWords = typeof profilePage;

export const profileEditing = {
  loading: 'Un momento: si legge il profilo.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che è conservato è intatto.',

  base: {
    own: (name: string) => `Il profilo si applica alla valutazione aperta su questo dispositivo: ${ended(name)}`,
    unnamed: 'valutazione senza nome',
    none: 'Su questo dispositivo non c’è ancora una valutazione. Potete comunque preparare un profilo e scaricarlo come file.',
    begin: 'Cominciate una valutazione',
    blocked:
      'Questo browser non conserva dati per questo sito: il profilo resta finché la pagina è aperta. Scaricatelo prima di chiudere.',
    off: 'Su questo dispositivo avete scelto di non conservare nulla: il profilo resta finché la pagina è aperta. Scaricatelo prima di chiudere.',
    unreadable:
      'La valutazione aperta non si legge e resta intatta. Potete comunque preparare un profilo e scaricarlo come file.',
    kept: 'Le vostre valutazioni',
    otherTab: 'In un’altra scheda il profilo di questa valutazione è cambiato. Qui resta ciò che avete scritto.',
    taken: 'In un’altra scheda il profilo di questa valutazione è cambiato: qui c’è quello nuovo.',
  },

  state: {
    standard: 'La valutazione è letta con il profilo standard.',
    applied: (name: string, version: string) => `La valutazione è letta con il profilo «${name}», versione ${version}.`,
    pending: 'Le modifiche di questa pagina non sono ancora applicate.',
    takeApplied: 'Tornate al profilo applicato',
    tookApplied: 'Qui c’è di nuovo il profilo applicato.',
  },

  keep: {
    conflict: 'In un’altra scheda si sta modificando lo stesso profilo. Finché non scegliete, questa scheda non salva.',
    takeOther: 'Prendete quello dell’altra scheda',
    keepThese: 'Tenete questo',
    full: 'Lo spazio di questo browser è pieno: il profilo resta finché la pagina è aperta. Scaricatelo, se vi serve.',
    newer:
      'Una versione più recente del sito ha cambiato ciò che è conservato qui: il profilo resta finché la pagina è aperta. Ricaricate la pagina per aggiornarla.',
    blocked:
      'Il browser non ha conservato ciò che avete scritto: resta finché la pagina è aperta. Scaricatelo, se vi serve.',
    off: 'Su questo dispositivo avete scelto di non conservare nulla: il profilo resta finché la pagina è aperta.',
  },

  naming: {
    title: 'Nome e versione',
    name: 'Nome del profilo',
    nameHint: 'Per riconoscerlo nel rapporto. Per esempio: Banche, sportello.',
    version: 'Versione',
    versionHint: 'Come le numerate voi. Per esempio: 1, oppure 2026-11.',
  },

  row: {
    standard: 'Standard',
    change: 'Modifica',
    edited: 'modificato',
    restore: 'Ripristinate',
    restored: 'Qui c’è di nuovo il valore standard.',
    undo: 'Riportate tutto com’era',
    undone: 'Tutto è di nuovo com’era.',
    edits: (number: number) => count(number, 'modifica', 'modifiche'),
    faults: (number: number) => `${formatNumber(number, 'it')} da rivedere`,
    of: (row: string, part: string) => `${row}: ${part}`,
  },

  bands: {
    title: 'Che cosa chiede ciascuno scopo',
    intro:
      'Per ogni dimensione, la fascia che lo scopo chiede, da 0 a 100, e quanto conta per lui. Una dimensione lasciata libera va bene a qualunque valore. In fondo, quanto conta che il denaro sia deciso con l’argomento proprio dello scopo.',
    dimension: 'Dimensione',
    low: 'Da',
    high: 'A',
    importance: 'Importanza',
    free: 'la lascia libera',
    importances: { 1: 'moderata', 2: 'alta', 3: 'decisiva' } as Readonly<Record<number, string>>,
    driver: 'Argomento del budget',
    band: (low: string, high: string, importance: string) => `${low}–${high}, ${importance}`,
    purpose: (number: number, name: string) => `${formatNumber(number, 'it')}. ${name}`,
    restoreAll: (name: string) => `Ripristinate tutto lo scopo «${name}»`,
  },

  thresholds: {
    title: 'Da quale punto conta',
    fold: 'Le soglie',
    intro:
      'Le soglie dicono quando una divergenza è decisiva, rilevante o lieve, e che cosa dice la frase in testa al risultato.',
    threshold: 'Soglia',
    value: 'Valore',
    units: { points: 'punti', share: '%', times: 'volte', importance: 'da 1 a 3' },
    groups: {
      distance: 'Distanza dalla fascia, margini, probabilità',
      gap: 'Divergenze fra scopo e risposte',
      ratio: 'Divergenze fra due risposte: ciò che accade diviso per ciò che si dice',
      clash: 'Scopi opposti nella stessa dichiarazione',
      disclosure: 'Promesse che nessuno conosce',
      headline: 'La frase in testa al risultato',
    },
  },

  scales: {
    title: 'Come si leggono le risposte',
    intro:
      'Una risposta in tempo, denaro o numero diventa un valore fra 0 e 100 passando per alcuni punti: questa risposta vale tanto. Fra un punto e l’altro il valore cambia in proporzione. I tempi si scrivono con la loro unità, per esempio 30 secondi o 4 ore.',
    linear: 'Fra un punto e l’altro, in proporzione.',
    log: 'Fra un punto e l’altro, in proporzione al logaritmo.',
    answer: 'Risposta',
    answerIn: (unit: string) => `Risposta (${unit})`,
    score: 'Vale',
    number: 'Punto',
    point: (number: number) => `Punto ${formatNumber(number, 'it')}`,
    becomes: (answer: string, score: string) => `${answer} → ${score}`,
    noPoint: 'nessuno',
    add: 'Aggiungete un punto',
    added: (number: number) => `C’è un punto in più, il numero ${formatNumber(number, 'it')}.`,
    remove: 'Togliete',
    removed: (number: number) => `Il punto ${formatNumber(number, 'it')} è tolto.`,
    restoreAll: 'Ripristinate tutta la scala',
    units: {
      percent: '%',
      'percent-per-year': '% in un anno',
      'hours-per-week': 'ore alla settimana',
      days: 'giorni',
      clicks: 'clic',
      'count-per-year': 'in un anno',
    } as Readonly<Record<string, string>>,
  },

  efforts: {
    title: 'Lo sforzo delle strade',
    fold: 'Lo sforzo di un passo',
    intro:
      'Un passo vale 25 punti sulla scala di una risposta. Lo sforzo, da 0 a 10, mette in ordine le strade e non cambia nessun accordo. Persone e budget si contano in denaro e qui non ci sono.',
    answer: 'Risposta',
    effort: 'Sforzo',
  },

  differences: {
    title: 'Le differenze dallo standard',
    none: 'Nessuna: questo è il profilo standard.',
    some: (number: number) =>
      `${count(number, 'differenza', 'differenze')}, come ${pluralOf(number, 'it', 'la stampa', 'le stampa')} il rapporto.`,
    waiting: 'Ciò che è da rivedere non è contato qui finché non si legge.',
    what: 'Che cosa',
    edited: 'Modificato',
    restoreAll: 'Riportate tutto allo standard',
    allRestored: 'Qui c’è di nuovo il profilo standard, senza differenze.',
  },

  effect: {
    agreement: (standard: string, edited: string) =>
      standard === edited
        ? `Accordo complessivo: ${edited}, come con il profilo standard.`
        : `Accordo complessivo: ${standard} con il profilo standard, ${edited} con questo.`,
    between: (from: string, to: string) => `fra ${from} e ${to}`,
    status: (gone: number, appeared: number, reweighed: number) =>
      gone + appeared + reweighed === 0
        ? 'Le divergenze restano le stesse.'
        : `Rispetto allo standard, divergenze scopo per scopo: ${[
            ...(gone > 0 ? [count(gone, 'scompare', 'scompaiono')] : []),
            ...(appeared > 0 ? [count(appeared, 'compare', 'compaiono')] : []),
            ...(reweighed > 0 ? [count(reweighed, 'cambia peso', 'cambiano peso')] : []),
          ].join(', ')}.`,
    undeclared: 'Quando avrete dichiarato almeno uno scopo, qui vedrete che cosa cambia nel risultato.',
  },

  use: {
    title: 'Usare questo profilo',
    faulty: (number: number) =>
      number === 1
        ? 'C’è un punto da rivedere. Finché resta, il profilo non si applica e non si scarica; ciò che avete scritto è conservato.'
        : `Ci sono ${formatNumber(number, 'it')} punti da rivedere. Finché restano, il profilo non si applica e non si scarica; ciò che avete scritto è conservato.`,
    faultyUnkept: (number: number) =>
      number === 1
        ? 'C’è un punto da rivedere. Finché resta, il profilo non si applica e non si scarica.'
        : `Ci sono ${formatNumber(number, 'it')} punti da rivedere. Finché restano, il profilo non si applica e non si scarica.`,
    apply: 'Applicate alla valutazione',
    applied: (name: string, version: string) =>
      `La valutazione è ora letta con il profilo «${name}», versione ${version}.`,
    same: 'È il profilo già applicato.',
    nothing: 'Quando avrete modificato qualcosa, qui potrete applicarlo e scaricarlo.',
    backToStandard:
      'Non restano differenze: per leggere di nuovo con lo standard, togliete il profilo dalla valutazione.',
    remove: 'Togliete il profilo dalla valutazione',
    removed: 'La valutazione è di nuovo letta con il profilo standard. Ciò che avete scritto qui resta.',
    undone: 'Il profilo della valutazione è di nuovo quello di prima.',
    result: 'Guardate il risultato',
    download: 'Scaricate il profilo',
    downloaded: 'Il profilo è nel file scaricato.',
    fileName: 'profilo',
    open: 'Aprite un profilo da un file (.json)',
    opened: (name: string, version: string) => `È aperto il profilo «${name}», versione ${version}.`,
    notOpened: 'Questo file non si apre come profilo; qui non è cambiato nulla.',
    failed: {
      changed:
        'Nel frattempo il profilo della valutazione è cambiato in un’altra scheda: non si è scritto nulla. Qui resta ciò che avete scritto.',
      full: 'Lo spazio di questo browser è pieno: non si è scritto nulla.',
      blocked: 'Il browser non lo ha permesso: non si è scritto nulla.',
      off: 'Su questo dispositivo avete scelto di non conservare nulla: non si è scritto nulla.',
      newer:
        'Una versione più recente del sito ha cambiato ciò che è conservato qui: non si è scritto nulla. Ricaricate la pagina.',
    },
  },

  problem: {
    prefix: 'Da rivedere: ',
    empty: 'Scrivete un numero, oppure ripristinate il valore standard.',
    unreadable: (text: string) =>
      `Non riusciamo a leggere «${text}» come numero. Scrivete solo cifre, per esempio 37,5.`,
    unreadableTime: (text: string) =>
      `Non riusciamo a leggere «${text}» come tempo. Scrivete un numero e la sua unità, per esempio 30 minuti.`,
    unitless: (text: string) => `Scrivete anche l’unità: ${text} secondi, minuti, ore o giorni?`,
    outside: (min: string, max: string, text: string) =>
      `Scrivete un valore ${between(min, max)}: avete scritto «${text}».`,
    noName: 'Date un nome al profilo: il rapporto lo cita.',
    noVersion: 'Date una versione al profilo: il rapporto la cita.',
  },
};

export type ProfileEditingWords = typeof profileEditing;
