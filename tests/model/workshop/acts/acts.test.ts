// Single acts: what each does, what it refuses, and that a refused act gives back the very same engagement.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { define, setConsensusMix } from '#model/workshop/acts/agreed.ts';
import { beginEngagement, blankAssessment, followUp } from '#model/workshop/acts/begin.ts';
import { DEFAULT_ESTIMATED, setEstimated } from '#model/workshop/acts/estimated.ts';
import { dispute, settleDispute, takeBack } from '#model/workshop/acts/facts.ts';
import { acceptAll, takeStand, triage } from '#model/workshop/acts/findings.ts';
import {
  giveNamesBack,
  mayBeNamed,
  mayChangeCurrency,
  setCurrency,
  setDay,
  setNames,
} from '#model/workshop/acts/frame.ts';
import { addRoles, readRoleLines, removeRespondent, removeRole, whyNoRoom } from '#model/workshop/acts/roles.ts';
import { goToStep, secondsRun, startClock, stopClock } from '#model/workshop/acts/running.ts';
import { openRound, reveal } from '#model/workshop/acts/vote.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

const AT = '2026-11-22T09:00:00.000Z';
const blank = beginEngagement('K7Q2M9', AT, 'Noleggi', blankAssessment(catalogue.profile));
const full = demonstration('K7Q2M9', AT);
/** The demonstration with names asked for, on an invitation and on every ballot. */
const signed: Engagement = {
  ...full,
  names: 'named',
  respondents: full.respondents.map((one, at) => (at === 0 ? { ...one, name: 'Anna' } : one)),
  ballots: full.ballots.map((one) => ({ ...one, ballot: { ...one.ballot, name: 'Anna Rossi' } })),
};

test('a line is a role; a number before or after it says how many people', () => {
  const lines = readRoleLines(
    'Direzione\n\n3 Negozi\n- Banco x 2\nFiliali (4)\n2 x Cassa\nReparto 7\n0 Nessuno\nFax 2',
  );
  expect(lines).toEqual([
    { name: 'Direzione', people: 1 },
    { name: 'Negozi', people: 3 },
    { name: 'Banco', people: 2 },
    { name: 'Filiali', people: 4 },
    { name: 'Cassa', people: 2 },
    { name: 'Reparto 7', people: 1 },
    { name: '0 Nessuno', people: 1 },
    { name: 'Fax 2', people: 1 },
  ]);
});

test('the seventeenth role, and the two hundred and first person, find no room, and none of the lines is taken', () => {
  const seventeen = readRoleLines(
    Array.from({ length: 17 }, (_, i) => `Ruolo ${String.fromCharCode(65 + i)}`).join('\n'),
  );
  expect(whyNoRoom(blank, seventeen)).toBe('too-many-roles');
  expect(whyNoRoom(blank, readRoleLines('201 Negozi'))).toBe('too-many-people');
  expect(addRoles(blank, seventeen, 'board', 'it')).toBe(blank);
});

test('the currency changes until an amount was estimated in it, and no amount with it', () => {
  const francs = setCurrency(catalogue, blank, 'CHF');
  expect(francs.assessment.company.currency).toBe('CHF');
  expect(setCurrency(catalogue, francs, 'CHF')).toBe(francs);
  expect(setCurrency(catalogue, francs, 'chf')).toBe(francs);
  // None of the five of the demonstration is an amount.
  expect(setCurrency(catalogue, full, 'GBP').assessment.answers).toBe(full.assessment.answers);
  const [first, ...rest] = full.ballots;
  const ballot = { ...first?.ballot, estimates: { 'budget.total': 90_000 } };
  const amount = { ...full, ballots: [{ ...first, ballot }, ...rest] } as typeof full;
  expect(mayChangeCurrency(catalogue, amount)).toBe(false);
  expect(setCurrency(catalogue, amount, 'GBP')).toBe(amount);
});

test('one stand holds for every finding of a matter, and the note beside it stays while the stand does', () => {
  const both = acceptAll(blank, ['a', 'b'], 'Costa troppo', 'Direzione', '2030-01-31');
  expect(both.triage.map(({ finding, stand, note }) => [finding, stand, note])).toEqual([
    ['a', 'accepted', 'Costa troppo'],
    ['b', 'accepted', 'Costa troppo'],
  ]);
  expect(both.assessment.accepted).toHaveLength(2);
  expect(takeStand(both, ['a', 'b'], 'accepted')).toBe(both);
  const agreed = takeStand(both, ['a', 'b'], 'agree');
  expect(agreed.triage.every(({ stand, note }) => stand === 'agree' && note === undefined)).toBe(true);
  expect(agreed.assessment.accepted).toBeUndefined();
  expect(takeStand(agreed, ['a', 'b'], undefined).triage).toEqual([]);
});

test('two roles may have one name; their numbers differ', () => {
  const two = addRoles(blank, readRoleLines('Direzione\nDirezione'), 'board', 'it');
  expect(two.roles.map(({ number }) => number)).toEqual([1, 2]);
});

test('a role somebody has voted under stays, and so does the last person of it', () => {
  expect(removeRole(full, 1)).toBe(full);
  expect(removeRespondent(full, 'p1')).toBe(full);
  const [role] = addRoles(full, readRoleLines('Nuovo'), 'board', 'it').roles.slice(-1);
  expect(role?.number).toBe(9);
});

test('the five facts are two that are numbers and three that are not, and change places, until somebody has voted', () => {
  const forms = DEFAULT_ESTIMATED.map((id) => catalogue.questions.find((question) => question.id === id)?.form.kind);
  expect(forms).toEqual(['ordinal', 'ordinal', 'choices', 'number', 'number']);
  const swapped = setEstimated(catalogue, blank, 0, 'staff.fte');
  expect(swapped.estimated.slice(0, 4)).toEqual(['staff.fte', 'auth.limit', 'budget.driver', 'promise.known']);
  expect(setEstimated(catalogue, blank, 0, 'volume.month')).toBe(blank);
  expect(setEstimated(catalogue, full, 0, 'hours.week')).toBe(full);
});

test('a disputed number counts at once, the old one stays beside it, and taking it back brings it again', () => {
  const before = full.assessment.answers['staff.turnover'];
  const disputed = dispute(full, 22, { question: 'staff.turnover', at: AT, role: 5 });
  expect(disputed.assessment.answers['staff.turnover']).toBe(22);
  expect(disputed.disputes.at(-1)).toEqual({ question: 'staff.turnover', at: AT, role: 5, before, after: 22 });
  const place = disputed.disputes.length - 1;
  expect(takeBack(disputed, place).assessment.answers['staff.turnover']).toEqual(before);
  expect(settleDispute(disputed, place).assessment.answers['staff.turnover']).toBe(22);
});

test('of a table the channel in question is noted, and the other channels stay', () => {
  const table = full.assessment.answers['volume.month'] as Record<string, number>;
  const disputed = dispute(full, { ...table, phone: 3000 }, { question: 'volume.month', cell: 'phone', at: AT });
  expect(disputed.disputes.at(-1)).toMatchObject({ cell: 'phone', before: 2400, after: 3000 });
});

test('what is accepted with a reason is in the assessment, and out of it when the stand is taken back', () => {
  const id = 'gap:raise-and-surprise:driver';
  const accepted = triage(full, id, 'accepted', 'Per un anno va bene così', 'Direzione');
  expect(accepted.assessment.accepted?.at(-1)).toEqual({
    finding: id,
    reason: 'Per un anno va bene così',
    owner: 'Direzione',
  });
  expect(triage(accepted, id, 'agree').assessment.accepted).toEqual(full.assessment.accepted);
  expect(triage(full, id, 'accepted').assessment.accepted).toEqual(full.assessment.accepted);
});

test('the second round is open once the first is revealed, and nothing is revealed without a ballot', () => {
  expect(openRound(blank)).toBe(1);
  expect(reveal(blank, 1)).toBe(blank);
  expect(openRound(full)).toBe(2);
  expect(reveal({ ...full, revealed: [] }, 2).revealed).toEqual([]);
});

test('the follow-up brings people, words, commitments and what was declared, and no vote', () => {
  const next = followUp(full, 'A1B2C3', AT);
  expect(next).toMatchObject({ id: 'A1B2C3', ballots: [], revealed: [], triage: [] });
  expect([next.roles, next.definitions, next.commitments]).toEqual([full.roles, full.definitions, full.commitments]);
  expect(next.assessment.declaration).toEqual(full.consensus?.declaration);
  expect(next.day).toBeUndefined();
});

test('a declaration without weights is none, and a definition without words goes', () => {
  expect(setConsensusMix(full, {}).consensus).toBeUndefined();
  const empty = (['it', 'en'] as const).reduce(
    (one, language) => define(one, 'extraordinary-trust', language, ' '),
    full,
  );
  expect(empty.definitions.map(({ purpose }) => purpose)).toEqual(['different-people']);
});

test('a day that is none changes nothing, the empty text takes the day away, and names go when they are not asked for', () => {
  expect(setDay(full, '2026-02-30')).toBe(full);
  expect(setDay(full, '').day).toBeUndefined();
  expect(JSON.stringify(setNames(signed, 'anonymous'))).not.toContain('Anna');
});

test('once a ballot is in, names cannot be chosen any more; before that they can', () => {
  expect(mayBeNamed(full)).toBe(false);
  expect(setNames(full, 'named')).toBe(full);
  expect(mayBeNamed({ ...full, ballots: [] })).toBe(true);
  expect(setNames({ ...full, ballots: [] }, 'named').names).toBe('named');
});

test('turning to ballots without names takes them off the ballots, and is undone until one comes in without', () => {
  const unnamed = setNames(signed, 'anonymous');
  expect(unnamed.ballots.map(({ ballot }) => ballot.name)).not.toContain('Anna Rossi');
  expect(setNames(unnamed, 'named')).toBe(unnamed);
  expect(giveNamesBack(unnamed, signed)).toEqual(signed);
  const [first] = unnamed.ballots;
  if (!first) throw new Error('nobody voted');
  const later = { ...unnamed, ballots: [...unnamed.ballots, { ...first, ballot: { ...first.ballot, id: 'later' } }] };
  expect(giveNamesBack(later, signed)).toBe(later);
});

test('the clock of a step goes on from where it was stopped, and never beyond a day', () => {
  const begun = goToStep(blank, 180, 'reveal', AT);
  const stopped = stopClock(begun, '2026-11-22T09:02:00.000Z');
  expect(stopped.running).toEqual({ minutes: 180, step: 'reveal', run: 120 });
  const again = startClock(stopped, '2026-11-22T10:00:00.000Z');
  expect(again.running && secondsRun(again.running, '2026-11-22T10:01:00.000Z')).toBe(180);
  expect(again.running && secondsRun(again.running, '2026-12-22T10:01:00.000Z')).toBe(86_400);
});
