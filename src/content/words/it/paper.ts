// Italian words of the questionnaire on paper; for a page made at build time, not for the browser.
export const paper = {
  title: 'Il questionario su carta',
  description:
    'Tutte le domande di Coerente in una pagina da stampare e riempire a mano, senza JavaScript: scopi, numeri con le unità, caselle da segnare.',
  stand: 'Tutte le domande in una pagina, da stampare e riempire a mano.',
  how: [
    'Scegliete da uno a tre scopi, poi rispondete a ciò che sapete. Ciò che non sapete resta in bianco: non conta né a favore né contro, e non è uno zero.',
    'Un numero può essere un intervallo, per esempio 20–30. Dove c’è un’unità, vale quella; se ne usate un’altra, scrivetela.',
  ],
  time: (essential: number, all: number, minutes: number) =>
    `Le domande da 1 a ${essential} sono le essenziali: circa ${minutes} minuti, con i numeri a portata di mano. Quelle fino alla ${all} rendono il risultato più preciso.`,
  details: (title: string) => `${title}: altri dettagli, se li avete`,
  result:
    'Il risultato si calcola nel questionario sullo schermo, dove si riportano le risposte. Senza computer ci si può comunque confrontare: la pagina «Come giudica» dice che cosa ogni risposta muove.',
  print: 'Si stampa con il comando di stampa del browser, su fogli A4.',
  onScreen: 'Rispondete sullo schermo',
  prepare: 'Chi di solito lo sa',
  prepareIntro: 'Per distribuire le domande prima di cominciare: i numeri sono quelli di questa pagina.',
  purpose: 'Il vostro scopo, se non è fra questi',
  weight: 'Peso su 100',
  scope: 'Per quali clienti, o quando',
  orFrom: 'oppure da',
  to: 'a',
  atMost: (most: number) => `Al massimo ${most}.`,
  one: 'Una sola.',
  source: 'Da dove viene',
  tier: 'Soltanto per i clienti del livello più alto, le stesse domande:',
  link: 'Il questionario su carta, da stampare',
  linkNoScript: 'Potete anche stampare',
  linkNoScriptName: 'il questionario su carta',
};
export type PaperWords = typeof paper;
