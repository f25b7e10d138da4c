// Before the reveal nothing is told of a ballot but that it is in: where voters sign, of whom it is not.
import { expect, test } from 'vitest';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { sealedState } from '#model/workshop/sealed.ts';

const DEMO = demonstration('DEM234', '2026-11-22T09:00:00.000Z');

test('where voters sign, the sealed state names who is missing of a role of two', () => {
  const role = DEMO.roles[0]?.number ?? 1;
  const respondents = ['Giulia Prova', 'Piero Prova'].map((name, i) => {
    return { id: `p${i}`, role, language: 'it' as const, name };
  });
  const one = DEMO.ballots.find(({ ballot }) => ballot.role === role && ballot.round === 1);
  if (!one) throw new Error('no ballot');
  const sealed = (name?: string): Engagement => ({
    ...DEMO,
    names: 'named',
    revealed: [],
    respondents,
    ballots: [name ? { ...one, ballot: { ...one.ballot, name } } : one],
  });
  const missing = (engagement: Engagement) => sealedState(engagement, 1).roles[0]?.missing;
  expect(missing(sealed('giulia prova '))).toEqual(['Piero Prova']);
  expect(missing(sealed())).toBeUndefined();
  expect(missing({ ...sealed('Giulia Prova'), names: 'anonymous' })).toBeUndefined();
});
