// Roles and those who are invited: each act is about the one it names, and what changes nothing gives back the same engagement.
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, LONGEST_ROLE } from '#model/workshop/acts/limits.ts';
import {
  addRespondent,
  addRoles,
  mayRemoveRespondent,
  putRoleBack,
  removeRespondent,
  removeRole,
  renameRole,
  setRespondentLanguage,
  setRespondentName,
  setSegment,
  votesOf,
  whyNoRoom,
} from '#model/workshop/acts/roles.ts';
import type { Collected } from '#model/workshop/engagement.ts';
import { MOST_RESPONDENTS, MOST_ROLES } from '#model/workshop/engagement.ts';
import { ballotWith, engagementWith } from '../any-ballot.ts';

const blank = engagementWith({ roles: [], respondents: [] });
/** Roles 1 to 3 with two, one and three people. */
const asked = addRoles(
  blank,
  [
    { name: ' Direzione ', people: 2 },
    { name: 'Banco', people: 1 },
    { name: 'Negozi', people: 3 },
  ],
  'board',
  'it',
);
const voted = (role: number, round: 1 | 2, id: string): Collected => ({
  via: 'link',
  at: '2026-11-22T09:00:00.000Z',
  ballot: ballotWith({ role, round, id }),
});

describe('roles', () => {
  it('have the first numbers that are free, and each of their people an id of its own', () => {
    expect(asked.roles).toEqual([
      { number: 1, name: 'Direzione', segment: 'board' },
      { number: 2, name: 'Banco', segment: 'board' },
      { number: 3, name: 'Negozi', segment: 'board' },
    ]);
    expect(asked.respondents.map(({ id, role, language }) => `${id} ${role} ${language}`)).toEqual(
      ['p1 1', 'p2 1', 'p3 2', 'p4 3', 'p5 3', 'p6 3'].map((one) => `${one} it`),
    );
    const again = addRoles(removeRole(asked, 2), [{ name: 'Cassa', people: 1 }], 'front-line', 'en');
    expect(again.roles.at(-1)).toEqual({ number: 2, name: 'Cassa', segment: 'front-line' });
    expect(again.respondents.at(-1)).toEqual({ id: 'p7', role: 2, language: 'en' });
  });

  it('find room up to the most there may be, and as long as a name may be', () => {
    const room = (roles: number, people: number, length = 1) =>
      whyNoRoom(
        blank,
        Array.from({ length: roles }, (_, i) => ({ name: 'a'.repeat(length), people: i === 0 ? people : 0 })),
      );
    expect([room(MOST_ROLES, 1), room(MOST_ROLES + 1, 1)]).toEqual([undefined, 'too-many-roles']);
    expect([room(1, MOST_RESPONDENTS), room(1, MOST_RESPONDENTS + 1)]).toEqual([undefined, 'too-many-people']);
    expect([room(1, 1, LONGEST_ROLE), room(1, 1, LONGEST_ROLE + 1)]).toEqual([undefined, 'name-too-long']);
    expect(addRoles(asked, [], 'board', 'it')).toBe(asked);
  });

  it('are renamed and moved one at a time', () => {
    const renamed = renameRole(asked, 2, 'Sportello');
    expect(renamed.roles.map(({ name }) => name)).toEqual(['Direzione', 'Sportello', 'Negozi']);
    expect(renameRole(asked, 2, 'Banco')).toBe(asked);
    expect(renameRole(asked, 9, 'Sportello')).toBe(asked);
    expect(renameRole(asked, 2, '  ')).toBe(asked);
    expect(renameRole(asked, 2, 'a'.repeat(LONGEST_ROLE + 1))).toBe(asked);
    expect(renameRole(asked, 2, 'a'.repeat(LONGEST_ROLE)).roles[1]?.name).toHaveLength(LONGEST_ROLE);
    expect(setSegment(asked, 3, 'front-line').roles.map(({ segment }) => segment)).toEqual([
      'board',
      'board',
      'front-line',
    ]);
    expect(setSegment(asked, 3, 'board')).toBe(asked);
  });

  it('go with their people, and whoever disputed a number under them is not told any more', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const disputes = [1, 3].map((role) => ({ question: 'staff.fte', at, role, after: 3 }));
    const without = removeRole({ ...asked, disputes }, 3);
    expect(without.roles.map(({ number }) => number)).toEqual([1, 2]);
    expect(without.respondents.map(({ role }) => role)).toEqual([1, 1, 2]);
    expect(without.disputes).toEqual([disputes[0], { question: 'staff.fte', at, after: 3 }]);
    expect(removeRole(asked, 9)).toBe(asked);
  });

  it('are put back as they were, with their people and what they disputed', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const before = { ...asked, disputes: [1, 3, 3].map((role, i) => ({ question: `q${i}`, at, role, after: 3 })) };
    for (const number of [1, 2, 3]) {
      const back = putRoleBack(removeRole(before, number), before, number);
      expect({ ...back, respondents: back.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual(before);
    }
    expect(putRoleBack(asked, asked, 9)).toBe(asked);
  });

  it('put back where another has come meanwhile leave it alone, and take what is free', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const before = { ...asked, disputes: [{ question: 'staff.fte', at, role: 3, after: 3 }] };
    const meanwhile = addRoles(removeRole(before, 3), [{ name: 'Cassa', people: 2 }], 'front-line', 'en');
    const back = putRoleBack(meanwhile, before, 3);
    expect(back.roles.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Direzione',
      '2 Banco',
      '3 Cassa',
      '4 Negozi',
    ]);
    expect(back.respondents.map(({ role }) => role)).toEqual([1, 1, 2, 3, 3, 4, 4, 4]);
    expect(new Set(back.respondents.map(({ id }) => id)).size).toBe(8);
    expect(back.disputes[0]?.role).toBe(4);
    const full = addRoles(
      removeRole(asked, 3),
      Array.from({ length: MOST_ROLES - 2 }, (_, i) => ({ name: `R${i}`, people: 0 })),
      'board',
      'it',
    );
    expect(putRoleBack(full, asked, 3)).toBe(full);
  });

  it('have as many votes as the round in which most came in, and with one they stay', () => {
    const ballots = [voted(3, 1, 'a'), voted(3, 1, 'b'), voted(3, 2, 'c'), voted(1, 2, 'd')];
    const engagement = { ...asked, ballots };
    expect([1, 2, 3].map((number) => votesOf(engagement, number))).toEqual([1, 0, 2]);
    expect(removeRole(engagement, 1)).toBe(engagement);
    expect(removeRole(engagement, 2).roles).toHaveLength(2);
  });
});

describe('those who are invited', () => {
  it('are added under a role there is, up to the most there may be', () => {
    expect(addRespondent(asked, 2, 'en').respondents.at(-1)).toEqual({ id: 'p7', role: 2, language: 'en' });
    expect(addRespondent(asked, 9, 'en')).toBe(asked);
    const full = addRoles(blank, [{ name: 'Negozi', people: MOST_RESPONDENTS }], 'board', 'it');
    expect(addRespondent(full, 1, 'it')).toBe(full);
  });

  it('are asked in a language, one at a time', () => {
    const mixed = setRespondentLanguage(asked, 'p3', 'en');
    expect(mixed.respondents.map(({ language }) => language)).toEqual(['it', 'it', 'en', 'it', 'it', 'it']);
    expect(setRespondentLanguage(asked, 'p3', 'it')).toBe(asked);
  });

  it('have a name only where names are asked for, and an empty one is none', () => {
    const named = { ...asked, names: 'named' as const };
    expect(setRespondentName(asked, 'p3', 'Anna')).toBe(asked);
    const anna = setRespondentName(named, 'p3', 'Anna');
    expect(anna.respondents.map(({ name }) => name)).toEqual([
      undefined,
      undefined,
      'Anna',
      undefined,
      undefined,
      undefined,
    ]);
    expect(setRespondentName(anna, 'p3', ' ').respondents).toEqual(asked.respondents);
    expect(setRespondentName(anna, 'p3', 'a'.repeat(LONGEST_LINE + 1))).toBe(anna);
  });

  it('may be taken off while their role has more people than ballots', () => {
    const one = { ...asked, ballots: [voted(1, 1, 'a'), voted(2, 1, 'b')] };
    expect(['p1', 'p3', 'p4', 'p9'].map((id) => mayRemoveRespondent(one, id))).toEqual([true, false, true, false]);
    expect(removeRespondent(one, 'p1').respondents.map(({ id }) => id)).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
    const last = removeRespondent(one, 'p1');
    expect(removeRespondent(last, 'p2')).toBe(last);
    expect(removeRespondent(one, 'p3')).toBe(one);
  });
});
