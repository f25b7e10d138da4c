// What the present people can give: the domain's own figures, whole seats on both sides, and nothing that hangs.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { abandonmentGiven, capacityGives, capacityWait } from '#model/judge/capacity.ts';
import { livePool, peopleLoad } from '#model/judge/live-pool.ts';
import { isMeasured, type Measured, type Measurement } from '#model/judge/measures.ts';
import { isLacking } from '#model/judge/pool.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import type { DeferredCard, LiveCard } from '#model/report/physics-matter.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const { defaults } = catalogue;
const measured = (found: Measurement): Measured => {
  if (!isMeasured(found)) throw new Error(`not measured: ${JSON.stringify(found)}`);
  return found;
};
const ANY = [{ purpose: 'mass-speed', weight: 1 }];
const reported = (answers: Answers) => {
  const assessment = assessmentOf(ANY, answers);
  return compose(catalogue, assessment, judge(catalogue, assessment));
};
const cardOf = (answers: Answers, channel: string): LiveCard | DeferredCard => {
  const card = blockOf(reported(answers), 'physics')?.channels.find((one) => one.channel === channel);
  if (!card) throw new Error(`no card for ${channel}`);
  return card;
};

const FURNITURE: Answers = {
  'volume.month': { phone: 90_000 },
  'outsourcing.share': 0,
  'hours.week': 60,
  'aht.phone': 6.5,
  'staff.fte': 24,
  'promise.first_response': { phone: { seconds: 60, clock: 'opening' } },
};

describe('the furniture retailer without suppliers', () => {
  it('has 37.4 erlangs at 6.5 minutes, and 24 people on the phone make 9 to 12 seats around 10.7', () => {
    const pool = livePool({ answers: FURNITURE, defaults }, 'phone');
    if (isLacking(pool)) throw new Error('no pool');
    expect(peopleLoad(pool).low).toBeCloseTo(37.4, 1);
    expect(pool.seats).toEqual({ low: 9, high: 12 });
  });

  it('at 1,396 hours a person has load 3.5 a seat; 80 in 100 within a minute take 42 seats, 94 people', () => {
    const answers = { ...FURNITURE, 'contract.hours': 40, shrinkage: 100 * (1 - 1396 / (40 * 52.143)) };
    const card = cardOf(answers, 'phone');
    if (card.kind !== 'live') throw new Error('not live');
    expect(card.seats).toEqual({ low: 10, high: 11 });
    expect(card.load.low / 10.7).toBeCloseTo(3.5, 1);
    expect(card.within?.needed.agents.high).toBe(42);
    expect(card.within?.needed.fullTime.high).toBeCloseTo(94, 0);
  });

  it('breaks its promise for certain: at most 32 % can be answered at all', () => {
    const given = measured(capacityGives({ answers: FURNITURE, defaults }, 'phone'));
    expect(given.high).toBeLessThan(12 / 37.3);
    const { verdict } = judge(catalogue, assessmentOf(ANY, { ...FURNITURE, 'staff.dedicated': 'yes' }));
    const found = verdict.findings.find(({ id }) => id === 'contradiction:promise-against-capacity');
    expect(found).toMatchObject({ certainty: 'certain', channel: 'phone' });
  });
});

describe('the rental company without suppliers, 2.5 people on the phone', () => {
  const answers: Answers = {
    'volume.month': { phone: 2400 },
    'outsourcing.share': 0,
    'hours.week': 50,
    'aht.phone': 6,
    'staff.fte': 2.5,
    'staff.dedicated': 'yes',
    'contract.hours': 40,
    shrinkage: 33.1,
    'promise.first_response': { phone: { seconds: 30, clock: 'opening' } },
  };
  it('keeps 1 or 2 seats filled: one is unstable, two hold, and 80 in 100 within 30 seconds take 3, 5.6 people', () => {
    const card = cardOf(answers, 'phone');
    if (card.kind !== 'live') throw new Error('not live');
    expect(card.seats).toEqual({ low: 1, high: 2 });
    expect(card.load.low).toBeCloseTo(1.1, 1);
    expect(card.typicalWait.high).toBeNull();
    expect(card.within?.answered.low).toBe(0);
    expect(card.within?.answered.high).toBeGreaterThan(0.5);
    expect(card.within?.needed.agents.high).toBe(3);
    expect(card.within?.needed.fullTime.high).toBeCloseTo(5.6, 1);
  });
});

it('10 FTE at 8 minutes a message handle 1,785 of 1,900 a week: the backlog grows by 115 and a week’s promise breaks in 15.5', () => {
  const answers: Answers = {
    'volume.month': { email: (1900 * 52.143) / 12 },
    'outsourcing.share': 0,
    'staff.fte': 10,
    'staff.dedicated': 'yes',
    'contract.hours': 40,
    shrinkage: 30,
    'aht.email': 8,
    'promise.first_response': { email: { seconds: 7 * 86_400, clock: 'calendar' } },
    'backlog.now': 0,
  };
  const card = cardOf(answers, 'email');
  if (card.kind !== 'deferred') throw new Error('not deferred');
  expect(card.loadFactor.high).toBeCloseTo(1.06442577, 6);
  expect(card.growthPerWeek?.high).toBeCloseTo(115, 6);
  expect(card.weeksUntilBreak?.low).toBeCloseTo(1785 / 115, 6);
  expect(card.weeksUntilBreak?.high).toBeNull();
});

describe('the register of promises', () => {
  const verdicts = (answers: Answers) =>
    blockOf(reported(answers), 'promises')?.rows.map(({ channel, verdict }) => [channel, verdict]);
  const day = { email: { seconds: 86_400, clock: 'calendar' } } as const;

  it('is not there without a promise', () => {
    expect(verdicts({ 'promise.first_response': 'none', 'time.first_response': { email: 10 } })).toBeUndefined();
  });
  it('says kept where the typical time keeps it, and not kept where it does not', () => {
    const known: Answers = {
      'promise.first_response': day,
      'hours.week': 168,
      'volume.month': { email: 10 },
      'outsourcing.share': 0,
      'staff.fte': 10,
    };
    expect(verdicts({ ...known, 'time.first_response': { email: 3600 } })).toEqual([['email', 'kept']]);
    expect(verdicts({ ...known, 'time.first_response': { email: 864_000 } })).toEqual([['email', 'not-kept']]);
  });
  it('says impossible where the hours forbid it, and that it cannot tell where nothing else is known', () => {
    const soon = { email: { seconds: 3600, clock: 'calendar' } } as const;
    expect(verdicts({ 'promise.first_response': soon, 'hours.week': 30, 'out_of_hours.share': 60 })).toEqual([
      ['email', 'impossible'],
    ]);
    expect(verdicts({ 'promise.first_response': soon, 'hours.week': 30 })).toEqual([['email', 'cannot-tell']]);
    expect(verdicts({ 'promise.first_response': day })).toEqual([['email', 'cannot-tell']]);
  });
});

describe('what nobody would type', () => {
  const most: Answers = {
    ...FURNITURE,
    'volume.month': { phone: 1e7, chat: 1e7, email: 1e7 },
    'staff.fte': 1,
    'staff.dedicated': 'yes',
    abandon: 0,
    'backlog.now': 1e8,
    'promise.first_response': {
      phone: { seconds: 0, clock: 'opening' },
      chat: { seconds: 0, clock: 'calendar' },
      email: { seconds: 0, clock: 'calendar' },
    },
    'time.first_response': { phone: 1, chat: 1, email: 1 },
  };
  it.each([
    ['10 million requests a month on each channel, one person and a promise of 0 seconds', most],
    ['the same with 200,000 people', { ...most, 'staff.fte': 200_000 }],
    [
      '100 million calls of 4 hours in a thousandth of an hour a week',
      { ...most, 'volume.month': { phone: 1e8 }, 'aht.phone': 240, 'hours.week': 0.001 },
    ],
    ['nobody on staff', { ...most, 'staff.fte': 0 }],
  ])('%s: an answer in under two seconds, with no number that is none', (_, answers) => {
    const start = process.hrtime.bigint();
    const report = reported(answers as Answers);
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(2);
    expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity/);
    for (const block of [blockOf(report, 'physics'), blockOf(report, 'promises')])
      expect(
        Object.values(flat(block)).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
      ).toEqual([]);
  });
});

/** Leaves of a value under dotted names. */
function flat(value: unknown, name = ''): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { [name]: value };
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flat(inner, `${name}.${key}`)));
}

it('more people never answer fewer, wait longer or lose more', () => {
  const at = (people: number) => {
    const said = { 'time.first_response': { phone: 60 }, abandon: 5 };
    const context = { answers: { ...FURNITURE, ...said, 'staff.fte': people }, defaults };
    return [capacityGives(context, 'phone'), capacityWait(context, 'phone'), abandonmentGiven(context, 'phone')].map(
      measured,
    );
  };
  for (let people = 4; people < 140; people += 9) {
    const [fewer, more] = [at(people), at(people + 9)];
    expect(more[0]?.high).toBeGreaterThanOrEqual((fewer[0]?.high ?? 0) - 1e-12);
    expect(more[1]?.low).toBeLessThanOrEqual((fewer[1]?.low ?? 0) + 1e-6);
    expect(more[2]?.high).toBeLessThanOrEqual((fewer[2]?.high ?? 0) + 1e-12);
  }
});
