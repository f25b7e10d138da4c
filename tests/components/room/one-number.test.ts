// One number for one thing: how far two voters lie apart on a purpose is the same at the desk and on the projector, under one name;
// and what comes first is said by the report alone.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { factMaterial, voteMaterial } from '#components/room/material.ts';
import { spokenFace } from '#components/room/screen-face.ts';
import { RevealScreen } from '#components/room/screens/RevealScreen.tsx';
import { triedOn } from '#components/room/tried.ts';
import { AimsPart } from '#components/workshop/disagreement/AimsPart.tsx';
import { phrasebook } from '#content/phrasebook.ts';
import { room as en } from '#content/words/en/room.ts';
import { room as it } from '#content/words/it/room.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { beginRoom, COVERED } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const room = { ...beginRoom('it', enter('reveal', ['strips'])), uncovered: COVERED };
const material = { votes: voteMaterial(DEMO, room), facts: factMaterial(DEMO) };

/** By the name of each row, the last number of it. */
const lastCells = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<tr.*?<\/tr>/gs)].flatMap(([row]) => {
      const name = /<th[^>]*scope="row"[^>]*>(.*?)<\/th>/s.exec(row)?.[1]?.replaceAll(/<[^>]*>/g, '');
      const cell = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].at(-1)?.[1]?.replaceAll(/<[^>]*>/g, '');
      return name && cell ? [[name, cell]] : [];
    }),
  );

test.each([
  ['it', it],
  ['en', en],
] as const)(
  'in %s the desk and the projector show one distance for each purpose, under one name',
  (language, words) => {
    const face = spokenFace(language, words.screen, 'EUR');
    const { votes } = face;
    const desk = renderToStaticMarkup(
      createElement(AimsPart, { face: { phrases: votes }, aims: material.votes.aims() }),
    );
    const projected = renderToStaticMarkup(createElement(RevealScreen, { ...face, engagement: DEMO, room, material }));
    expect(Object.keys(lastCells(desk)).length).toBeGreaterThan(5);
    expect(lastCells(desk)).toEqual(lastCells(projected));
    expect(lastCells(desk)[votes.purposeName('extraordinary-trust')]).toBe('6');
    for (const html of [desk, projected]) expect(html).toContain(`>${votes.words.aims.apart}<`);
    // What it is beside the whole distance is said where both stand in full.
    expect(desk).toContain(votes.words.aims.apartMeaning);
  },
);

test('added up, the differences are twice the whole distance, as the desk says', () => {
  const { purposes, distance = 0 } = material.votes.aims();
  const sum = purposes.reduce((all, { spread }) => all + (spread.meanDifference ?? 0), 0);
  expect(sum).toBeCloseTo(2 * distance, 9);
});

test.each(['it', 'en'] as const)(
  'in %s the slide of the physics says what the width hangs on, and not what to check first',
  (language) => {
    const { assessment, judgement } = material.facts;
    for (const given of [
      assessment,
      { ...assessment, answers: { ...assessment.answers, 'aht.phone': { from: 3, to: 12 } } },
    ]) {
      const tried = triedOn(given, judgement(), phrasebook(language), undefined);
      if ('missing' in tried) throw new Error('nothing is missing');
      expect(tried.hangsOn).toHaveLength(1);
      expect(tried.hangsOn.join()).toMatch(
        language === 'it' ? /dipende dalla risposta a «/u : /hangs on the answer to “/u,
      );
      expect(tried.hangsOn.join()).not.toMatch(/prim[oa]|first/iu);
    }
  },
);
