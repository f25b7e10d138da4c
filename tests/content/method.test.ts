// The method page says what the model does: every convention of the profile is printed from the constants that judge, the
// assumptions are printed with a source, and the worked example still holds.
import { describe, expect, it } from 'vitest';
import { blankRows } from '#components/method/blanks.ts';
import { workedExample } from '#components/method/example.ts';
import { catalogue } from '#content/catalogue.ts';
import { type Assumption, assumptions, defaults } from '#content/defaults.ts';
import { LANGUAGES, type Words } from '#content/shape.ts';
import { sources } from '#content/sources.ts';
import { thresholds } from '#content/thresholds.ts';
import { CHANNELS } from '#model/catalogue.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import { FILES, uncommented } from '../read-source.ts';

const printed = FILES.filter((file) => file.startsWith('src/components/method/'))
  .map(uncommented)
  .join('\n');

/** The names of the leaves of a structure, with the names on the way. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

const isAssumption = (value: object): value is Assumption => 'low' in value && 'source' in value;
const all: readonly Assumption[] = Object.values(assumptions).flatMap((value) =>
  isAssumption(value) ? [value] : Object.values(value),
);

describe('the conventions of the profile', () => {
  it.each(pathsOf(thresholds))('%s %s %s is read by the method page', (...path) => {
    // `gap.critical.loss` is printed by a function that reads `loss` of what it is given.
    for (const name of path.filter((part) => part !== undefined)) expect(printed).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('what is assumed for a blank', () => {
  it('is taken by the model as it is printed', () => {
    for (const channel of CHANNELS) {
      const { low, high } = assumptions.handlingMinutes[channel];
      expect(defaults.handlingMinutes[channel]).toEqual({ low, high });
    }
    for (const id of [
      'shrinkage',
      'contractHoursPerWeek',
      'occupancy',
      'patienceSeconds',
      'chatConcurrency',
      'busiestHour',
    ] as const) {
      const { low, high } = assumptions[id];
      expect(defaults[id]).toEqual({ low, high });
    }
    expect(defaults.smallTeam).toBe(assumptions.smallTeam.low);
    expect(defaults.keptShare).toBe(assumptions.keptShare.low);
    expect(Object.keys(defaults).sort()).toEqual(Object.keys(assumptions).sort());
    expect(catalogue.defaults).toBe(defaults);
  });

  it.each(LANGUAGES)('is printed whole in %s, with the hours that follow from it', (language) => {
    const rows = blankRows(language);
    expect(rows).toHaveLength(all.length + 1);
    for (const { words } of all) expect(rows.map(({ text }) => text)).toContain(words[language]);
    expect(rows.map(({ interval }) => interval)).toEqual(
      language === 'it'
        ? [
            'fra 4 e 9\u00a0minuti',
            'fra 4 e 12\u00a0minuti',
            'fra 4 e 8\u00a0minuti',
            'fra 4 e 10\u00a0minuti',
            'fra 3 e 8\u00a0minuti',
            'fra 2 e 10\u00a0minuti',
            'fra il 25 e il 40\u00a0%',
            'fra 38 e 40\u00a0ore',
            'fra 1.189 e 1.564\u00a0ore',
            'fra l’85 e il 100\u00a0%',
            'fra 1\u00a0minuto e 5\u00a0minuti',
            'fra 2 e 4',
            'fra 1 e 1,7',
            '80\u00a0%',
            '5',
          ]
        : expect.arrayContaining(['between 1,189 and 1,564\u00a0hours', 'between 85% and 100%', '5']),
    );
  });

  it('is an interval with a source', () => {
    for (const { low, high, source } of all) {
      expect(low).toBeLessThanOrEqual(high);
      expect(sources.map(({ id }) => id)).toContain(source);
    }
  });
});

it.each(LANGUAGES)('the worked example is computed and whole in %s', (language) => {
  const facts = workedExample(language);
  expect(Object.values(facts).join('|')).not.toMatch(/undefined|NaN/);
  expect([facts.from, facts.low, facts.high, facts.nearest, facts.farthest]).toEqual(['70', '20', '40', '30', '50']);
});

describe('the rules', () => {
  const everyWord = [
    ...catalogue.rules.flatMap(({ id, words }) =>
      Object.entries(words).map(([key, said]): [string, Words] => [`${id} ${key}`, said]),
    ),
    ...all.map((assumption): [string, Words] => [assumption.words.it, assumption.words]),
  ];

  it.each(everyWord)(
    '%s is written in both languages, with the right signs',
    (_place, { it: italian, en: english }) => {
      for (const text of [italian, english])
        expect(text).not.toMatch(/['"`!]|scars[oaie]|sbagliat|dovreste|should have/i);
      expect(italian).not.toMatch(/\d[ ]?[%€]|[“”]/);
      expect(english).not.toMatch(/[«»]/);
      expect(italian).not.toBe(english);
    },
  );

  it.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s says what holds, as a sentence', (_id, rule) => {
    for (const language of LANGUAGES) expect(rule.words.holds[language]).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.examples.some(({ state }) => state === 'coherent')).toBe(true);
  });

  it('are printed as regardless of the purpose save two', () => {
    const conditional = catalogue.rules.filter((rule) => rule.onlyWhereAttentionIsAsked || rule.onlyWhereDeclared);
    expect(conditional.map(({ id }) => id)).toEqual(['separate-desks', 'parity-against-cost']);
    const context = { answers: {}, defaults, thresholds, isAttentionAsked: false, declared: new Set<string>() };
    expect(conditional.map((rule) => checkRule(rule, context).state)).toEqual(['beside-the-point', 'beside-the-point']);
  });

  it('say under which answers they weigh more', () => {
    const further = catalogue.rules.filter(({ heavier = [] }) => heavier.some((one) => 'when' in one));
    expect(further.map(({ id }) => id)).toEqual(
      catalogue.rules.flatMap(({ id, words }) => (words.heavier ? [id] : [])),
    );
  });
});
