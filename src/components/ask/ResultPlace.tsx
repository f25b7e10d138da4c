// Where the result stands: of the answers on this device, or of a sample, which never touches them until one asks for a copy.
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { useAsk, useLaterWords } from '#components/ask/context.tsx';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import type { Keeping } from '#components/ask/keep-draft.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { loadSample, useSample } from '#components/ask/sample.ts';
import type { Place } from '#components/ask/use-place.ts';
import { Waiting } from '#components/ask/Waiting.tsx';
import type { Assessment } from '#model/assessment.ts';

const Result = lazy(() => import('#components/result/Result.tsx'));

interface Props {
  keeping: Keeping;
  place: Place;
  sampleWords: readonly string[];
  heading: RefObject<HTMLHeadingElement | null>;
  edit: (section: string, field?: string) => void;
  /** Leaves the sample for the result of one's own answers. */
  own: () => void;
  download: () => void;
}

export function ResultPlace(props: Props) {
  const id = useSample(props.place, props.sampleWords);
  return id ? <SampleResult key={id} {...props} id={id} /> : <OwnResult {...props} />;
}

function OwnResult({ heading, place, edit, download }: Props) {
  const { words, view, language, all } = useAsk();
  const later = useLaterWords();
  const say = later.result;
  // Read once: nothing on this page changes the answers.
  const [{ assessment, problems }] = useState(() => toAssessment(all(), language, view));
  const sectionOf = (question: string) =>
    view.sections.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? 'declaration';
  if (assessment.declaration.length === 0) {
    return (
      <Waiting heading={heading} text={say.needsPurpose}>
        <button type="button" className="btn" onClick={() => edit('declaration')}>
          {say.toDeclaration}
        </button>
      </Waiting>
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
                <Plain act={() => edit(sectionOf(problem.question), problem.name)}>
                  {problemSentence(problem, later.problem, view, assessment.company.currency)}
                </Plain>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Loaded heading={heading} place={place}>
        <Result
          language={language}
          assessment={assessment}
          onEdit={edit}
          actions={<Plain act={download}>{words.keep.download}</Plain>}
        />
      </Loaded>
    </>
  );
}

function SampleResult({ id, keeping, heading, place, edit, own }: Props & { id: string }) {
  const { view, language, all } = useAsk();
  const say = useLaterWords().result;
  const [sample, setSample] = useState<Assessment | 'missing'>();
  const [isAsking, ask] = useState(false);
  useEffect(() => {
    loadSample(id).then(
      (found) => setSample(found ?? 'missing'),
      () => setSample('missing'),
    );
  }, [id]);
  if (sample === undefined) return <Waiting heading={heading} />;
  if (sample === 'missing') {
    return (
      <Waiting heading={heading} text={say.sampleMissing}>
        <Plain act={own}>{say.own}</Plain>
      </Waiting>
    );
  }
  const hasAnswers = () => Object.values(all()).some((text) => text !== '');
  const copy = () => {
    keeping.replace(toDraft(sample, language, view), hasAnswers() ? all() : undefined);
    edit('declaration');
  };
  const wish = () => {
    if (hasAnswers()) ask(true);
    else copy();
    window.scrollTo(0, 0);
  };
  return (
    <>
      <div className="notice" role="status">
        <p>{say.sample(sample.company.name)}</p>
        {isAsking && <p>{say.copyAsk}</p>}
        <div className="acts">
          <Plain act={isAsking ? copy : wish}>{isAsking ? say.copyYes : say.copy}</Plain>
          <Plain act={isAsking ? () => ask(false) : own}>{isAsking ? say.copyNo : say.own}</Plain>
        </div>
      </div>
      <Loaded heading={heading} place={place}>
        <Result language={language} assessment={sample} onEdit={wish} sampleId={id} />
      </Loaded>
    </>
  );
}

/** The result is a large part and comes by itself; if it does not come, the answers are not touched by that. */
function Loaded({ heading, place, children }: Pick<Props, 'heading' | 'place'> & { children: ReactNode }) {
  const say = useAsk().words.result;
  const { retry } = useLaterWords().result;
  const failed = () => (
    <Waiting heading={heading} text={say.notLoaded}>
      <Plain act={() => window.location.reload()}>{retry}</Plain>
    </Waiting>
  );
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={<Waiting heading={heading} />}>
        <Arrival isLoad={place.by === 'load'}>{children}</Arrival>
      </Suspense>
    </Boundary>
  );
}

/** The heading that had the focus while the result was on its way is gone: the heading of the result takes it over. */
function Arrival({ isLoad, children }: { isLoad: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = place.current?.querySelector('h1');
    if (!heading || isLoad || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [isLoad]);
  return <div ref={place}>{children}</div>;
}

const Plain = ({ act, children }: { act: () => void; children: ReactNode }) => (
  <button type="button" className="plain" onClick={act}>
    {children}
  </button>
);
