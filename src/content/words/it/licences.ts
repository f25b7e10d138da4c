// Italian words of the page of licences.

export const licences = {
  title: 'Licenze',
  description:
    'Il lavoro di altri che arriva con questo sito: programmi e caratteri, con versione, autori e testo delle licenze.',
  stand: 'Coerente è fatto anche con il lavoro di altri. Qui c’è chi ringraziare, e a quali condizioni lo usiamo.',
  ours: 'Coerente',
  oursText: (version: string) =>
    `Versione ${version}. È un programma libero: potete usarlo, studiarlo, modificarlo e distribuirlo alle condizioni della licenza MIT, riportata qui sotto.`,
  shipped: 'Ciò che arriva al vostro browser',
  shippedIntro:
    'Nei file del sito ci sono parti di questi programmi e caratteri. L’elenco è confrontato con i file a ogni costruzione del sito.',
  shippedNote:
    'I caratteri dei PDF sono ricavati da Libre Franklin e Newsreader: hanno altri nomi e la stessa licenza.',
  name: 'Nome',
  version: 'Versione',
  licence: 'Licenza',
  texts: 'I testi',
  textsIntro: 'Ogni testo compare una volta, dopo i nomi di chi lo ha scelto. I testi sono nella lingua originale.',
  textOf: (licence: string) => `Testo della licenza ${licence}`,
  others: 'Ciò che serve a costruirlo',
  othersIntro: (count: string) =>
    `Altri ${count} pacchetti servono a costruire il sito o al comando da terminale, su sistemi diversi. Nei file del sito non ce n’è traccia.`,
  group: (licence: string, count: string) => `${licence}: ${count}`,
};
