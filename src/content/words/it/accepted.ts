// Italian words for what is knowingly accepted: in the report, and on the page where it is accepted and taken back.
import { pluralOf } from '#content/numbers/plain.ts';
import { nested } from '#content/phrases/text.ts';
import type { Spoken } from '#content/shape.ts';

export const accepted = {
  intro: (count: number) =>
    pluralOf(
      count,
      'it',
      'Una divergenza che avete scelto di tenere, con il suo motivo. Resta nel conto dell’accordo e in tutti i numeri; torna al suo posto alla scadenza, o quando ritirate l’accettazione.',
      `${count} divergenze che avete scelto di tenere, ciascuna con il suo motivo. Restano nel conto dell’accordo e in tutti i numeri; tornano al loro posto alla scadenza, o quando ritirate l’accettazione.`,
    ),
  reason: 'Motivo',
  owner: 'Responsabile',
  until: 'Ultimo giorno',
  noEnd: 'nessuno, vale finché non la ritirate',
  /** What was noted of it follows. */
  contested: 'Contestata in sala.',
  expired: (day: string) => `Era stata accettata consapevolmente, con ultimo giorno ${day}.`,
  expiredPart: (count: number, of: number, day: string) =>
    `Per ${pluralOf(count, 'it', 'uno', `${count}`)} dei ${of} scopi che qui chiedono altro era stata accettata consapevolmente, con ultimo giorno ${day}.`,
  expiredOwner: (owner: string) => `Responsabile: ${owner}.`,
  expiredReason: (reason: string) => `Motivo: «${reason}».`,

  open: 'Accettare consapevolmente',
  explain: 'La divergenza resta nel rapporto, in una parte a sé, con ciò che scrivete qui. Nessun numero cambia.',
  reasonField: 'Perché la accettate',
  ownerField: 'Chi ne risponde (facoltativo)',
  untilField: 'Fino a quando, giorno compreso (facoltativo)',
  save: 'Accettate',
  takeBack: 'Ritirate l’accettazione',
  error: 'Errore: ',
  reasonMissing: 'Scrivete il motivo: è ciò che resterà quando qualcuno chiederà perché.',
  untilUnreadable: 'La data non è completa: scrivete giorno, mese e anno, oppure lasciate il campo vuoto.',
  untilLongYear: 'L’anno ha più di quattro cifre: scrivetelo con quattro, come 2027, oppure lasciate il campo vuoto.',
  untilPast: 'Il giorno è già passato: scegliete oggi o un giorno successivo, oppure lasciate il campo vuoto.',
  saved: (title: string) => `«${nested(title, 'it')}»: accettata. Ora si trova in «Accettate consapevolmente».`,
  takenBack: (title: string) => `«${nested(title, 'it')}»: accettazione ritirata. È di nuovo al suo posto.`,
};

export type AcceptedWords = Spoken<typeof accepted>;
