// Italian words of what works without a network: the line about a new version, and whether the whole site is on this device.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const files = (value: number): string => `${formatNumber(value, 'it')} ${pluralOf(value, 'it', 'file', 'file')}`;

export const offline = {
  line: {
    offered: {
      text: 'C’è una nuova versione del sito. Ciò che è conservato qui resta.',
      act: 'Passate alla nuova versione',
    },
    taken: {
      text: 'Il sito è passato a un’altra versione: questa finestra continua con quella di prima.',
      act: 'Ricaricate la pagina',
    },
    broken: {
      text: 'Una parte della pagina non è arrivata. Ciò che è conservato qui resta; se preferite, prima scaricatelo.',
      act: 'Ricaricate la pagina',
    },
    later: 'Non ora',
    moment: 'Un momento…',
  },

  ready: {
    title: 'Senza rete',
    text: 'Con tutti i file del sito su questo dispositivo tutto funziona senza rete: domande, risultato, PDF, grafici, link, schede, sala. I file del sito non contengono nulla di vostro.',
    install:
      'Dal menu del browser potete anche installare Coerente come applicazione: si apre in una finestra sua, e il browser tende a conservarla più a lungo.',
    loading: 'Un momento: si contano i file.',
    impossible:
      'Questo browser non tiene il sito su questo dispositivo: per aprire le pagine serve la rete. In una finestra normale, non anonima, di un altro browser di solito è possibile.',
    absent: 'Il sito non è ancora su questo dispositivo.',
    coming: 'I file del sito stanno arrivando.',
    ready: (total: number) =>
      `Pronto senza rete: su questo dispositivo ci sono tutti ${withArticle('i', files(total))} del sito.`,
    partly: (here: number, total: number) =>
      `Non ancora pronto senza rete: su questo dispositivo ci sono ${formatNumber(here, 'it')} ${withArticle('dei', files(total))} del sito.`,
    count: (here: number, total: number) => `${formatNumber(here, 'it')} di ${formatNumber(total, 'it')}`,
    missing: 'Che cosa manca',
    home: '(la prima pagina)',
    bring: 'Portate il sito su questo dispositivo',
    fill: 'Prendete ciò che manca',
    again: 'Contate di nuovo',
    stillMissing:
      'Qualcosa non è arrivato. Se la rete c’è, il sito potrebbe essere appena cambiato: ricaricate la pagina e riprovate.',
  },

  app: {
    description:
      'Ciò che un’azienda dice del suo servizio clienti e ciò che fa: dove si allontanano, e come riavvicinarli.',
    assess: 'Cominciate o continuate',
  },
};
export type OfflineWords = typeof offline;
