// Scenarios beside an assessment: kept in one write, never at the cost of what stands there, and gone with the assessment.
import { describe, expect, test } from 'vitest';
import { ASIDE, KEEP_NOTHING, RECORD, SCENARIOS } from '#components/keep/layout.ts';
import { changeScenarios, scenariosOf } from '#components/keep/scenarios.ts';
import { giveBack, removeAssessment } from '#components/keep/shelf.ts';
import { catalogue } from '#content/catalogue.ts';
import { SCENARIO_LIMITS, type Scenario } from '#model/what-if/scenario.ts';
import { failing, placesOn, type Texts } from './storage.ts';

const scenario = (id: string): Scenario => ({
  id,
  name: `Scenario ${id}`,
  changes: [{ question: 'silo.count', answer: 2 }],
});
const add = (places: ReturnType<typeof placesOn>, id: string) =>
  changeScenarios(places, catalogue, 'first', (all) => [...all, scenario(id)]);
const idsIn = (texts: Texts) => {
  const kept = scenariosOf(placesOn(texts), catalogue, 'first');
  return kept.kind === 'read' ? kept.scenarios.map(({ id }) => id) : kept.kind;
};

describe('scenarios of an assessment', () => {
  test('are added by two tabs in turn without losing either', () => {
    const texts: Texts = new Map();
    const [here, there] = [placesOn(texts), placesOn(texts)];
    expect(add(here, 'a').kind).toBe('done');
    expect(add(there, 'b').kind).toBe('done');
    expect(add(here, 'c').kind).toBe('done');
    expect(idsIn(texts)).toEqual(['a', 'b', 'c']);
  });

  test('that were there are still there when the storage fails at any call of adding one', () => {
    for (let call = 1; call < 12; call++) {
      const texts: Texts = new Map();
      add(placesOn(texts), 'a');
      const acted = add(placesOn(texts, failing(call)), 'b');
      expect(idsIn(texts)).toEqual(acted.kind === 'done' ? ['a', 'b'] : ['a']);
    }
  });

  test('are 30 at most: one more is refused and nothing changes', () => {
    const texts: Texts = new Map();
    const places = placesOn(texts);
    for (let at = 0; at < SCENARIO_LIMITS.scenarios; at++) add(places, `s${at}`);
    expect(add(places, 'more')).toEqual({ kind: 'not-kept', reason: 'too-many' });
    expect(idsIn(texts)).toHaveLength(SCENARIO_LIMITS.scenarios);
  });

  test('a text that cannot be read is set aside whole before another takes its place', () => {
    const texts: Texts = new Map([[`${SCENARIOS}first`, '{"version":1,']]);
    expect(idsIn(texts)).toBe('broken');
    expect(add(placesOn(texts), 'a').kind).toBe('done');
    expect(idsIn(texts)).toEqual(['a']);
    expect(texts.get(`${ASIDE}1`)).toBe('{"version":1,');
  });

  test('are not written where nothing is to be kept, nor over those of a later version', () => {
    const off: Texts = new Map([[KEEP_NOTHING, '1']]);
    expect(add(placesOn(off), 'a')).toEqual({ kind: 'not-kept', reason: 'off' });
    const later: Texts = new Map([[`${SCENARIOS}first`, '{"version":2,"scenarios":[]}']]);
    expect(add(placesOn(later), 'a')).toEqual({ kind: 'not-kept', reason: 'newer' });
    expect(later.size).toBe(1);
  });

  test('go with their assessment and come back with it', () => {
    const record = JSON.stringify({
      version: 2,
      revision: 1,
      page: 'p',
      name: '',
      savedAt: '',
      language: 'it',
      fields: {},
    });
    const texts: Texts = new Map([[`${RECORD}first`, record]]);
    const places = placesOn(texts);
    add(places, 'a');
    const taken = removeAssessment(places, 'first');
    expect(idsIn(texts)).toEqual([]);
    expect(taken && giveBack(places, taken, 'spare')).toBe(true);
    expect(idsIn(texts)).toEqual(['a']);
  });
});
