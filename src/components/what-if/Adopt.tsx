// Adopting what is tried: it takes the place of today's answers after a snapshot of them, and there is a way back. An example
// or a file is not written to, and the way to a copy is shown instead.
import { Part } from '#components/kept/Part.tsx';
import { adoptChanges } from '#components/what-if/adopt.ts';
import type { Baseline } from '#components/what-if/baseline.ts';
import type { WhatIfFace } from '#components/what-if/face.ts';
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
  /** Puts it on the bench again. */
  reopen: (proposal: Proposal) => void;
}

export function Adopt({ face, baseline, proposal, refused, name, reread, reopen }: Props) {
  const { words, language, places, view, tell } = face;
  const say = words.adopt;
  const { changes } = proposal;
  const isRedeclared = proposal.declaration !== undefined;
  const adopt = () => {
    if (baseline.kind !== 'own') return;
    const adopted = adoptChanges(places, baseline, proposal, {
      view,
      scenario: name,
      snapshotName: say.snapshot(name),
    });
    reread();
    if (adopted.kind !== 'done') return tell(say.failed[adopted.kind]);
    tell(say.done(changes.length, isRedeclared), () => {
      const isBack = adopted.undo();
      reread();
      if (!isBack) return tell(say.notUndone);
      // After the bench has taken today's answers up again: on it stands what stood there before.
      setTimeout(() => reopen(proposal), 0);
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
