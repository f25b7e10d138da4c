// Italian words of the page «E se…»: other answers tried beside today’s, what they would change, and the scenarios kept.
// Neutral: it says what changes, never which of the two is the wanted state.

import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import { ended } from '#content/phrases/text.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

/** Used when the page is made, never in the browser. */
export const whatIfPage = {
  title: 'E se…',
  description:
    'Cambiate una risposta accanto a quella di oggi e vedete subito quali divergenze scompaiono e quali compaiono. Le risposte di oggi restano come sono.',
  stand:
    'Cambiate una risposta e vedete subito che cosa cambia nel risultato. Le risposte di oggi restano come sono finché non decidete altrimenti.',
  noScript: 'Senza JavaScript questa pagina non può ricalcolare nulla.',
};
export type WhatIfPageWords = typeof whatIfPage;

export const whatIf = {
  loading: 'Un momento: si leggono le risposte di oggi.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che è conservato è intatto.',

  baseline: {
    own: (name: string) => `Si parte dalle vostre risposte di oggi: ${ended(name)}`,
    sample: (name: string) =>
      `Si parte da un esempio inventato: ${ended(name)} Le vostre risposte non c’entrano, e gli scenari restano finché la pagina è aperta.`,
    file: (name: string) =>
      `Si parte da un file: ${ended(name)} Il file non cambia, e gli scenari restano finché la pagina è aperta.`,
    unnamed: 'valutazione senza nome',
    leftOut: (number: number) =>
      `${count(number, 'valore non si legge ed è rimasto', 'valori non si leggono e sono rimasti')} fuori anche qui.`,
    none: 'Su questo dispositivo non ci sono ancora risposte da cui partire.',
    undeclared: 'Per giudicare serve almeno uno scopo dichiarato.',
    toDeclaration: 'Andate alla dichiarazione',
    begin: 'Cominciate a rispondere',
    samples: 'Oppure provate con un esempio',
    blocked:
      'Questo browser non conserva dati per questo sito, quindi questa pagina non trova le vostre risposte. Aprite il loro file: tutto funziona finché la pagina è aperta.',
    off: 'Su questo dispositivo avete scelto di non conservare nulla, quindi questa pagina non trova le vostre risposte. Aprite il loro file: tutto funziona finché la pagina è aperta.',
    unreadable: 'Le risposte conservate qui non si leggono. Restano intatte: le trovate fra le vostre valutazioni.',
    kept: 'Le vostre valutazioni',
    missing: 'Questo esempio non c’è.',
    openFile: 'Partite da un file di risposte (.json)',
    notAFile: 'Questo file non contiene risposte che si aprono qui. Serve il file .json scaricato dal questionario.',
    changed: 'Le risposte di oggi sono cambiate in un’altra scheda: il confronto parte da quelle nuove.',
  },

  way: {
    opened: 'Qui sotto ci sono i cambiamenti di questa strada: potete ritoccarli, salvarli o adottarli.',
    gone: 'Con le risposte di oggi questa strada non c’è più: si parte da quelle, senza cambiamenti.',
  },

  ask: {
    title: 'Che cosa cambiate',
    choose: 'Domanda',
    behind: 'Dietro le divergenze di oggi',
    refused: (question: string) => `Finché non si legge, per «${question}» il confronto tiene la risposta di oggi.`,
    changes: 'Le risposte cambiate',
    noChanges: 'Nessuna, per ora: il risultato è quello di oggi.',
    question: 'Domanda',
    today: 'Oggi',
    now: 'Nello scenario',
    blank: 'in bianco',
    takeBack: 'Togliete la modifica',
    takenBack: 'La modifica è tolta.',
    takeAllBack: 'Tornate alle risposte di oggi',
    allTakenBack: 'Qui ci sono di nuovo le risposte di oggi.',
  },

  effect: {
    title: 'Che cosa succede',
    status: (gone: number, appeared: number, reweighed: number) =>
      gone + appeared + reweighed === 0
        ? 'Le divergenze restano quelle di oggi.'
        : `Scopo per scopo, con ciò che resta da chiarire: ${[
            ...(gone > 0 ? [count(gone, 'scompare', 'scompaiono')] : []),
            ...(appeared > 0 ? [count(appeared, 'compare', 'compaiono')] : []),
            ...(reweighed > 0 ? [count(reweighed, 'cambia peso', 'cambiano peso')] : []),
          ].join(', ')}.`,
    /** As the result counts them: once for all the purposes that part on one matter. */
    matters: (before: number, after: number) =>
      before === after
        ? `Divergenze: ${formatNumber(before, 'it')}, come oggi.`
        : `Divergenze: oggi ${formatNumber(before, 'it')}, nello scenario ${formatNumber(after, 'it')}.`,
    agreement: (before: string, after: string) =>
      before === after
        ? `Accordo complessivo: ${before}, come oggi.`
        : `Accordo complessivo: oggi ${before}, nello scenario ${after}.`,
    between: (from: string, to: string) => `fra ${from} e ${to}`,
    headline: 'La frase in testa al risultato',
    sameHeadline: 'La frase in testa al risultato resta la stessa',
    appeared: 'Compaiono',
    gone: 'Scompaiono',
    reweighed: 'Cambiano peso',
    unmoved: (number: number) =>
      number === 0
        ? 'Nessun’altra divergenza.'
        : `${count(number, 'divergenza resta com’è', 'divergenze restano come sono')}.`,
    fits: 'L’accordo con ogni scopo',
    fitsCaption: 'Accordo fra ciò che si fa e ogni scopo: al massimo 100, e può essere sotto zero.',
    others: 'Gli scopi non dichiarati',
  },

  scenarios: {
    title: 'Gli scenari',
    hint: 'Uno scenario tiene insieme le risposte cambiate, con un nome. Potete tenerne diversi e passare dall’uno all’altro.',
    memory: {
      own: 'Il browser non ha conservato lo scenario: resta finché la pagina è aperta.',
      full: 'Lo spazio di questo browser è pieno: lo scenario resta finché la pagina è aperta.',
      newer:
        'Una versione più recente del sito ha cambiato ciò che è conservato qui: lo scenario resta finché la pagina è aperta.',
      other: 'Gli scenari restano finché la pagina è aperta.',
    },
    tooMany: (most: string) => `Gli scenari conservati sono già ${most}. Cancellatene uno per salvarne un altro.`,
    leftOut: (number: number) =>
      `${count(number, 'valore degli scenari conservati non si legge', 'valori degli scenari conservati non si leggono')}: il testo resta fra le vostre valutazioni.`,
    name: 'Nome dello scenario',
    usualName: (number: number) => `Scenario ${formatNumber(number, 'it')}`,
    save: 'Salvate come nuovo scenario',
    update: (name: string) => `Aggiornate «${name}»`,
    saved: (name: string) => `«${name}» è salvato.`,
    savedWithout: (name: string, number: number) =>
      `«${name}» è salvato senza ${number === 1 ? 'la risposta che non si legge' : `le ${formatNumber(number, 'it')} risposte che non si leggono`}.`,
    nothing: 'Non c’è ancora nessuna risposta cambiata da salvare.',
    none: 'Nessuno scenario salvato.',
    isOpen: 'aperto ora',
    changes: (number: number, isRedeclared = false) =>
      [
        ...(isRedeclared ? ['un’altra dichiarazione'] : []),
        ...(number > 0 || !isRedeclared ? [count(number, 'risposta cambiata', 'risposte cambiate')] : []),
      ].join(', '),
    of: (name: string) => `Che cosa fare di «${name}»`,
    open: 'Aprite',
    opened: (name: string) => `Ora è aperto «${name}».`,
    rename: 'Cambiate nome',
    renamed: (name: string) => `Ora si chiama «${name}».`,
    saveName: 'Salvate il nome',
    cancel: 'Annullate',
    remove: 'Cancellate',
    removed: (name: string) => `«${name}» è cancellato.`,
    undo: 'Riportate tutto com’era',
    undone: 'Tutto è di nuovo com’era.',
  },

  adopt: {
    title: 'Adottare',
    text: 'Adottare scrive le risposte cambiate al posto di quelle di oggi. Prima si crea un’istantanea di oggi, e si può tornare indietro.',
    onlyInPlace:
      'Adottate solo ciò che è già in atto; per un progetto, salvate lo scenario. Il risultato segna le risposte adottate, finché non le date di nuovo o non dite che sono in atto.',
    button: (number: number, isRedeclared = false) => {
      const answers = number === 1 ? 'la risposta cambiata' : `le ${formatNumber(number, 'it')} risposte cambiate`;
      if (!isRedeclared) return `Adottate ${answers}`;
      return number === 0 ? 'Adottate l’altra dichiarazione' : `Adottate l’altra dichiarazione e ${answers}`;
    },
    nothing: 'Quando avrete cambiato una risposta, qui potrete adottarla.',
    refused: 'Prima di adottare, correggete o togliete la risposta che non si legge.',
    done: (number: number, isRedeclared = false) =>
      `${[
        ...(isRedeclared ? ['Dichiarazione adottata'] : []),
        ...(number > 0 || !isRedeclared ? [count(number, 'risposta adottata', 'risposte adottate')] : []),
      ].join(', ')}. Quello che c’era prima è in un’istantanea.`,
    snapshot: (name: string) => (name ? `Prima di «${name}»` : 'Prima dello scenario'),
    undone: 'Le risposte sono di nuovo quelle di prima.',
    notUndone: 'Nel frattempo le risposte sono cambiate: quelle di prima restano nell’istantanea.',
    failed: {
      changed:
        'Nel frattempo le risposte sono cambiate in un’altra scheda: non si è adottato nulla. Il confronto parte ora da quelle nuove.',
      full: 'Lo spazio di questo browser è pieno: non si è adottato nulla.',
      blocked: 'Il browser non lo ha permesso: non si è adottato nulla.',
      off: 'Su questo dispositivo avete scelto di non conservare nulla: non si è adottato nulla.',
      newer:
        'Una versione più recente del sito ha cambiato ciò che è conservato qui: non si è adottato nulla. Ricaricate la pagina.',
    },
    result: 'Guardate il risultato',
    sample: 'Un esempio non si può cambiare: dal suo risultato potete lavorare su una copia.',
    file: 'Per adottare, aprite prima il file fra le vostre valutazioni.',
    toResult: 'Il risultato dell’esempio',
    toOpen: 'Aprite il file',
  },
};

export type WhatIfWords = typeof whatIf;
