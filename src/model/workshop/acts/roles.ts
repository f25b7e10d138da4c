// Roles and those who are invited to vote: adding them line by line, renaming, removing. Votes are counted by role, so a role
// or a place that somebody has voted from stays.
import { isLine, LONGEST_ROLE } from '#model/workshop/acts/limits.ts';
import { each, nextId, put, textOf } from '#model/workshop/acts/put.ts';
import {
  type Disputed,
  type Engagement,
  type Language,
  MOST_RESPONDENTS,
  MOST_ROLES,
  type Respondent,
  type Role,
  type Segment,
} from '#model/workshop/engagement.ts';

export interface RoleLine {
  readonly name: string;
  /** How many are invited under it. */
  readonly people: number;
}

/** “3 Agenzie”, “Agenzie x 3”, “Agenzie × 3”, “Agenzie (3)”: a role a line, by itself one person. Empty lines are none. */
export function readRoleLines(text: string): readonly RoleLine[] {
  return text.split(/\r?\n/u).flatMap((line): readonly RoleLine[] => {
    const whole = line.trim().replace(/^[-*•]\s+/u, '');
    const before = /^(\d{1,3})\s*[x×]?\s+(?=\D)(.+)$/u.exec(whole);
    // An x by itself, not the last letter of a word: “Fax 2” is a name.
    const after = /^(.*\D)(?:\s+x|\s*[×(])\s*(\d{1,3})\s*\)?$/u.exec(whole);
    const people = Number(before?.[1] ?? after?.[2] ?? 1);
    const name = (before?.[2] ?? after?.[1] ?? whole).trim();
    return name === '' ? [] : people >= 1 ? [{ name, people }] : [{ name: whole, people: 1 }];
  });
}

export type NoRoom = 'too-many-roles' | 'too-many-people' | 'name-too-long';

/** Why these lines cannot be added, none of them. */
export function whyNoRoom({ roles, respondents }: Engagement, lines: readonly RoleLine[]): NoRoom | undefined {
  if (roles.length + lines.length > MOST_ROLES) return 'too-many-roles';
  if (respondents.length + sum(lines) > MOST_RESPONDENTS) return 'too-many-people';
  return lines.every(({ name }) => name.length <= LONGEST_ROLE) ? undefined : 'name-too-long';
}
const sum = (lines: readonly RoleLine[]): number => lines.reduce((total, { people }) => total + people, 0);

export function addRoles(
  engagement: Engagement,
  lines: readonly RoleLine[],
  segment: Segment,
  language: Language,
): Engagement {
  if (lines.length === 0 || whyNoRoom(engagement, lines)) return engagement;
  const free = freeNumbers(engagement);
  const roles: Role[] = [];
  let respondents = engagement.respondents;
  for (const [i, { name, people }] of lines.entries()) {
    const number = free[i];
    if (number === undefined) break;
    roles.push({ number, name: name.trim(), segment });
    for (let person = 0; person < people; person++)
      respondents = [...respondents, newRespondent(respondents, number, language)];
  }
  return { ...engagement, roles: [...engagement.roles, ...roles], respondents };
}

/** A number that was freed is given again only when nobody has voted under it, and such a role cannot be removed. */
function freeNumbers({ roles }: Engagement): readonly number[] {
  const taken = new Set(roles.map(({ number }) => number));
  return Array.from({ length: MOST_ROLES }, (_, i) => i + 1).filter((number) => !taken.has(number));
}

const newRespondent = (there: readonly Respondent[], role: number, language: Language): Respondent => ({
  id: nextId(
    'p',
    there.map(({ id }) => id),
  ),
  role,
  language,
});

const changeRole = (engagement: Engagement, number: number, change: (role: Role) => Role): Engagement =>
  put(
    engagement,
    'roles',
    each(engagement.roles, (role) => (role.number === number ? change(role) : role)),
  );

export const renameRole = (engagement: Engagement, number: number, name: string): Engagement =>
  textOf(name) && name.length <= LONGEST_ROLE
    ? changeRole(engagement, number, (role) => put(role, 'name', name))
    : engagement;

export const setSegment = (engagement: Engagement, number: number, segment: Segment): Engagement =>
  changeRole(engagement, number, (role) => put(role, 'segment', segment));

/** How many ballots a role has handed in, in the round in which it handed in most. */
export function votesOf({ ballots }: Engagement, number: number): number {
  const own = ballots.filter(({ ballot }) => ballot.role === number);
  return Math.max(...([1, 2] as const).map((round) => own.filter(({ ballot }) => ballot.round === round).length));
}

export const mayRemoveRole = (engagement: Engagement, number: number): boolean => votesOf(engagement, number) === 0;

/** With those who are invited under it; a role somebody has voted under stays. */
export function removeRole(engagement: Engagement, number: number): Engagement {
  if (!mayRemoveRole(engagement, number) || engagement.roles.every((role) => role.number !== number)) return engagement;
  return {
    ...engagement,
    roles: engagement.roles.filter((role) => role.number !== number),
    respondents: engagement.respondents.filter(({ role }) => role !== number),
    // Whoever disputed a number is not told any more, that it was disputed is.
    disputes: each(engagement.disputes, (one) => (one.role === number ? put(one, 'role', undefined) : one)),
  };
}

/**
 * A role that was removed from `before`, with those invited under it and the disputes it had told. What came meanwhile stays: where
 * its number or the id of a person is somebody else's by now, the next free one is taken. The engagement itself without room.
 */
export function putRoleBack(engagement: Engagement, before: Engagement, number: number): Engagement {
  const role = before.roles.find((one) => one.number === number);
  const own = before.respondents.filter((one) => one.role === number);
  const line = { name: role?.name ?? '', people: own.length };
  const isFree = engagement.roles.every((one) => one.number !== number);
  const free = isFree ? number : freeNumbers(engagement)[0];
  if (!role || free === undefined || whyNoRoom(engagement, [line])) return engagement;
  let { respondents } = engagement;
  for (const one of own) {
    const isTaken = respondents.some(({ id }) => id === one.id);
    const id = isTaken ? newRespondent(respondents, free, one.language).id : one.id;
    respondents = [...respondents, { ...one, id, role: free }];
  }
  const told = before.disputes.filter((one) => one.role === number);
  const isTold = (given: Disputed) =>
    told.some(({ at, question, cell }) => given.at === at && given.question === question && given.cell === cell);
  return {
    ...engagement,
    roles: [...engagement.roles, { ...role, number: free }].toSorted((a, b) => a.number - b.number),
    respondents,
    disputes: each(engagement.disputes, (one) =>
      one.role === undefined && isTold(one) ? put(one, 'role', free) : one,
    ),
  };
}

export function addRespondent(engagement: Engagement, role: number, language: Language): Engagement {
  const isKnown = engagement.roles.some(({ number }) => number === role);
  if (!isKnown || engagement.respondents.length >= MOST_RESPONDENTS) return engagement;
  const { respondents } = engagement;
  return { ...engagement, respondents: [...respondents, newRespondent(respondents, role, language)] };
}

const changeRespondent = (engagement: Engagement, id: string, change: (one: Respondent) => Respondent): Engagement =>
  put(
    engagement,
    'respondents',
    each(engagement.respondents, (one) => (one.id === id ? change(one) : one)),
  );

export const setRespondentLanguage = (engagement: Engagement, id: string, language: Language): Engagement =>
  changeRespondent(engagement, id, (one) => put(one, 'language', language));

/** Only where the engagement asks for names. */
export const setRespondentName = (engagement: Engagement, id: string, name: string): Engagement =>
  engagement.names === 'named' && isLine(name)
    ? changeRespondent(engagement, id, (one) => put(one, 'name', textOf(name) && name))
    : engagement;

/** Whoever is invited may be taken off while the role has not handed in as many ballots as it has people. */
export function mayRemoveRespondent(engagement: Engagement, id: string): boolean {
  const one = engagement.respondents.find((respondent) => respondent.id === id);
  if (!one) return false;
  const invited = engagement.respondents.filter(({ role }) => role === one.role).length;
  return votesOf(engagement, one.role) < invited;
}

export const removeRespondent = (engagement: Engagement, id: string): Engagement =>
  mayRemoveRespondent(engagement, id)
    ? { ...engagement, respondents: engagement.respondents.filter((one) => one.id !== id) }
    : engagement;
