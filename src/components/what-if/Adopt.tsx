// Adopting what is tried: it takes the place of today's answers after a snapshot of them, and there is a way back. An example
// or a file is not written to, and the way to a copy is shown instead.
import { Part } from '#components/kept/Part.tsx';
import { adoptChanges } from '#components/what-if/adopt.ts';
import type { Baseline } from '#components/what-if/baseline.ts';
import type { WhatIfFace } from '#components/what-if/face.ts';
import type { Trial } from '#components/what-if/trial.ts';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { isEmpty, type Proposal } from '#model/what-if/scenario.ts';

interface Props {
  face: WhatIfFace;
  baseline: Baseline;
  proposal: Proposal;
  refused: number;
  /** Of the scenario that is open; the empty text where none is. */
  name: string;
  reread: () => void;
  trial: Trial;
}

export function Adopt({ face, baseline, proposal, refused, name, reread, trial }: Props) {
  const { words, language, places, view, tell } = face;
  const say = words.adopt;
  const { changes } = proposal;
  const isRedeclared = proposal.declaration !== undefined;
  const adopt = () => {
    // What is shown follows the keys a moment later; what is taken is what is typed, once all of it can be read.
    const { proposal: typed, waiting } = trial.outcome();
    if (baseline.kind !== 'own' || waiting.length > 0) return;
    const adopted = adoptChanges(places, baseline, typed, { view, scenario: name, snapshotName: say.snapshot(name) });
    reread();
    if (adopted.kind !== 'done') return tell(say.failed[adopted.kind]);
    tell(say.done(typed.changes.length, typed.declaration !== undefined), () => {
      const isBack = adopted.undo();
      reread();
      if (!isBack) return tell(say.notUndone);
      // After the bench has taken today's answers up again: on it stands what stood there before.
      setTimeout(() => trial.load(typed), 0);
      tell(say.undone);
      document.getElementById('what-if-name')?.focus();
    });
  };
  if (baseline.kind !== 'own') {
    const isSample = baseline.kind === 'sample';
    const path = isSample ? sampleResultPath(language, baseline.id) : pathOf(language, 'open');
    return (
      <Part id="what-if-adopt" title={say.title}>
        <p>{isSample ? say.sample : say.file}</p>
        <p>
          <a href={path}>{isSample ? say.toResult : say.toOpen}</a>
        </p>
      </Part>
    );
  }
  return (
    <Part id="what-if-adopt" title={say.title}>
      <p>{say.text}</p>
      <p>{say.onlyInPlace}</p>
      {isEmpty(proposal) && <p className="small">{say.nothing}</p>}
      {refused > 0 && <p className="small">{say.refused}</p>}
      <div className="acts">
        {!isEmpty(proposal) && refused === 0 && (
          <button type="button" className="btn" onClick={adopt}>
            {say.button(changes.length, isRedeclared)}
          </button>
        )}
        <a href={pathOf(language, 'result')}>{say.result}</a>
      </div>
    </Part>
  );
}
