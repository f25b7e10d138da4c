// Italian words of the page that opens files and links: what was found, whose, of when, what will happen. Facts, then
// consequence, then choice.
import { formatNumber } from '#content/numbers/plain.ts';

/** Used when the page is made, never in the browser. */
export const openPage = {
  title: 'Aprite un file o un link',
  description:
    'Il PDF di un rapporto, un file di risposte, una tabella CSV o un link: la pagina dice che cosa contengono prima di aprirli. Tutto resta su questo dispositivo.',
  stand: 'Prima di aprirlo vedete che cos’è, di chi è e di quando. Ciò che avete su questo dispositivo resta com’è.',
  noScript: 'Per leggere un file o un link serve JavaScript: si legge su questo dispositivo, e nessun dato ne esce.',
  whatOpens: 'Che cosa si apre',
  kinds: [
    {
      term: 'Il PDF di un rapporto',
      text: 'Si riapre se la valutazione è allegata. Una copia ristampata in PDF la perde.',
    },
    {
      term: 'Un file di risposte (JSON)',
      text: 'Quello che si ottiene con «Scaricate le risposte». Anche con più valutazioni, una per riga.',
    },
    { term: 'Una tabella (CSV)', text: 'Un’azienda per riga: scegliete voi quale aprire.' },
    { term: 'Un link', text: 'Con tutte le risposte, senza gli importi, o con il solo risultato.' },
  ],
  privacy: 'Il file non viene inviato a nessuno: si legge su questo dispositivo.',
};
export type OpenPageWords = typeof openPage;

export const open = {
  choose: 'Trascinate qui un file, oppure sceglietelo',
  chooseFile: 'Scegliete un file',
  chooseHint: 'Fino a 30 MB. Un PDF, un JSON o un CSV.',
  drop: 'Lasciate qui il file per vedere che cos’è',
  several: (number: number) =>
    `Erano ${formatNumber(number, 'it')} file: questo è il primo, gli altri si aprono uno per volta.`,
  link: 'Oppure incollate un link',
  linkHint: 'Tutto intero, da https fino all’ultimo carattere.',
  look: 'Guardate che cosa contiene',
  linkEmpty: 'Qui non c’è ancora niente: incollate un link.',
  reading: (name: string) => (name ? `Si legge «${name}»…` : 'Si legge il link…'),
  stop: 'Interrompete',
  notLoaded:
    'Questa parte non si è caricata: controllate la connessione e riprovate. Il file e le vostre risposte sono intatti.',
  notRead: 'Il browser non riesce a leggere questo file: forse è stato spostato o rinominato. Sceglietelo di nuovo.',
  fault: 'La lettura si è fermata per un difetto nostro. Il file e le vostre risposte sono intatti.',
  again: 'Apritene un altro',
  undone: 'La copia è stata tolta. Tutto è come prima.',
  notUndone: 'Non è stato possibile togliere la copia: si trova fra le valutazioni di questo dispositivo.',
};
export type OpenWords = typeof open;
