// No total that is told, alone or less another, gives the ballot of one to three anonymous voters: in the report, at the desk, in
// the room.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import { LANGUAGES } from '#content/shape.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { LEAST_TOLD, seenVotes, tellsByDifference, toldSecondVote, toldVotes } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { analyse } from '#model/workshop/disagreement/analyse.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { sessionOf } from '#model/workshop/report/session.ts';

const AT = '2026-11-22T09:00:00.000Z';
const DEMO = demonstration('K7Q2M9', AT);

const reportFor = (engagement: Engagement) =>
  reportOf(catalogue, agreedAssessment(engagement), 'whole', '2026-11-22', sessionOf(engagement)).report;
const analysed = (engagement: Engagement, round: Round) =>
  analyse(catalogue, engagement, seenVotes(engagement).ballots, round);
const without = (...gone: readonly (readonly [number, Round])[]): Engagement => ({
  ...DEMO,
  ballots: DEMO.ballots.filter(({ ballot }) => !gone.some(([role, of]) => ballot.role === role && ballot.round === of)),
});
const firstVoters = (count: number, names: Engagement['names'] = 'anonymous'): Engagement => ({
  ...DEMO,
  names,
  ballots: DEMO.ballots.filter(({ ballot }) => ballot.round === 1).slice(0, count),
  revealed: [1],
});

describe('somebody who voted once only', () => {
  test.each([
    ['the second', [[4, 2]]],
    ['the first', [[4, 1]]],
    [
      'the second, with two others',
      [
        [4, 2],
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'either',
      [
        [4, 2],
        [1, 1],
      ],
    ],
  ] as const)('who missed %s vote stays untold: nothing of those known in both stands beside the whole', (_, gone) => {
    const engagement = without(...gone);
    const { secondVote } = analysed(engagement, 2);
    expect(secondVote?.all.before.voters).toBeGreaterThan(LEAST_TOLD);
    expect(secondVote).not.toHaveProperty('known');
    const report = reportFor(engagement);
    expect(blockOf(report, 'votes')).toMatchObject({ hidesMoves: true });
    expect(blockOf(report, 'votes')).not.toHaveProperty('secondVote');
    for (const language of LANGUAGES) {
      const { second } = disagreementPhrases(language).words;
      const desk = secondVote && disagreementPhrases(language).secondVote(secondVote);
      expect(desk).toContain(second.hidden(LEAST_TOLD));
      const text = renderText(report, workshopPhrasebook(language, 'EUR'));
      expect(text).toContain(second.hidden(LEAST_TOLD));
      for (const told of [text, desk?.join(' ') ?? '']) {
        expect(told).not.toMatch(/si riconoscono nei due voti|Fra chi si riconosce|Among those known/iu);
        expect(told).not.toMatch(/undefined|NaN/u);
      }
    }
  });

  test('where voters sign, and where all nine voted twice, what moved is told', () => {
    expect(analysed({ ...without([4, 2]), names: 'named' }, 2).secondVote?.known?.voters).toBe(8);
    expect(analysed(DEMO, 2).secondVote?.known?.voters).toBe(9);
  });

  test('no whole less the known leaves one to three voters, whoever missed which vote, in 1,000 rooms', () => {
    const cast = fc.record({ first: fc.boolean(), second: fc.boolean(), role: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(fc.array(cast, { maxLength: 14 }), (voters) => {
        const [sample] = DEMO.ballots;
        if (!sample) throw new Error('the demonstration has no ballot');
        const ballots = voters.flatMap(({ first, second, role }, at) => {
          const of = (round: Round) => ({ ...sample.ballot, id: `v${at}`, role, round });
          return [...(first ? [of(1)] : []), ...(second ? [of(2)] : [])];
        });
        const parts = { ...DEMO, estimated: [], names: 'anonymous' } as const;
        const { secondVote } = analyse(catalogue, parts, ballots, 2);
        if (!secondVote) return;
        const { all, known } = secondVote;
        for (const { voters: whole } of [all.before, all.after]) {
          expect(whole).toBeGreaterThanOrEqual(LEAST_TOLD);
          const rest = whole - (known?.voters ?? 0);
          if (known) expect(rest === 0 || rest >= LEAST_TOLD).toBe(true);
        }
        if (known) expect(known.voters === 0 || known.voters >= LEAST_TOLD).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('too few voters', () => {
  test.each([1, 2, 3])(
    'of %i anonymous voters no total reaches a page, and it is said why and what can be done',
    (count) => {
      const engagement = firstVoters(count);
      const seen = seenVotes(engagement);
      expect(seen).toEqual({ ballots: [], hidden: [{ round: 1, voters: count }] });
      expect(
        toldVotes(
          'anonymous',
          engagement.ballots.map(({ ballot }) => ballot),
        ).ballots,
      ).toEqual([]);
      // Even where a page hands all of them on.
      const all = engagement.ballots.map(({ ballot }) => ballot);
      expect(analyse(catalogue, engagement, all, 1)).toMatchObject({ voters: 0, proposal: { state: 'none' } });
      for (const language of LANGUAGES) {
        const { unseen, words } = disagreementPhrases(language);
        expect(unseen(seen.hidden)).toEqual([words.unseen.round(1, count, LEAST_TOLD), words.unseen.ways]);
        expect(words.unseen.round(1, count, LEAST_TOLD)).toContain(String(LEAST_TOLD));
      }
    },
  );
  test('four are told, and one alone where ballots are signed', () => {
    expect(seenVotes(firstVoters(4))).toMatchObject({ hidden: [], last: 1 });
    expect(seenVotes(firstVoters(1, 'named'))).toMatchObject({ hidden: [], last: 1 });
    expect(analysed(firstVoters(1, 'named'), 1).voters).toBe(1);
  });
  test('a second vote of three leaves the first one to speak of', () => {
    const ballots = DEMO.ballots.filter(({ ballot }) => ballot.round === 1 || ballot.role <= 3);
    expect(seenVotes({ ...DEMO, ballots })).toMatchObject({ last: 1, hidden: [{ round: 2, voters: 3 }] });
    expect(analysed({ ...DEMO, ballots }, 2)).not.toHaveProperty('secondVote');
  });
  test('what holders of a purpose expect is told from four of them on, in the report as well', () => {
    for (const words of [analysed(DEMO, 1).words, blockOf(reportFor(DEMO), 'votes')?.words ?? []]) {
      expect(words.map(({ isHidden }) => isHidden === true)).toContain(true);
      for (const { holders, silent, expects, distance, isHidden } of words) {
        expect(isHidden === true).toBe(holders - silent < LEAST_TOLD);
        if (!isHidden) continue;
        expect(expects).toEqual([]);
        expect(distance).toBeUndefined();
      }
    }
    const signed = analysed({ ...DEMO, names: 'named' }, 1).words;
    expect(signed.every(({ expects, isHidden }) => expects.length > 0 && !isHidden)).toBe(true);
  });
});

test('a ballot more or less is told by difference in a revealed anonymous round that is shown, and in no other', () => {
  expect([1, 2].map((round) => tellsByDifference(DEMO, round as Round))).toEqual([true, true]);
  expect(tellsByDifference({ ...DEMO, revealed: [1] }, 2)).toBe(false);
  expect(tellsByDifference({ ...DEMO, names: 'named' }, 1)).toBe(false);
  expect(tellsByDifference(firstVoters(3), 1)).toBe(false);
});

test('of two votes with nobody known in both it is told that nobody is, unless few took part in one alone', () => {
  const nobody = { moved: [], movers: 0, voters: 0 };
  const votes = (onlyFirst: number, onlySecond: number, known = nobody.voters) =>
    ({ onlyFirst, onlySecond, known: { ...nobody, voters: known } }) as unknown as Parameters<typeof toldSecondVote>[1];
  const isTold = (...[names, vote]: Parameters<typeof toldSecondVote>) => 'known' in toldSecondVote(names, vote);
  expect(isTold('anonymous', votes(LEAST_TOLD, LEAST_TOLD))).toBe(true);
  expect(isTold('anonymous', votes(0, LEAST_TOLD))).toBe(true);
  for (const few of [1, LEAST_TOLD - 1]) {
    expect(isTold('anonymous', votes(few, LEAST_TOLD))).toBe(false);
    expect(isTold('anonymous', votes(0, 0, few))).toBe(false);
    expect(isTold('named', votes(few, 0, few))).toBe(true);
  }
});
