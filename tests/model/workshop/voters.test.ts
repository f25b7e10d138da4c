// Whose a ballot is, told from who is invited: one person alone under a role is one voter whichever way their ballots came.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { removeBallot, renameVoter } from '#model/workshop/acts/vote.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { compareRounds } from '#model/workshop/disagreement/second-vote.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';
import { sessionOf } from '#model/workshop/report/session.ts';
import { votesBlock } from '#model/workshop/report/votes-block.ts';
import { beginRoom, COVERED } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';
import { votesShown } from '#model/workshop/room/votes-shown.ts';
import { withKnownNames } from '#model/workshop/voters.ts';
import { ballotWith, engagementWith } from './any-ballot.ts';
import { asCode, asLink, take } from './collecting.ts';

const alone = (name?: string): Partial<Engagement> => ({
  names: 'named',
  respondents: [{ id: 'p1', role: 3, language: 'it', ...(name && { name }) }],
});
const twoRounds = (more: Partial<Engagement>): Engagement =>
  take(
    [asLink(ballotWith({ id: 'second', round: 2, name: 'Elena Righi' })), asCode(ballotWith())],
    engagementWith(more),
  ).engagement;

describe('one person alone under a role', () => {
  it('is one voter by code in the first round and by link in the second, with the name of either', () => {
    const voters = withKnownNames(twoRounds(alone())).map(({ ballot }) => ballot);
    expect(voters.map(({ name }) => name)).toEqual(['Elena Righi', 'Elena Righi']);
    const session = sessionOf({ ...twoRounds(alone()), revealed: [1, 2] }, { withNames: true });
    const judged = { catalogue, assessment: engagementWith().assessment };
    const votes = votesBlock({ ...judged, judgement: judge(catalogue, judged.assessment) }, session, 0);
    expect(votes?.named).toHaveLength(1);
    expect(votes?.named[0]).toMatchObject({ name: 'Elena Righi', before: expect.anything(), after: expect.anything() });
  });

  it('bears the name of whoever is invited where the ballot has none, and none where ballots bear none', () => {
    const { engagement } = take([asCode(ballotWith())], engagementWith(alone('Luca dal Bo')));
    expect(withKnownNames(engagement)[0]?.ballot.name).toBe('Luca dal Bo');
    expect(withKnownNames({ ...engagement, names: 'anonymous' })[0]?.ballot).not.toHaveProperty('name');
    const seen = { ...engagement, revealed: [1] as const };
    expect(sessionOf(seen, { withNames: true }).ballots[0]?.name).toBe('Luca dal Bo');
    expect(sessionOf(seen).ballots[0]).not.toHaveProperty('name');
  });

  it('keeps the name on the ballot before the one that was written down', () => {
    const { engagement } = take([asLink(ballotWith({ name: 'L. dal Bò' }))], engagementWith(alone('Luca dal Bo')));
    expect(withKnownNames(engagement)[0]?.ballot.name).toBe('L. dal Bò');
  });
});

it('of two people under one role nothing is told that a ballot does not say, and what is kept never changes', () => {
  const respondents = ['p1', 'p2'].map((id) => ({ id, role: 3, language: 'it' as const, name: id }));
  const engagement = twoRounds({ names: 'named', respondents });
  expect(withKnownNames(engagement)).toEqual(engagement.ballots);
  expect(withKnownNames(engagement)).toBe(withKnownNames({ ...engagement }));
});

it('a name that was misread is corrected on its ballot alone, where voters sign', () => {
  const engagement = twoRounds(alone());
  const [one] = engagement.ballots;
  if (!one) throw new Error('no ballot');
  const renamed = renameVoter(engagement, one, 'Elena Riggi');
  expect(renamed.ballots.filter(({ ballot }) => ballot.name === 'Elena Riggi')).toHaveLength(1);
  expect(renameVoter(renamed, one, 'Elena Riggi')).toBe(renamed);
  const unsigned: Engagement = { ...engagement, names: 'anonymous' };
  expect(renameVoter(unsigned, one, 'X')).toBe(unsigned);
});

it('of two ballots of one voter that came in at one instant the one that is meant is corrected or taken out', () => {
  const engagement = twoRounds(alone());
  const [first, second] = engagement.ballots.map((one) => ({ ...one, at: 'T', ballot: { ...one.ballot, id: 'b1' } }));
  if (!first || !second) throw new Error('no two ballots');
  const both: Engagement = { ...engagement, names: 'named', ballots: [first, second] };
  expect(removeBallot(both, second).ballots).toEqual([first]);
  expect(removeBallot(both, first).ballots).toEqual([second]);
  expect(renameVoter(both, second, 'Elena Riggi').ballots[0]).toBe(first);
});

describe('leaving names out', () => {
  const tokens = { 'mass-speed': 20 };
  const secondVote = (ballots: readonly Partial<Ballot>[], withNames: boolean) => {
    const engagement = engagementWith({
      names: 'named',
      revealed: [1, 2],
      ballots: ballots.map((one, at) => ({
        ballot: ballotWith({ id: `b${at}`, tokens, ...one }),
        via: 'typed' as const,
        at: '2026-11-21T09:30:00Z',
      })),
    });
    const { assessment } = engagement;
    const material = { catalogue, assessment, judgement: judge(catalogue, assessment) };
    const block = votesBlock(material, sessionOf(engagement, { withNames }), 0);
    const room = { ...beginRoom('it', enter('second-vote', ['only'])), showsNames: withNames, uncovered: COVERED };
    const shown = votesShown(engagement, room);
    return [block?.secondVote, compareRounds(placesOf(catalogue), shown.ballots)];
  };

  it('makes no one voter of two who sign with other names under one role', () => {
    const two = [{ name: 'Anna' }, { name: 'Bruno', round: 2 as const, tokens: { 'unique-advantage': 20 } }];
    for (const withNames of [true, false])
      for (const vote of secondVote(two, withNames)) expect(vote?.known).toMatchObject({ voters: 0, movers: 0 });
  });

  it('changes no total: any voters of a few roles and names, in either round, in 1,000', () => {
    const voter = fc.record({
      role: fc.constantFrom(3, 4),
      round: fc.constantFrom(1 as const, 2 as const),
      name: fc.constantFrom('Anna', 'anna ', 'Bruno', ''),
      tokens: fc.constantFrom<Ballot['tokens']>({ 'mass-speed': 20 }, { 'mass-speed': 8, 'unique-advantage': 12 }),
    });
    fc.assert(
      fc.property(fc.array(voter, { maxLength: 8 }), (voters) => {
        const unnamed = voters.map(({ name, ...rest }) => (name ? { ...rest, name } : rest));
        expect(secondVote(unnamed, false)).toEqual(secondVote(unnamed, true));
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
