// English sentences for what was not taken, one for each kind of refusal, and the words of the command in a terminal.
import type { RefusalWords, Told } from '#content/refusal-sentence.ts';
import { profileRefusals } from '#content/words/en/profile.ts';
import { tableRefusals } from '#content/words/en/table-refusals.ts';
import { workshopRefusals } from '#content/words/en/workshop-refusals.ts';
import type { CommandWords, Rest } from '#content/words/it/refusals.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  number: 'a number',
  'whole-number': 'a whole number',
  amount: 'a number, or a range with “from” and “to”',
  anchor: 'one of 0, 25, 50, 75 and 100, or a range with “from” and “to”',
  text: 'a text in quotation marks',
  list: 'a list in square brackets',
  object: 'a group of keys in braces',
  band: 'a list of three numbers: minimum, maximum and importance',
  choices: 'a list of answers in square brackets',
  channels: 'a table with a number for each channel',
  promises: 'a table with a promise for each channel, or “none”',
  promise: 'a promise with “seconds” and “clock”, or “none”',
  parts: 'a table with a number for each part',
  dedication: '“yes”, “no”, “partly” or a percentage',
  'tier-facts': 'a table with the answers of the top level',
  'text-or-amount': 'a text or a number',
};

const GIVEN: Readonly<Record<string, string>> = {
  number: 'a number',
  text: 'a text',
  list: 'a list',
  object: 'a group of keys',
  truth: 'the value “true” or “false”',
  null: '“null”',
  something: 'some other kind of value',
};

/** The word that was probably meant; or all that may stand there, when they are few; or what to do. */
function perhaps({ nearest, known }: Told, otherwise: string): string {
  if (nearest !== '') return `perhaps “${nearest}”?`;
  return known === '' ? `${otherwise}.` : `this place takes ${known}.`;
}

function wrongKind({ expected, given }: Told): string {
  const wanted = EXPECTED[expected] ?? 'another kind of value';
  const found = GIVEN[given];
  return found === undefined ? `This place takes ${wanted}.` : `This place takes ${wanted}: the file has ${found}.`;
}

export const refusals: RefusalWords = {
  'not-json': ({ line, column, found }) =>
    found === ''
      ? `The JSON text breaks off at line ${line}, column ${column}: check that the file is complete.`
      : `The text is not valid JSON: line ${line}, column ${column} has “${found}”, which cannot stand there. Check commas, quotation marks and brackets.`,
  'not-text': () => 'The file is not text in UTF-8: save it again with that encoding.',
  'too-large': ({ most }) =>
    `The text is over the limit of ${most} bytes: an assessment takes a few thousand, remove what is not part of it.`,
  'too-deep': ({ line, column, most }) =>
    `At line ${line}, column ${column} the brackets stand inside one another more than ${most} levels deep: use fewer.`,
  'repeated-key': ({ given }) => `The key “${given}” stands twice in the same group: keep one of them.`,
  'not-an-assessment': () =>
    'This is not a Coerente assessment, whose “format” is “coerente/assessment”: check that it is the right file.',
  'too-new': ({ given, known }) =>
    `The file is in version ${given} of the format, and version ${known} is the last read here: open it with a newer Coerente.`,
  'unknown-profile': ({ given, known }) => `There is no profile “${given}” here: write “${known}”.`,
  missing: ({ place }) => `“${place}” has no value: add it.`,
  'wrong-kind': wrongKind,
  'unknown-key': (told) => `The key “${told.given}” is not part of the format: ${perhaps(told, 'remove it')}`,
  'unknown-id': (told) => `“${told.given}” is not known here: ${perhaps(told, 'check its spelling, or remove it')}`,
  'not-finite': () => 'The number is too large to be read: write a smaller one.',
  'out-of-range': ({ given, min, max }) =>
    min === max
      ? `The value ${given} is not one of those allowed: write ${min}.`
      : `The value ${given} is outside the limits: write one between ${min} and ${max}.`,
  'not-an-anchor': ({ given }) => `The value ${given} stands for none of the five answers: write 0, 25, 50, 75 or 100.`,
  'range-reversed': ({ from, to }) =>
    `The range goes from ${from} to ${to}: write the smaller number first, then the larger.`,
  'not-an-option': (told) =>
    `“${told.given}” is not one of the possible answers: ${perhaps(told, 'choose one of those provided')}`,
  repeated: ({ given }) => `“${given}” is repeated: write it once.`,
  'too-few': ({ given, least, counted }) =>
    `${given} ${counted('answer is', 'answers are')} chosen: the minimum is ${least}, add to them.`,
  'too-many': ({ given, most, counted }) =>
    `${given} ${counted('answer is', 'answers are')} chosen: the maximum is ${most}, remove some.`,
  'too-long': ({ most }) => `The text is too long: shorten it, the maximum is ${most} characters.`,
  'not-a-date': ({ given }) =>
    `“${given}” is not a date: write the year, the month or the day, such as 2026, 2026-11 or 2026-11-21.`,
  'not-a-currency': ({ given }) =>
    `“${given}” is not the code of a currency: write three capital letters, such as EUR.`,
  'not-applicable-here': () =>
    'This question does not take “not-applicable”: give a value, or leave it blank if you do not know.',
  'nobody-here': () => 'This question does not take “nobody”: give a value, or leave it blank if you do not know.',
  'no-declaration': () => 'The declaration is empty: name at least one purpose with its weight.',
  'weight-not-positive': ({ given }) =>
    `The weight ${given} is not above zero: write a positive number, or remove the purpose.`,
  'weights-too-uneven': () =>
    'The weights are too far apart to make a proportion: write them again as small numbers, such as 60 and 40.',
  'same-purpose-twice': ({ given }) =>
    `The purpose “${given}” stands twice for the same people: merge the two entries, or write in “scope” whom each is for.`,
  'more-than-one-other': () => 'The purpose “other” stands more than once: keep a single entry.',
  'only-for-other': ({ place }) => `“${place}” belongs to the purpose “other” alone: remove it from here.`,
  'name-missing': () => 'The purpose “other” has no name: write it in “name”.',
  'not-a-finding': ({ given }) =>
    `“${given}” has not the form of a divergence: write the id that stands in the result, such as “gap:mass-speed:speed” or “contradiction:separate-desks”.`,
  'reason-missing': () => 'The reason why the divergence is accepted is missing: write it in “reason”.',
  'not-a-day': ({ given }) => `“${given}” is not a day: write year, month and day, as in 2027-06-30.`,
  'file-missing': () => 'There is no such file: check its name and folder.',
  'file-unreadable': () => 'The file cannot be read: check that you have permission.',
  'file-is-folder': () => 'This is a folder: name the files in it.',
  'taken-by-name': () =>
    'By its name this file is read as one assessment in JSON, and it does not begin as one: a table is named .csv, .tsv or .tab, many assessments .ndjson; with - in place of the name the kind is found by itself.',
  'lines-by-name': () =>
    'The file holds one assessment on each line, and by its name it is read as a single one: name it .ndjson, or give it to standard input, with - in place of the name.',
  'file-is-pdf': () =>
    'This is a PDF, which the command does not read: open it on the site, save the assessment as JSON there, and name that file.',
  'list-of-assessments': () =>
    'The file is a list in square brackets: what is read is one assessment a line, without a list (.ndjson), or a table with one company a row (.csv).',
  'file-empty': () => 'The file is empty: download it again, or choose another copy.',
  'file-too-large': ({ most }) =>
    `The file is over ${most} MB and was not read: a report with the assessment attached takes less than one.`,
  'file-is-picture': () =>
    'This is a picture, whatever its name says: answers cannot be read back from a picture. Open the PDF it comes from, or the file of the answers.',
  'file-is-workbook': () =>
    'This is the workbook of a spreadsheet: open it there and save it as CSV in UTF-8, then open the CSV file here.',
  'file-is-archive': () => 'This is a compressed archive: extract the files in it and open them one at a time.',
  'file-unknown': () =>
    'This file does not open here: what opens is the PDF of a report, a file of answers (JSON), a table (CSV) or a link.',
  'file-is-verdict': () =>
    'This is a result in JSON, without the answers it comes from: what opens is the file of the answers or, on the site, the PDF of the report.',
  'pdf-encrypted': () =>
    'The PDF is protected by a password: save a copy without one in the program that opens it, then open that copy.',
  'pdf-without-assessment': () =>
    'This is a Coerente report, but without the assessment attached: it was left out, or lost when the PDF was printed again. Ask for the original, with the assessment attached.',
  'pdf-foreign': () =>
    'This PDF comes from another program and holds no Coerente assessment. If it is a report printed again, open the original.',
  'pdf-incomplete': () =>
    'The PDF stops before its end, and the attached assessment is cut short or missing: download it again, or ask for it to be sent again.',
  'pdf-damaged': () =>
    'The assessment attached to the PDF is no longer what it was: the file has been altered. Open another copy.',
  'link-foreign': () =>
    'This address holds no Coerente assessment: its links are made from the result, with “Copy the link”.',
  'link-incomplete': () =>
    'The link is incomplete: it may have been broken on its way. Copy it from beginning to end, or ask for it again.',
  'link-altered': () =>
    'The link changed on its way: at least one character is not the original one. Copy it again from where you received it.',
  'link-too-long': ({ most }) =>
    `The link is over ${most} characters, more than an assessment takes: ask whoever sent it for the file.`,
  'link-too-new': ({ given, known }) =>
    `The link is in version ${given}, and version ${known} is the last read here: reload the page, or open it with a newer Coerente.`,
  'link-not-a-result': () =>
    'The link says it holds a result, but what is in it cannot be read: ask whoever sent it for a new one.',
  'link-is-invitation': () =>
    'This is an invitation to a workshop: open it on the page of the ballot, where it is filled in.',
  'link-is-ballot': () =>
    'This is a ballot that a respondent filled in: it opens on the page of the workshop, with its engagement.',
  'too-much-for-link': ({ most }) =>
    `Notes and sources are too long for a link, which holds up to ${most} characters: shorten them, or share the file.`,
  'passphrase-empty': () => 'The passphrase is empty: write one, or make a link without a passphrase.',
  'passphrase-wrong': () =>
    'This passphrase does not open the link: check capitals, spaces and accents, or ask whoever chose it.',
  'no-cipher': () =>
    'This browser, or this address without https, cannot use passphrases: try another browser, or use the file.',
  ...tableRefusals,
  ...profileRefusals,
  ...workshopRefusals,
  'logo-not-an-image': () => 'The logo is not a PNG or JPEG picture: choose one in either of these formats.',
  'logo-too-large': ({ most }) =>
    `The file of the logo is over the limit of ${most} kB: save it smaller. On the page the logo is four centimetres wide.`,
  'logo-out-of-size': ({ most }) =>
    `The logo measures more than ${most} pixels on a side: make it smaller. On the page the logo is four centimetres wide.`,
  'logo-in-print-colours': () =>
    'The logo is in print colours (CMYK), which screens show differently: save it in RGB, or as PNG.',
  'logo-damaged': () => 'The picture of the logo cannot be read to its end: save it again, or choose another.',
  'file-not-written': ({ given }) =>
    `The file “${given}” cannot be written: check the folder, the permission to write there and the free space.`,
  'file-written-by-another': ({ given }) =>
    `Another run is writing in “${given}” too, so this one stopped: let that one come to its end, or end it, then type the same command again.`,
  'verdicts-of-others': () =>
    'The verdicts in this file do not come from these rows with these options: the file was left as it is. Repeat the command with the files and options of that run, or name another file.',
};

const goOn = ({ next, isResumed, isTable }: Rest): string => {
  if (isResumed) return 'The same command goes on from there';
  return `For the rest: --rows ${next}..${isTable ? ' (it repeats the header: leave that out when you join the parts)' : ''}`;
};

export const command: CommandWords = {
  usage: `Usage: npm run --silent assess -- [--format json|text|markdown|csv|companies] [--lang it|en] [--samples N] [--profile PROFILE] FILE...
       npm run --silent assess -- [--verdict short] [--rows FROM..TO] [--resume OUTPUT] [--jobs N] [--progress on|off] FILE...
       npm run --silent assess -- --pdf FOLDER [--lang it|en|both] [--date YYYY-MM-DD] [--without data|money] [--profile PROFILE] FILE...
       npm run --silent assess -- --columns [--lang it|en]
FILE is an assessment (.json), one on each line (.ndjson), a table with one company a row (.csv, .tsv, .tab), or - to read standard input.
The file of an engagement is a FILE too: what the room declares is assessed, and the report carries the workshop’s parts, never a vote that is still sealed.
With --format csv the divergences are printed as a table, with --format companies each company in numbers, one a row: in Italian the cells are separated by semicolons with decimal commas, in English by commas with decimal points.
With --columns the columns of a table of companies are listed, with what they hold, units and limits.
Without --lang the language is Italian where that of the system is (LC_ALL, LC_MESSAGES, LANG), English elsewhere.
With --samples N the verdict and the report also say what picture may come of what is not known, over N possibilities (1 to 1,000,000), all taken alike; when that takes longer than two seconds, how far it is goes to standard error.
--pdf writes a PDF report of each company into the folder, with today’s date unless another is given; with --without data
the assessment is not attached, with --without money the amounts are removed and what remains is compared afresh.
With --profile everything is judged by the edited profile in the file PROFILE; an assessment that carries another one is refused.
With --verdict short the verdict comes without ways out and what depends on them: ten to a hundred times faster for many companies.
With --rows 1001..2000 only those rows are assessed, counted from 1 over all the files without the header; with --rows 1001.. from there to the end.
With --resume OUTPUT the verdicts go to the file OUTPUT; where it is there already, the run goes on where it stops: the same command begins and goes on.
After a second of work all processors are used: --jobs N sets how many. How far it is goes to standard error after two seconds, if that is a terminal; --progress on always says it, off never.
Exit status: 0 all assessed, 1 something was refused, 2 wrong usage, 3 the run did not come to its end: a thread stopped, or the output cannot be written, 130 or 143 interrupted.`,
  columnsAlone:
    '“--columns” lists the columns of a table of companies and stands alone, or with --lang it or --lang en: take the rest away.',
  onlyWithPdf: (option) => `The option “${option}” goes with --pdf: add --pdf FOLDER, or leave it out.`,
  onlyWithJson: (option) =>
    `The option “${option}” is about verdicts in JSON, one a line: leave it out, or leave out --format and --pdf.`,
  rowsSoFar: ({ assessed, refused: _, shown, perSecond, percent }) => {
    const rows = assessed === 1 ? 'row' : 'rows';
    const read = percent === undefined ? '' : `; ${percent}% read`;
    return `${shown.assessed} ${rows} assessed, ${shown.refused} refused, ${perSecond} a second${read}.`;
  },
  interrupted: (rest) =>
    `Interrupted before row ${rest.next}: what is written is whole. ${goOn(rest)}${rest.isResumed ? '.' : ''}`,
  threadEnded: ({ reason, at, ...rest }) =>
    `A thread stopped${at === undefined ? '' : ` while it assessed the rows from ${at}`} (${reason}). What is written is whole up to row ${rest.next}, not included. ${goOn(rest)}; with --jobs 1 no threads are used.`,
  outputNotWritten: (code) =>
    `The output cannot be written to its end (${code}): its last line may be cut. Check the free space, and repeat the command.`,
  samplesOutside: (given) =>
    `The option --samples takes a whole number from 1 to 1,000,000, written in digits alone; “${given}” is none. For example: --samples 10000.`,
  samplesNotPrinted:
    'The option --samples goes with the formats json, text and markdown: the tables and the PDF have no place for the possibilities.',
  unknownOption: (option) => `There is no option “${option}”.`,
  unknownValue: (option, value, known) => {
    const found =
      value === '' ? `The option ${option} lacks its value` : `The option ${option} does not take “${value}”`;
    return `${found}${known.length > 0 ? `: write ${known.join(' or ')}` : ''}.`;
  },
  aDay: 'a day that exists as year-month-day, for example 2026-11-30',
  aFolder: 'the name of a folder',
  aFile: 'the name of a file',
  noFile: 'Name at least one file.',
  inputTwice: 'The sign - may be used once only.',
  written: (path, pages) => `${path}: ${pages}\u00a0${pages === 1 ? 'page' : 'pages'}`,
  replaced: (letters) => `characters shown as □: ${letters}`,
};
