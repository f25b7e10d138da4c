// Whose a ballot is, told from who is invited: one person alone under a role is one voter whichever way their ballots came.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { renameVoter } from '#model/workshop/acts/vote.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { sessionOf } from '#model/workshop/report/session.ts';
import { votesBlock } from '#model/workshop/report/votes-block.ts';
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
  const renamed = renameVoter(engagement, one.ballot.id, one.at, 'Elena Riggi');
  expect(renamed.ballots.filter(({ ballot }) => ballot.name === 'Elena Riggi')).toHaveLength(1);
  expect(renameVoter(renamed, one.ballot.id, one.at, 'Elena Riggi')).toBe(renamed);
  const unsigned: Engagement = { ...engagement, names: 'anonymous' };
  expect(renameVoter(unsigned, one.ballot.id, one.at, 'X')).toBe(unsigned);
});
