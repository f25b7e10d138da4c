// Workings that remember give the judgement that would be worked out anew, whatever they were asked before: other answers,
// another declaration, the first answers again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { rememberingWorkings } from '#model/judge/workings.ts';
import { drawsFrom, RUNS, someAssessment, someDeclaration } from '../laws/arbitraries.ts';

test('1,000 assessments judged in turn with others, and with the answers of others, come out as if judged alone', () => {
  fc.assert(
    fc.property(someAssessment, someAssessment, someDeclaration, fc.nat(), (one, other, declaration, seed) => {
      const workings = rememberingWorkings(catalogue);
      const draw = drawsFrom(seed);
      let now: Assessment = one;
      for (let step = 0; step < 12; step++) {
        // One answer of the other in the place of this one's, taken away where the other has none; now and then another declaration.
        const ids = catalogue.questions.map(({ id }) => id);
        const id = ids[Math.floor(draw() * ids.length)] ?? '';
        const answers = { ...now.answers, [id]: draw() < 0.3 ? one.answers[id] : other.answers[id] };
        now = { ...now, answers, declaration: draw() < 0.2 ? declaration : now.declaration };
        expect(judge(catalogue, now, workings)).toEqual(judge(catalogue, now));
      }
      expect(judge(catalogue, one, workings)).toEqual(judge(catalogue, one));
    }),
    RUNS,
  );
}, 240_000);
