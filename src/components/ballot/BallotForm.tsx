// The ballot on one page of five short parts, the second of them tokens alone with the rest behind a fold; at its end what keeps it from being handed in, or the ways to hand it in.
import { useEffect, useRef, useState } from 'react';
import { useFilling } from '#components/ballot/ballot-face.ts';
import { Estimates } from '#components/ballot/Estimates.tsx';
import { HandIn } from '#components/ballot/HandIn.tsx';
import { Operated } from '#components/ballot/Operated.tsx';
import { Opinion } from '#components/ballot/Opinion.tsx';
import { RolePart } from '#components/ballot/RolePart.tsx';
import { type BallotProblem, readFilled } from '#components/ballot/read-ballot.ts';
import { Tokens } from '#components/ballot/Tokens.tsx';
import type { KeptBallot } from '#components/keep/ballot-draft.ts';
import type { Ballot } from '#model/workshop/ballot.ts';

export function BallotForm() {
  const { face, invitation, store, isFront } = useFilling();
  const say = face.words;
  const [kept, setKept] = useState<KeptBallot>('kept');
  const [problems, setProblems] = useState<readonly BallotProblem[]>([]);
  const [ready, setReady] = useState<Ballot>();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => store.start(setKept), [store]);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  const prepare = (event: Pick<Event, 'preventDefault'>) => {
    event.preventDefault();
    const read = readFilled(face, invitation, store.getValues);
    setProblems(read.kind === 'problems' ? read.problems : []);
    setReady(read.kind === 'ballot' ? read.ballot : undefined);
  };
  const next = () => {
    store.forget();
    setReady(undefined);
    window.scrollTo(0, 0);
  };
  if (ready) return <HandIn ballot={ready} change={() => setReady(undefined)} next={next} />;
  const isSecond = invitation.round === 2;
  const scope = [invitation.company, invitation.scope].filter(Boolean).join(' – ');
  return (
    <form className="form ballot" noValidate onSubmit={prepare}>
      <div className="ballot-intro">
        {scope !== '' && <p className="scope">{scope}</p>}
        <p>{isSecond ? say.intro.second : isFront ? say.intro.front : say.intro.board}</p>
        <p className="small">
          {invitation.names === 'named' ? say.intro.named : isFront ? say.intro.frontAnonymous : say.intro.anonymous}{' '}
          {say.intro.stays}
        </p>
        {kept !== 'kept' && <p className="notice">{kept === 'full' ? say.keep.full : say.keep.off}</p>}
      </div>
      {problems.length > 0 && (
        <section className="errsum" tabIndex={-1} aria-labelledby="ballot-problems" ref={summary}>
          <h2 id="ballot-problems">{say.hand.problems(problems.length)}</h2>
          <ul>
            {problems.map(([field, sentence]) => (
              <li key={`${field} ${sentence}`}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const control = document.getElementById(field);
                    control?.closest('details')?.setAttribute('open', '');
                    control?.focus();
                  }}
                >
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RolePart problems={problems} />
      <Tokens problems={problems} />
      {isSecond ? (
        <details className="ballot-part ballot-rest">
          <summary>{say.rest.change}</summary>
          <p className="small">{say.rest.stands}</p>
          <Rest problems={problems} />
        </details>
      ) : (
        <Rest problems={problems} />
      )}
      <div className="acts">
        <button type="submit" className="btn">
          {say.hand.action}
        </button>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {say.paper.print}
        </button>
      </div>
    </form>
  );
}

function Rest({ problems }: { problems: readonly BallotProblem[] }) {
  return (
    <>
      <Opinion />
      <Estimates problems={problems} />
      <Operated />
    </>
  );
}
