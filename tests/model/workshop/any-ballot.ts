// Any ballot, and an engagement that takes it, for laws and for what is hostile.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { BALLOT_FORMAT, BALLOT_VERSION, type Ballot, type Estimate } from '#model/workshop/ballot.ts';
import { ENGAGEMENT_FORMAT, ENGAGEMENT_VERSION, type Engagement } from '#model/workshop/engagement.ts';
import { ballotIdFrom } from '#model/workshop/ids.ts';
import { anyVote, places } from './any-vote.ts';

export const ESTIMATED = ['promise.level', 'reach.human', 'staff.turnover', 'budget.total', 'budget.driver'] as const;

export const anyBallotId = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(ballotIdFrom);
const anchor = fc.constantFrom(0, 25, 50, 75, 100);
const share = fc.double({ min: 0, max: 400, noNaN: true, noDefaultInfinity: true });
const between = (one: fc.Arbitrary<number>): fc.Arbitrary<Estimate> =>
  fc.tuple(one, one).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const text = (most: number) =>
  fc.string({ unit: 'binary', maxLength: most }).map((all) => all.slice(0, most).toWellFormed());

export const anyBallot: fc.Arbitrary<Ballot> = fc
  .record(
    {
      id: anyBallotId,
      vote: anyVote,
      language: fc.constantFrom('it' as const, 'en' as const),
      other: text(80),
      existTo: text(280),
      expects: fc.uniqueArray(
        fc.record({ dimension: fc.constantFrom(...DIMENSIONS), end: fc.constantFrom('low' as const, 'high' as const) }),
        { maxLength: 2, selector: ({ dimension }) => dimension },
      ),
      estimates: fc.record<Record<string, Estimate>>(
        {
          'promise.level': fc.oneof(anchor, between(anchor)),
          'reach.human': anchor,
          'staff.turnover': fc.oneof(share, between(share)),
          'budget.total': fc.integer({ min: 0, max: 10_000_000_000 }),
          'budget.driver': fc.constantFrom(['throughput'], ['exceed', 'cost-parity']),
        },
        { requiredKeys: [] },
      ),
      operated: fc.constantFrom(...places.filter((id) => id !== 'other')),
      name: text(80),
    },
    { requiredKeys: ['id', 'vote'] },
  )
  .map(({ vote, ...rest }) => ({
    format: BALLOT_FORMAT,
    version: BALLOT_VERSION,
    engagement: 'K7QFM2',
    ...vote,
    ...rest,
  }));

export const ROLES = Array.from({ length: 16 }, (_, i) => ({
  number: i + 1,
  name: `Ruolo ${i + 1}`,
  segment: i < 12 ? ('board' as const) : ('front-line' as const),
}));

export const engagementWith = (more: Partial<Engagement> = {}): Engagement => ({
  format: ENGAGEMENT_FORMAT,
  version: ENGAGEMENT_VERSION,
  id: 'K7QFM2',
  scope: 'Noleggio in Italia, clienti privati',
  names: 'anonymous',
  roles: ROLES,
  respondents: ROLES.map(({ number }) => ({ id: `r${number}`, role: number, language: 'it' })),
  estimated: ESTIMATED,
  assessment: {
    format: 'coerente/assessment',
    version: 1,
    profile: catalogue.profile,
    company: { name: 'Noleggio Italia', currency: 'EUR' },
    declaration: [],
    answers: { 'promise.level': 75 },
  },
  ballots: [],
  revealed: [],
  definitions: [],
  triage: [],
  disputes: [],
  commitments: [],
  changedAt: '2026-11-21T09:30:00Z',
  ...more,
});

export const ballotWith = (more: Partial<Ballot> = {}): Ballot => ({
  format: BALLOT_FORMAT,
  version: BALLOT_VERSION,
  engagement: 'K7QFM2',
  id: '4x8k2mq9tz',
  round: 1,
  role: 3,
  tokens: { 'raise-and-surprise': 12, 'mass-speed': 8 },
  ...more,
});
