// The physics of a promise where an answer is missing: the slide names the answer that is, the sliders wait for it, and the key N
// proposes it first.
import { expect, test } from 'vitest';
import { factMaterial } from '#components/room/material.ts';
import { answersOnShow } from '#components/room/on-show.ts';
import { quotedQuestions } from '#components/room/quoted-questions.ts';
import { triedOn, untoldOn } from '#components/room/tried.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { room as words } from '#content/words/it/room.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { beginRoom } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const phrases = phrasebook('it');
const without = (...ids: readonly string[]) => ({
  ...DEMO,
  assessment: {
    ...DEMO.assessment,
    answers: Object.fromEntries(Object.entries(DEMO.assessment.answers).filter(([id]) => !ids.includes(id))),
  },
});
function physicsOf(engagement: typeof DEMO) {
  const facts = factMaterial(engagement);
  const room = beginRoom('it', enter('physics', ['only']));
  return {
    tried: triedOn(facts.assessment, facts.judgement(), phrases, undefined),
    untold: untoldOn(facts.assessment, undefined),
    onShow: answersOnShow({ engagement, room, material: { facts } }),
  };
}

test('with people and requests known and the outsourced share blank, the slide and the key N name that share', () => {
  const { tried, untold, onShow } = physicsOf(without('outsourcing.share'));
  expect(tried).toEqual({ missing: ['outsourcing.share'] });
  expect(untold).toEqual({ missing: ['outsourcing.share'] });
  expect(onShow.all[0]?.key).toBe('outsourcing.share');
  expect(onShow.shown).toBeGreaterThan(0);
  const said = words.screen.physics.missing(quotedQuestions(['outsourcing.share'], phrases, 'it'), 1);
  expect(said).toContain(phrases.questionText('outsourcing.share'));
});

test('every answer that is missing is named, and none that is there', () => {
  expect(physicsOf(without('staff.fte', 'hours.week')).tried).toEqual({ missing: ['staff.fte', 'hours.week'] });
  expect(physicsOf(without('volume.month')).tried).toEqual({ missing: ['volume.month'] });
  expect(physicsOf(without(...Object.keys(DEMO.assessment.answers))).tried).toEqual({
    missing: ['volume.month', 'outsourcing.share', 'staff.fte'],
  });
  const { tried, untold } = physicsOf(DEMO);
  expect('missing' in tried).toBe(false);
  expect(untold).toBeUndefined();
});

test('where suppliers answer everything nothing is missing, and there is no sum to do', () => {
  const bought = {
    ...DEMO,
    assessment: { ...DEMO.assessment, answers: { ...DEMO.assessment.answers, 'outsourcing.share': 100 } },
  };
  expect(physicsOf(bought).tried).toEqual({ missing: [] });
});
