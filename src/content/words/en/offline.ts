// English words of what works without a network: the line about a new version, and whether the whole site is on this device.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { OfflineWords } from '#content/words/it/offline.ts';

const files = (value: number): string => `${formatNumber(value, 'en')} ${pluralOf(value, 'en', 'file', 'files')}`;

export const offline: OfflineWords = {
  line: {
    offered: {
      text: 'There is a new version of the site. Move to it whenever you like: what is kept on this device stays.',
      act: 'Move to the new version',
    },
    taken: {
      text: 'The site has moved to another version. This window goes on with the one before until you reload it.',
      act: 'Reload the page',
    },
    broken: {
      text: 'A part of this page did not arrive: there is no connection, or the site has changed in the meantime. What is kept on this device stays; if you prefer, download it first.',
      act: 'Reload the page',
    },
    later: 'Not now',
    moment: 'One moment…',
  },

  ready: {
    title: 'Without a network',
    text: 'With all files of the site on this device everything works without a network: questions, result, PDF, charts, links, ballots, room. The files of the site hold nothing of yours.',
    install:
      'From the browser’s menu you can also install Coerente as an app: it opens in a window of its own, and browsers tend to keep it longer.',
    loading: 'One moment: the files are being counted.',
    impossible:
      'This browser does not keep the site on this device: opening pages needs the network. An ordinary window of another browser, not a private one, usually can.',
    absent: 'The site is not on this device yet.',
    coming: 'The files of the site are arriving.',
    ready: (total) => `Ready without a network: all ${files(total)} of the site are on this device.`,
    partly: (here, total) =>
      `Not yet ready without a network: ${formatNumber(here, 'en')} of the ${files(total)} of the site are on this device.`,
    count: (here, total) => `${formatNumber(here, 'en')} of ${formatNumber(total, 'en')}`,
    missing: 'What is missing',
    home: '(the first page)',
    bring: 'Bring the site to this device',
    fill: 'Fetch what is missing',
    again: 'Count again',
    stillMissing:
      'Something did not arrive. If there is a network, the site may have changed just now: reload the page and try again.',
  },

  app: {
    description:
      'What a company says about its customer service and what it does: where they part, and how to bring them together.',
    assess: 'Begin or go on',
  },
};
