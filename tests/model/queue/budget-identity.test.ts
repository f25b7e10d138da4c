import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affordableFte, staffHours, type YearlyOperation, yearlyCost } from '#model/queue/budget-identity.ts';
import { accepted, expectClose, NEVER_LEGAL } from './close-to.ts';

const TWELVE_PEOPLE: YearlyOperation = {
  fte: 12,
  costPerFtePerYear: 36_000,
  seats: 12,
  toolCostPerSeatPerYear: 1200,
  fixedToolsPerYear: 10_000,
  outsourcedContactsPerYear: 0,
  pricePerOutsourcedContact: 0,
  contactsPerYear: 120_000,
  goodwillRate: 0.05,
  goodwillPerCase: 8,
  turnoverPerYear: 0.3,
  hiringCostPerLeaver: 3000,
  overhead: 0.1,
};

test('12 FTE at 36,000 with tools, goodwill, hiring and 10% overhead cost 566,720', () => {
  expectClose(accepted(yearlyCost(TWELVE_PEOPLE)), 566_720, 1e-12);
  expectClose(accepted(yearlyCost({ ...TWELVE_PEOPLE, overhead: 0 })), 515_200, 1e-12);
});

test('40 FTE at 34,000 with 300,000 contacts outsourced and 15% overhead cost 2,789,900', () => {
  const year = {
    fte: 40,
    costPerFtePerYear: 34_000,
    seats: 40,
    toolCostPerSeatPerYear: 900,
    fixedToolsPerYear: 25_000,
    outsourcedContactsPerYear: 300_000,
    pricePerOutsourcedContact: 2.8,
    contactsPerYear: 600_000,
    goodwillRate: 0.02,
    goodwillPerCase: 10,
    turnoverPerYear: 0.45,
    hiringCostPerLeaver: 2500,
    overhead: 0.15,
  };
  expectClose(accepted(yearlyCost(year)), 2_789_900, 1e-12);
});

test('the cost never falls when any of the 13 amounts grows, in 1,000 draws', () => {
  const names = Object.keys(TWELVE_PEOPLE) as (keyof YearlyOperation)[];
  const growth = fc.tuple(fc.constantFrom(...names), fc.double({ min: 0, max: 0.9, noNaN: true }));
  fc.assert(
    fc.property(growth, ([name, by]) => {
      const grown = { ...TWELVE_PEOPLE, [name]: TWELVE_PEOPLE[name] + by };
      return accepted(yearlyCost(grown)) >= accepted(yearlyCost(TWELVE_PEOPLE));
    }),
    { numRuns: 1000 },
  );
});

test('what 12 people cost affords 12 people: 566,720 less 10% overhead and 58,000 beside staff, at 38,100 each', () => {
  const nonStaff = 10_000 + 120_000 * 0.05 * 8;
  const perPerson = 36_000 + 1200 + 0.3 * 3000;
  const people = accepted(affordableFte(566_720, nonStaff, perPerson, 0.1));
  if (!people.affordable) throw new Error('not affordable');
  expectClose(people.fte, 12, 1e-12);
});

test('a budget of 11,000 with 10% overhead is 48,000 short of 58,000 beside staff', () => {
  expect(affordableFte(11_000, 58_000, 36_000, 0.1)).toEqual({
    affordable: false,
    shortfallPerYear: expect.closeTo(48_000, 6),
  });
  expect(affordableFte(0, 0, 36_000, 0.1)).toEqual({ affordable: true, fte: 0 });
});

test('10,000 contacts of 0.25 h handled 1.2 times need 3,000 h, which 3 FTE of 1,396 h at 85% have and 2 have not', () => {
  const channels = [{ contactsPerYear: 10_000, handlingHours: 0.25, handlingsPerContact: 1.2 }];
  const three = accepted(staffHours(channels, 3, 1396, 0.85));
  expect(three).toMatchObject({ neededHours: 3000, fits: true });
  expectClose(three.availableHours, 3559.8, 1e-12);
  expectClose(three.loadFactor ?? 0, 3000 / 3559.8, 1e-12);
  expect(staffHours(channels, 2, 1396, 0.85)).toMatchObject({ fits: false });
  expect(staffHours(channels, 0, 1396, 0.85)).toMatchObject({ loadFactor: null, fits: false });
  expect(staffHours([], 0, 1396, 0.85)).toMatchObject({ neededHours: 0, loadFactor: null, fits: true });
});

test.each(NEVER_LEGAL)('%d is refused by name wherever it is put', (illegal) => {
  for (const argument of Object.keys(TWELVE_PEOPLE)) {
    expect(yearlyCost({ ...TWELVE_PEOPLE, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
  const amounts = ['statedBudgetPerYear', 'nonStaffPerYear', 'costPerFtePerYear', 'overhead'];
  for (const [index, argument] of amounts.entries()) {
    const given = [1000, 10, 10, 0.1].map((amount, place) => (place === index ? illegal : amount));
    const [stated = 0, nonStaff = 0, cost = 0, overhead = 0] = given;
    expect(affordableFte(stated, nonStaff, cost, overhead)).toMatchObject({ refused: true, argument });
  }
  const channel = { contactsPerYear: 1, handlingHours: 1, handlingsPerContact: 1 };
  for (const field of Object.keys(channel)) {
    const refusal = { refused: true, argument: `channels.1.${field}` };
    expect(staffHours([channel, { ...channel, [field]: illegal }], 1, 1, 1)).toMatchObject(refusal);
  }
  expect(staffHours([], illegal, 1, 1)).toMatchObject({ argument: 'fte' });
  expect(staffHours([], 1, illegal, 1)).toMatchObject({ argument: 'productiveHoursPerFtePerYear' });
  expect(staffHours([], 1, 1, illegal)).toMatchObject({ argument: 'occupancy' });
});

test('a goodwill rate of 1.01 is refused above 1 and a cost of 0 per person as zero', () => {
  expect(yearlyCost({ ...TWELVE_PEOPLE, goodwillRate: 1.01 })).toMatchObject({ reason: 'too-large', limit: 1 });
  expect(affordableFte(1, 0, 0, 0)).toMatchObject({ argument: 'costPerFtePerYear', reason: 'zero' });
});
