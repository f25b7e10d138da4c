// What a way out of the whole comes to in money, in the sentence of the summary and in its table: never a negative cost, and
// never one sum with two values.
import { describe, expect, it } from 'vitest';
import { phrasebook } from '#content/phrasebook.ts';
import { rounded } from '#content/phrases/round-money.ts';
import { wayTotalPhrase } from '#content/phrases/way-total.ts';
import type { MoneyRow, WayMoney } from '#model/repair/way-money.ts';
import type { WholeWay } from '#model/report/ways-out.ts';

const PEOPLE: MoneyRow = {
  kind: 'people',
  people: { low: -19, high: -9 },
  each: { low: 38_500, high: 38_500 },
  costPerYear: { low: -731_500, high: -346_500 },
};
const promises = (low: number, high: number | null, missing: readonly string[] = []): MoneyRow => ({
  kind: 'promises',
  costPerYear: { low, high },
  missing,
});
const UNTOLD = promises(0, null, ['aht.email']);
function moneyOf(...rows: readonly MoneyRow[]): WayMoney {
  const sum = (ends: readonly (number | null)[]): number | null =>
    ends.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
  const total = { low: sum(rows.map((r) => r.costPerYear.low)), high: sum(rows.map((r) => r.costPerYear.high)) };
  return { rows, total, isBudgetAll: false, mayExceedBudget: false };
}
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/gu, ' ');
const italian = (money: WayMoney) => plain(wayTotalPhrase('it')(money));
const english = (money: WayMoney) => plain(wayTotalPhrase('en')(money));

describe('the money of a way, in a sentence', () => {
  it('is a saving at most where people go and nobody knows what the promises take', () => {
    expect(italian(moneyOf(PEOPLE, UNTOLD))).toBe(
      'può ridurre la spesa fino a 731.500 € l’anno; quante persone chiedano le promesse non si sa ancora',
    );
    expect(english(moneyOf(PEOPLE, UNTOLD))).toBe(
      'may lower the spending by up to €731,500 a year; how many people the promises take is not known yet',
    );
  });

  it('is a saving where all of it is known to be one, and either where it may be both', () => {
    expect(italian(moneyOf(PEOPLE, promises(0, 0)))).toBe(
      'riduce la spesa di una somma fra 346.500 e 731.500 € l’anno, comprese le persone per le promesse',
    );
    expect(italian(moneyOf(PEOPLE, promises(0, 1_234_567)))).toBe(
      'può ridurre la spesa fino a 731.500 € l’anno, oppure aumentarla di non più di 888.000 €, comprese le persone per le promesse',
    );
  });

  it('is a cost where it is one, and nothing is told of a way that may cost nothing or anything', () => {
    const more: MoneyRow = { ...PEOPLE, people: { low: 1, high: 1 }, costPerYear: { low: 38_500, high: 38_500 } };
    expect(italian(moneyOf(more, UNTOLD))).toBe(
      'chiede almeno 38.500 € in più l’anno; quante persone chiedano le promesse non si sa ancora',
    );
    expect(english(moneyOf(more, promises(10_000, 20_000)))).toBe(
      'takes €48,500 to €58,500 more a year, people for the promises included',
    );
    expect(italian(moneyOf(UNTOLD))).toBeUndefined();
  });
});

describe('the table of the same way', () => {
  const told = phrasebook('it').wayMoney({ money: moneyOf(PEOPLE, UNTOLD), effort: 0 } as unknown as WholeWay);
  const amounts = told?.rows.map(({ amount }) => plain(amount));

  it('has the product of stated people and stated wages to the unit, and the total of the sentence', () => {
    expect(amounts?.[0]).toBe('da -731.500 € a -346.500 €'.replaceAll('-', '−'));
    expect(amounts?.at(-1)).toBe('al massimo 731.500 € in meno');
  });
});

it('an amount is rounded alike on both sides of zero', () => {
  for (const amount of [731_500, 346_500, 999.4, 12_345, 0]) expect(rounded(-amount) + rounded(amount)).toBe(0);
});
