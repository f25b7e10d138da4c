// Laws 11, 12, 13, 17 and 19: what must not matter does not. Names, language, the unit typed, the size of the company,
// the reference figures; and agreement starts from what an operation drawn at random would reach.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS, type Purpose } from '#model/catalogue.ts';
import type { Evidence } from '#model/evidence.ts';
import { chanceBase, fitTo } from '#model/fit.ts';
import { point } from '#model/interval.ts';
import { assess } from '#model/judge/assess.ts';
import { relationBetween } from '#model/judge/clashes.ts';
import type { Rule } from '#model/judge/rule.ts';
import { toSeconds } from '#model/quantity.ts';
import type { Verdict } from '#model/verdict.ts';
import {
  assessmentOf,
  drawsFrom,
  PURPOSE_IDS,
  RUNS,
  someAnswers,
  someAssessment,
  someDeclaration,
} from './arbitraries.ts';

test('all 45 pairs have one relation, the same in either order', () => {
  expect(catalogue.relations).toHaveLength(45);
  for (const a of PURPOSE_IDS) {
    for (const b of PURPOSE_IDS) {
      const relation = relationBetween(catalogue.relations, a, b);
      expect(relation === undefined, `${a} ${b}`).toBe(a === b);
      expect(relationBetween(catalogue.relations, b, a)).toBe(relation);
    }
  }
});

/** The catalogue with every purpose under another name; the one judged on the top tier keeps its own. */
function renamed(names: ReadonlyMap<string, string>): Catalogue {
  const name = (id: string): string => names.get(id) ?? id;
  return {
    ...catalogue,
    purposes: catalogue.purposes.map((purpose) => ({ ...purpose, id: name(purpose.id) })),
    relations: catalogue.relations.map(({ between: [a, b], kind }) => ({ between: [name(a), name(b)], kind })),
    drivers: catalogue.drivers.map(({ id, matches }) => ({
      id,
      matches: Object.fromEntries(Object.entries(matches).map(([purpose, match]) => [name(purpose), match])),
    })),
    rules: catalogue.rules.map((rule: Rule) =>
      rule.onlyWhereDeclared ? { ...rule, onlyWhereDeclared: name(rule.onlyWhereDeclared) } : rule,
    ),
  };
}

const numbersOf = ({ coherence, declared, revealed, evidence, findings }: Verdict, name = (id: string) => id) => ({
  coherence,
  evidence,
  declared: declared.map((fit) => ({ ...fit, purpose: name(fit.purpose) })),
  revealed: revealed.map((fit) => ({ ...fit, purpose: name(fit.purpose) })),
  weights: findings
    .map(({ kind, severity, certainty, points }) => `${kind} ${severity} ${certainty} ${points}`)
    .toSorted(),
});

test('purposes under other names give the same numbers under those names', () => {
  const movable = PURPOSE_IDS.filter((id) => id !== 'different-people');
  fc.assert(
    fc.property(someAssessment, fc.nat({ max: movable.length - 1 }), (assessment, by) => {
      const names = new Map(movable.map((id, at) => [id, movable[(at + by) % movable.length] ?? id]));
      const name = (id: string): string => names.get(id) ?? id;
      const declaration = assessment.declaration.map((declared) => ({ ...declared, purpose: name(declared.purpose) }));
      const one = assess(catalogue, assessment);
      const two = assess(renamed(names), { ...assessment, declaration });
      expect(numbersOf(two)).toEqual(numbersOf(one, name));
    }),
    RUNS,
  );
});

/** Without a single word: nothing under `words`, `anchors`, `options` of a sentence, or any `it` and `en`. */
function wordless<T>(value: T): T {
  if (Array.isArray(value)) return value.map(wordless) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !['words', 'anchors', 'it', 'en', 'reason', 'examples'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, wordless(inner)])) as T;
}

test('a catalogue without a word in any language gives the same verdict to the byte', () => {
  const silent: Catalogue = wordless<Catalogue>(catalogue);
  expect(JSON.stringify(silent)).not.toMatch(/"it":|"en":/);
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      expect(JSON.stringify(assess(silent, assessment))).toBe(JSON.stringify(assess(catalogue, assessment)));
    }),
    RUNS,
  );
});

test('1 hour is 60 minutes is 3,600 seconds, and 7 days are 168 hours', () => {
  expect([toSeconds(1, 'hour'), toSeconds(60, 'minute'), toSeconds(3600, 'second')]).toEqual([3600, 3600, 3600]);
  expect(toSeconds(7, 'day')).toBe(toSeconds(168, 'hour'));
});

const SIZED = ['budget.total', 'revenue', 'staff.fte', 'customers.active', 'volume.month'];
const MONEY = ['budget.total', 'revenue', 'staff.cost'];

/** Every number under an answer times c; marks and words stay. */
function times(value: unknown, c: number): unknown {
  if (typeof value === 'number') return value * c;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, times(inner, c)]));
}
const scaled = (answers: Answers, ids: readonly string[], c: number): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, ids.includes(id) ? times(answer, c) : answer]),
  ) as Answers;

const gapsOf = ({ findings }: Verdict) =>
  findings
    .filter(({ kind }) => kind === 'gap')
    .map(({ id, severity, points }) => `${id} ${severity} ${points.toFixed(7)}`)
    .toSorted();

test('a company 2, 10 or 1,000 times as large has the same gaps and the same agreement', () => {
  fc.assert(
    fc.property(someDeclaration, someAnswers, fc.constantFrom(2, 10, 1000), (declaration, answers, c) => {
      const one = assess(catalogue, assessmentOf(declaration, answers));
      const two = assess(catalogue, assessmentOf(declaration, scaled(answers, SIZED, c)));
      expect(gapsOf(two)).toEqual(gapsOf(one));
      expect(two.coherence.low).toBeCloseTo(one.coherence.low, 8);
      expect(two.coherence.high).toBeCloseTo(one.coherence.high, 8);
    }),
    RUNS,
  );
});

test('money in another currency moves only spend per contact, which is in euros: no contradiction and no other dimension', () => {
  fc.assert(
    fc.property(someDeclaration, someAnswers, fc.constantFrom(2, 100), (declaration, answers, c) => {
      const [one, two] = [answers, scaled(answers, MONEY, c)].map((each) =>
        assess(catalogue, assessmentOf(declaration, each)),
      );
      const rules = (verdict?: Verdict) =>
        verdict?.findings.filter(({ kind }) => kind === 'contradiction').map(({ id, severity }) => `${id} ${severity}`);
      expect(rules(two)).toEqual(rules(one));
      const { resources: _one, ...before } = one?.evidence ?? ({} as Verdict['evidence']);
      const { resources: _two, ...after } = two?.evidence ?? ({} as Verdict['evidence']);
      expect(after).toEqual(before);
    }),
    RUNS,
  );
});

const BASES = [59.78, 67.67, 54.41, 56.11, 59.88, 65.67, 57.71, 60.14, 65.76, 64.85];

test.each(catalogue.purposes.map((purpose, at) => [purpose.id, purpose as Purpose, BASES[at] ?? 0] as const))(
  'the chance base of %s is the mean fit of 20,000 operations drawn at random',
  (_, purpose, published) => {
    const base = chanceBase(purpose, catalogue.drivers, 50);
    expect(Math.abs(base - published)).toBeLessThanOrEqual(0.005 + 1e-9);
    const draw = drawsFrom(2026 + purpose.number);
    let sum = 0;
    let squares = 0;
    for (let run = 0; run < 20_000; run++) {
      const drawn = DIMENSIONS.map((dimension) => [dimension, { ...point(100 * draw()), parts: [] }]);
      const argument = catalogue.drivers[Math.floor(draw() * catalogue.drivers.length)]?.id ?? '';
      const budget = { drivers: catalogue.drivers, chosen: [argument] };
      const fit = fitTo(purpose, Object.fromEntries(drawn) as unknown as Evidence, budget, base, 50).fit.low;
      sum += fit;
      squares += fit * fit;
    }
    const mean = sum / 20_000;
    const deviation = Math.sqrt((squares / 20_000 - mean * mean) / 20_000);
    expect(Math.abs(mean - base)).toBeLessThan(4 * deviation);
  },
);
