// Data sheets: what is written in a table is read back as it was, in either language; a line that cannot be read stays out by
// itself and is told; what is blank changes nothing.
import { describe, expect, test } from 'vitest';
import { toDraft } from '#components/ask/draft.ts';
import { readSheet } from '#components/workshop/sheet/read-sheet.ts';
import { drawSheets, OWNERS } from '#components/workshop/sheet/sheet-rows.ts';
import { takeSheet } from '#components/workshop/sheet/take-sheet.ts';
import { writeSheet } from '#components/workshop/sheet/write-sheet.ts';
import { catalogue, questionOf } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { answering as answeringEn } from '#content/words/en/answering.ts';
import { workshopSheets as en } from '#content/words/en/workshop-sheets.ts';
import { answering as answeringIt } from '#content/words/it/answering.ts';
import { workshopSheets as it } from '#content/words/it/workshop-sheets.ts';
import { type Assessment, openAnswer } from '#model/assessment.ts';
import { blankAssessment } from '#model/workshop/acts/begin.ts';

const WORDS = { it, en };
const ANSWERING = { it: answeringIt, en: answeringEn };
const draw = (language: 'it' | 'en') => drawSheets(language, WORDS[language].sheets);
const bytes = (text: string) => new TextEncoder().encode(text);
const blank = blankAssessment(catalogue.profile, 'Prova');

async function taken(text: string, onto: Assessment = blank, reader: 'it' | 'en' = 'it') {
  const read = await readSheet(bytes(text), draw, WORDS, WORDS[reader].back);
  if (read.kind !== 'read') throw new Error(read.kind);
  return { read, ...takeSheet(onto, read, draw(read.language), ANSWERING[reader].problem, reader) };
}

describe.each(['it', 'en'] as const)('in %s', (language) => {
  test('every answer of the samples that stands on a sheet comes back as it was', async () => {
    const sheets = draw(language);
    for (const { id, assessment } of samples) {
      const fields = toDraft(assessment, language, sheets.view);
      const text = writeSheet(sheets, sheets.rows, fields, WORDS[language].sheets);
      const onto = { ...blank, company: assessment.company };
      const { assessment: back, problems, changes } = await taken(text, onto, language);
      expect(problems, id).toEqual([]);
      expect(changes.length, id).toBeGreaterThan(10);
      for (const [question, answer] of Object.entries(back.answers)) {
        const was = assessment.answers[question];
        // A table says "nobody" for all channels at once; on the sheet each line says it.
        if (openAnswer(was)?.value === 'nobody' || openAnswer(was)?.value === 'none') continue;
        expect(answer, `${id} ${question}`).toEqual(was);
      }
    }
  });

  test('a sheet that was not touched changes nothing', async () => {
    const sheets = draw(language);
    for (const { assessment } of samples) {
      const fields = toDraft(assessment, language, sheets.view);
      const some = sheets.rows.filter(({ question }) => question.essential);
      const { changes } = await taken(writeSheet(sheets, some, fields, WORDS[language].sheets), assessment, language);
      const told = changes.filter(({ before }) => !['nobody', 'none'].includes(String(openAnswer(before)?.value)));
      expect(told).toEqual([]);
    }
  });

  test('every line has an owner, a unit or words, and every essential one an example that can be read', async () => {
    const sheets = draw(language);
    const essential = sheets.rows.filter(({ question }) => question.essential);
    for (const row of essential) {
      expect(OWNERS).toContain(row.owner);
      expect(row.unit, row.id).not.toBe('');
    }
    const { columns } = WORDS[language].sheets;
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = essential.flatMap(({ id, example }) => (example ? [`${id};${cell(example)}`] : []));
    expect(lines.length).toBeGreaterThan(24);
    const { problems } = await taken([`${columns.id};${columns.value}`, ...lines].join('\n'), blank, language);
    expect(problems).toEqual([]);
  });
});

test('the source of a promise stays on its own line, and vouches for no other', async () => {
  const { columns } = WORDS.it.sheets;
  const head = [columns.id, columns.value, columns.source, columns.date].join(';');
  const lines = ['promise.first_response.phone;3 min;Carta dei servizi;10/2026', 'promise.first_response.email;24 h;;'];
  const { assessment, problems } = await taken([head, ...lines].join('\n'));
  expect(problems).toEqual([]);
  const promises = openAnswer(assessment.answers['promise.first_response'])?.value as Record<string, unknown>;
  expect(promises['phone']).toMatchObject({ value: { seconds: 180 }, source: 'Carta dei servizi', asOf: '2026-10' });
  expect(promises['email']).toMatchObject({ seconds: 86_400 });
  expect(promises['email']).not.toHaveProperty('source');
  expect(assessment.answers['promise.first_response']).not.toHaveProperty('source');
  // In the fields of the questionnaire, and back, it is the same.
  const again = await taken([head, 'promise.first_response.chat;1 min;Sito;'].join('\n'), assessment);
  expect(openAnswer(again.assessment.answers['promise.first_response'])?.value).toMatchObject({
    phone: { source: 'Carta dei servizi' },
    chat: { source: 'Sito' },
  });
});

test('every question of the catalogue is on the sheet of its owner alone, and each fact of the top tier with whoever knows it for everybody', () => {
  const { rows } = draw('it');
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, form } of catalogue.questions) {
    const parts =
      form.kind === 'tier-facts' ? [...form.questions.map((inner) => `${id}.${inner}`), `${id}.added`] : [id];
    for (const part of parts) {
      const lines = rows.filter((row) => row.id === part || row.id.startsWith(`${part}.`));
      const owners = new Set(lines.filter(({ whole }) => whole.id === id).map(({ owner }) => owner));
      const known = part === id || part.endsWith('.added') ? id : part.slice(id.length + 1);
      expect([...owners], part).toEqual([questionOf(known)?.owner]);
    }
  }
});

test('a fact of the top tier comes back into its table, and the table applies once a line of it is filled in', async () => {
  const onto = { ...blank, answers: { 'tiers.vip': 'not-applicable' } };
  const lines = [
    'id;valore;qualità',
    'tiers.vip.time.first_response.phone;30 s;misurato',
    'tiers.vip.promise.level;75–100;',
    'tiers.vip.added;3;stima',
    'tiers.vip.hours.week;9000;',
    'tiers.vip.reach.human;forse;',
  ];
  const { assessment, problems, changes } = await taken(lines.join('\n'), onto);
  expect(assessment.answers).toEqual({
    'tiers.vip': {
      'promise.level': { from: 75, to: 100 },
      'time.first_response': { phone: { value: 30, quality: 'measured' } },
      added: { value: 3, quality: 'estimate' },
    },
  });
  expect(changes.length).toBeGreaterThan(0);
  expect(problems.map(({ line }) => line)).toEqual([5, 6]);
  // What a file says of the additions stays, though no field of the questionnaire would hold it.
  const told = { ...blank, answers: { 'tiers.vip': { 'staff.turnover': 10, added: 'una sala d’attesa' } } };
  const kept = await taken('id;valore\ntiers.vip.time.first_response.phone;30 s\n', told);
  expect(kept.assessment.answers['tiers.vip']).toEqual({
    'staff.turnover': 10,
    'time.first_response': { phone: 30 },
    added: 'una sala d’attesa',
  });
  // Of a table that is there, the other lines stay as they are.
  const more = await taken('id;valore\ntiers.vip.staff.turnover;12\n', assessment);
  expect(more.assessment.answers['tiers.vip']).toEqual({
    ...(assessment.answers['tiers.vip'] as object),
    'staff.turnover': 12,
  });
});

test('amounts are asked for, and come back, in the currency of the company', async () => {
  const units = drawSheets('it', it.sheets, 'CHF').rows.flatMap(({ unit }) => (/€|CHF/u.test(unit) ? [unit] : []));
  expect(units.length).toBeGreaterThan(3);
  expect(units.join(' ')).not.toContain('€');
  const { assessment } = await taken('id;valore\nbudget.total;250.000 CHF\n');
  expect(assessment.answers['budget.total']).toBe(250_000);
});

test('source, date and quality come with the value, in words of either language', async () => {
  const { assessment } = await taken('id;valore;qualità;fonte;data\nstaff.fte;4,5;stima;paghe;10/2026\n');
  expect(assessment.answers['staff.fte']).toEqual({
    value: 4.5,
    quality: 'estimate',
    source: 'paghe',
    asOf: '2026-10',
  });
});

test('a range stays a range, a time with its unit is seconds, nobody on a channel is an answer', async () => {
  const { assessment } = await taken(
    [
      'id,value',
      'staff.fte,4-6',
      'time.first_response.phone,90 s',
      'time.first_response.email,2 h',
      'time.first_response.chat,nobody',
    ].join('\n'),
    blank,
    'en',
  );
  expect(assessment.answers['staff.fte']).toEqual({ from: 4, to: 6 });
  expect(assessment.answers['time.first_response']).toEqual({ phone: 90, email: 7200, chat: 'nobody' });
});

test('a line that cannot be read stays out by itself, with its line and what to write', async () => {
  const { assessment, problems, changes } = await taken(
    ['id;valore;qualità', 'staff.fte;molti;', 'staff.turnover;15;sicuro', 'auto.share;30;stima', 'nulla;3;'].join('\n'),
  );
  expect(assessment.answers).toEqual({ 'auto.share': { value: 30, quality: 'estimate' } });
  expect(changes).toHaveLength(1);
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 5]);
  expect(problems[1]?.sentence).toContain('misurato, stima o ipotesi');
});

test('a value out of its limits stays out, and what was known before stays', async () => {
  const onto = { ...blank, answers: { 'auto.share': 20 } };
  const { assessment, problems } = await taken('id;valore\nauto.share;130\n', onto);
  expect(assessment.answers).toEqual({ 'auto.share': 20 });
  expect(problems).toHaveLength(1);
});

test('one channel on a sheet leaves the other channels as they are', async () => {
  const onto = { ...blank, answers: { 'volume.month': { phone: 2400, email: 1500 } } };
  const { assessment } = await taken('id;valore\nvolume.month.phone;2500\n', onto);
  expect(assessment.answers['volume.month']).toEqual({ phone: 2500, email: 1500 });
});

test('a file without the columns is told apart from one that is no text', async () => {
  const read = (given: Uint8Array) => readSheet(given, draw, WORDS, it.back);
  expect((await read(bytes('nome;cognome\nA;B\n'))).kind).toBe('no-sheet');
  expect((await read(bytes(''))).kind).toBe('no-sheet');
});
