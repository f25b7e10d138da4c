// The reference numbers of the queue, read from the fixtures: 60 to 80 digits, as text.
import extremes from '../../fixtures/erlang-extremes.json' with { type: 'json' };
import vectors from '../../fixtures/queueing-vectors.json' with { type: 'json' };

type Vector = { id: string; model: string; input: Record<string, number>; expected: Record<string, string | number> };

/** The vectors of one model; every field that is asked for and missing is a fault of the fixture. */
export function vectorsOf(model: string) {
  return (vectors as unknown as Vector[])
    .filter((vector) => vector.model === model)
    .map(({ id, input, expected }) => ({ id, input: reader(input), expected: reader(expected) }));
}

export const EXTREMES = extremes;

function reader<Field>(fields: Record<string, Field>): (name: string) => Field {
  return (name) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`fixture has no ${name}`);
    return field;
  };
}

/** The pool of a vector in the words of the model. */
export function poolOf(input: (name: string) => number) {
  return {
    offeredLoad: (input('calls_per_hour') * input('aht_s')) / 3600,
    handlingSeconds: input('aht_s'),
    answerWithinSeconds: input('t_s'),
  };
}
