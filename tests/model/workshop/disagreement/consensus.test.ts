// The declaration proposed from a vote, the second vote beside the first, and what was guessed beside what is revealed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import type { Ballot, Mix } from '#model/workshop/ballot.ts';
import { tokensToMove } from '#model/workshop/disagreement/aims.ts';
import { analyse, analyseInTurns } from '#model/workshop/disagreement/analyse.ts';
import { LEAST_NAMED, proposeConsensus } from '#model/workshop/disagreement/consensus.ts';
import { besideRevealed, tallyGuesses } from '#model/workshop/disagreement/guesses.ts';
import { leastMovedMix } from '#model/workshop/disagreement/least-moved.ts';
import { compareRounds, pairVoters } from '#model/workshop/disagreement/second-vote.ts';
import { anyMix, ballot, humanMix, mixes, PLACES, shuffled } from './voting.ts';

const RUNS = { numRuns: 1000 };
const voting = (...given: readonly Mix[]): readonly Ballot[] => given.map((tokens) => ballot({ tokens }));
const totalMoved = (to: Mix, given: readonly Mix[]): number =>
  given.reduce((sum, mix) => sum + tokensToMove(PLACES, to, mix), 0);
const rental = samples.find(({ id }) => id === 'noleggio-italia')?.assessment;
if (!rental) throw new Error('the sample is gone');

describe('the mix with the fewest tokens moved', () => {
  test('three voters: the medians 12 and 8 where they add up to 20', () => {
    const given: readonly Mix[] = [
      { 'mass-speed': 20 },
      { 'mass-speed': 12, 'race-to-bottom': 8 },
      { 'mass-speed': 5, 'race-to-bottom': 15 },
    ];
    expect(leastMovedMix(PLACES, given)).toEqual({ 'mass-speed': 12, 'race-to-bottom': 8 });
  });
  test('two who share nothing meet in the middle: 10 and 10', () => {
    expect(leastMovedMix(PLACES, [{ 'mass-speed': 20 }, { 'race-to-bottom': 20 }])).toEqual({
      'mass-speed': 10,
      'race-to-bottom': 10,
    });
  });
  test('no mix of twenty asks the room to move fewer tokens, and it adds up to twenty', () => {
    fc.assert(
      fc.property(mixes(1, 8), fc.oneof(anyMix, humanMix), (given, other) => {
        const found = leastMovedMix(PLACES, given) ?? {};
        expect(Object.values(found).reduce((sum, tokens) => sum + tokens, 0)).toBeCloseTo(20, 9);
        const best = totalMoved(found, given);
        for (const rival of [...given, other]) expect(best).toBeLessThanOrEqual(totalMoved(rival, given) + 1e-9);
      }),
      RUNS,
    );
  });
  test('where ties are shared, one who guesses the other vote may gain by laying tokens otherwise than meant', () => {
    const of = (a: number, b: number, c: number): Mix => ({
      'mass-speed': a,
      'race-to-bottom': b,
      'build-together': c,
    });
    const [own, other] = [of(10, 5, 5), of(0, 10, 10)];
    const away = (laid: Mix) => tokensToMove(PLACES, leastMovedMix(PLACES, [laid, other]) ?? {}, own);
    expect([away(own), away(of(20, 0, 0))]).toEqual([5, 0]);
  });
  test('n who agree are as one, every voter twice changes nothing, and order does not count', () => {
    fc.assert(
      fc.property(shuffled(mixes(1, 8)), fc.integer({ min: 1, max: 9 }), ([given, other], count) => {
        const found = leastMovedMix(PLACES, given);
        expect(leastMovedMix(PLACES, other)).toEqual(found);
        const twice = leastMovedMix(PLACES, [...given, ...given]) ?? {};
        for (const place of PLACES) expect(twice[place] ?? 0).toBeCloseTo(found?.[place] ?? 0, 9);
        const [one = {}] = given;
        expect(leastMovedMix(PLACES, new Array<Mix>(count).fill(one))).toEqual(one);
      }),
      RUNS,
    );
  });
});

describe('the declaration proposed', () => {
  test('nobody voted: none is proposed', () => {
    expect(proposeConsensus(PLACES, [])).toEqual({ state: 'none', leftOut: [] });
  });
  test('one token of twenty is left out as too light, and its voter is told', () => {
    const found = proposeConsensus(PLACES, voting({ 'mass-speed': 13, 'race-to-bottom': 6, 'because-we-can': 1 }));
    expect(found).toEqual({
      state: 'proposed',
      declaration: [
        { purpose: 'mass-speed', weight: 68 },
        { purpose: 'race-to-bottom', weight: 32 },
      ],
      leftOut: [{ purpose: 'because-we-can', voters: 1, tokens: 1, because: 'too-light' }],
      hasTies: false,
    });
  });
  test('a minority without the backing of the others is listed with its 20 tokens', () => {
    const found = proposeConsensus(
      PLACES,
      voting({ 'mass-speed': 20 }, { 'mass-speed': 20 }, { 'build-together': 20 }),
    );
    expect(found).toMatchObject({
      declaration: [{ purpose: 'mass-speed', weight: 100 }],
      leftOut: [{ purpose: 'build-together', voters: 1, tokens: 20, because: 'unbacked' }],
    });
  });
  test('three equal purposes weigh 34, 33 and 33, and it says that they tie', () => {
    const found = proposeConsensus(
      PLACES,
      voting({ 'mass-speed': 20 }, { 'race-to-bottom': 20 }, { 'because-we-can': 20 }),
    );
    expect(found.state === 'proposed' && found.declaration.map(({ weight }) => weight)).toEqual([34, 33, 33]);
    expect(found.state === 'proposed' && found.hasTies).toBe(true);
  });
  test('another purpose keeps its name where all mean the same one, and is left out where they do not', () => {
    const own = (other?: string) => ballot({ tokens: { other: 20 }, ...(other !== undefined && { other }) });
    expect(proposeConsensus(PLACES, [own('Formare'), own('formare '), own()])).toMatchObject({
      state: 'proposed',
      declaration: [{ purpose: 'other', weight: 100 }],
    });
    expect(proposeConsensus(PLACES, [own('Formare'), own('Salvare')])).toEqual({
      state: 'none',
      leftOut: [{ purpose: 'other', voters: 2, tokens: 40, because: 'several-others', names: ['Formare', 'Salvare'] }],
    });
  });
  test('weights are whole, add up to 100, and each vote is named or told to be left out', () => {
    fc.assert(
      fc.property(mixes(1, 10), (given) => {
        const found = proposeConsensus(PLACES, voting(...given));
        if (found.state !== 'proposed') throw new Error('nobody named another purpose here');
        const weights = found.declaration.map(({ weight }) => weight);
        expect(weights.reduce((sum, one) => sum + one, 0)).toBe(100);
        expect(weights.every(Number.isInteger)).toBe(true);
        const lightest = Math.min(...weights);
        // Only where all weigh the same may they all weigh less than the least.
        if (lightest < LEAST_NAMED) expect(Math.max(...weights) - lightest).toBeLessThanOrEqual(1);
        const told = new Set([...found.declaration, ...found.leftOut].map(({ purpose }) => purpose));
        for (const mix of given) for (const purpose of Object.keys(mix)) expect(told).toContain(purpose);
      }),
      RUNS,
    );
  });
  test('what is proposed is a declaration that the file accepts', () => {
    fc.assert(
      fc.property(
        fc.array(
          humanMix.filter((mix) => !('other' in mix)),
          { minLength: 1, maxLength: 6 },
        ),
        (given) => {
          const found = proposeConsensus(PLACES, voting(...given));
          if (found.state !== 'proposed') throw new Error(found.state);
          expect(readAssessment(catalogue, { ...rental, declaration: found.declaration }).ok).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the second vote', () => {
  test('without a first round, or a second, there is nothing to compare', () => {
    expect(compareRounds(PLACES, [ballot()])).toBeUndefined();
    expect(compareRounds(PLACES, [ballot({ round: 2 })])).toBeUndefined();
  });
  test('voters are known by id, by role and name, or by a role that is theirs alone; two of one role are not guessed', () => {
    const first = [
      ballot({ id: 'same', role: 1 }),
      ballot({ role: 2, name: 'Ada' }),
      ballot({ role: 2, name: 'Bea' }),
      ballot({ role: 3 }),
      ballot({ role: 4 }),
      ballot({ role: 4 }),
    ];
    const second = [
      ballot({ round: 2, role: 4 }),
      ballot({ round: 2, role: 3 }),
      ballot({ round: 2, role: 2, name: ' bea' }),
      ballot({ round: 2, role: 2, name: 'Cloe' }),
      ballot({ round: 2, id: 'same', role: 1 }),
    ];
    const pairs = pairVoters(first, second).map(([a, b]) => [first.indexOf(a), second.indexOf(b)]);
    expect(pairs).toEqual([
      [0, 4],
      [2, 2],
      [3, 1],
    ]);
  });
  test('6 tokens moved by one of two voters are 3 on average, and the distance falls from 10 to 4', () => {
    const found = compareRounds(PLACES, [
      ballot({ role: 1, tokens: { 'mass-speed': 20 } }),
      ballot({ role: 2, tokens: { 'mass-speed': 10, 'race-to-bottom': 10 } }),
      ballot({ round: 2, role: 1, tokens: { 'mass-speed': 20 } }),
      ballot({ round: 2, role: 2, tokens: { 'mass-speed': 16, 'race-to-bottom': 4 } }),
    ]);
    expect(found?.known).toMatchObject({ voters: 2, tokensMoved: 3, movers: 1 });
    expect([found?.known.before.distance, found?.known.after.distance]).toEqual([10, 4]);
    expect(found?.known.moved).toEqual([
      { purpose: 'mass-speed', came: 6, left: 0, before: 15, after: 18 },
      { purpose: 'race-to-bottom', came: 0, left: 6, before: 5, after: 2 },
    ]);
    expect([found?.onlyFirst, found?.onlySecond]).toEqual([0, 0]);
  });
});

describe('what was guessed', () => {
  test('two of three guess, one of them what the operation is built for', () => {
    const judgement = judge(catalogue, rental);
    const [revealed = 'race-to-bottom'] = judgement.verdict.headline.operated;
    const other = PLACES.find((place) => place !== revealed && place !== 'other') ?? '';
    const tally = tallyGuesses(PLACES, [ballot({ operated: revealed }), ballot({ operated: other }), ballot()]);
    expect(tally).toMatchObject({ voters: 3, without: 1 });
    const hits = judgement.verdict.headline.operated.length > 0 ? 1 : 0;
    expect(besideRevealed(tally, judgement).hits).toBe(hits);
  });
  test('where the answers cannot tell what the operation is built for, no guess has a place and no order is told', () => {
    const scarce = { ...rental, answers: { 'hours.week': 40 } };
    const judgement = judge(catalogue, scarce);
    const found = besideRevealed(tallyGuesses(PLACES, [ballot({ operated: 'mass-speed' })]), judgement);
    expect([found.revealed, found.ranks]).toEqual([[], {}]);
    const block = blockOf(compose(catalogue, scarce, judgement), 'declared-operated');
    expect(block && phrasebook('it').declaredOperatedIntro(block)).not.toContain('più vicina');
  });
});

describe('everything of a round', () => {
  const parts = {
    assessment: rental,
    estimated: ['staff.fte', 'budget.driver', 'gone'],
    names: 'named' as const,
    roles: [],
  };
  test('nobody, one, and two hundred voters are told without fail', () => {
    expect(analyse(catalogue, parts, [], 1)).toMatchObject({ voters: 0, proposal: { state: 'none' } });
    expect(analyse(catalogue, parts, [ballot()], 1).disputes).toEqual({ state: 'too-few-voters', voters: 1 });
    const many = Array.from({ length: 200 }, (_, at) => ballot({ estimates: { 'staff.fte': 1 + (at % 50) } }));
    expect(analyse(catalogue, parts, many, 1).facts[0]?.ends).toMatchObject({ of: 50, stoppedEarly: true });
  });
  test('in turns, what is shown first is all but the judging, and the last is the same as at once', () => {
    const ballots = [4, 9].map((people) => ballot({ estimates: { 'staff.fte': people } }));
    const turns = analyseInTurns(catalogue, parts, ballots, 1);
    const first = turns.next().value;
    expect(first.facts.map(({ ends }) => ends)).toEqual([
      { state: 'not-judged', because: 'not-yet' },
      { state: 'not-judged', because: 'not-yet' },
    ]);
    let turn = turns.next();
    while (!turn.done) turn = turns.next();
    expect(turn.value).toEqual(analyse(catalogue, parts, ballots, 1));
    expect({ ...first, facts: [], disputes: [] }).toEqual({ ...turn.value, facts: [], disputes: [] });
  });
  test('where nothing is declared yet, the proposal is what estimates are judged by', () => {
    const undeclared = { ...parts, assessment: { ...rental, declaration: [] } };
    expect(analyse(catalogue, parts, [ballot()], 1).judgedBy).toBe('assessment');
    expect(analyse(catalogue, undeclared, [ballot()], 1).judgedBy).toBe('proposal');
    expect(analyse(catalogue, undeclared, [], 1).judgedBy).toBe('nothing');
  });
  test('the second round is set beside the first, and only the second', () => {
    expect(analyse(catalogue, parts, [ballot(), ballot({ round: 2 })], 1).secondVote).toBeUndefined();
    expect(analyse(catalogue, parts, [ballot(), ballot({ round: 2 })], 2).secondVote?.known?.voters).toBe(1);
  });
});
