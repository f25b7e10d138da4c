// Small counts are written without asking the browser: they come out as it would write them.
import { expect, test } from 'vitest';
import { formatNumber, LOCALE, pluralOf } from '#content/numbers/plain.ts';
import { LANGUAGES } from '#content/shape.ts';

const counts = Array.from({ length: 2201 }, (_, at) => at - 1100);

test.each(LANGUAGES)('%s: whole numbers from -1,100 to 1,100 come out as Intl writes them', (language) => {
  const asBrowser = new Intl.NumberFormat(LOCALE[language], { useGrouping: 'always', signDisplay: 'negative' });
  const told = counts.map((count) => formatNumber(count, language));
  expect(told).toEqual(counts.map((count) => asBrowser.format(count === 0 ? 0 : count).replace('-', '−')));
  expect(formatNumber(-0, language)).toBe('0');
});

test.each(LANGUAGES)('%s: the form of a word is the one that the rules of CLDR give', (language) => {
  const rules = new Intl.PluralRules(LOCALE[language]);
  for (const count of [...counts, 0.5, 1.5, 1e6, 1_000_001, -0.1])
    expect(pluralOf(count, language, 'one', 'other'), String(count)).toBe(
      rules.select(count) === 'one' ? 'one' : 'other',
    );
});
