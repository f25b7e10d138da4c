// Italian words of the page that opens files and links: what was found, whose, of when, what will happen. Facts, then
// consequence, then choice.
import { formatNumber } from '#content/numbers/plain.ts';

/** Used when the page is made, never in the browser. */
export const openPage = {
  title: 'Aprite un file o un link',
  description:
    'Il PDF di un report, un file di risposte, una tabella CSV o un link: la pagina dice che cosa contiene prima di aprirlo. Tutto resta su questo dispositivo.',
  stand: 'Vi diciamo che cos’è, di chi e di quando, prima di aprirlo. Ciò che avete su questo dispositivo resta com’è.',
  noScript:
    'Per leggere un file o un link serve JavaScript: la lettura si fa su questo dispositivo, e nessun dato ne esce.',
  whatOpens: 'Che cosa si apre',
  kinds: [
    {
      term: 'Il PDF di un report',
      text: 'Porta con sé la valutazione, se chi lo ha fatto non l’ha lasciata fuori. Una copia ristampata non la conserva.',
    },
    {
      term: 'Un file di risposte (JSON)',
      text: 'Quello di «Scarica le risposte». Anche più valutazioni, una per riga.',
    },
    { term: 'Una tabella (CSV)', text: 'Un’azienda per riga: scegliete voi quale aprire.' },
    { term: 'Un link', text: 'Con le risposte, senza quelle in denaro, o con il solo risultato.' },
  ],
  privacy: 'Il file non viene inviato a nessuno: si legge su questo dispositivo.',
};
export type OpenPageWords = typeof openPage;

export const open = {
  choose: 'Trascinate qui un file, oppure sceglietelo',
  chooseFile: 'Scegliete un file',
  chooseHint: 'Fino a 30 MB. Un PDF, un JSON o un CSV.',
  drop: 'Lasciate il file: vi diciamo che cos’è',
  several: (number: number) =>
    `Erano ${formatNumber(number, 'it')} file: questo è il primo, gli altri si aprono uno per volta.`,
  link: 'Oppure incollate un link',
  linkHint: 'Tutto intero, da https fino all’ultimo carattere.',
  look: 'Guardate che cosa contiene',
  linkEmpty: 'Qui non c’è ancora niente: incollate un link.',
  reading: (name: string) => (name ? `Leggo «${name}»…` : 'Leggo il link…'),
  stop: 'Interrompete',
  notLoaded:
    'Questa parte non si è caricata: controllate la connessione e riprovate. Il file e le vostre risposte sono intatti.',
  notRead: 'Il browser non riesce a leggere questo file: forse è stato spostato o rinominato. Sceglietelo di nuovo.',
  fault: 'La lettura si è fermata per un difetto nostro. Il file e le vostre risposte sono intatti.',
  again: 'Apritene un altro',
  undone: 'La copia è stata tolta. Tutto è come prima.',
  notUndone: 'La copia non si è potuta togliere: si trova fra le valutazioni di questo dispositivo.',
};
export type OpenWords = typeof open;
