// What a report is told of a workshop: nothing sealed, no name nobody may read, no vote of too few, nothing in money where that was
// left out; and with one voter, none, or all alike it still says something sensible.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import { LANGUAGES } from '#content/shape.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { blockOf, type ReportDocument, type Share } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { withoutMoney } from '#model/without-money.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { type SessionChoice, sessionOf } from '#model/workshop/report/session.ts';

const TODAY = '2026-11-22';
const DEMO = demonstration('DEM234', `${TODAY}T09:00:00.000Z`);

function reportFor(engagement: Engagement, share: Share = 'whole', choice: SessionChoice = {}): ReportDocument {
  const whole = agreedAssessment(engagement);
  const assessment = share === 'whole' ? whole : withoutMoney(catalogue, whole);
  return reportOf(catalogue, assessment, share, TODAY, sessionOf(engagement, choice)).report;
}
const textsOf = (report: ReportDocument): readonly string[] =>
  LANGUAGES.map((language) => renderText(report, workshopPhrasebook(language, 'EUR')));

/** The demonstration with as many of its voters, in both rounds. */
const withVoters = (count: number, more: Partial<Engagement> = {}): Engagement => ({
  ...DEMO,
  ballots: ([1, 2] as const).flatMap((round) =>
    DEMO.ballots.filter(({ ballot }) => ballot.round === round).slice(0, count),
  ),
  ...more,
});
const named = (engagement: Engagement): Engagement => ({
  ...engagement,
  names: 'named',
  ballots: engagement.ballots.map((one) => ({ ...one, ballot: { ...one.ballot, name: `Voce ${one.ballot.id}` } })),
});

describe('the demonstration', () => {
  const report = reportFor(DEMO);

  it('has the declaration, the votes and what was decided in their places', () => {
    const kinds = report.blocks.map(({ kind }) => kind);
    expect(kinds.slice(1, 6)).toEqual(['declaration', 'agreed', 'decided', 'votes', 'declared-operated']);
  });

  it('tells nine votes twice, their means adding up to 20 tokens', () => {
    const votes = blockOf(report, 'votes');
    expect(votes?.rounds).toEqual([
      { round: 1, voters: 9, isHidden: false },
      { round: 2, voters: 9, isHidden: false },
    ]);
    for (const key of ['before', 'after'] as const) {
      const total = votes?.purposes.reduce((sum, split) => sum + (split[key]?.spread.mean ?? 0), 0);
      expect(total).toBeCloseTo(20, 9);
    }
    expect(votes?.secondVote?.known.voters).toBe(9);
    expect(votes?.segments?.state).toBe('shown');
    expect(votes?.named).toEqual([]);
  });

  it('keeps the old value of the disputed number beside the new one, with its role', () => {
    const [contested] = blockOf(report, 'decided')?.contested ?? [];
    expect(contested).toMatchObject({ question: 'staff.fte', role: { number: 5 }, isSettled: false });
    expect(contested?.before).not.toEqual(contested?.after);
  });

  it('refers to what is knowingly accepted and does not tell it twice', () => {
    const decided = blockOf(report, 'decided');
    expect(decided?.accepted).toBe(1);
    expect(decided?.acceptedOnly).toEqual([]);
    expect(blockOf(report, 'accepted')?.entries).toHaveLength(1);
  });

  it('lists the commitments from the nearest day on', () => {
    const days = blockOf(report, 'decided')?.commitments.map(({ by }) => by) ?? [];
    expect(days).toHaveLength(4);
    expect(days).toEqual(days.toSorted());
  });

  it('has no sentence and no id of a voter in it', () => {
    const all = JSON.stringify(report);
    for (const { ballot } of DEMO.ballots) {
      expect(all).not.toContain(ballot.id);
      expect(all).not.toContain(ballot.existTo ?? ballot.id);
    }
  });

  it('is the same report without its parts where no workshop is told', () => {
    const kinds = new Set(['agreed', 'votes', 'decided']);
    const alone = reportOf(catalogue, agreedAssessment(DEMO), 'whole', TODAY).report;
    // What the room disputes is marked in place.
    const plain = JSON.stringify(
      report.blocks.filter(({ kind }) => !kinds.has(kind)),
      (key, value) => (key === 'contested' ? undefined : value),
    );
    expect(JSON.parse(plain)).toEqual(JSON.parse(JSON.stringify(alone.blocks)));
    const block = blockOf(report, 'votes');
    expect(() => block && phrasebook('it').session(block)).toThrow('votes');
  });
});

describe('what may not be told', () => {
  it('a vote that is still sealed is not in it, and without any revealed there is no part of votes', () => {
    const second = reportFor({ ...DEMO, revealed: [1] });
    expect(blockOf(second, 'votes')?.rounds.map(({ round }) => round)).toEqual([1]);
    expect(blockOf(second, 'votes')?.aims.after).toBeUndefined();
    expect(blockOf(reportFor({ ...DEMO, revealed: [] }), 'votes')).toBeUndefined();
    expect(sessionOf({ ...DEMO, revealed: [] }).ballots).toEqual([]);
  });

  it.each([1, 2, 3])('of %i anonymous voters only the number and the roles are told', (count) => {
    const report = reportFor(withVoters(count));
    const votes = blockOf(report, 'votes');
    expect(votes?.rounds.every(({ voters, isHidden }) => voters === count && isHidden)).toBe(true);
    expect(votes?.roles).toHaveLength(count);
    expect(votes).toMatchObject({ aims: {}, purposes: [], points: [], facts: [], words: [], named: [] });
    expect(votes).not.toHaveProperty('secondVote');
    expect(votes).not.toHaveProperty('segments');
    expect(votes).not.toHaveProperty('guesses');
    expect(blockOf(report, 'agreed')?.leftOut).toEqual([]);
    for (const text of textsOf(report)) expect(text).not.toMatch(/undefined|NaN/u);
  });

  it('four anonymous voters are told, and of two groups neither where one has fewer than 3', () => {
    const votes = blockOf(reportFor(withVoters(7)), 'votes');
    expect(votes?.aims.after?.voters).toBe(7);
    expect(votes?.segments?.state).toBe('too-few');
    expect(blockOf(reportFor(withVoters(4)), 'votes')?.aims.before?.voters).toBe(4);
  });

  it('a second vote of three hides what it would tell of them, and leaves the first', () => {
    const ballots = DEMO.ballots.filter(({ ballot }) => ballot.round === 1 || ballot.role <= 3);
    const votes = blockOf(reportFor({ ...DEMO, ballots }), 'votes');
    expect(votes?.rounds.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect(votes?.aims.after).toBeUndefined();
    expect(votes).not.toHaveProperty('secondVote');
  });

  it('three who are known in both votes of many move unseen', () => {
    const ballots = DEMO.ballots.map((one) =>
      one.ballot.round === 2 && one.ballot.role > 3
        ? { ...one, ballot: { ...one.ballot, id: `altra-${one.ballot.id}`, role: 7 } }
        : one,
    );
    const votes = blockOf(reportFor({ ...DEMO, ballots }), 'votes');
    expect(votes?.hidesMoves).toBe(true);
    expect(votes).not.toHaveProperty('secondVote');
  });

  it('names are told where the engagement and whoever makes the report say so, and nowhere else', () => {
    const names = (engagement: Engagement, withNames: boolean): boolean =>
      textsOf(reportFor(engagement, 'whole', { withNames })).some((text) => text.includes('Voce dimostrazione-1'));
    expect(names(named(DEMO), true)).toBe(true);
    expect(names(named(DEMO), false)).toBe(false);
    expect(names({ ...named(DEMO), names: 'anonymous' }, true)).toBe(false);
    expect(blockOf(reportFor(named(DEMO), 'whole', { withNames: true }), 'votes')?.named).toHaveLength(9);
  });

  it('of signed votes whose names are left out every total is told, and that voters signed', () => {
    const two = named(DEMO).ballots.filter(({ ballot }) => ballot.role <= 2);
    const few = { ...named(DEMO), ballots: two };
    const votes = (withNames: boolean) => {
      const block = blockOf(reportFor(few, 'whole', { withNames }), 'votes');
      return block && { ...block, naming: undefined, named: undefined };
    };
    expect(blockOf(reportFor(few), 'votes')).toMatchObject({ naming: 'unnamed', named: [] });
    expect(votes(false)).toEqual(votes(true));
    expect(votes(false)?.rounds.every(({ isHidden }) => !isHidden)).toBe(true);
  });

  it('without money no estimate and no disputed number in money is told, and that they are missing is', () => {
    const engagement: Engagement = {
      ...DEMO,
      estimated: ['budget.total', 'promise.known'],
      disputes: [{ question: 'budget.total', before: 41_111, after: 42_222, at: DEMO.changedAt }],
      ballots: DEMO.ballots.map((one) => ({
        ...one,
        ballot: { ...one.ballot, estimates: { 'budget.total': 43_333, 'promise.known': 25 } },
      })),
    };
    const spared = reportFor(engagement, 'without-money');
    expect(blockOf(spared, 'votes')).toMatchObject({ factsLeftOut: 1 });
    expect(blockOf(spared, 'decided')).toMatchObject({ contested: [], contestedLeftOut: 1 });
    for (const text of textsOf(spared)) expect(text).not.toMatch(/4[123][.,]?[123]{3}/u);
    for (const text of textsOf(reportFor(engagement))) expect(text).toMatch(/43[.,]?333/u);
  });
});

describe('rooms that are not like others', () => {
  it('all alike: no point is disputed, nothing moved, in either language', () => {
    const ballots = DEMO.ballots.map((one) => ({
      ...one,
      ballot: { ...one.ballot, tokens: { 'mass-speed': 20 }, expects: [], estimates: { 'staff.fte': 5 } },
    }));
    const report = reportFor({ ...DEMO, ballots });
    const votes = blockOf(report, 'votes');
    expect(votes?.points).toEqual([]);
    expect(votes?.secondVote?.known.movers).toBe(0);
    expect(votes?.purposes.map(({ purpose }) => purpose)).toEqual(['mass-speed']);
    for (const text of textsOf(report)) expect(text).not.toMatch(/undefined|NaN|Infinity/u);
  });

  it('nobody voted: a revealed round without ballots says so', () => {
    const votes = blockOf(reportFor({ ...DEMO, ballots: [], revealed: [1] }), 'votes');
    expect(votes?.rounds).toEqual([{ round: 1, voters: 0, isHidden: true }]);
    expect(votes?.roles).toEqual([]);
  });

  it('a workshop that left nothing adds nothing', () => {
    const { consensus: _, ...rest } = DEMO;
    const bare = { ...rest, ballots: [], revealed: [], definitions: [], triage: [], disputes: [], commitments: [] };
    const kinds = reportFor(bare).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('agreed');
    expect(kinds).not.toContain('votes');
    expect(kinds).not.toContain('decided');
  });

  it('voters in another order give the same report', () => {
    expect(reportFor({ ...DEMO, ballots: DEMO.ballots.toReversed() })).toEqual(reportFor(DEMO));
  });
});
