// Italian words of the PDF report alone: its first page, its margins, and what it carries. What is said about a company
// comes from the phrasebook.
import { withArticle } from '#content/numbers/article.ts';
import { pluralOf } from '#content/numbers/format.ts';

/** What travels in the file besides its pages. */
export type Carried = 'assessment' | 'nothing';

export const pdf = {
  title: (company: string) => `${company}: dichiarato e praticato · Coerente`,
  subject: 'Confronto fra ciò che un’azienda dice del suo servizio clienti e ciò che fa',
  reportOf: (date: string) => `Rapporto ${withArticle('del', date)}`,
  by: (name: string) => `A cura di ${name}`,
  logoOf: (name: string | undefined) => (name === undefined ? 'Logo di chi ha curato il rapporto' : `Logo di ${name}`),
  pageOf: (page: number, of: number) => `${page} di ${of}`,
  toPage: (what: string, page: number) => `${what}, pagina ${page}`,
  contents: 'In questo rapporto',
  inBrief: 'Dichiarato e praticato, in breve',
  roomDecided: 'Che cosa ha deciso la sala',
  commitments: (count: number, first: string): string =>
    count === 1
      ? `Un impegno, entro ${withArticle('il', first)}.`
      : `${count} impegni; il primo entro ${withArticle('il', first)}.`,
  inBriefCaption: (shown: number, of: number, hasReadings: boolean) =>
    `Gli scopi che dichiarate${hasReadings ? ' e le letture più vicine alle risposte' : ''}: ${shown} ${shown === 1 ? 'scopo' : 'scopi'} su ${of}. Più avanti ci sono tutti.`,
  heaviest: (count: number, hasAccepted: boolean) =>
    `${pluralOf(
      count,
      'it',
      'La divergenza che pesa di più',
      `Le ${count === 2 ? 'due' : 'tre'} divergenze che pesano di più`,
    )}${hasAccepted ? ', fra quelle non accettate' : ''}`,
  pointsAre: 'I punti dicono quanto ciascuna toglie all’accordo.',
  holds: (count: number) =>
    pluralOf(
      count,
      'it',
      'Su che cosa poggia l’accordo',
      `${count === 2 ? 'Due' : 'Tre'} argomenti su cui poggia l’accordo`,
    ),
  toAsk: 'Che cosa non sappiamo, e conviene chiedere',
  allKnown: 'Non manca nessuna risposta essenziale.',
  moreToAsk: (count: number) => `${pluralOf(count, 'it', 'Un’altra domanda', `Altre ${count} domande`)} più avanti.`,
  howToRead: 'Come leggere',
  howToReadText:
    'Ogni barra va dal valore più basso al più alto compatibile con ciò che sappiamo. Si misura l’accordo fra affermazioni, non la qualità del servizio: nessuno scopo è migliore di un altro, e ogni distanza si può colmare da due lati.',
  howToReadShort: 'Si misura l’accordo fra affermazioni, non la qualità del servizio.',
  carries: {
    assessment:
      'A questo PDF è allegata la valutazione da cui nasce: chi lo riceve può leggere tutte le risposte, e riaprirle su Coerente.',
    nothing:
      'A questo PDF non è allegata la valutazione: su Coerente non si può riaprire. Le risposte citate nelle pagine restano.',
  } satisfies Record<Carried, string>,
  carriesShort: {
    assessment: 'Con la valutazione allegata',
    nothing: 'Senza la valutazione allegata',
  } satisfies Record<Carried, string>,
  withoutMoneyShort: 'senza importi',
  attachment: 'La valutazione da cui nasce questo rapporto, nel formato di Coerente',
};

export type PdfWords = typeof pdf;
