// Whether it matters who is right about a fact is one sentence: on the projector, at the desk and in the report, in either vote,
// whatever is declared.
import { expect, test } from 'vitest';
import { voteMaterial } from '#components/room/material.ts';
import { catalogue } from '#content/catalogue.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { seenVotes } from '#model/workshop/anonymity.ts';
import { type Analysis, analyse } from '#model/workshop/disagreement/analyse.ts';
import type { Ends } from '#model/workshop/disagreement/ends.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { sessionOf } from '#model/workshop/report/session.ts';
import { beginRoom, COVERED } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const { consensus: _, ...unsettled } = DEMO;
const undeclared: Engagement = { ...unsettled, assessment: { ...DEMO.assessment, declaration: [] } };
const phrases = disagreementPhrases('it', 'EUR');
const { steady, ends: unjudged } = phrases.words.facts;

const sentences = (facts: Analysis['facts']): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(facts.map((fact) => [fact.votes.fact.id, phrases.hang(fact)]));

function inRoom(engagement: Engagement, round: 1 | 2): readonly Analysis[] {
  const place = round === 1 ? enter('splits', ['only']) : enter('second-vote', ['only']);
  const votes = voteMaterial(engagement, { ...beginRoom('it', place), uncovered: COVERED });
  const turns = [votes.analysis()];
  while (votes.goOn()) turns.push(votes.analysis());
  return [...turns, votes.analysis()];
}

test.each([
  ['with a declaration of the room', DEMO],
  ['with that of the answers', unsettled],
  ['with none yet', undeclared],
] as const)('%s, room, desk and report say one thing of every fact in both votes', (_name, all) => {
  for (const revealed of [[1], [1, 2]] as const) {
    const engagement: Engagement = { ...all, revealed };
    const { report } = reportOf(
      catalogue,
      agreedAssessment(engagement),
      undefined,
      '2026-11-22',
      sessionOf(engagement),
    );
    const printed = sentences(blockOf(report, 'votes')?.facts ?? []);
    expect(Object.keys(printed)).toHaveLength(5);
    for (const round of revealed) {
      const desk = analyse(catalogue, engagement, seenVotes(engagement).ballots, round);
      const [first, ...turns] = inRoom(engagement, round);
      expect(sentences(turns.at(-1)?.facts ?? [])).toEqual(sentences(desk.facts));
      // The answers of the two votes are the same here: so is what hangs on them.
      expect(sentences(desk.facts)).toEqual(printed);
      for (const said of Object.values(sentences(first?.facts ?? []))) expect(said).toEqual([unjudged['not-yet']]);
    }
  }
});

test('that one can go on is said only where every estimate was tried and nothing of the result hangs on it', () => {
  const [fact] = analyse(catalogue, DEMO, seenVotes(DEMO).ballots, 1).facts;
  if (fact?.ends.state !== 'judged') throw new Error('the first fact of the demonstration is judged');
  const still: Ends = {
    ...fact.ends,
    turning: [],
    isHeadlineMoved: false,
    isWeightMoved: false,
    stoppedEarly: false,
    isDeclared: true,
  };
  const said = (ends: Partial<typeof still>) => phrases.hang({ ...fact, ends: { ...still, ...ends } as Ends });
  expect(said({})).toEqual([steady]);
  for (const ends of [
    { isHeadlineMoved: true },
    { isWeightMoved: true },
    { stoppedEarly: true },
    { isDeclared: false },
  ])
    expect(said(ends).join(' ')).not.toContain('andare avanti');
});
