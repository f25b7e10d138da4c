// What a result says beyond its verdict: the ways out and the numbers that turn. Each is tried, and that takes a moment, so
// they come once the verdict has been shown. Whoever comes back to a result finds them there: the browser goes to where one
// was on the page, and what came later above that place would push another part of the report under the eyes.
import { useEffect, useState } from 'react';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { type Repairs, repairsOf } from '#model/repair/mend.ts';
import { type Sensitivity, sensitivityOf } from '#model/repair/sensitivity.ts';
import type { Situation } from '#model/repair/situation.ts';

interface WorkedOut {
  readonly repairs: Repairs;
  readonly sensitivity: Sensitivity;
}

interface Noted {
  readonly said: string;
  readonly situation: Situation;
  readonly workedOut: WorkedOut;
}

/** Of the result that was shown last. */
let last: Noted | undefined;

/** The same one for the same answers, while they are those that were shown last. */
export function situationOf(assessment: Assessment): Situation {
  if (last && last.said === JSON.stringify(assessment)) return last.situation;
  return { catalogue, assessment, judgement: judge(catalogue, assessment) };
}

function noted(situation: Situation, repairs: Repairs): Noted {
  const workedOut = { repairs, sensitivity: sensitivityOf(situation) };
  last = { said: JSON.stringify(situation.assessment), situation, workedOut };
  return last;
}

/** `isReturn`: somebody comes back to this page, and waits the moment it takes. */
export function useWorkedOut(situation: Situation, isWhole: boolean, isReturn: boolean): WorkedOut | undefined {
  const [found, setFound] = useState(() => {
    if (last?.situation === situation) return last;
    return isReturn ? noted(situation, repairsOf(situation)) : undefined;
  });
  const isFound = found?.situation === situation;
  useEffect(() => {
    if (!isWhole || isFound) return undefined;
    let later = setTimeout(() => {
      const repairs = repairsOf(situation);
      // A turn of its own for each, so that a slow device answers in between.
      later = setTimeout(() => setFound(noted(situation, repairs)), 0);
    }, 0);
    return () => clearTimeout(later);
  }, [situation, isWhole, isFound]);
  return isFound ? found.workedOut : undefined;
}
