// Where the result stands: of the answers on this device, or of a sample, which never touches them until one asks for a copy.
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { useAsk } from '#components/ask/context.tsx';
import { ACCEPTED, ADOPTED, toDraft } from '#components/ask/draft.ts';
import { getFrom, keysOf } from '#components/ask/fields.ts';
import type { Keeping } from '#components/ask/keep-draft.ts';
import { useLaterWords } from '#components/ask/later-context.ts';
import { loadSample, useSample } from '#components/ask/sample.ts';
import type { Place } from '#components/ask/use-place.ts';
import { Waiting } from '#components/ask/Waiting.tsx';
import { goToTake } from '#components/take/place.ts';
import { whatIfPath } from '#content/routes.ts';
import type { Assessment } from '#model/assessment.ts';

/** What the report is made with. */
export const loadReport = () => import('#components/ask/OwnReport.tsx');
const OwnReport = lazy(loadReport);
const Result = lazy(async () => ({ default: (await loadReport()).Result }));
const TakeLater = lazy(async () => ({ default: (await loadReport()).TakeLater }));
/** What is made of an invented company is nobody’s copy. */
const unnoted = () => {};

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

function OwnResult({ keeping, heading, place, edit, download }: Props) {
  const { all } = useAsk();
  const say = useLaterWords().result;
  const needsPurpose = (
    <Waiting heading={heading} text={say.needsPurpose}>
      <button type="button" className="btn" onClick={() => edit('declaration')}>
        {say.toDeclaration}
      </button>
    </Waiting>
  );
  // Without a declaration there is nothing to load the report for.
  if (keysOf(getFrom(all())).length === 0) return needsPurpose;
  return (
    <Loaded heading={heading} place={place}>
      {/* Another tab's answers may take the place of these while the result is open: then it is another result. What is accepted
          or put in place on the page itself makes none. */}
      <OwnReport
        key={JSON.stringify({ ...all(), [ACCEPTED]: '', [ADOPTED]: '' })}
        {...{ edit, download, needsPurpose }}
        by={place.by}
        handedOut={keeping.handedOut}
      />
    </Loaded>
  );
}

function SampleResult({ id, keeping, heading, place, edit, own }: Props & { id: string }) {
  const { view, language, all, words } = useAsk();
  const say = useLaterWords().result;
  const [sample, setSample] = useState<Assessment | 'missing' | 'failed'>();
  const [isAsking, ask] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    loadSample(id).then(
      (found) => setSample(found ?? 'missing'),
      () => setSample('failed'),
    );
  }, [id]);
  if (sample === undefined) return <Waiting heading={heading} />;
  if (sample === 'failed') return <Failed heading={heading} />;
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
    if (!hasAnswers()) return copy();
    // Beside one's own answers where the browser keeps several; else it asks whether to put it in their place.
    if (keeping.startNew(toDraft(sample, language, view))) return edit('declaration');
    ask(true);
    window.scrollTo(0, 0);
    notice.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className="notice" ref={notice} tabIndex={-1}>
        <p>{say.sample(sample.company.name)}</p>
        <p role="status">{isAsking && say.copyAsk}</p>
        <div className="acts">
          <Plain act={isAsking ? copy : wish}>{isAsking ? say.copyYes : say.copy}</Plain>
          <Plain act={isAsking ? () => ask(false) : own}>{isAsking ? say.copyNo : say.own}</Plain>
        </div>
      </div>
      <Loaded heading={heading} place={place}>
        <Result
          language={language}
          assessment={sample}
          onEdit={wish}
          by={place.by}
          sampleId={id}
          actions={
            <>
              <Plain act={goToTake}>{say.take}</Plain>
              <a href={whatIfPath(language, { sample: id })}>{say.whatIf}</a>
            </>
          }
        />
        <TakeLater
          {...{ language }}
          assessment={sample}
          handedOut={unnoted}
          isSample
          notLoaded={words.result.notLoaded}
        />
      </Loaded>
    </>
  );
}

/** The result is a large part and comes by itself; if it does not come, the answers are not touched by that. */
function Loaded({ heading, place, children }: Pick<Props, 'heading' | 'place'> & { children: ReactNode }) {
  return (
    <Boundary fallback={() => <Failed heading={heading} />}>
      <Suspense fallback={<Waiting heading={heading} />}>
        <Arrival isLoad={place.by === 'load'}>{children}</Arrival>
      </Suspense>
    </Boundary>
  );
}

function Failed({ heading }: Pick<Props, 'heading'>) {
  const { retry } = useLaterWords().result;
  return (
    <Waiting heading={heading} text={useAsk().words.result.notLoaded}>
      <Plain act={() => window.location.reload()}>{retry}</Plain>
    </Waiting>
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
