// The methods of the sources as a block of the report: every reading with the answers it rests on, ready to be quoted. What
// names something comes first, then what is told, then what holds; it judges nothing.
import { readMethods } from '#model/methods/read-methods.ts';
import type { MethodReading, ToldReading } from '#model/methods/reading.ts';
import type { SaidAnswer } from '#model/report/matter.ts';
import { answerSaid, type Material } from '#model/report/subjects.ts';

export interface MethodsBlock {
  readonly kind: 'methods';
  readonly entries: readonly { readonly reading: MethodReading; readonly quotes: readonly SaidAnswer[] }[];
}

/** Whether a reading says something: not that it cannot tell, nor that it is beside the point. */
export const isTold = (reading: MethodReading): reading is ToldReading =>
  reading.state !== 'cannot-tell' && reading.state !== 'beside-the-point';

const ORDER: readonly MethodReading['state'][] = ['named', 'told', 'holds', 'cannot-tell', 'beside-the-point'];

/** Undefined where no method has anything to say yet: what is not known is told elsewhere. */
export function methodsBlock({ catalogue, assessment, judgement }: Material): MethodsBlock | undefined {
  const readings = readMethods(catalogue, assessment.answers, judgement.mix);
  if (!readings.some(isTold)) return undefined;
  return {
    kind: 'methods',
    entries: readings
      .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
      .map((reading) => ({
        reading,
        quotes: reading.from.map((id) =>
          answerSaid({ says: 'answer', id }, id.startsWith('promise.') ? 'say' : 'do', assessment),
        ),
      })),
  };
}
