// Numbers that are turned in the room: what a dial shows, what it tries, and that nothing else of the answers moves.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { beginEngagement } from '#model/workshop/acts/begin.ts';
import { dispute, undoDispute } from '#model/workshop/acts/facts.ts';
import { triage } from '#model/workshop/acts/findings.ts';
import { goToStep, stopClock, wholeRun } from '#model/workshop/acts/running.ts';
import { channelsWithDials, dialsOf, withDials } from '#model/workshop/room/dials.ts';
import { MOST_REPAIRED, mattersOf, standing, standOf, toRepair } from '#model/workshop/room/matters.ts';
import { disputableIn, quotedIn } from '#model/workshop/room/numbers.ts';

const rental = sampleOf('noleggio-italia')?.assessment as Assessment;
const AT = '2026-11-22T09:00:00.000Z';
const engaged = beginEngagement('ABC234', AT, 'noleggio', rental);

test('the phone has four dials, a channel that is answered later three; patience nobody gave starts from the default', () => {
  expect(channelsWithDials(rental)).toEqual(['phone', 'email', 'messaging']);
  const phone = dialsOf(catalogue, rental, 'phone');
  expect(phone.map(({ key }) => key)).toEqual(['staff.fte', 'volume.month/phone', 'aht.phone', 'patience']);
  expect(phone.map(({ isAssumed }) => isAssumed)).toEqual([false, false, false, true]);
  expect(phone[0]).toMatchObject({ start: 5, least: 0, most: 10 });
  expect(dialsOf(catalogue, rental, 'email')).toHaveLength(3);
});

test('a dial changes its own answer alone, and one outside its limits changes nothing', () => {
  const dials = dialsOf(catalogue, rental, 'phone');
  const tried = withDials(rental, dials, { 'volume.month/phone': 1000 });
  expect(tried.answers['volume.month']).toEqual({ phone: 1000, email: 1500, messaging: 900 });
  expect({ ...tried.answers, 'volume.month': rental.answers['volume.month'] }).toEqual(rental.answers);
  expect(withDials(rental, dials, { 'staff.fte': -1, patience: Number.NaN })).toBe(rental);
  expect(withDials(rental, dials, {})).toBe(rental);
  expect(withDials(rental, dials, { 'staff.fte': -1, patience: 60 }).answers).toEqual({
    ...rental.answers,
    patience: 60,
  });
});

test('the numbers that a matter quotes come first, what is done before what is said', () => {
  const matters = mattersOf(catalogue, rental, judge(catalogue, rental));
  for (const matter of matters) {
    const numbers = disputableIn(catalogue.questions, rental.answers, matter);
    const quoted = matter.against.flatMap((said) => (said.kind === 'answer' ? [said.question] : []));
    if (quotedIn(numbers, matter) > 0 && numbers.some(({ question }) => question === quoted[0]))
      expect(numbers[0]?.question).toBe(quoted[0]);
    expect(numbers).toHaveLength(disputableIn(catalogue.questions, rental.answers).length);
  }
});

test('a number that is disputed counts at once, and taking it back leaves the engagement as it was', () => {
  const disputed = dispute(engaged, 8, { question: 'staff.fte', at: AT });
  expect(disputed.assessment.answers['staff.fte']).toBe(8);
  expect(disputed.disputes).toEqual([{ question: 'staff.fte', before: 5, after: 8, at: AT }]);
  expect(undoDispute(disputed, 'staff.fte', 5)).toEqual(engaged);
  expect(undoDispute(engaged, 'staff.fte', 5)).toBe(engaged);
});

test('what was agreed on is mended first, what was accepted is not, and five at most', () => {
  const matters = mattersOf(catalogue, rental, judge(catalogue, rental));
  const [first, second] = matters;
  const stand = (id: string | undefined, how: 'agree' | 'accepted') => (one: typeof engaged) =>
    (matters.find((matter) => matter.id === id)?.findings ?? []).reduce(
      (now, finding) => triage(now, finding, how),
      one,
    );
  const said = stand(second?.id, 'agree')(stand(first?.id, 'accepted')(engaged));
  expect(toRepair(said, matters)[0]).toBe(second);
  expect(toRepair(said, matters)).not.toContain(first);
  expect(toRepair(said, matters).length).toBeLessThanOrEqual(MOST_REPAIRED);
  expect(second && standOf(said, second)?.stand).toBe('agree');
});

test('the heaviest stays among those spoken of when it is disputed, before lighter ones that nobody spoke of', () => {
  const matters = mattersOf(catalogue, rental, judge(catalogue, rental));
  const [first] = matters;
  const disputed = (first?.findings ?? []).reduce((now, finding) => triage(now, finding, 'disputed'), engaged);
  expect(matters.length).toBeGreaterThan(MOST_REPAIRED);
  expect(toRepair(disputed, matters)[0]).toBe(first);
  expect(standing(disputed, matters)).toHaveLength(matters.length);
});

test('a finding that comes to a matter later belongs to what was said of it; accepted is only what is accepted whole', () => {
  const matter = mattersOf(catalogue, rental, judge(catalogue, rental)).find(({ findings }) => findings.length > 1);
  const [finding = ''] = matter?.findings ?? [];
  const saying = (how: 'agree' | 'accepted') => matter && standOf(triage(engaged, finding, how), matter)?.stand;
  expect([saying('agree'), saying('accepted')]).toEqual(['agree', undefined]);
});

test('the clock of the whole goes on through the steps and stands still while it is stopped', () => {
  const at = (minute: number) => new Date(Date.parse(AT) + minute * 60_000).toISOString();
  const first = goToStep(engaged, 180, 'frame', at(0));
  const second = goToStep(first, 180, 'late', at(7));
  const stopped = stopClock(second, at(10));
  expect(second.running).toEqual({ minutes: 180, step: 'late', since: at(7), before: 420 });
  expect(stopped.running && wholeRun(stopped.running, at(60))).toBe(600);
});
