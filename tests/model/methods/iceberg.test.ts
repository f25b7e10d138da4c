// The complaints a year for every hundred customers, with both known as ranges: fewest over most, most over fewest.
import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';

test('100 to 200 complaints a month among 1,000 to 4,000 customers are 30 to 240 a year for every hundred', () => {
  const reading = readingOf('iceberg', {
    'complaints.month': { from: 100, to: 200 },
    'customers.active': { from: 1000, to: 4000 },
  });
  expect(reading).toMatchObject({ state: 'told', perHundred: { low: 30, high: 240 } });
});
