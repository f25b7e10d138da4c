// People needed are one figure on the slide of the physics: in its headline, in what hangs on a number, and in the table, today and
// with the numbers that are tried, whether those who are there are whole or not.
import { expect, test } from 'vitest';
import { factMaterial } from '#components/room/material.ts';
import { triedOn } from '#components/room/tried.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Answers } from '#model/assessment.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');

function slideOf(amounts: Readonly<Record<string, number>>, answers: Answers = {}) {
  const { assessment, judgement } = factMaterial({
    ...DEMO,
    assessment: { ...DEMO.assessment, answers: { ...DEMO.assessment.answers, ...answers } },
  });
  const tried = triedOn(assessment, judgement(), phrasebook('it'), { channel: 'phone', amounts });
  if ('missing' in tried) throw new Error('nothing is missing in the demonstration');
  return tried;
}
const takes = /servono\sda\s(\S+)\sa\s(\S+)\spersone/u;
const ends = (texts: readonly string[], of: RegExp): readonly string[] => of.exec(texts.join(' '))?.slice(1, 3) ?? [];

test('beside 4,5 people a need of up to 11,9 is 11,9 in the headline and in what hangs on the first number', () => {
  const { takes: headline, hangsOn } = slideOf({ 'volume.month/phone': 4800 });
  expect(ends(headline, takes)).toEqual(['5', '11,9']);
  expect(ends(hangsOn, /intervallo\sfra\s(\S+)\se\s(\S+)\spersone/u)).toEqual(['5', '11,9']);
});

test('with 6 people tried instead of 4,5 the same need is the same figure beside both', () => {
  const { takes: now, tookBefore } = slideOf({ 'staff.fte': 6 }, { 'volume.month': { phone: 4800, email: 1500 } });
  const [low, high] = ends(now, takes);
  expect(high).toMatch(/^\d{2},\d$/u);
  expect(ends(tookBefore, takes)).toEqual([low, high]);
});

test('where one channel is all there is, its row in the table has the figure of the headline', () => {
  const { takes: headline, rows } = slideOf(
    {},
    {
      'volume.month': { phone: 9000 },
      'promise.first_response': { phone: { seconds: 60, clock: 'opening' } },
    },
  );
  const [, high = ''] = ends(headline, takes);
  expect(high).toMatch(/^\d{2},\d$/u);
  expect(rows.map(({ before }) => before).join(' ')).toMatch(new RegExp(`–${high}\\sa tempo pieno`, 'u'));
});
