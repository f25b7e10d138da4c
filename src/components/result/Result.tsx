// The visitor's own result: judges the assessment, composes the report and shows it with charts to explore. Loaded by
// the questionnaire when the result is asked for; works with a declaration alone.
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AdoptedList } from '#components/ask/adopted.ts';
import { today } from '#components/ask/save-file.ts';
import { afterPaint } from '#components/frame/lagging.ts';
import { Boundary } from '#components/result/Boundary.tsx';
import { PhoneCurve } from '#components/result/charts/Curve.tsx';
import { ProfileExplorer } from '#components/result/charts/Profile.tsx';
import { goInside } from '#components/result/go-inside.ts';
import { linksIn, sectionOf } from '#components/result/links.ts';
import { Report } from '#components/result/Report.tsx';
import { noteShown } from '#components/result/shown-report.ts';
import { Uncertainty } from '#components/result/Uncertainty.tsx';
import { type AcceptedList, useAccepting } from '#components/result/use-accepting.ts';
import { useSamePlace } from '#components/result/use-same-place.ts';
import { situationOf, useWorkedOut } from '#components/result/use-worked-out.ts';
import { resultWords } from '#components/result/words.ts';
import type { Workshop } from '#components/take/face.ts';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { withAccepted } from '#model/report/accepted.ts';
import { withAdopted } from '#model/report/adopted.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf, type Share } from '#model/report/document.ts';
import { UNCERTAINTY } from '#model/report/tell-uncertainty.ts';

export interface ResultProps {
  language: Language;
  assessment: Assessment;
  /** What is knowingly accepted and may be changed here, in place of what the assessment says of it. */
  accepting?: AcceptedList | undefined;
  /** What comes from scenarios and may be taken away here, in the same way. */
  adopting?: AdoptedList | undefined;
  /** Which answers it was left with, where it is a copy. */
  share?: Share;
  /** The workshop it has been through, told among the parts of the report. */
  workshop?: Workshop | undefined;
  /** Takes the reader to a question of the questionnaire. */
  onEdit: (section: string, question?: string) => void;
  /** Set where an invented company is shown. */
  sampleId?: string | undefined;
  actions?: ReactNode;
  /** 2 where the page has a title of its own. */
  level?: 1 | 2;
  /**
   * How one comes here. By a link: first what a window shows, the rest once that is painted, for somebody who waits at the
   * top of the page. By Back and Forward: all at once, for somebody who goes to where they were on it.
   */
  by?: 'load' | 'link' | 'history' | undefined;
}

/** The blocks that fill a window. */
const IN_SIGHT = 2;

/** Whether all of the report is drawn. */
function useWhole(isGrowing: boolean): boolean {
  const [isWhole, setWhole] = useState(!isGrowing);
  useEffect(() => (isWhole ? undefined : afterPaint(() => setWhole(true))), [isWhole]);
  return isWhole;
}

export default function Result(props: ResultProps) {
  return (
    <div data-result="" onClickCapture={goInside}>
      <Boundary message={resultWords[props.language].brokenAll}>
        <Judged {...props} />
      </Boundary>
    </div>
  );
}

function Judged(props: ResultProps) {
  const {
    language,
    assessment,
    accepting: list,
    adopting,
    share,
    onEdit,
    sampleId,
    actions,
    level = 1,
    workshop,
    by,
  } = props;
  const words = resultWords[language];
  const { currency } = assessment.company;
  const phrases = useMemo(
    () => phrasebook(language, currency, workshop?.telling),
    [language, currency, workshop?.telling],
  );
  const isKept = list !== undefined;
  const links = useMemo(() => {
    const whose = sampleId === undefined ? isKept && ('kept' as const) : { sample: sampleId };
    return linksIn(language, whose || undefined);
  }, [language, sampleId, isKept]);
  const situation = useMemo(() => situationOf(assessment), [assessment]);
  const { judgement } = situation;
  const day = today();
  const accepted = list?.accepted ?? assessment.accepted;
  const isWhole = useWhole(by === 'link');
  const workedOut = useWorkedOut(situation, isWhole, by === 'history');
  const adopted = adopting?.adopted ?? assessment.adopted;
  // Nothing is judged again for what is accepted or adopted: no number depends on it.
  const shown = useMemo(
    () => withAdopted(withAccepted(assessment, accepted), adopted),
    [assessment, accepted, adopted],
  );
  const report = useMemo(
    () => compose(catalogue, shown, judgement, { share, ...workedOut, today: day, session: workshop?.session }),
    [shown, judgement, share, workedOut, day, workshop?.session],
  );
  useEffect(() => {
    if (workedOut && report.share === 'whole' && !workshop) noteShown(shown, day, report);
  }, [workedOut, shown, day, report, workshop]);
  const { accepting, said } = useAccepting(list, phrases);
  useSamePlace(by === 'load', isWhole, workedOut !== undefined);
  const phone = blockOf(report, 'phone');
  const face = { phrases, words, language };
  const behind = (id: string, chart: ReactNode) => <Boundary message={words.broken(id)}>{chart}</Boundary>;
  return (
    <>
      {list && (
        <p className="vh" role="status">
          {said}
        </p>
      )}
      <Report
        report={report}
        most={isWhole ? undefined : IN_SIGHT}
        accepting={accepting}
        putInPlace={adopting?.putInPlace}
        phrases={phrases}
        language={language}
        links={links}
        mode={sampleId === undefined ? 'own' : 'sample'}
        actions={actions}
        level={level}
        edit={(question) => onEdit(sectionOf(question), question)}
        charts={{
          dimensions: behind('profile', <ProfileExplorer face={face} judgement={judgement} />),
          phone: phone && behind('curve', <PhoneCurve face={face} block={phone} />),
        }}
        possibilities={behind(UNCERTAINTY, <Uncertainty face={face} situation={situation} />)}
      />
    </>
  );
}
