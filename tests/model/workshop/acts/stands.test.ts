// The room's stand on findings, and numbers that were disputed: what is noted, until when, and what is overtaken.
import { describe, expect, it } from 'vitest';
import {
  dispute,
  isOvertaken,
  mayTakeBack,
  settleDispute,
  standsNow,
  takeBack,
  undoDispute,
} from '#model/workshop/acts/facts.ts';
import { acceptAll, setUntil, takeStand, triage } from '#model/workshop/acts/findings.ts';
import { LONGEST_LINE, LONGEST_TEXT, MOST_NOTED } from '#model/workshop/acts/limits.ts';
import { engagementWith } from '../any-ballot.ts';

const AT = '2026-11-22T09:00:00.000Z';
const blank = engagementWith();
const accepted = acceptAll(blank, ['a', 'b'], 'Costa troppo', 'Direzione', '2030-01-31');
const days = (engagement: typeof blank) => engagement.assessment.accepted?.map(({ until }) => until);

describe('the last day of an acceptance', () => {
  it('is set for each of a matter, and changed or taken away for one', () => {
    expect(days(accepted)).toEqual(['2030-01-31', '2030-01-31']);
    expect(days(setUntil(accepted, 'b', '2031-12-31'))).toEqual(['2030-01-31', '2031-12-31']);
    expect(days(setUntil(accepted, 'a', ''))).toEqual([undefined, '2030-01-31']);
  });

  it('that is no day, is so already, or is of what nobody accepted, changes nothing', () => {
    for (const day of ['2030-02-30', '2030-01', 'domani', '2030-01-31'])
      expect(setUntil(accepted, 'a', day)).toBe(accepted);
    expect(setUntil(accepted, 'c', '2031-12-31')).toBe(accepted);
    expect(setUntil(blank, 'a', '2031-12-31')).toBe(blank);
  });
});

describe('a stand', () => {
  it('is the last one said, alone, with its note; none takes it away', () => {
    const agreed = triage(triage(blank, 'a', 'agree', ' perché '), 'b', 'disputed');
    expect(agreed.triage).toEqual([
      { finding: 'a', stand: 'agree', note: 'perché' },
      { finding: 'b', stand: 'disputed' },
    ]);
    expect(triage(agreed, 'a', 'agree', 'perché')).toBe(agreed);
    expect(triage(agreed, 'a', 'agree', 'altro').triage.map(({ finding, note }) => [finding, note])).toEqual([
      ['b', undefined],
      ['a', 'altro'],
    ]);
    expect(triage(agreed, 'a', undefined).triage.map(({ finding }) => finding)).toEqual(['b']);
  });

  it('with more words than its fields take, or one too many, changes nothing', () => {
    expect(triage(blank, 'a', 'agree', 'a'.repeat(LONGEST_TEXT + 1))).toBe(blank);
    expect(triage(blank, 'a', 'accepted', 'perché', 'a'.repeat(LONGEST_LINE + 1))).toBe(blank);
    const many = Array.from({ length: MOST_NOTED }, (_, i) => `f${i}`);
    const full = takeStand(blank, many, 'agree');
    expect(full.triage).toHaveLength(MOST_NOTED);
    expect(triage(full, 'one-more', 'agree')).toBe(full);
    expect(triage(full, 'f0', 'disputed').triage).toHaveLength(MOST_NOTED);
  });

  it('accepted again with another owner or reason keeps its last day', () => {
    const [first, second] = triage(accepted, 'a', 'accepted', 'Costa troppo', 'Finanza').assessment.accepted ?? [];
    expect([second?.owner, second?.until, first?.owner]).toEqual(['Finanza', '2030-01-31', 'Direzione']);
    const reasoned = triage(accepted, 'a', 'accepted', 'Altro motivo');
    expect(reasoned.assessment.accepted?.at(-1)).toEqual({
      finding: 'a',
      reason: 'Altro motivo',
      owner: 'Direzione',
      until: '2030-01-31',
    });
  });

  it('of what was accepted before the session has the reason that was written then', () => {
    const before = { ...blank, assessment: { ...blank.assessment, accepted: [{ finding: 'a', reason: 'Da sempre' }] } };
    const taken = takeStand(before, ['a'], 'accepted');
    expect(taken.triage).toEqual([{ finding: 'a', stand: 'accepted', note: 'Da sempre' }]);
    expect(taken.assessment).toBe(before.assessment);
  });
});

describe('a number that was disputed', () => {
  const about = { question: 'staff.fte', at: AT };
  const once = dispute(blank, 12, about);
  const twice = dispute(once, 15, about);

  it('is taken back only the last time, while its value still stands and nobody has settled it', () => {
    expect([mayTakeBack(twice, 0), mayTakeBack(twice, 1), mayTakeBack(twice, 2)]).toEqual([false, true, false]);
    expect(takeBack(twice, 0)).toBe(twice);
    const back = takeBack(twice, 1);
    expect(back.assessment.answers['staff.fte']).toBe(12);
    expect(back.disputes.map(({ settled }) => settled)).toEqual([undefined, true]);
    expect(mayTakeBack(settleDispute(twice, 1), 1)).toBe(false);
    expect(settleDispute(settleDispute(twice, 1), 1, false).disputes).toEqual(twice.disputes);
  });

  it('that was unknown is unknown again', () => {
    expect(takeBack(once, 0).assessment.answers).toEqual(blank.assessment.answers);
    expect(once.disputes).toEqual([{ ...about, after: 12 }]);
  });

  it('is overtaken by another value, not by another mark of how it is known', () => {
    const sheet = (value: unknown) => ({ ...once.assessment.answers, 'staff.fte': value as number });
    const [noted] = once.disputes;
    if (!noted) throw new Error('nothing was noted');
    expect(isOvertaken(sheet(12), noted)).toBe(false);
    expect(isOvertaken(sheet({ value: 12, quality: 'measured' }), noted)).toBe(false);
    expect(isOvertaken(sheet(13), noted)).toBe(true);
  });

  it('of one channel is noted with that channel, marked or not, and its table cannot be taken back', () => {
    const table = {
      ...blank,
      assessment: { ...blank.assessment, answers: { 'volume.month': { value: { phone: 5 }, quality: 'guess' } } },
    };
    const noted = dispute(
      table as typeof blank,
      { phone: 7 },
      { question: 'volume.month', cell: 'phone', at: AT, note: ' troppi ' },
    );
    expect(noted.disputes).toEqual([
      { question: 'volume.month', cell: 'phone', at: AT, before: 5, after: 7, note: 'troppi' },
    ]);
    expect(standsNow(noted.assessment.answers, { question: 'volume.month', cell: 'phone' })).toBe(7);
    expect(standsNow(noted.assessment.answers, { question: 'volume.month', cell: 'email' })).toBeUndefined();
    expect(mayTakeBack(noted, 0)).toBe(false);
  });

  it('is undone as if it had not been, the last one only', () => {
    expect(undoDispute(twice, 'staff.fte', 12)).toEqual(once);
    expect(undoDispute(twice, 'revenue', 12)).toBe(twice);
    expect(undoDispute(once, 'staff.fte', undefined).assessment.answers).toEqual(blank.assessment.answers);
  });

  it('with too long a note, or one dispute too many, changes nothing', () => {
    expect(dispute(blank, 12, { ...about, note: 'a'.repeat(LONGEST_TEXT + 1) })).toBe(blank);
    const full = { ...blank, disputes: Array.from({ length: MOST_NOTED }, () => ({ ...about, after: 1 })) };
    expect(dispute(full, 12, about)).toBe(full);
  });
});
