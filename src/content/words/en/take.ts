// English words for what a person takes away from a result: the PDF, the link, the files. Loaded with the result.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { Languages, TakeWords } from '#content/words/it/take.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

const INTO: Readonly<Record<Languages, string>> = {
  it: 'In Italian',
  en: 'In English',
  both: 'In Italian and in English',
};

export const take: TakeWords = {
  title: 'Download or share',
  intro: 'A PDF to hand over: its first page can stand alone. It is made on this device, and nothing is sent.',
  introSample: 'What yours would look like: the PDF of this invented company. It is made on this device.',
  fault: 'This part stopped through a fault of ours. The result and the answers are untouched.',

  pdf: {
    make: 'Download the PDF',
    now: (languages, hasData, hasMoney) =>
      `${INTO[languages]}${hasMoney ? '' : ', without amounts'}, ${hasData ? 'with the assessment attached: the PDF can be opened again here' : 'without the assessment attached'}.`,
    choices: 'Language, contents, name and logo',
    language: 'Language',
    languages: {
      it: { name: 'Italian', means: 'The same contents, written in Italian.' },
      en: { name: 'English', means: 'The whole PDF in English.' },
      both: { name: 'Both', means: 'One PDF: first a whole version, then the other.' },
    },
    carries: 'What the PDF contains',
    assessment: {
      name: 'The pages, with the assessment attached',
      means: 'Whoever receives the PDF can read every answer and open them again here.',
    },
    nothing: {
      name: 'The pages only',
      means: 'The report is the same, with the answers it quotes, but it cannot be opened again here.',
    },
    noMoney: {
      name: 'Without the amounts',
      means:
        'Answers in money are left out, and what remains is compared afresh. The first page of the PDF says so. Notes, sources and “for whom” stay as you wrote them.',
    },
    consultant: 'Who prepared it (optional)',
    by: 'Name, yours or your firm’s',
    logo: 'Logo',
    logoHint: 'PNG or JPEG, up to 1 MB. It goes into the PDF and nowhere else.',
    logoAlt: 'The chosen logo',
    logoOff: 'Remove the logo',
    logoLooking: 'Checking the logo…',
    logoUnread: 'The browser cannot read this file: choose it again.',
    making: 'Making the PDF…',
    progress: 'Progress of the PDF',
    stop: 'Stop',
    stopped: 'Stopped: nothing was downloaded.',
    made: (name, pages, kilobytes) =>
      `Downloaded: ${name}, ${count(pages, 'page', 'pages')}, ${formatNumber(kilobytes, 'en')} kB.`,
    replaced: (letters) =>
      letters.length === 1
        ? `The typeface of the PDF does not have the character ${letters[0]}: a box stands in its place.`
        : `The typeface of the PDF does not have these characters: ${letters.join(' ')}. A box stands in their place.`,
    notLoaded:
      'What is needed to make the PDF did not load: check the connection and try again. The result and the answers are untouched.',
    fault: 'The PDF stopped through a fault of ours. The result and the answers are untouched.',
    again: 'Try again',
  },

  notLoaded: 'This part did not load: check the connection and try again. The result and the answers are untouched.',
  loading: 'Loading…',
  again: 'Try again',

  link: {
    title: 'A link',
    warning:
      'A link is a copy: whoever receives it can read it and pass it on. It cannot be withdrawn, and does not follow the changes you make later.',
    what: 'What the link contains',
    full: {
      name: 'All answers',
      means: 'Whoever opens it sees the result and the answers, and can work on a copy of their own.',
    },
    noMoney: {
      name: 'Without the amounts',
      means:
        'Answers in money are left out, and what remains is compared afresh. Notes, sources and “for whom” stay as you wrote them.',
    },
    result: {
      name: 'The result only',
      means: 'No answer leaves: whoever opens it reads the result only.',
    },
    passphrase: 'Passphrase (optional)',
    passphraseHint:
      'Whoever receives the link has to type it to open it. Send it by another route: it cannot be recovered from here.',
    noCipher:
      'A passphrase cannot be used here: that needs an https address, or a newer browser. The link is made without one.',
    sealing: 'One moment: protecting the link with the passphrase…',
    field: 'The link',
    size: (characters) => `${count(characters, 'character', 'characters')}.`,
    sealed: 'Protected by the passphrase.',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied:
      'The browser does not allow copying from here. The link is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    qr: 'QR code',
    qrAlt: 'QR code of the link: scan it with a phone to open it',
    qrTooLong: (most) =>
      `The link is too long for a QR code that a phone reads easily: the most is ${formatNumber(most, 'en')} characters.`,
  },

  files: {
    title: 'Other formats',
    money: {
      name: 'Without the amounts',
      means:
        'For all these files: answers in money are left out. Notes, sources and “for whom” stay as you wrote them.',
    },
    dialect: 'Tables for a spreadsheet',
    dialects: {
      italian: { name: 'Set to Italian', means: 'Semicolons between cells, decimal commas.' },
      international: { name: 'Set to English', means: 'Commas between cells, decimal points.' },
    },
    kinds: {
      json: { name: 'The answers (JSON)', means: 'They open again here, identical, and other programs read them.' },
      table: {
        name: 'The answers as a table (CSV)',
        means: 'One row for the company, the questions in columns. It opens again here.',
      },
      findings: {
        name: 'The divergences as a table (CSV)',
        means: 'One row each, with weight, certainty and sentences.',
      },
      markdown: { name: 'The report in Markdown', means: 'For an internal page or a ticket.' },
      text: { name: 'The report as plain text', means: 'For the text of an email.' },
    },
    done: (name) => `Downloaded: ${name}.`,
  },
};
