// What the screens of the room draw of votes they may not show: nothing, and the reason.
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { factMaterial, voteMaterial } from '#components/room/material.ts';
import { type ScreenFace, spokenFace } from '#components/room/screen-face.ts';
import { OperatedScreen } from '#components/room/screens/OperatedScreen.tsx';
import { RevealScreen } from '#components/room/screens/RevealScreen.tsx';
import { SecondVoteScreen } from '#components/room/screens/SecondVoteScreen.tsx';
import { SplitScreen } from '#components/room/screens/SplitScreen.tsx';
import { room as words } from '#content/words/it/room.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { beginRoom, COVERED } from '#model/workshop/room/room-state.ts';
import { enter, type RoomStep } from '#model/workshop/room/steps.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const SCREENS: Readonly<Partial<Record<RoomStep, FunctionComponent<ScreenFace>>>> = {
  reveal: RevealScreen,
  splits: SplitScreen,
  'second-vote': SecondVoteScreen,
  operated: OperatedScreen,
};
const spoken = spokenFace('it', words.screen, 'EUR');

function drawn(engagement: Engagement, step: RoomStep, name = 'strips'): string {
  const room = { ...beginRoom('it', enter(step, [name])), uncovered: COVERED };
  const material = { votes: voteMaterial(engagement, room), facts: factMaterial(engagement) };
  const Screen = SCREENS[step];
  return Screen ? renderToStaticMarkup(createElement(Screen, { ...spoken, engagement, room, material })) : '';
}
const voters = (count: number): Engagement => ({
  ...DEMO,
  ballots: DEMO.ballots.filter(({ ballot }) => Number(ballot.id.replace(/\D/gu, '')) <= count),
});

test('of three anonymous voters no screen draws a vote or a guess, and each says why', () => {
  const few = voters(3);
  expect(few.ballots).toHaveLength(6);
  // What was drawn while it was covered is not what is drawn then.
  voteMaterial(few, beginRoom('it', enter('reveal', ['strips'])));
  for (const step of ['reveal', 'splits', 'second-vote'] as const) {
    const html = drawn(few, step);
    expect(html).toContain(spoken.votes.words.unseen.ways);
    expect(html).not.toMatch(/vote-strip|<td/u);
  }
  expect(drawn(few, 'reveal', 'kinds')).toContain(spoken.votes.words.unseen.ways);
  for (const from of Object.values(words.screen.operated.guessed)) expect(drawn(few, 'operated')).not.toContain(from);
});

test('of nine the screens draw all, as they do of three who sign', () => {
  for (const engagement of [DEMO, { ...voters(3), names: 'named' as const }]) {
    expect(drawn(engagement, 'reveal')).toContain('vote-strip');
    expect(drawn(engagement, 'second-vote')).toContain('votes-moved');
    expect(drawn(engagement, 'operated')).toMatch(
      new RegExp(Object.values(words.screen.operated.guessed).join('|'), 'u'),
    );
    for (const step of ['reveal', 'splits', 'second-vote'] as const)
      expect(drawn(engagement, step)).not.toContain(spoken.votes.words.unseen.ways);
  }
});

test('where one of nine missed the second vote its screen shows no movement and says why', () => {
  const ballots = DEMO.ballots.filter(({ ballot }) => ballot.round === 1 || ballot.role !== 4);
  const html = drawn({ ...DEMO, ballots }, 'second-vote');
  expect(html).not.toContain('votes-moved');
  expect(html).toContain(spoken.votes.words.second.hidden(4));
});
