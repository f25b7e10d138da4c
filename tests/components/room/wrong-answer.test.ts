// “This is wrong”: what the dialog proposes for each divergence of the demonstration, what it takes, and what it says where there
// is nothing to change.
import { expect, test } from 'vitest';
import { factMaterial } from '#components/room/material.ts';
import { answersOnShow } from '#components/room/on-show.ts';
import { readDisputed } from '#components/room/read-disputed.ts';
import { catalogue } from '#content/catalogue.ts';
import { room as words } from '#content/words/it/room.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { applyChanges } from '#model/repair/change.ts';
import { dispute } from '#model/workshop/acts/facts.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { type Disputable, disputableIn, isGiven } from '#model/workshop/room/numbers.ts';
import { beginRoom } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';

const AT = '2026-11-22T09:00:00.000Z';
const DEMO = demonstration('ABC234', AT);
const facts = factMaterial(DEMO);
const shownAt = (step: 'triage' | 'physics', screen: string, engagement: Engagement = DEMO) =>
  answersOnShow({
    engagement,
    room: beginRoom('it', enter(step, [screen])),
    material: { facts: factMaterial(engagement) },
  });
const saying = {
  words: words.lead.wrong,
  language: 'it',
  told: (_one: unknown, amount: number) => String(amount),
} as const;
const place = (key: string, answers = DEMO.assessment.answers): Disputable => {
  const found = disputableIn(catalogue.questions, answers).find((one) => one.key === key);
  if (!found) throw new Error(`${key} cannot be disputed`);
  return found;
};
const read = (one: Disputable, ...typed: string[]) => readDisputed(one, typed, saying);

test('each of the eight divergences proposes its own answer first, and the clash of two purposes none', () => {
  const first = facts.matters().map(({ id, against }) => {
    const { all, shown, restsOn } = shownAt('triage', id);
    const [quoted] = against.flatMap((said) => (said.kind === 'answer' ? [said.question] : []));
    expect(shown > 0 ? all[0]?.question : undefined).toBe(quoted);
    return [quoted, restsOn];
  });
  expect(first).toHaveLength(8);
  expect(first).toContainEqual(['budget.driver', 'answer']);
  expect(first).toContainEqual(['recovery.practice', 'answer']);
  expect(first).toContainEqual(['outsourcing.share', 'number']);
  expect(first).toContainEqual([undefined, 'nothing']);
});

test('a choice is taken as one or two of its options, as many as it admits, and today’s again changes nothing', () => {
  const driver = place('budget.driver');
  expect(driver).toMatchObject({ kind: 'choice', today: ['best-customers'], atMost: 2 });
  expect(read(driver, 'right', '')).toMatchObject({ question: 'budget.driver', value: ['right'] });
  expect(read(driver, 'right', 'advantage')).toMatchObject({ value: ['advantage', 'right'] });
  expect(read(driver, '', '')).toEqual({ problem: saying.words.emptyAnswer });
  expect(read(driver, 'best-customers', '')).toEqual({ problem: saying.words.sameAnswer });
  expect(read(driver, 'right', 'advantage', 'product')).toEqual({ problem: saying.words.tooMany(2) });
  // None of a checklist is an answer.
  expect(read(place('recovery.practice'))).toMatchObject({ value: [] });
});

test('a number nobody gave is entered, and what it was before is kept as not given', () => {
  const blank = disputableIn(catalogue.questions, DEMO.assessment.answers).filter((one) => !isGiven(one));
  expect(blank.map(({ key }) => key)).toContain('patience');
  const change = read(place('patience'), '40 secondi');
  if ('problem' in change || change.kind !== 'answer') throw new Error('a number is a change');
  const answer = applyChanges(DEMO.assessment.answers, [change])['patience'];
  const after = dispute(DEMO, answer, { question: 'patience', at: AT });
  expect(after.assessment.answers['patience']).toBe(40);
  expect(after.disputes.at(-1)).toEqual({ question: 'patience', after: 40, at: AT });
});

test('a time nobody gave needs its unit, since nothing beside it says which is meant', () => {
  expect(read(place('time.resolution', {}), '3')).toEqual({ problem: saying.words.withUnit });
  expect(read(place('time.resolution', {}), '3 giorni')).toMatchObject({ value: 259_200 });
});

test('the number that the physics names first to check can be entered though it is blank', () => {
  const { 'aht.phone': _, ...answers } = DEMO.assessment.answers;
  const thin = { ...DEMO, assessment: { ...DEMO.assessment, answers } };
  const { all, shown } = shownAt('physics', 'only', thin);
  expect(all.slice(0, shown).map(({ key }) => key)).toContain('aht.phone');
});

test('where nothing is on show nothing is proposed', () => {
  expect(shownAt('triage', 'gone').shown).toBe(0);
});
