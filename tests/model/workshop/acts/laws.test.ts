// Whatever is done to an engagement, in whatever order: its file lets it in, it comes back from its file as it was, and an act
// never changes what it was given.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import { clearConsensus, define, setConsensusMix, setConsensusSentence } from '#model/workshop/acts/agreed.ts';
import { beginEngagement, blankAssessment, followUp } from '#model/workshop/acts/begin.ts';
import { addCommitment, changeCommitment, removeCommitment, setDone } from '#model/workshop/acts/commitments.ts';
import { askableFacts, setEstimated } from '#model/workshop/acts/estimated.ts';
import { dispute, settleDispute, takeBack, undoDispute } from '#model/workshop/acts/facts.ts';
import { setUntil, triage } from '#model/workshop/acts/findings.ts';
import { setCompany, setDay, setDecides, setNames, setScope, setSponsor } from '#model/workshop/acts/frame.ts';
import * as roles from '#model/workshop/acts/roles.ts';
import * as running from '#model/workshop/acts/running.ts';
import { removeBallot, reveal } from '#model/workshop/acts/vote.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { openEngagement, readEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';

type Act = (engagement: Engagement) => Engagement;
const AT = '2026-11-22T09:00:00.000Z';
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ minLength: 290, maxLength: 2100 }),
  fc.constant('  '),
);
const purpose = fc.constantFrom(...catalogue.purposes.map(({ id }) => id), 'other');
const spoken = fc.constantFrom('it' as const, 'en' as const);
const segment = fc.constantFrom('board' as const, 'front-line' as const);
const small = fc.integer({ min: -1, max: 20 });
const person = fc.integer({ min: 0, max: 40 }).map((i) => `p${i}`);
const day = fc.constantFrom('2026-12-01', '2026-02-30', '', 'domani', '2028-02-29');
const commitment = fc.record({ what: anyText, owner: anyText, by: day, measure: anyText });
const finding = fc.constantFrom('gap:mass-speed:speed', 'contradiction:work-against-staff', 'disclosure:high');
const instant = fc.integer({ min: 0, max: 4e8 }).map((seconds) => new Date(1.7e12 + seconds * 1000).toISOString());
const mix = fc.dictionary(purpose, fc.integer({ min: 0, max: 20 }));
const answer = fc.oneof(
  fc.constantFrom(['staff.fte', 5], ['staff.fte', { from: 2, to: 9 }], ['promise.known', 25], ['staff.fte', undefined]),
);

/** A vote under one of the roles there are; where there is none, nothing. */
const vote =
  (id: string, number: number, round: 1 | 2): Act =>
  (engagement) => {
    const role = engagement.roles[Math.abs(number) % Math.max(1, engagement.roles.length)]?.number;
    if (role === undefined || engagement.ballots.some(({ ballot }) => ballot.id === id)) return engagement;
    const ballot = {
      format: 'coerente/ballot',
      version: 1,
      engagement: engagement.id,
      id,
      round,
      role,
      tokens: { 'mass-speed': 20 },
    } as const;
    return { ...engagement, ballots: [...engagement.ballots, { ballot, via: 'typed', at: AT }] };
  };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  anyText.map(
    (text): Act =>
      (one) =>
        setScope(one, text),
  ),
  anyText.map(
    (text): Act =>
      (one) =>
        setSponsor(one, text),
  ),
  anyText.map(
    (text): Act =>
      (one) =>
        setDecides(one, text),
  ),
  anyText.map(
    (name): Act =>
      (one) =>
        setCompany(one, { name }),
  ),
  day.map(
    (text): Act =>
      (one) =>
        setDay(one, text),
  ),
  fc.constantFrom('anonymous' as const, 'named' as const).map(
    (names): Act =>
      (one) =>
        setNames(one, names),
  ),
  fc.tuple(anyText, segment, spoken).map(
    ([text, of, language]): Act =>
      (one) =>
        roles.addRoles(one, roles.readRoleLines(text), of, language),
  ),
  fc.tuple(small, anyText).map(
    ([number, name]): Act =>
      (one) =>
        roles.renameRole(one, number, name),
  ),
  fc.tuple(small, segment).map(
    ([number, of]): Act =>
      (one) =>
        roles.setSegment(one, number, of),
  ),
  small.map(
    (number): Act =>
      (one) =>
        roles.removeRole(one, number),
  ),
  fc.tuple(small, spoken).map(
    ([number, language]): Act =>
      (one) =>
        roles.addRespondent(one, number, language),
  ),
  fc.tuple(person, anyText).map(
    ([id, name]): Act =>
      (one) =>
        roles.setRespondentName(one, id, name),
  ),
  fc.tuple(person, spoken).map(
    ([id, language]): Act =>
      (one) =>
        roles.setRespondentLanguage(one, id, language),
  ),
  person.map(
    (id): Act =>
      (one) =>
        roles.removeRespondent(one, id),
  ),
  fc.tuple(small, fc.constantFrom(...askableFacts(catalogue), 'volume.month', 'nothing')).map(
    ([place, id]): Act =>
      (one) =>
        setEstimated(catalogue, one, place, id),
  ),
  fc
    .tuple(fc.constantFrom('b1', 'b2', 'b3'), small, fc.constantFrom(1 as const, 2 as const))
    .map(([id, number, round]) => vote(id, number, round)),
  fc.tuple(fc.constantFrom('b1', 'b2'), fc.constantFrom(1 as const, 2 as const)).map(
    ([id, round]): Act =>
      (one) =>
        removeBallot(one, { ballot: { id, round }, at: AT }),
  ),
  fc.constantFrom(1 as const, 2 as const).map(
    (round): Act =>
      (one) =>
        reveal(one, round),
  ),
  fc.tuple(purpose, spoken, anyText).map(
    ([id, language, text]): Act =>
      (one) =>
        define(one, id, language, text),
  ),
  fc.tuple(mix, anyText).map(
    ([tokens, name]): Act =>
      (one) =>
        setConsensusMix(one, tokens, name.slice(0, 300)),
  ),
  fc.tuple(spoken, anyText).map(
    ([language, text]): Act =>
      (one) =>
        setConsensusSentence(one, language, text),
  ),
  fc.constant<Act>(clearConsensus),
  fc
    .tuple(
      finding,
      fc.constantFrom('agree' as const, 'disputed' as const, 'accepted' as const, undefined),
      anyText,
      anyText,
    )
    .map(
      ([id, stand, note, owner]): Act =>
        (one) =>
          triage(one, id, stand, note, owner),
    ),
  fc.tuple(answer, anyText, instant).map(
    ([[question, value], note, at]): Act =>
      (one) =>
        dispute(one, value as never, { question: question as string, note, at }),
  ),
  fc.tuple(small, fc.boolean()).map(
    ([place, is]): Act =>
      (one) =>
        settleDispute(one, place, is),
  ),
  small.map(
    (place): Act =>
      (one) =>
        takeBack(one, place),
  ),
  answer.map(
    ([question, value]): Act =>
      (one) =>
        undoDispute(one, question as string, value as never),
  ),
  fc.tuple(finding, fc.oneof(day, anyText)).map(
    ([id, text]): Act =>
      (one) =>
        setUntil(one, id, text),
  ),
  commitment.map(
    (fields): Act =>
      (one) =>
        addCommitment(one, fields),
  ),
  fc.tuple(small, commitment).map(
    ([number, fields]): Act =>
      (one) =>
        changeCommitment(one, `c${number}`, fields),
  ),
  fc.tuple(small, fc.boolean()).map(
    ([number, is]): Act =>
      (one) =>
        setDone(one, `c${number}`, is),
  ),
  small.map(
    (number): Act =>
      (one) =>
        removeCommitment(one, `c${number}`),
  ),
  fc.tuple(fc.constantFrom(180 as const, 120 as const), anyText, instant).map(
    ([minutes, step, at]): Act =>
      (one) =>
        running.goToStep(one, minutes, step, at),
  ),
  instant.map(
    (at): Act =>
      (one) =>
        running.stopClock(one, at),
  ),
  instant.map(
    (at): Act =>
      (one) =>
        running.startClock(one, at),
  ),
  fc.constant<Act>(running.endSession),
  fc.constant<Act>((one) => followUp(one, 'A1B2C3', AT)),
);

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inside of Object.values(value)) frozen(inside);
  }
  return value;
};

const begun = (): Engagement => {
  const sample = sampleOf('noleggio-italia')?.assessment ?? blankAssessment(catalogue.profile);
  const engagement = beginEngagement('K7Q2M9', AT, 'Noleggi', sample);
  return roles.addRoles(engagement, roles.readRoleLines('3 Direzione\nBanco (2)'), 'board', 'it');
};

test('after any acts in any order the engagement is let in by its schema, and its file gives it back', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 1, maxLength: 30 }), (acts) => {
      const after = acts.reduce((one, act) => frozen(act(one)), frozen(begun()));
      const read = readEngagement(catalogue, JSON.parse(JSON.stringify(after)));
      expect(read.ok ? [] : read.refusals).toEqual([]);
      const opened = openEngagement(catalogue, writeEngagement(after));
      expect(opened.ok && opened.value).toEqual(after);
    }),
    { numRuns: 1000 },
  );
});

test('a dispute undone leaves the engagement as it was, whatever was done before and whatever was disputed', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 12 }), answer, anyText, (acts, [question, value], note) => {
      const before = frozen(acts.reduce((one, act) => act(one), begun()));
      const after = dispute(before, value as never, { question: question as string, note, at: AT });
      const stood = before.assessment.answers[question as string];
      expect(after === before ? before : undoDispute(frozen(after), question as string, stood)).toEqual(before);
      // Another number than the one disputed last is not touched.
      expect(undoDispute(after, 'hours.week', 3)).toBe(after);
    }),
    { numRuns: 1000 },
  );
});

test('a last day belongs to an acceptance: it is kept with it, taken away by an empty text, and no day changes nothing', () => {
  const id = 'gap:raise-and-surprise:driver';
  const accepted = triage(begun(), id, 'accepted', 'Va bene così');
  const untilOf = ({ assessment }: Engagement) => assessment.accepted?.find((one) => one.finding === id)?.until;
  const dated = setUntil(accepted, id, '2028-02-29');
  expect(untilOf(dated)).toBe('2028-02-29');
  expect(untilOf(triage(dated, id, 'accepted', 'Va bene ancora'))).toBe('2028-02-29');
  expect(setUntil(dated, id, '2027-02-29')).toBe(dated);
  expect(setUntil(dated, 'gap:mass-speed:speed', '2028-02-29')).toEqual(dated);
  expect(setUntil(dated, id, '')).toEqual(accepted);
});

test('a blank engagement, with nothing declared and nothing answered, is one its schema lets in', () => {
  const blank = beginEngagement('K7Q2M9', AT, '', blankAssessment(catalogue.profile));
  expect(readEngagement(catalogue, blank).ok).toBe(true);
});
