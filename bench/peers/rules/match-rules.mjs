// Rules of comparisons by json-rules-engine, as its manual writes them: all conditions of a rule, facts given with each run.
import { Engine } from 'json-rules-engine';

const OPERATORS = { 'at-least': 'greaterThanInclusive', 'less-than': 'lessThan' };

/** Gives a function from the facts of a row to the ids of the rules that hold. */
export function matcherOf(rules) {
  const engine = new Engine(
    rules.map(({ id, when }) => ({
      name: id,
      conditions: {
        all: when.map(({ measure, is, bound }) => ({ fact: measure, operator: OPERATORS[is], value: bound })),
      },
      event: { type: id },
    })),
  );
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type);
}
