// Which works and figures a report rests on: those of what it tells, and of what stood in for a blank answer.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { blockOf } from '#model/report/document.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { reportOf } from './hostile-names.ts';

const ASKS_ATTENTION: DeclaredPurpose[] = [
  { purpose: 'extraordinary-trust', weight: 1 },
  { purpose: 'unique-advantage', weight: 3 },
];

describe('what a report rests on', () => {
  const sources = (answers: Answers) => blockOf(reportOf(catalogue, assessmentOf(ASKS_ATTENTION, answers)), 'sources');
  const behind = (answers: Answers) =>
    new Set(
      [...(sources(answers)?.works ?? []), ...(sources(answers)?.figures ?? [])].flatMap((entry) =>
        entry.behind.map((one) => JSON.stringify(one)),
      ),
    );
  const says = (answers: Answers, reliance: object) => behind(answers).has(JSON.stringify(reliance));

  it('is the method alone where nothing was compared', () => {
    expect([...behind({})]).toEqual([JSON.stringify({ kind: 'method' })]);
    expect(sources({})?.works.map(({ work }) => work)).toEqual([...new Set(catalogue.citations.method.sources)]);
  });

  it('is a rule where it found something or found agreement', () => {
    const rule = { kind: 'rule', rule: 'acts-and-waits' };
    expect(says({ 'recovery.practice': ['acted', 'waits'] }, rule)).toBe(true);
    expect(says({ 'recovery.practice': ['acted'] }, rule)).toBe(true);
    expect(says({}, rule)).toBe(false);
  });

  it('is what stood in for a blank answer, in a rule or on the phone, and not for one that is given', () => {
    const calls: Answers = {
      'volume.month': { phone: 4200 },
      'hours.week': 54,
      'outsourcing.share': 30,
      'time.first_response': { phone: 60 },
    };
    const assumed = (question: string) => ({ kind: 'assumption', question });
    expect(says(calls, { kind: 'phone' })).toBe(true);
    expect(says(calls, assumed('patience'))).toBe(true);
    expect(says({ ...calls, patience: 60 }, assumed('patience'))).toBe(false);
    expect(says(calls, assumed('shrinkage'))).toBe(false);
    expect(says({ ...calls, 'staff.fte': 20, 'staff.dedicated': 'yes' }, assumed('shrinkage'))).toBe(true);
    expect(says({ ...calls, 'staff.fte': 20, 'staff.dedicated': 'yes', shrinkage: 30 }, assumed('shrinkage'))).toBe(
      false,
    );
    const work: Answers = { 'volume.month': { email: 90_000 }, 'staff.fte': 9, 'outsourcing.share': 0 };
    expect(says(work, assumed('shrinkage'))).toBe(true);
    // At the counter no formula counts a queue, but the people that promises take are worked out with its minutes.
    const counter: Answers = {
      ...calls,
      'volume.month': { phone: 4200, 'in-person': 600 },
      'promise.first_response': { phone: { seconds: 240, clock: 'opening' } },
      'staff.fte': 90,
      'staff.dedicated': 'yes',
    };
    expect(says(counter, assumed('aht.in-person'))).toBe(true);
    expect(says({ ...counter, 'aht.in-person': 4 }, assumed('aht.in-person'))).toBe(false);
  });
});
