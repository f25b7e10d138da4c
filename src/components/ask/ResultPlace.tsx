// Where the result stands: of the answers on this device, or of a sample, which never touches them until one asks for a copy.
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { useAsk } from '#components/ask/context.tsx';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { loadSample } from '#components/ask/sample.ts';
import type { DraftKeeping } from '#components/ask/use-draft.ts';
import type { Assessment } from '#model/assessment.ts';

const Result = lazy(() => import('#components/result/Result.tsx'));

interface Props {
  draft: DraftKeeping;
  sampleId: string | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  declaration: string;
  edit: (section: string, field?: string) => void;
  own: () => void;
}

export function ResultPlace(props: Props) {
  const { draft, sampleId, heading } = props;
  const { words } = useAsk();
  if (!draft.state.ready) {
    return (
      <div className="head">
        <h1 className="title" tabIndex={-1} ref={heading}>
          {words.result.title}
        </h1>
        <p>{words.result.wait}</p>
      </div>
    );
  }
  return sampleId ? <SampleResult key={sampleId} {...props} id={sampleId} /> : <OwnResult {...props} />;
}

function OwnResult({ heading, declaration, edit }: Props) {
  const { words, view, language, all } = useAsk();
  const { assessment, problems } = toAssessment(all(), language, view);
  const say = words.result;
  const sectionOf = (question: string) =>
    view.sections.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? 'declaration';
  if (assessment.declaration.length === 0) {
    return (
      <div className="head">
        <h1 className="title" tabIndex={-1} ref={heading}>
          {say.title}
        </h1>
        <p>{say.needsPurpose}</p>
        <p>
          <a
            className="btn"
            href={declaration}
            onClick={(event) => {
              event.preventDefault();
              edit('declaration');
            }}
          >
            {say.toDeclaration}
          </a>
        </p>
      </div>
    );
  }
  return (
    <>
      {problems.length > 0 && (
        <div className="notice">
          <p>{say.leftOut(problems.length)}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.name}>
                <button type="button" className="plain" onClick={() => edit(sectionOf(problem.question), problem.name)}>
                  {problemSentence(problem, words, view, assessment.company.currency)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Loaded heading={heading}>
        <Result language={language} assessment={assessment} onEdit={edit} />
      </Loaded>
    </>
  );
}

function SampleResult({ id, draft, heading, edit, own }: Props & { id: string }) {
  const { words, view, language, all } = useAsk();
  const say = words.result;
  const [sample, setSample] = useState<Assessment | 'missing'>();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    loadSample(id).then(
      (found) => setSample(found ?? 'missing'),
      () => setSample('missing'),
    );
  }, [id]);
  if (sample === undefined) return <p>{say.wait}</p>;
  if (sample === 'missing') {
    return (
      <div className="notice">
        <p>{say.sampleMissing}</p>
        <button type="button" className="plain" onClick={own}>
          {say.own}
        </button>
      </div>
    );
  }
  const copy = () => {
    const before = all();
    draft.replace(toDraft(sample, language, view), before);
    edit('declaration');
  };
  const wish = () => (Object.values(all()).some((text) => text !== '') ? setAsking(true) : copy());
  return (
    <>
      <div className="notice" role="status">
        <p>{say.sample(sample.company.name)}</p>
        {asking && <p>{say.copyAsk}</p>}
        <div className="acts">
          <button type="button" className="plain" onClick={asking ? copy : wish}>
            {asking ? say.copyYes : say.copy}
          </button>
          <button type="button" className="plain" onClick={asking ? () => setAsking(false) : own}>
            {asking ? say.copyNo : say.own}
          </button>
        </div>
      </div>
      <Loaded heading={heading}>
        <Result language={language} assessment={sample} onEdit={wish} sampleId={id} />
      </Loaded>
    </>
  );
}

/** The result is a large part and comes by itself; if it does not come, the answers are not touched by that. */
function Loaded({ heading, children }: { heading: RefObject<HTMLHeadingElement | null>; children: ReactNode }) {
  const { words } = useAsk();
  const say = words.result;
  const wait = (
    <div className="head">
      <h1 className="title" tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      <p>{say.wait}</p>
    </div>
  );
  const failed = (again: () => void) => (
    <div className="notice" role="alert">
      <p>{say.notLoaded}</p>
      <button type="button" className="plain" onClick={again}>
        {say.retry}
      </button>
    </div>
  );
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={wait}>{children}</Suspense>
    </Boundary>
  );
}
