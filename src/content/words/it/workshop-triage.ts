// Italian words for how the room, or whoever prepares it, stands to a divergence: at the desk and in the room the same.
export const workshopTriage = {
  intro:
    'Ogni divergenza fra ciò che si dichiara e ciò che si fa: prima le distanze da ciò che gli scopi chiedono, per punti tolti all’accordo, poi le risposte che non vanno insieme. Si segna in sala, una alla volta; qui per la prova, o per ciò che in sala non ha trovato posto. In sala si vedono le prime dodici.',
  undeclared: 'Finché non c’è una dichiarazione, non c’è nulla con cui confrontare ciò che si fa.',
  none: 'Nessuna divergenza certa o probabile.',
  goAgree: 'Alla dichiarazione',
  progress: (said: number, of: number) => `Segnate: ${said} su ${of}.`,
  says: 'Si dichiara',
  tells: 'Si dice in pubblico',
  does: 'Si fa',
  stands: { agree: 'Siamo d’accordo', disputed: 'Numero contestato', accepted: 'Accettata consapevolmente' },
  /** Of a divergence that rests on a number, on an answer in words, or on the declaration alone. */
  disputedOn: { number: 'Numero contestato', answer: 'Risposta contestata', nothing: 'Contestata' },
  notSaid: 'Non ancora detto',
  disputeHint: 'Il valore giusto si scrive fra i dati, oppure in sala: quello di prima resta accanto.',
  goFacts: 'Ai dati',
  reasonSeen:
    'Il motivo scritto qui sta nel rapporto; sulla parete della sala si vede soltanto quello scritto o confermato in sala.',
  reason: 'Perché la accettate',
  owner: 'Chi ne risponde',
  until: 'Fino a quando, giorno compreso',
  save: 'Salvate',
  saved: 'Salvato.',
  reasonMissing: 'Scrivete il motivo: senza, nel rapporto non compare come accettata.',
  untilPast: 'Il giorno è già passato: scegliete oggi o un giorno successivo, oppure lasciate vuoto.',
  back: 'Ritirate ciò che è stato detto',
};
export type WorkshopTriageWords = typeof workshopTriage;
