// Italian words of the page of the workshop that need no script: what a workshop is, and what happens before, during, after.
export const workshopPage = {
  title: 'Il workshop',
  description:
    'Prima, durante e dopo una mattina con la direzione: voti a schede chiuse, disaccordi di tre tipi, una dichiarazione condivisa, impegni. Senza server e senza rete.',
  stand:
    'Da sei a quindici persone, tre ore, un consulente. Ciascuno vota da solo, poi si scoprono le schede: c’è chi vuole altro, chi crede vero altro, chi con la stessa parola intende altro.',
  noScript: 'Gli incarichi stanno nel browser: per aprirli serve JavaScript.',
  loading: 'Un momento: si aprono gli incarichi.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che è conservato è intatto.',
  what: 'Che cos’è',
  intro: [
    'Prima di parlare si vota: venti gettoni sugli scopi, che cosa si crede che i clienti si aspettino, cinque stime, e per quale scopo il servizio è costruito davvero. Chi vota non vede risultati.',
    'Le schede restano chiuse finché non le scoprite, tutte insieme. Poi si parla dei disaccordi, non della media: ogni disaccordo ha il suo modo di chiudersi.',
  ],
  kinds: [
    ['Sugli scopi', 'Gettoni messi altrove: si parla, e si vota una seconda volta.'],
    ['Sui fatti', 'Numeri diversi per la stessa cosa: si guarda il dato.'],
    ['Sulle parole', 'Lo stesso scopo, da cui ci si aspettano cose diverse: si scrive che cosa vuol dire.'],
  ] as readonly (readonly [string, string])[],
  kindsTitle: 'Tre tipi di disaccordo',
  arc: 'Prima, durante, dopo',
  steps: [
    [
      'Tre settimane prima',
      'L’incarico, con i ruoli e chi decide; i fogli dei dati a chi conosce i numeri; gli inviti a votare.',
    ],
    [
      'La mattina',
      'Le ultime schede, anche su carta o a voce; le schede scoperte; due disaccordi; il secondo voto; la dichiarazione; gli impegni.',
    ],
    [
      'Dopo',
      'Il rapporto, una copia a ciascuno senza i voti altrui, gli impegni nel calendario, e il confronto dopo tre mesi.',
    ],
  ] as readonly (readonly [string, string])[],
  stays:
    'Tutto resta su questo dispositivo. Non c’è un server che raccoglie: una scheda torna come link, file, codice da leggere a voce o foglio di carta.',
};
export type WorkshopPageWords = typeof workshopPage;
