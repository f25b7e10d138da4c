// The outcome of each promise in the register, as the card beside it has it, and how it is told.
import { describe, expect, it } from 'vitest';
import { phrasebook } from '#content/phrasebook.ts';
import type { Answers } from '#model/assessment.ts';
import { physicsBlock } from '#model/report/physics.ts';
import type { PromiseRow } from '#model/report/physics-matter.ts';
import { promisesBlock } from '#model/report/promise-register.ts';
import { materialOf } from '../../support/material.ts';

const phrases = phrasebook('it', 'EUR');
const MAIL: Answers = {
  'promise.first_response': { email: { seconds: 86_400, clock: 'calendar' } },
  'volume.month': { email: 10_000, phone: 10_000 },
  'outsourcing.share': 0,
  'aht.email': 6,
  'aht.phone': 6,
  'hours.week': 168,
  'staff.fte': 10,
  'staff.dedicated': 'yes',
  'contract.hours': 40,
  shrinkage: 30,
};

function rowIn(answers: Answers): PromiseRow {
  const material = materialOf([{ purpose: 'mass-speed', weight: 1 }], answers);
  const cards = physicsBlock({ answers, defaults: material.catalogue.defaults })?.channels ?? [];
  const row = promisesBlock(material, cards)?.rows[0];
  if (!row) throw new Error('no promise');
  return row;
}
const told = (answers: Answers) => phrases.promiseCells(rowIn(answers));

describe('the outcome of a promise', () => {
  it('is that it gives way where the work outruns the people in every case, after the time the card says', () => {
    // 230 hours a week against half of ten people, 117 to 138 of them: with all ten on mail it could hold.
    const row = rowIn(MAIL);
    expect(row.gives).toMatchObject({ of: 'load' });
    expect(row.verdict).toBe('gives-way');
    const { low, high } = row.weeksUntilBreak ?? { low: Number.NaN, high: Number.NaN };
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(told(MAIL)[4]).toMatch(/^cede (?:dopo|entro) /u);
  });

  it('stays the rules’ where they have it not kept, with the time beside it', () => {
    const late = { ...MAIL, 'time.first_response': { email: 604_800, phone: 60 } };
    expect(rowIn(late).verdict).toBe('not-kept');
    expect(told(late)[4]).toMatch(/^non mantenuta; con queste persone cede /u);
  });

  it('says nothing of giving way where the people may be enough', () => {
    const row = rowIn({ ...MAIL, 'staff.fte': 18 });
    expect(row).not.toHaveProperty('weeksUntilBreak');
    expect(row.verdict).toBe('cannot-tell');
  });

  it('is for a part of the requests up to 2.32 times the typical time, and no further', () => {
    const enough = { ...MAIL, 'staff.fte': 60 };
    const waits = (email: unknown) => ({ ...enough, 'time.first_response': { email, phone: 60 } }) as Answers;
    const most = 86_400 / Math.log2(5);
    expect(rowIn(waits(86_400)).verdict).toBe('for-a-part');
    expect(told(waits(86_400))[4]).toBe(
      'mantenuta per circa 50 richieste su 100 (ne servono 80), a giudicare dal tempo tipico',
    );
    expect(rowIn(waits(most + 1)).verdict).toBe('for-a-part');
    expect(rowIn(waits(most - 1)).verdict).toBe('kept');
    expect(rowIn(waits({ from: most + 1, to: 86_400 })).verdict).toBe('for-a-part');
    expect(rowIn(waits({ from: most - 1, to: 86_400 })).verdict).toBe('cannot-tell');
    expect(rowIn(waits(86_401)).verdict).toBe('for-a-part');
    expect(rowIn(waits(130_000)).verdict).toBe('not-kept');
  });
});

describe('what today’s people give', () => {
  it('is told as not told by capacity where it is anything from none to all', () => {
    const calls: Answers = {
      ...MAIL,
      'promise.first_response': { phone: { seconds: 180, clock: 'opening' } },
      'staff.fte': { from: 1, to: 200 },
    };
    expect(rowIn(calls).gives).toMatchObject({ of: 'share' });
    expect(told(calls)[3]).toBe('il conto sulle persone non permette di dirlo');
    expect(told({ ...calls, 'staff.fte': 200 })[3]).toMatch(/su 100 in tempo$/u);
  });
});
