// Every contradiction rule tests itself: its examples through the whole judgement, on both sides of its threshold.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { RuleEntry } from '#content/shape.ts';
import { verdictSchema } from '#model/exchange/link/verdict-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { assessmentOf } from './laws/arbitraries.ts';

const rules: readonly RuleEntry[] = catalogue.rules;
const QUESTIONS = new Set<string>(catalogue.questions.map(({ id }) => id));
const ANY = [{ purpose: 'mass-speed', weight: 1 }];

test('a rule’s file bears its id, and every file of the folder is in the catalogue', () => {
  const files = readdirSync(new URL('../../src/content/rules', import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  );
  expect(files.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test('rules stand in the order of the domain’s list, each number once', () => {
  const numbers = rules.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an example of a contradiction and one of none, and quotes two questions that exist', () => {
    const states = rule.examples.map(({ state }) => state);
    expect(states).toContain('contradiction');
    expect(states.some((state) => state !== 'contradiction' && state !== 'tension')).toBe(true);
    const named = rule.statements.filter((id) => id !== rule.onlyWhereDeclared);
    expect(named.filter((question) => !QUESTIONS.has(question))).toEqual([]);
    expect(named.length < rule.statements.length).toBe(rule.onlyWhereDeclared !== undefined);
  });

  test.each(rule.examples.map((example) => [example.says.en, example] as const))('%s', (_, example) => {
    const { checks, verdict } = judge(catalogue, assessmentOf(example.declaration ?? ANY, example.answers));
    const check = checks.find((one) => one.rule === id);
    expect(check?.state).toBe(example.state);
    const found = verdict.findings.find((finding) => finding.id === `contradiction:${id}`);
    const isFound = example.state === 'contradiction' || example.state === 'tension';
    expect(found?.severity).toBe(isFound ? example.severity : undefined);
    if (isFound) {
      expect(example.severity, 'an example of a finding states its severity').toBeDefined();
      const quoted = found?.statements.map((statement) => statement.id) ?? [];
      // Of more than two, those that say it: one may stand in for another.
      const named = rule.statements.filter((question) => quoted.includes(question));
      expect(named.length).toBeGreaterThanOrEqual(2);
    }
    expect(verdictSchema(catalogue).safeParse(JSON.parse(JSON.stringify(verdict))).success, 'it can travel').toBe(true);
    if (check?.state === 'unanswered') {
      expect(check.missing.length).toBeGreaterThan(0);
      expect(check.missing.filter((question) => !QUESTIONS.has(question))).toEqual([]);
    }
  });

  test('with nothing answered it is unanswered, where a purpose that it is about is declared', () => {
    const about = rule.onlyWhereDeclared ?? (rule.onlyWhereAttentionIsAsked && 'extraordinary-trust');
    const declared = about ? [{ purpose: about, weight: 1 }] : ANY;
    const check = judge(catalogue, assessmentOf(declared, {})).checks.find((one) => one.rule === id);
    expect(check?.state).toBe('unanswered');
  });
});
