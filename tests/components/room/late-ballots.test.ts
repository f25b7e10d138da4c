// The slides on which one waits for ballots say what is so in every state: before the first reveal, after it, in the second vote and
// after that; and show how to vote wherever a round is open.
import { createHash } from 'node:crypto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factMaterial, voteMaterial } from '#components/room/material.ts';
import { spokenFace } from '#components/room/screen-face.ts';
import { LateScreen } from '#components/room/screens/LateScreen.tsx';
import { SecondVoteScreen } from '#components/room/screens/SecondVoteScreen.tsx';
import { invitationLink } from '#components/workshop/invitation-link.ts';
import { catalogue } from '#content/catalogue.ts';
import { room as words } from '#content/words/it/room.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { decodeInvitation } from '#model/workshop/carry/workshop-link.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { beginRoom } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const spoken = spokenFace('it', words.screen, 'EUR');
const { late, vote, second } = words.screen;

beforeAll(() => {
  vi.stubGlobal('window', { location: { origin: 'https://coerente.example' } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** So many ballots of either round. */
const having = (first: number, again: number, revealed: Engagement['revealed']): Engagement => ({
  ...DEMO,
  revealed,
  ballots: ([1, 2] as const).flatMap((round) =>
    DEMO.ballots.filter(({ ballot }) => ballot.round === round).slice(0, round === 1 ? first : again),
  ),
});
function drawn(Screen: typeof LateScreen, engagement: Engagement): string {
  const room = beginRoom('it', enter(Screen === LateScreen ? 'late' : 'second-vote', ['only']));
  const material = { votes: voteMaterial(engagement, room), facts: factMaterial(engagement) };
  return renderToStaticMarkup(createElement(Screen, { ...spoken, engagement, room, material }));
}

test('before the first reveal it counts the first vote, and shows its code', () => {
  const html = drawn(LateScreen, having(6, 0, []));
  for (const text of [late.progress(6, 9), late.missing, late.sealed, vote.code, 'coerente.example'])
    expect(html).toContain(text);
  expect(drawn(SecondVoteScreen, having(6, 0, []))).not.toContain(vote.code);
});

test('after it nobody is late and nothing is sealed; the second vote is asked for on its own slide', () => {
  const after = having(8, 0, [1]);
  const html = drawn(LateScreen, after);
  expect(html).toContain(late.revealed(1, 8, 9));
  for (const text of [late.missing, late.sealed, late.progress(0, 9), vote.code]) expect(html).not.toContain(text);
  const again = drawn(SecondVoteScreen, after);
  for (const text of [second.closed, late.progress(0, 9), vote.code]) expect(again).toContain(text);
});

test('in the second vote both are told, and after it neither is sealed', () => {
  const during = drawn(LateScreen, having(9, 3, [1]));
  for (const text of [late.revealed(1, 9, 9), late.progress(3, 9), late.sealed, vote.code])
    expect(during).toContain(text);
  const over = having(9, 8, [1, 2]);
  const html = drawn(LateScreen, over);
  for (const round of [1, 2] as const) expect(html).toContain(late.revealed(round, round === 1 ? 9 : 8, 9));
  for (const text of [late.missing, late.sealed, vote.code]) expect(html).not.toContain(text);
  expect(drawn(SecondVoteScreen, over)).not.toContain(vote.code);
});

test('the code leads to the open round, asks for the role there, and one too fine for the last row is at the desk', () => {
  for (const [revealed, round] of [
    [[], 1],
    [[1], 2],
  ] as const) {
    const read = decodeInvitation(catalogue, invitationLink({ ...DEMO, revealed }, 'it') ?? '');
    expect(read).toMatchObject({ ok: true, value: { round, roles: DEMO.roles } });
    if (read.ok) expect(read.value.role).toBeUndefined();
  }
  const rolesOf = (names: readonly string[]) =>
    names.map((name, i) => ({ number: i + 1, name, segment: 'board' as const }));
  // Names in which nothing repeats, so that nothing packs.
  const many = Array.from({ length: 16 }, (_, i) => createHash('sha512').update(`${i}`).digest('base64'));
  const html = drawn(LateScreen, { ...having(2, 0, []), roles: rolesOf(many) });
  expect([html.includes(vote.atDesk), html.includes(vote.code)]).toEqual([true, false]);
});

test('an invitation of nine roles with names of their own, longer than a line, is a code on the slide', () => {
  const names = [
    'Direzione sanitaria',
    'Operatrici del centralino',
    'Accoglienza di Valdora Nord',
    'Medici del mattino',
  ];
  const roles = [...names, ...names, 'Responsabile delle agende'].map((name, i) => ({
    number: i + 1,
    name: `${name} ${i * 131}`,
    segment: i > 5 ? ('front-line' as const) : ('board' as const),
  }));
  const scope = 'Prenotazioni e richiami dei poliambulatori Valdora, pazienti privati e convenzionati';
  const engagement: Engagement = { ...having(2, 0, []), roles, scope };
  expect(invitationLink(engagement, 'it')?.length).toBeGreaterThan(300);
  const html = drawn(LateScreen, engagement);
  expect([html.includes(vote.atDesk), html.includes(vote.code)]).toEqual([false, true]);
});
