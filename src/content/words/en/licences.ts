// English words of the page of licences.
import type { licences as italian } from '#content/words/it/licences.ts';

export const licences: typeof italian = {
  title: 'Licences',
  description:
    'The work of others that comes with this site: programs and typefaces, with version, authors and text of the licences.',
  stand: 'Coerente is made with the work of others too. Here is whom to thank, and on what terms we use it.',
  ours: 'Coerente',
  oursText: (version: string) =>
    `Version ${version}. It is free software: you may use, study, change and pass it on under the terms of the MIT licence, given below.`,
  shipped: 'What reaches your browser',
  shippedIntro:
    'The files of the site hold parts of these programs and typefaces. The list is compared with the files whenever the site is built.',
  shippedNote:
    'The typefaces of the PDFs are cut from Libre Franklin and Newsreader: they have other names and the same licence.',
  name: 'Name',
  version: 'Version',
  licence: 'Licence',
  texts: 'The texts',
  textsIntro: 'Each text stands once, after the names of those who chose it.',
  textOf: (licence: string) => `Text of the ${licence} licence`,
  others: 'What it takes to build it',
  othersIntro: (count: string) =>
    `Another ${count} packages serve to build the site or for the command in a terminal, on various systems. Nothing of them is in the files of the site.`,
  group: (licence: string, count: string) => `${licence}: ${count}`,
};
