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
  title: 'Take the report away',
  intro: 'A PDF to hand over: its first page can stand alone. It is made on this device, and nothing is sent.',
  introSample: 'What yours would look like: the PDF of this invented company. It is made on this device.',
  fault: 'This part stopped through a fault of ours. The result and the answers are untouched.',

  pdf: {
    make: 'Download the PDF',
    now: (languages, hasData, hasMoney) =>
      `${INTO[languages]}, ${hasData ? 'with the assessment inside: the PDF opens again here' : 'without data'}${hasMoney ? '' : ', without amounts'}.`,
    choices: 'Language, data, signature',
    language: 'Language',
    languages: {
      it: { name: 'Italian', means: 'The same contents, written in Italian.' },
      en: { name: 'English', means: 'The whole PDF in English.' },
      both: { name: 'Both', means: 'One PDF: first a whole version, then the other.' },
    },
    carries: 'What travels with it',
    assessment: {
      name: 'The assessment',
      means: 'Whoever receives the PDF can read every answer, and open them again here.',
    },
    nothing: {
      name: 'Without data',
      means: 'The report is the same, but the answers are not attached and it does not open again.',
    },
    noMoney: {
      name: 'Leave the amounts out',
      means: 'Answers in money stay out, and what remains is compared anew. The first page says so.',
    },
    consultant: 'Who prepared it (optional)',
    by: 'Name, yours or of the firm',
    logo: 'Logo',
    logoHint: 'PNG or JPEG, up to 1 MB. It goes into the PDF and nowhere else.',
    logoAlt: 'The chosen logo',
    logoOff: 'Remove the logo',
    logoLooking: 'Looking at the logo…',
    logoUnread: 'The browser cannot read this file: choose it again.',
    making: 'Making the PDF…',
    progress: 'How far the PDF has come',
    stop: 'Stop',
    stopped: 'Stopped: nothing was downloaded.',
    made: (name, pages, kilobytes) =>
      `Downloaded: ${name}, ${count(pages, 'page', 'pages')}, ${formatNumber(kilobytes, 'en')} kB.`,
    replaced: (letters) =>
      letters.length === 1
        ? `The typeface of the PDF lacks the sign ${letters[0]}: a box stands in its place.`
        : `The typeface of the PDF lacks these signs: ${letters.join(' ')}. A box stands in their place.`,
    notLoaded:
      'What the PDF is made with did not load: check the connection and try again. The result and the answers are untouched.',
    fault: 'The PDF stopped through a fault of ours. The result and the answers are untouched.',
    again: 'Try again',
  },

  notLoaded: 'This part did not load: check the connection and try again. The result and the answers are untouched.',
  loading: 'Loading…',
  again: 'Try again',

  link: {
    title: 'A link',
    warning:
      'A link is a copy: whoever has it can read it, and pass it on. It cannot be called back, and does not follow later changes.',
    what: 'What the link carries',
    full: { name: 'All answers', means: 'Whoever opens it sees the result, and can work on a copy of their own.' },
    noMoney: {
      name: 'Without the amounts',
      means: 'Answers in money stay out; what remains is compared anew.',
    },
    result: {
      name: 'The result only',
      means: 'No answer leaves: whoever opens it reads the outcome, and that is all.',
    },
    passphrase: 'Passphrase (optional)',
    passphraseHint:
      'Whoever receives the link types it to open it. Send it by another way: it cannot be recovered here.',
    noCipher:
      'A passphrase cannot be used here: it takes an https address, or a newer browser. The link is made without one.',
    sealing: 'Sealing the link with the passphrase…',
    field: 'The link',
    size: (characters) => `${count(characters, 'character', 'characters')}.`,
    sealed: 'Sealed with the passphrase.',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied:
      'The browser does not allow copying from here. The link is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    qr: 'QR code',
    qrAlt: 'QR code of the link: scanned with a telephone, it opens the page of the link',
    qrTooLong: (most) =>
      `The link is too long for a QR code that a telephone reads well: the most is ${formatNumber(most, 'en')} characters.`,
  },

  files: {
    title: 'Other formats',
    money: {
      name: 'Leave the amounts out',
      means: 'Of every one of these files: answers in money stay out.',
    },
    dialect: 'Tables for a spreadsheet',
    dialects: {
      italian: { name: 'Set to Italian', means: 'Semicolons between cells, decimal commas.' },
      international: { name: 'Set to English', means: 'Commas between cells, decimal points.' },
    },
    kinds: {
      json: { name: 'The answers (JSON)', means: 'They open again here, identical; other programs read them.' },
      table: {
        name: 'The answers as a table (CSV)',
        means: 'One row for the company, one column a question. Opens again here.',
      },
      findings: {
        name: 'The divergences as a table (CSV)',
        means: 'One row each, with weight, certainty and sentences.',
      },
      markdown: { name: 'The report in Markdown', means: 'For an internal page or a ticket.' },
      text: { name: 'The report as plain text', means: 'For the body of an e-mail.' },
    },
    done: (name) => `Downloaded: ${name}.`,
  },
};
