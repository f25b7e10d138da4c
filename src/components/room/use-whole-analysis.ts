// The analysis on a screen that shows it: at once what is quick, then one estimate after the other, so that the keys are heard in
// between.
import { useEffect, useReducer } from 'react';
import type { VoteMaterial } from '#components/room/material.ts';
import type { Analysis } from '#model/workshop/disagreement/analyse.ts';

export function useWholeAnalysis(votes: VoteMaterial): Analysis {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const analysis = votes.analysis();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const isMore = votes.goOn();
      draw();
      if (isMore) timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [votes]);
  return analysis;
}
