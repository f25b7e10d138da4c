// The file of an engagement: it comes back as it was written, its sealed ballots are not to be read in it, and what does not
// fit together is refused with its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import type { Collected } from '#model/workshop/engagement.ts';
import { openEngagement, readEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { anyBallot, ballotWith, engagementWith } from './any-ballot.ts';

const AT = '2026-11-21T10:00:00+01:00';
const taken = (ballot: Ballot): Collected => ({ ballot, via: 'link', at: AT });
const kinds = (given: unknown) => {
  const read = readEngagement(catalogue, given);
  return read.ok ? ['read'] : read.refusals.map(({ kind, path }) => `${kind} ${path.join('.')}`);
};

describe('the text of an engagement', () => {
  it('comes back the same, with any ballots, sealed or not, and is written with the same bytes, in 1,000', () => {
    const anyBallots = fc.uniqueArray(anyBallot, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(anyBallots, fc.subarray([1, 2] as const), (ballots, revealed) => {
        const engagement = engagementWith({ ballots: ballots.map(taken), revealed });
        const text = writeEngagement(engagement);
        const read = openEngagement(catalogue, text);
        expect(read).toEqual({ ok: true, value: engagement });
        expect(read.ok && writeEngagement(read.value)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells nothing of a ballot until its round is revealed', () => {
    const ballots = [taken(ballotWith({ existTo: 'Esistiamo per far viaggiare', name: 'Anna' }))];
    const sealed = writeEngagement(engagementWith({ ballots }));
    for (const told of ['Esistiamo', 'Anna', 'raise-and-surprise', '"tokens"']) expect(sealed).not.toContain(told);
    const revealed = writeEngagement(engagementWith({ ballots, revealed: [1] }));
    for (const told of ['Esistiamo', 'Anna', 'raise-and-surprise', '"tokens"']) expect(revealed).toContain(told);
    const other = writeEngagement(engagementWith({ ballots, revealed: [2] }));
    expect(other).not.toContain('Esistiamo');
  });

  it('may declare nothing yet, have nobody in it and nothing answered', () => {
    const empty = engagementWith({ roles: [], respondents: [], estimated: [], scope: '' });
    expect(kinds(empty)).toEqual(['read']);
  });

  it('holds all that is decided', () => {
    const declaration = [{ purpose: 'mass-speed', weight: 20 }];
    const whole = engagementWith({
      sponsor: 'Anna',
      decides: 'Direttore generale',
      day: '2026-11-30',
      definitions: [{ purpose: 'mass-speed', text: { it: 'entro un’ora' } }],
      consensus: { declaration, sentence: { en: 'We exist to' } },
      triage: [{ finding: 'gap:mass-speed:speed', stand: 'accepted', note: 'per ora' }],
      disputes: [
        { question: 'fcr', before: 60, after: { from: 50, to: 70 }, role: 3, at: AT },
        { question: 'time.first_response', cell: 'phone', after: 60, at: AT, settled: true },
      ],
      commitments: [
        {
          id: 'c1',
          what: 'Più orari',
          owner: 'Operazioni',
          by: '2027-01-31',
          measure: 'ore',
          findings: [],
          done: false,
        },
      ],
      running: { minutes: 120, step: 'reveal', since: AT, run: 12.5 },
    });
    expect(kinds(whole)).toEqual(['read']);
  });
});

describe('an engagement that does not fit together', () => {
  const respondent = { id: 'r1', role: 1, language: 'it' as const };
  const ballots = (...given: readonly unknown[]) => ({
    ballots: given.map((ballot) => ({ ballot, via: 'code', at: AT })),
  });
  it.each<[string, object, readonly string[]]>([
    [
      '201 respondents',
      { respondents: Array.from({ length: 201 }, () => respondent) },
      ['too-many-entries respondents'],
    ],
    ['17 roles', { roles: Array.from({ length: 17 }, () => 3), respondents: [] }, ['too-many-entries roles']],
    ['two respondents with one id', { respondents: [respondent, respondent] }, ['repeated respondents.1.id']],
    [
      'two roles with one number',
      { roles: [1, 1].map((number) => ({ number, name: 'A', segment: 'board' })), respondents: [] },
      ['role-twice roles.1.number'],
    ],
    [
      'a respondent whose role nobody has',
      { roles: [], respondents: [respondent] },
      ['unknown-role respondents.0.role'],
    ],
    ['a ballot of elsewhere', ballots(ballotWith({ engagement: 'ABCDEF' })), ['other-engagement ballots.0.ballot']],
    [
      'a ballot of 10,000 tokens',
      ballots(ballotWith({ tokens: { other: 10_000 } })),
      ['tokens-not-all ballots.0.ballot.tokens'],
    ],
    ['a packed ballot that was changed', ballots('c1b.AAAA.0000000'), ['link-altered ballots.0.ballot']],
    [
      'six facts to estimate',
      { estimated: ['fcr', 'abandon', 'patience', 'reopen', 'training', 'shrinkage'] },
      ['too-many-entries estimated'],
    ],
    ['a table to estimate', { estimated: ['volume.month'] }, ['not-estimable estimated.0']],
    ['an unknown fact to estimate', { estimated: ['fun'] }, ['not-an-option estimated.0']],
    ['one fact twice', { estimated: ['fcr', 'fcr'] }, ['repeated estimated.1']],
    [
      'two respondents that are none',
      { respondents: [null, null] },
      ['wrong-kind respondents.0', 'wrong-kind respondents.1'],
    ],
    [
      'two commitments with one id',
      { commitments: [1, 2].map(() => ({ id: 'c1', what: 'A', owner: 'B', by: '2027-01-31', measure: 'C' })) },
      ['repeated commitments.1.id'],
    ],
    [
      'two stands on one finding',
      { triage: [1, 2].map(() => ({ finding: 'gap:mass-speed:speed', stand: 'agree' })) },
      ['repeated triage.1.finding'],
    ],
    ['a round revealed twice', { revealed: [1, 1] }, ['repeated revealed.1']],
    ['names by halves', { names: 'some' }, ['not-an-option names']],
    ['a day that is none', { day: '2026-02-30' }, ['not-a-day day']],
    ['a moment that is a day', { changedAt: '2026-11-21' }, ['not-a-moment changedAt']],
    ['a moment that never was', { changedAt: '2026-11-41T09:00:00Z' }, ['not-a-moment changedAt']],
    [
      'an answer the assessment may not have',
      { assessment: { ...engagementWith().assessment, answers: { fun: 1 } } },
      ['unknown-id assessment.answers.fun'],
    ],
    ['no assessment', { assessment: undefined }, ['not-an-assessment assessment']],
    [
      'a disputed number out of range',
      { disputes: [{ question: 'fcr', after: 101, at: AT }] },
      ['out-of-range disputes.0.after'],
    ],
    [
      'a disputed cell that is none',
      { disputes: [{ question: 'time.first_response', cell: 'fax', after: 60, at: AT }] },
      ['unknown-key disputes.0.after.fax'],
    ],
    ['an unknown key', { mood: 1 }, ['unknown-key mood']],
    ['a workshop of 60 minutes', { running: { minutes: 60, step: 'a' } }, ['not-an-option running.minutes']],
    ['a later version', { version: 2 }, ['engagement-too-new version']],
    ['a ballot in its place', { format: 'coerente/ballot' }, ['not-an-engagement format']],
  ])('%s: refused with its place', (_, more, expected) => {
    expect(kinds({ ...engagementWith(), ...more })).toEqual(expected);
  });

  it('what is there twice is named', () => {
    const read = readEngagement(catalogue, { ...engagementWith(), respondents: [respondent, respondent] });
    expect(read.ok ? [] : read.refusals.map(({ details }) => details)).toEqual([{ given: respondent.id }]);
  });

  it('one ballot twice is one, and two ballots under one id are two', () => {
    const read = (...given: readonly unknown[]) =>
      readEngagement(catalogue, { ...engagementWith(), ...ballots(...given) });
    const held = (one: ReturnType<typeof read>) => (one.ok ? one.value.ballots.map(({ ballot }) => ballot) : undefined);
    expect(held(read(ballotWith(), ballotWith()))).toEqual([ballotWith()]);
    const [first, second, ...more] = held(read(ballotWith(), ballotWith({ tokens: { other: 20 } }))) ?? [];
    expect([first, second?.tokens, more]).toEqual([ballotWith(), { other: 20 }, []]);
    expect(second?.id).not.toBe(first?.id);
  });

  it('200 respondents and 16 roles are not too many, and two roles may have one name', () => {
    const respondents = Array.from({ length: 200 }, (_, i) => ({
      id: `r${i}`,
      role: (i % 16) + 1,
      language: 'en' as const,
    }));
    const roles = engagementWith().roles.map((role) => ({ ...role, name: 'Direzione' }));
    expect(kinds(engagementWith({ respondents, roles }))).toEqual(['read']);
  });
});
