// The analysis of the votes on the desk: worked out in turns, and only where something has changed that it hangs on. The last
// one stays until the new one is whole.
import { useEffect, useMemo, useState } from 'react';
import { doInTurns } from '#components/workshop/in-turns.ts';
import { catalogue } from '#content/catalogue.ts';
import type { Ballot, Round } from '#model/workshop/ballot.ts';
import { type Analysed, type Analysis, analyseInTurns } from '#model/workshop/disagreement/analyse.ts';

/** All that an analysis hangs on. */
export interface Grounds extends Analysed {
  readonly ballots: readonly Ballot[];
  readonly round: Round;
}

interface Known {
  readonly grounds: Grounds;
  readonly analysis: Analysis;
}

export interface ShownAnalysis {
  /** Nothing before the first one is whole. */
  readonly known: Known | undefined;
  /** Whether another one is on its way. */
  readonly isBusy: boolean;
}

export function useAnalysis({
  assessment,
  consensus,
  estimated,
  names,
  roles,
  ballots,
  round,
}: Grounds): ShownAnalysis {
  const [known, setKnown] = useState<Known>();
  const grounds = useMemo(
    () => ({ assessment, ...(consensus && { consensus }), estimated, names, roles, ballots, round }),
    [assessment, consensus, estimated, names, roles, ballots, round],
  );
  const isKnown = useMemo(() => known !== undefined && isSame(known.grounds, grounds), [known, grounds]);
  useEffect(() => {
    if (isKnown) return;
    return doInTurns(analyseInTurns(catalogue, grounds, grounds.ballots, grounds.round), {
      whole: (analysis) => setKnown({ grounds, analysis }),
      // Thrown while drawing, it comes to the boundary around the part.
      failed: (error) =>
        setKnown(() => {
          throw error;
        }),
    });
  }, [grounds, isKnown]);
  return { known, isBusy: !isKnown };
}

/** An act of the other window makes everything anew but the ballots, which are the same as long as their texts are. */
export function isSame(a: Grounds, b: Grounds): boolean {
  const rest = ({ assessment, consensus, estimated, names, roles, round }: Grounds) =>
    JSON.stringify([assessment, consensus, estimated, names, roles, round]);
  return (
    a.ballots.length === b.ballots.length &&
    a.ballots.every((ballot, at) => ballot === b.ballots[at]) &&
    rest(a) === rest(b)
  );
}
