// The possibilities in the command: a key of the verdict, a part of the report, and what is refused about their number.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { uncertainty as english } from '#content/words/en/uncertainty.ts';
import { uncertainty as italian } from '#content/words/it/uncertainty.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { uncertaintyOf } from '#model/uncertainty/uncertainty.ts';
import { assessmentOf } from '../model/laws/arbitraries.ts';
import { type Anchors, operationAt } from '../model/laws/operation.ts';
import { line, PANE, pretty, ROSSI } from './printed.ts';
import { ran } from './world.ts';

const FILES = { 'a.json': ROSSI, 'b.json': PANE };
const drawnFrom = (text: string, samples: number) => {
  const assessment = JSON.parse(text);
  return uncertaintyOf({ catalogue, assessment, judgement: judge(catalogue, assessment) }, { samples });
};

test('--samples 200 adds one key to the verdict and changes nothing else of it', async () => {
  const { status, printed, complained } = await ran(['a.json', '--samples', '200'], FILES);
  expect([status, complained]).toEqual([0, '']);
  const { uncertainty, ...verdict } = JSON.parse(printed);
  expect(`${JSON.stringify(verdict, null, 2)}\n`).toBe(pretty(ROSSI));
  expect(uncertainty).toEqual(drawnFrom(ROSSI, 200));
  expect(uncertainty).toMatchObject({ asked: 200, drawn: 200, stoppedEarly: false, seed: 1 });
});

test('the same command prints the same bytes, for one file or for several', async () => {
  const one = await ran(['--samples=50', 'a.json', 'b.json'], FILES);
  expect(one).toEqual(await ran(['--samples=50', 'a.json', 'b.json'], FILES));
  const lines = await ran(['--samples=50', '-'], { '-': `${line(ROSSI)}\n${line(PANE)}\n` });
  expect(lines.printed).toBe(one.printed);
});

test.each([
  ['text', 'it', `\n\n${italian.title}\n----`],
  ['text', 'en', `\n\n${english.title}\n----`],
  ['markdown', 'it', `\n\n## ${italian.title}\n\n`],
  ['markdown', 'en', `\n\n## ${english.title}\n\n`],
])(
  'as %s in %s the part stands before the method, and says that it is no probability of the truth',
  async (format, language, head) => {
    const typed = ['a.json', '--format', format, '--lang', language];
    const plain = await ran(typed, FILES);
    const { status, printed } = await ran([...typed, '--samples', '300'], FILES);
    expect([status, plain.printed.includes(head)]).toEqual([0, false]);
    const from = printed.indexOf(head);
    expect(from).toBeGreaterThan(0);
    const added = printed.length - plain.printed.length;
    expect(printed.slice(0, from) + printed.slice(from + added)).toBe(plain.printed);
    const part = printed.slice(from, from + added);
    expect(part).toMatch(language === 'it' ? /se ogni possibilità fosse ugualmente probabile/u : /equally likely/u);
    expect(part).toMatch(language === 'it' ? /questo nessuno lo sa/u : /that nobody knows/u);
    expect(part).toMatch(language === 'it' ? /Seguire i concorrenti al ribasso/u : /Follow rivals down/u);
    expect(part).not.toMatch(/NaN|undefined|Infinity/u);
  },
);

test('where nothing is open the part says that the picture is one, and shows no table', async () => {
  const levels = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 50])) as Anchors;
  const exact = assessmentOf([{ purpose: 'mass-speed', weight: 1 }], operationAt(levels, 'throughput'));
  const file = { 'a.json': JSON.stringify(exact) };
  const { printed, complained } = await ran(['a.json', '--format=text', '--lang=it', '--samples=20'], file);
  expect(complained).toBe('');
  expect(printed).toContain(`${italian.title}\n${'-'.repeat(italian.title.length)}\n${italian.settled}\n`);
  expect(printed).not.toContain(italian.share);
});

test.each(['0', '-5', '1000001', '1e3', '10.000', '2,5', '', ' 7', 'mille'])(
  'as a number of samples “%s” is refused with a sentence in both languages, and nothing is printed',
  async (given) => {
    const { status, printed, complained } = await ran(['a.json', `--samples=${given}`], FILES);
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toContain(`L’opzione --samples vuole un numero intero da 1 a 1.000.000`);
    expect(complained).toContain('The option --samples takes a whole number from 1 to 1,000,000');
    expect(complained).toContain(`«${given}»`);
  },
);

test.each([
  ['--format', 'csv'],
  ['--pdf', 'rapporti'],
])('%s %s has no place for the possibilities and says so', async (option, value) => {
  const { status, printed, complained, saved } = await ran(['a.json', option, value, '--samples', '10'], FILES);
  expect([status, printed, saved]).toEqual([2, '', undefined]);
  expect(complained).toContain('vale con i formati json, text e markdown');
  expect(complained).toContain('goes with the formats json, text and markdown');
});

test('a run of more than two seconds says how far it is on standard error, and what is printed stays the same', async () => {
  const quick = await ran(['a.json', '--samples', '3000'], FILES);
  expect(quick.complained).toBe('');
  for (const [lang, line] of [
    ['it', '1.000 possibilità su 3.000.\n'],
    ['en', '1,000 possibilities of 3,000.\n'],
  ] as const) {
    let looks = 0;
    // A second for each look at the clock.
    const slow = await ran(['a.json', '--samples', '3000', '--lang', lang], FILES, {}, undefined, () => 1000 * looks++);
    expect(slow.complained).toBe(line);
    expect(slow.printed).toBe(quick.printed);
    expect(slow.status).toBe(0);
  }
});
