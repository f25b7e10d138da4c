// Italian words of the desk for what comes after the workshop: commitments and their calendar, a copy for each voter, the
// comparison with an earlier engagement.
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'it')} ${pluralOf(value, 'it', one, other)}`;

export const workshopAfter = {
  report: {
    title: 'Il rapporto',
    intro:
      'Il rapporto con le parti del workshop: la dichiarazione condivisa, i voti prima e dopo, i numeri contestati, gli impegni. Al PDF si può allegare la valutazione, mai le schede.',
    sealed: 'Un voto non ancora scoperto non entra nel rapporto.',
    names: 'Con i nomi di chi ha votato',
    show: 'Leggete il rapporto qui',
    hide: 'Chiudete il rapporto',
    print: 'Stampate il rapporto',
  },
  commitments: {
    title: 'Gli impegni',
    none: 'Ancora nessun impegno.',
    advice: 'Da tre a cinque: quando sono di più, di rado si mantengono. Potete comunque scriverne altri.',
    what: 'Che cosa si fa',
    owner: 'Chi ne risponde',
    by: 'Entro il',
    measure: 'Come si vede che è fatto',
    add: 'Aggiungete l’impegno',
    save: 'Salvate',
    cancel: 'Annullate',
    change: 'Cambiate',
    done: 'Fatto',
    number: (number: number) => count(number, 'impegno', 'impegni'),
    missing: {
      what: 'Scrivete che cosa si fa.',
      owner: 'Scrivete chi ne risponde.',
      by: 'Scegliete il giorno.',
      measure: 'Scrivete come si vede che è fatto.',
    },
    removed: 'L’impegno è stato tolto.',
    calendar: 'Scaricate il calendario (.ics)',
    calendarHint:
      'Un evento nel giorno di ogni scadenza, con un promemoria una settimana prima. Se lo scaricate di nuovo, aggiorna gli stessi eventi.',
    calendarName: (name: string) => `Impegni: ${name}`,
    file: 'impegni',
    event: (owner: string, measure: string) => `Chi ne risponde: ${owner}\nCome si vede che è fatto: ${measure}`,
  },
  copies: {
    title: 'Una copia a ciascuno',
    intro: 'La propria scheda e ciò che è di tutti: dichiarazione, parole, impegni. Mai i voti degli altri.',
    sealed: 'Le copie si preparano dopo che un voto è stato scoperto.',
    which: 'Quale scheda',
    choose: 'scegliete',
    signed: (name: string, round: string) => `${name}, ${round}`,
    item: (role: string, number: number, round: string) => `${role}, scheda ${formatNumber(number, 'it')}, ${round}`,
    language: 'Lingua della copia',
    print: 'Stampate la copia',
    download: 'Scaricate il testo',
    file: 'la-vostra-scheda',
    heading: 'La vostra scheda',
    tokens: { 1: 'I vostri gettoni nel primo voto', 2: 'I vostri gettoni nel secondo voto' },
    existTo: 'Esistiamo per…',
    expects: 'Che cosa si aspettano i clienti, secondo voi',
    other: (purpose: string, name: string) => `${purpose} («${name}»)`,
    operated: 'Secondo voi il servizio è costruito per',
    estimates: 'Le vostre stime',
    common: 'Ciò che è di tutti',
    voters: (number: number) =>
      number === 1 ? 'Ha votato una persona.' : `Hanno votato in ${formatNumber(number, 'it')}.`,
    means: { 1: 'Gettoni, in media, nel primo voto', 2: 'Gettoni, in media, nel secondo voto' },
    declaration: 'La dichiarazione condivisa',
    commitments: 'Gli impegni',
    noDeclaration: 'Nessuna dichiarazione condivisa.',
    definitions: 'Che cosa vogliono dire le parole',
    day: (date: string) => `Workshop ${withArticle('del', date)}`,
  },
  compare: {
    title: 'Prima e dopo',
    intro:
      'Due momenti della stessa azienda a confronto: questo incarico e uno precedente, conservato su questo dispositivo, entrambi giudicati con il metodo di oggi. Si vedono gli impegni, i numeri e le divergenze nuove.',
    none: 'Per il confronto serve un altro incarico su questo dispositivo.',
    with: 'Con quale incarico',
    choose: 'scegliete',
    compare: 'Confrontate',
    undeclared: 'Finché uno dei due non ha una dichiarazione, si confrontano soltanto le risposte.',
  },
};
export type WorkshopAfterWords = typeof workshopAfter;
