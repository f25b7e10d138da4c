// The demonstration is a whole engagement: its schema lets it in, its ballots differ in all three ways, and every act it is made
// of did something.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { isDay } from '#model/exchange/schema-parts.ts';
import { judge } from '#model/judge/assess.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { analyse, ballotsOf } from '#model/workshop/disagreement/analyse.ts';
import { openEngagement, readEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { mattersOf, standOf } from '#model/workshop/room/matters.ts';

const AT = '2026-11-22T09:00:00.000Z';
const engagement = demonstration('K7Q2M9', AT);
const all = [...ballotsOf(engagement, 1), ...ballotsOf(engagement, 2)];

test('in English it is the same engagement in other words', () => {
  const english = demonstration('K7Q2M9', AT, 'en');
  const read = readEngagement(catalogue, english);
  expect(read.ok ? [] : read.refusals).toEqual([]);
  expect(english.ballots).toEqual(engagement.ballots);
  expect(english.commitments.map(({ by }) => by)).toEqual(engagement.commitments.map(({ by }) => by));
  expect(english.roles.map(({ name }) => name)).not.toEqual(engagement.roles.map(({ name }) => name));
});

test('its schema lets it in, and its file gives it back', () => {
  const read = readEngagement(catalogue, engagement);
  expect(read.ok ? [] : read.refusals).toEqual([]);
  const opened = openEngagement(catalogue, writeEngagement(engagement));
  expect(opened.ok && opened.value).toEqual(engagement);
});

test('nine people of eight roles voted twice, two of them in English', () => {
  expect([1, 2].map((round) => all.filter((ballot) => ballot.round === round).length)).toEqual([9, 9]);
  expect(engagement.roles).toHaveLength(8);
  expect(engagement.respondents.filter(({ language }) => language === 'en')).toHaveLength(2);
});

test('the first vote differs in aims, in facts and in words, and both groups are large enough to show', () => {
  const { disputes, segments } = analyse(catalogue, engagement, all, 1);
  expect(disputes.state).toBe('disputed');
  const kinds = disputes.state === 'disputed' ? new Set(disputes.disputes.map(({ kind }) => kind)) : new Set();
  expect([...kinds].toSorted()).toEqual(['aims', 'facts', 'words']);
  expect(JSON.stringify(segments)).not.toContain('too-few');
});

test('in the second vote people lie nearer to each other, and all nine are known in both', () => {
  const { secondVote } = analyse(catalogue, engagement, all, 2);
  expect(secondVote?.known?.voters).toBe(9);
  const [before, after] = [secondVote?.all.before, secondVote?.all.after];
  expect(before && after && (after.distance ?? 0) < (before.distance ?? 0)).toBe(true);
});

test('it holds definitions, a dispute with its old value, stands on four matters and four commitments with days to come', () => {
  expect(engagement.definitions).toHaveLength(2);
  expect(engagement.disputes).toMatchObject([{ question: 'staff.fte', before: 5 }]);
  const agreed = agreedAssessment(engagement);
  const stands = mattersOf(catalogue, agreed, judge(catalogue, agreed)).map((one) => standOf(engagement, one)?.stand);
  expect(stands.filter(Boolean).toSorted()).toEqual(['accepted', 'agree', 'agree', 'disputed']);
  expect(engagement.commitments).toHaveLength(4);
  for (const { by } of engagement.commitments) expect(isDay(by) && by > AT.slice(0, 10)).toBe(true);
});

test('what the room declares can be judged', () => {
  const { verdict } = judge(catalogue, agreedAssessment(engagement));
  expect(verdict.declared.map(({ purpose }) => purpose)).toEqual(['extraordinary-trust', 'different-people']);
});

test('the findings it speaks of are found', () => {
  const found = new Set(judge(catalogue, agreedAssessment(engagement)).verdict.findings.map(({ id }) => id));
  for (const { finding } of engagement.triage) expect(found).toContain(finding);
});
