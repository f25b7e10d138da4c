// Puts the way out that the address names on the bench, once: it is worked out anew from the answers of today, by code that
// is fetched only then. What already stands on the bench is not lost by it.
import { useEffect, useRef } from 'react';
import type { WhatIfFace } from '#components/what-if/face.ts';
import type { Trial } from '#components/what-if/trial.ts';
import { catalogue } from '#content/catalogue.ts';
import type { WayPlace } from '#content/routes.ts';
import type { Assessment } from '#model/assessment.ts';
import { isEmpty } from '#model/what-if/scenario.ts';

interface Bench {
  readonly assessment: Assessment;
  readonly trial: Trial;
  /** Puts a question on the bench; the same function at every rendering. */
  readonly choose: (question: string) => void;
}

export function useWayOut(face: WhatIfFace, way: WayPlace | undefined, { assessment, trial, choose }: Bench): void {
  const opened = useRef<WayPlace>(undefined);
  useEffect(() => {
    if (!way || opened.current === way) return;
    opened.current = way;
    const { words, tell } = face;
    import('#model/what-if/from-way-out.ts').then(
      ({ wayToTry }) => {
        const proposal = wayToTry(catalogue, assessment, way);
        if (!proposal) return tell(words.way.gone);
        const { proposal: before } = trial.outcome();
        trial.load(proposal);
        const [first] = proposal.changes;
        if (first) choose(first.question);
        const undo = () => {
          trial.load(before);
          tell(words.scenarios.undone);
        };
        tell(words.way.opened, isEmpty(before) ? undefined : undo);
      },
      () => tell(words.failed),
    );
  }, [face, assessment, way, trial, choose]);
}
