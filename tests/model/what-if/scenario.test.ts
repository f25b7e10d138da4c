import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Answer, Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { differ, questionsBehind } from '#model/what-if/difference.ts';
import {
  changesFrom,
  freeName,
  SCENARIO_LIMITS,
  type Scenario,
  withChange,
  withOwnNames,
  withScenario,
} from '#model/what-if/scenario.ts';
import { readScenarios, writeScenarios } from '#model/what-if/scenario-schema.ts';
import { RUNS, someAssessment } from '../laws/arbitraries.ts';

const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;
const stateOf = (assessment: Assessment) => ({ assessment, verdict: judge(catalogue, assessment).verdict });
const allOf = ({ answers }: Assessment) =>
  catalogue.questions.map(({ id }) => ({ question: id, answer: answers[id] ?? null }));

describe('a scenario', () => {
  test('without changes is the assessment itself', () => {
    expect(withScenario(rossi, { changes: [] })).toBe(rossi);
  });

  test('leaves the assessment it starts from as it was, and takes an answer away with null', () => {
    const before = JSON.stringify(rossi);
    const after = withScenario(rossi, {
      changes: [
        { question: 'staff.fte', answer: null },
        { question: 'silo.count', answer: 1 },
      ],
    });
    expect(JSON.stringify(rossi)).toBe(before);
    expect('staff.fte' in after.answers).toBe(false);
    expect(after.answers['silo.count']).toBe(1);
  });

  test('leads from any assessment to any other of the same declaration, and the changes between the two are the least', () => {
    fc.assert(
      fc.property(someAssessment, someAssessment, (from, to) => {
        const changes = changesFrom(from.answers, allOf(to));
        const there = withScenario(from, { changes });
        expect(changesFrom(there.answers, allOf(to))).toEqual([]);
        for (const { question } of changes) {
          const others = changes.filter((one) => one.question !== question);
          expect(changesFrom(withScenario(from, { changes: others }).answers, allOf(to))).toHaveLength(1);
        }
      }),
      RUNS,
    );
  }, 120_000);

  test('keeps the place of a question that is changed again', () => {
    const first = withChange(withChange([], { question: 'a', answer: 1 }), { question: 'b', answer: 2 });
    expect(withChange(first, { question: 'a', answer: 3 })).toEqual([
      { question: 'a', answer: 3 },
      { question: 'b', answer: 2 },
    ]);
  });
});

describe('scenarios that were kept', () => {
  const kept = (changes: readonly { question: string; answer: Answer }[], id = 'one') => ({
    id,
    name: 'Più rapidi',
    changes,
  });

  test('come back as they were, 1,000 random ones', () => {
    fc.assert(
      fc.property(someAssessment, fc.string({ maxLength: SCENARIO_LIMITS.name }), (to, name) => {
        const scenario = { id: 'x-1', name, changes: changesFrom({}, allOf(to)) };
        const read = readScenarios(catalogue, writeScenarios([scenario]));
        expect(read).toEqual({ kind: 'read', scenarios: [scenario], leftOut: 0 });
      }),
      RUNS,
    );
  }, 120_000);

  test('leave out an unknown question, an answer out of its limits, one told twice, and say how many', () => {
    const text = writeScenarios([
      kept([
        { question: 'silo.count', answer: 2 },
        { question: 'no.such', answer: 2 },
        { question: 'staff.fte', answer: -3 },
        { question: 'silo.count', answer: 4 },
      ]),
    ]);
    expect(readScenarios(catalogue, text)).toEqual({
      kind: 'read',
      scenarios: [kept([{ question: 'silo.count', answer: 2 }])],
      leftOut: 3,
    });
  });

  test('are at most 30; a scenario of another shape or with an id that is taken is left out', () => {
    const many = Array.from({ length: SCENARIO_LIMITS.scenarios + 2 }, (_, at) => kept([], `s${at}`));
    expect(readScenarios(catalogue, writeScenarios(many))).toMatchObject({ kind: 'read', leftOut: 2 });
    const odd = JSON.stringify({
      version: 1,
      scenarios: [kept([]), kept([]), 3, { id: '../x', name: '', changes: [] }],
    });
    expect(readScenarios(catalogue, odd)).toEqual({ kind: 'read', scenarios: [kept([])], leftOut: 3 });
  });

  test('of a later version are told from a text that is none', () => {
    expect(readScenarios(catalogue, '{"version":2,"scenarios":[]}')).toEqual({ kind: 'newer' });
    for (const text of ['', '{', 'null', '[]', '{"version":"1"}', 'x'.repeat(SCENARIO_LIMITS.text + 1)]) {
      expect(readScenarios(catalogue, text)).toEqual({ kind: 'broken' });
    }
  });

  test('never make the reading throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['read', 'newer', 'broken']).toContain(readScenarios(catalogue, text).kind);
      }),
      RUNS,
    );
  });
});

const QUIET: ReadonlySet<string> = new Set(['open', 'note']);

describe('the difference of two judgements', () => {
  test('each finding is gone, new, reweighed or unmoved, and in one place only', () => {
    fc.assert(
      fc.property(someAssessment, someAssessment, (from, to) => {
        const [before, after] = [stateOf(from), stateOf({ ...to, declaration: from.declaration })];
        const { judged, reweighed, unmoved } = differ(before, after);
        expect(judged.gone.length + judged.stayed.length).toBe(before.verdict.findings.length);
        expect(judged.appeared.length + judged.stayed.length).toBe(after.verdict.findings.length);
        // What is open, or only a note, and stays so is no divergence and is not counted.
        const quiet = judged.stayed.filter((one) => !reweighed.includes(one) && QUIET.has(one.after.severity));
        expect(reweighed.length + unmoved + quiet.length).toBe(judged.stayed.length);
      }),
      RUNS,
    );
  }, 120_000);

  test('the furniture retailer that answers the phone in 2 minutes and e-mail in 20 hours has 1 contradiction less', () => {
    const answer = { phone: 120, email: 72_000, chat: 120, social: 7200 };
    const faster = withScenario(rossi, { changes: [{ question: 'time.first_response', answer }] });
    const { judged, isHeadlineNew } = differ(stateOf(rossi), stateOf(faster));
    expect(judged.gone.filter(({ kind }) => kind === 'contradiction').length).toBeGreaterThan(0);
    expect(isHeadlineNew).toBe(judged.headline.before.kind !== judged.headline.after.kind);
    expect(differ(stateOf(rossi), stateOf(rossi))).toMatchObject({ reweighed: [], isHeadlineNew: false });
  });

  test('the questions behind findings come once, those of the heaviest finding first', () => {
    const { findings } = stateOf(rossi).verdict;
    const questions = questionsBehind(findings);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions[0]).toBe(findings[0]?.statements.find(({ says }) => says === 'answer')?.id);
    const known = new Set(catalogue.questions.map(({ id }) => id));
    expect(questions.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the name of a scenario', () => {
  test('that is taken gets the first number that is free, within the 300 letters a name may have', () => {
    expect(freeName('Scenario 1', [])).toBe('Scenario 1');
    expect(freeName('Scenario 1', ['Scenario 1'])).toBe('Scenario 1 (2)');
    expect(freeName('Scenario 1', ['Scenario 1', 'Scenario 1 (2)'])).toBe('Scenario 1 (3)');
    const long = 'x'.repeat(SCENARIO_LIMITS.name);
    expect(freeName(long, [long])).toBe(`${'x'.repeat(SCENARIO_LIMITS.name - 4)} (2)`);
  });

  test('is its own, whatever names were kept (1,000 lists), and a name that is its own already stays', () => {
    const names = fc.array(fc.constantFrom('A', 'A (2)', 'A (3)', 'B', ''), { maxLength: 12 });
    fc.assert(
      fc.property(names, (all) => {
        const kept = all.map((name, at): Scenario => ({ id: `s-${at}`, name, changes: [] }));
        const own = withOwnNames(kept);
        expect(new Set(own.map(({ name }) => name)).size).toBe(all.length);
        expect(own.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
        if (new Set(all).size === all.length) expect(own).toEqual(kept);
      }),
      RUNS,
    );
  });
});
