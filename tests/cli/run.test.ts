import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';
import { companyTexts } from '../model/exchange/samples.ts';
import { line, PANE, pretty, ROSSI, short } from './printed.ts';
import { ran } from './world.ts';

describe('the command', () => {
  it('prints one .json file as indented JSON, the verdict of the model', async () => {
    expect(await ran(['a.json'], { 'a.json': ROSSI })).toEqual({ status: 0, printed: pretty(ROSSI), complained: '' });
  });

  it('prints several files one line each, in their order', async () => {
    const { status, printed } = await ran(['b.json', 'a.json'], { 'a.json': ROSSI, 'b.json': PANE });
    expect([status, printed]).toEqual([0, short(PANE) + short(ROSSI)]);
  });

  it('prints every company of the site without a complaint', async () => {
    const files = Object.fromEntries(companyTexts);
    const { status, printed, complained } = await ran(Object.keys(files), files);
    expect([status, complained, printed.split('\n').length]).toEqual([0, '', companyTexts.length + 1]);
  });

  it('reads .ndjson one assessment a line, blank lines and Windows line breaks passed over, a single line not indented', async () => {
    const text = `${line(ROSSI)}\r\n\n  \n${line(PANE)}`;
    expect((await ran(['a.ndjson'], { 'a.ndjson': text })).printed).toBe(short(ROSSI) + short(PANE));
    expect((await ran(['a.NDJSON'], { 'a.NDJSON': line(ROSSI) })).printed).toBe(short(ROSSI));
  });

  it.each([1, 7, 65_536])('gives the same bytes whether they come in chunks of %i', async (size) => {
    const files = { 'a.ndjson': `${line(ROSSI)}\n${line(PANE)}\n`, '-': ROSSI };
    const { printed } = await ran(['a.ndjson', '-'], files, {}, size);
    expect(printed).toBe(short(ROSSI) + short(PANE) + short(ROSSI));
  });

  it('prints text in the language asked for, two reports parted by a blank line', async () => {
    const one = await ran(['a.json', '--format', 'text', '--lang', 'it'], { 'a.json': ROSSI });
    expect(one.printed).toContain('Mobili Rossi\n\n');
    expect(one.printed).toContain('Dichiarate');
    const english = await ran(['--format=text', '--lang=en', 'a.json'], { 'a.json': ROSSI });
    expect(english.printed).toMatch(/You declare/u);
    const two = await ran(['a.json', 'a.json', '--format', 'text', '--lang', 'it'], { 'a.json': ROSSI });
    expect(two.printed).toBe(`${one.printed}\n${one.printed}`);
  });

  it('prints Markdown in the language asked for, two reports parted by a blank line', async () => {
    const one = await ran(['a.json', '--format', 'markdown', '--lang', 'it'], { 'a.json': ROSSI });
    expect([one.status, one.complained]).toEqual([0, '']);
    expect(one.printed).toMatch(/^\*\*Mobili Rossi\*\*\n\n# Dichiarate .+\n/u);
    expect(one.printed).toContain('\n| Scopo | Peso | Che cosa promette ai clienti |\n| --- | ---: | --- |\n');
    const english = await ran(['--format=markdown', '--lang=en', 'a.json'], { 'a.json': ROSSI });
    expect(english.printed).toMatch(/\n# You declare /u);
    const two = await ran(['a.json', 'a.json', '--format', 'markdown', '--lang', 'it'], { 'a.json': ROSSI });
    expect(two.printed).toBe(`${one.printed}\n${one.printed}`);
  });

  it.each([[[]], [['--verdict=short']]])('says whose each verdict is, typed with %j', async (options) => {
    const file = JSON.parse(PANE);
    file.company = { name: 'Rossi «2»', currency: 'EUR' };
    const lines = `${line(ROSSI)}\n${JSON.stringify(file)}\n`;
    const { printed } = await ran(['a.ndjson', ...options], { 'a.ndjson': lines });
    const whose = printed
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one).company);
    expect(whose).toEqual([{ name: 'Mobili Rossi', asOf: '2026-11' }, { name: 'Rossi «2»' }]);
    expect(printed).toMatch(/^\{"format":"coerente\/verdict","version":1,"profile":"v1","company":\{/u);
  });

  it('keeps a verdict on one line, and a terminal still, whatever is in the name', async () => {
    const file = JSON.parse(ROSSI);
    file.company.name = 'Rossi\u009B2J\u2028\u0085\u007F\n';
    const { printed } = await ran(['-'], { '-': JSON.stringify(file) });
    expect(printed.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(JSON.parse(printed).company.name).toBe(file.company.name);
  });

  it('lets no name from a file move the cursor', async () => {
    const file = JSON.parse(ROSSI);
    file.company.name = 'Rossi\u001B[2J\u0007';
    const { printed } = await ran(['--format=text', 'a.json'], { 'a.json': JSON.stringify(file) });
    expect(printed).toContain('Rossi\uFFFD[2J\uFFFD');
    expect(printed).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });
});

describe('standard input', () => {
  it('is one document over many lines, or one assessment a line; one line each either way', async () => {
    expect((await ran(['-'], { '-': ROSSI })).printed).toBe(short(ROSSI));
    expect((await ran(['-'], { '-': `\uFEFF${line(ROSSI)}` })).printed).toBe(short(ROSSI));
    expect((await ran(['-'], { '-': `${line(ROSSI)}\n${line(PANE)}\n` })).printed).toBe(short(ROSSI) + short(PANE));
  });

  it('with a broken first line is still read a line at a time', async () => {
    const { status, printed, complained } = await ran(['-'], { '-': `{"format": \n${line(PANE)}\n` });
    expect([status, printed]).toEqual([1, short(PANE)]);
    expect(complained).toMatch(/^-:1: \.: .+\n$/u);
  });

  it('with a broken document is refused once, at its line', async () => {
    const { status, printed, complained } = await ran(['-'], { '-': ROSSI.replace('"weight": 40', '"weight": 4O') });
    expect([status, printed]).toEqual([1, '']);
    expect(complained).toMatch(/^-:13: \.: The text is not valid JSON: line 13, column \d+ has “O”[^\n]+\n$/u);
  });

  it('longer than a document may be is read a line at a time, and refused when it is no such thing', async () => {
    const many = Math.ceil(MOST_BYTES / line(PANE).length) + 5;
    const long = await ran(['-'], { '-': `${line(PANE)}\n`.repeat(many) }, {}, 65_536);
    expect([long.status, long.printed.length]).toEqual([0, short(PANE).length * many]);
    const huge = await ran(['-'], { '-': ' \n'.repeat(MOST_BYTES) }, {}, 65_536);
    expect([huge.status, huge.printed, huge.complained.split('\n').length]).toEqual([1, '', 2]);
  });

  it.each([
    ['a list', `\uFEFF[ ${line(ROSSI)}]`, 'The file is a list in square brackets'],
    ['a workbook', 'PK\u0003\u0004....xl/workbook.xml', 'save it as CSV in UTF-8'],
  ])('that is %s is told so', async (_what, input, sentence) => {
    const { status, printed, complained } = await ran(['-'], { '-': input });
    expect([status, printed]).toEqual([1, '']);
    expect(complained).toMatch(/^-:1: \.: [^\n]+\n$/u);
    expect(complained).toContain(sentence);
  });

  it('that is empty is refused', async () => {
    expect(await ran(['-'], { '-': '' })).toMatchObject({ status: 1, printed: '' });
  });
});

describe('what is refused', () => {
  it('is told as FILE:LINE: PATH: sentence, the others still assessed, and the status is 1', async () => {
    const damaged = ROSSI.replace('"promise.level"', '"promise.levl"').replace('"staff.fte": 60', '"staff.fte": -60');
    const { status, printed, complained } = await ran(['a.json', 'b.json'], { 'a.json': damaged, 'b.json': PANE });
    expect([status, printed]).toEqual([1, short(PANE)]);
    const at = (text: string) => damaged.split('\n').findIndex((one) => one.includes(text)) + 1;
    expect(complained.split('\n')).toEqual([
      `a.json:${at('staff.fte')}: answers.staff.fte: The value −60 is outside the limits: write one between 0 and 200,000.`,
      `a.json:${at('promise.levl')}: answers.promise.levl: “promise.levl” is not known here: perhaps “promise.level”?`,
      '',
    ]);
  });

  it('bears the line of its record in .ndjson, syntax included', async () => {
    const bad = line(ROSSI).replace('"version":1', '"version":"1"');
    const { complained } = await ran(['a.ndjson'], { 'a.ndjson': `${line(ROSSI)}\n\n${bad}\n{"a":\n` });
    expect(complained).toMatch(/^a\.ndjson:3: version: [^\n]+\na\.ndjson:4: \.: [^\n]*line 4, column 6[^\n]+\n$/u);
  });

  it.each([
    ['gone.json', { code: 'ENOENT' }, 'There is no such file'],
    ['a.json/b.json', { code: 'ENOTDIR' }, 'There is no such file'],
    ['folder', { code: 'EISDIR' }, 'This is a folder'],
    ['shut.ndjson', { code: 'EACCES' }, 'cannot be read'],
    ['disk.json', { code: 'EIO' }, 'cannot be read'],
    ['table.csv', 'a,b\n1,2\n', 'names no column of a Coerente table'],
    ['header.csv', 'company.name,staff.fte\n', 'has its first row only'],
    ['gone.csv', { code: 'ENOENT' }, 'There is no such file'],
    ['picture.csv', Buffer.from('89504e470d0a1a0a', 'hex'), 'This is a picture, whatever its name says'],
    [
      'book.csv',
      `PK\u0003\u0004....[Content_Types].xml${' '.repeat(5000)}xl/workbook.xml...`,
      'save it as CSV in UTF-8',
    ],
    ['book.xlsx', 'PK\u0003\u0004....[Content_Types].xml', 'save it as CSV in UTF-8'],
    ['book.tsv', 'PK\u0003\u0004....notes.txt', 'This is a compressed archive'],
    ['table.tsv', 'company.name\tstaff.ftes\nA\t1\n', 'perhaps “staff.fte”'],
    ['table.txt', 'company.name;staff.fte\nA;1\n', 'a table is named .csv, .tsv or .tab'],
    ['latin.txt', Buffer.from('company.name;citt\u00E0', 'latin1'), 'a table is named .csv, .tsv or .tab'],
    ['/dev/fd/63', 'company.name,staff.fte\nA,1\n', 'a table is named .csv, .tsv or .tab'],
    ['list.json', `[${line(ROSSI)}]`, 'The file is a list in square brackets'],
    ['long.json', `[\n${`${line(ROSSI)},`.repeat(1000)}`, 'The file is a list in square brackets'],
    ['latin.json', Buffer.from([0x7b, 0xe8, 0x7d]), 'not text in UTF-8'],
    ['wide.json', Buffer.from(`\uFEFF${ROSSI}`, 'utf16le'), 'not text in UTF-8'],
    ['picture.json', Buffer.from('89504e470d0a1a0a', 'hex'), 'This is a picture, whatever its name says'],
    ['wide-unmarked.json', Buffer.from(line(ROSSI), 'utf16le'), 'not text in UTF-8'],
    ['wide-unmarked.ndjson', Buffer.from(line(ROSSI), 'utf16le'), 'not text in UTF-8'],
    ['listed.ndjson', `[${line(ROSSI)}]\n`, 'The file is a list in square brackets'],
    ['empty.json', '', 'The file is empty'],
    ['blank.json', '\uFEFF \r\n\t\n', 'The file is empty'],
    ['empty.ndjson', '', 'The file is empty'],
    ['blank.jsonl', '\n \n\r\n', 'The file is empty'],
    ['empty.csv', '', 'The file is empty'],
    ['/dev/null', '', 'The file is empty'],
    ['-', '', 'The file is empty'],
    ['large.json', ' '.repeat(MOST_BYTES + 100), 'over the limit of 1,048,576 bytes'],
    ['deep.json', '['.repeat(100_000), 'more than 40 levels deep'],
    ['verdict.json', pretty(ROSSI), 'This is a result in JSON, without the answers it comes from'],
    ['verdicts.ndjson', short(ROSSI), 'This is a result in JSON, without the answers it comes from'],
    ['other.ndjson', '{"format":"x"}', 'not a Coerente assessment'],
    ['lines.json', `${line(ROSSI)}\n${line(PANE)}\n`, 'holds one assessment on each line'],
    ['lines.txt', `\uFEFF\n${line(ROSSI)}\r\n${line(PANE)}\r\n`.repeat(300), 'holds one assessment on each line'],
    ['cut.json', `${line(ROSSI)}\n}`, 'is not valid JSON: line 2'],
    ['report.pdf', '%PDF-1.7\n%\u00e2', 'This is a PDF, which the command does not read'],
    ['-', '%PDF-1.7\n%\u00e2', 'This is a PDF, which the command does not read'],
  ])('%s has its sentence, and the next file is still assessed', async (name, found, sentence) => {
    const { status, printed, complained } = await ran([name, 'b.json'], { [name]: found, 'b.json': PANE }, {}, 4096);
    expect([status, printed]).toEqual([1, short(PANE)]);
    expect(complained).toMatch(/^[^\n]+\n$/u);
    expect(complained.startsWith(`${name}:${name === 'cut.json' ? 2 : 1}: `)).toBe(true);
    expect(complained).toContain(sentence);
  });

  it('a line longer than an assessment may be is passed over, the next is assessed', async () => {
    const text = `"${'a'.repeat(3 * MOST_BYTES)}"\n${line(PANE)}\n`;
    const { status, printed, complained } = await ran(['a.ndjson'], { 'a.ndjson': text }, {}, 65_536);
    expect([status, printed]).toEqual([1, short(PANE)]);
    expect(complained).toMatch(/^a\.ndjson:1: \.: .*1,048,576/u);
  });

  it('a key full of control characters does not reach the terminal', async () => {
    const text = line(ROSSI).replace('"answers":{', '"answers":{"\\u001b[2J":1,');
    const { complained } = await ran(['a\u001B.json'], { 'a\u001B.json': text });
    expect(complained).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('the language of a refusal', () => {
  it.each([
    [['x.json'], {}, 'There is'],
    [['x.json'], { LANG: 'it_IT.UTF-8' }, 'Il file'],
    [['x.json'], { LANG: 'en_GB', LC_ALL: 'it_IT' }, 'Il file'],
    [['x.json'], { LANG: 'it_IT', LC_MESSAGES: 'C' }, 'There is'],
    [['x.json', '--lang', 'en'], { LANG: 'it_IT' }, 'There is'],
    [['--lang=it', 'x.json'], {}, 'Il file'],
  ])('of %j where the system says %j begins “%s…”', async (typed, environment, begins) => {
    expect((await ran(typed, {}, environment)).complained).toContain(`x.json:1: .: ${begins}`);
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['--frmat', 'json', 'a.json']],
    [['--format', 'pdf', 'a.json']],
    [['a.json', '--lang']],
    [['--lang=', 'a.json']],
    [['-x']],
    [['--', ...[]]],
    [['-', '-']],
    // As a variable of the shell that was never set.
    [['']],
    [['a.json', '']],
  ])('%j prints nothing, tells the usage in both languages, and the status is 2', async (typed) => {
    const { status, printed, complained } = await ran(typed, { 'a.json': ROSSI });
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toContain('Uso: npm run');
    expect(complained).toContain('Usage: npm run');
  });

  it.each([
    [
      ['--format=pdf', 'a.json'],
      { LANG: 'it_IT', LC_ALL: 'en_GB' },
      'The option --format does not take “pdf”: write json or text or markdown or csv or companies.',
    ],
    [
      ['--verdict', 'full', 'a.json', '--lang', 'en'],
      { LANG: 'it_IT' },
      'The option --verdict does not take “full”: write whole or short.',
    ],
    [
      ['--lang=it', '--rows', '7', 'a.json'],
      {},
      'L’opzione --rows non ha il valore «7»: scrivete 1001.. o 1001..2000.',
    ],
    [
      ['--lang=de', 'a.json'],
      { LANG: 'it_IT' },
      'L’opzione --lang non ha il valore «de»: scrivete it o en o both (--pdf).',
    ],
    [
      ['--pdf=out', '--date=2023-02-29', 'a.json'],
      { LANG: 'it_IT' },
      'L’opzione --date non ha il valore «2023-02-29»: scrivete un giorno che esiste come anno-mese-giorno, per esempio 2026-11-30.',
    ],
    [['--progress'], { LANG: 'it_IT' }, 'All’opzione --progress manca il valore: scrivete on o off.'],
    [['a.json', '--resume='], {}, 'The option --resume lacks its value: write the name of a file.'],
    [['--pdf'], { LANG: 'it_IT' }, 'All’opzione --pdf manca il valore: scrivete il nome di una cartella.'],
    [['--pdf', '--lang', 'en', 'a.json'], {}, 'The option --pdf lacks its value: write the name of a folder.'],
    [
      ['--resume', '--verdict', 'short', 'a.json'],
      {},
      'The option --resume lacks its value: write the name of a file.',
    ],
    [['a.json', '--profile', '-'], {}, 'The option --profile does not take “-”: write the name of a file.'],
    [['a.json', '--resume=-'], {}, 'The option --resume does not take “-”: write the name of a file.'],
    [['--format', '--lang', 'en', 'a.json'], {}, 'The option --format lacks its value: write json or text'],
  ])(
    '%j where the system says %j is told first and last in the language of the reader, with the values there are',
    async (typed, environment, told) => {
      const lines = (await ran(typed, {}, environment)).complained.trimEnd().split('\n');
      expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual([
        expect.stringContaining(told),
        '',
        '',
        lines[0],
      ]);
    },
  );

  it('is not asking for help, nor a file that begins with a hyphen after --', async () => {
    expect(await ran(['--help'])).toMatchObject({ status: 0, complained: '' });
    expect(await ran(['--', '-a.json'], { '-a.json': ROSSI })).toMatchObject({ status: 0, printed: pretty(ROSSI) });
  });
});
