// The result of one's own answers, once they have passed the door a file passes: first what is left out and why, then the
// report. Loaded with the report, when the result is asked for.
import { type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import { useAccepted } from '#components/ask/accepted.ts';
import { admit, type LeftOut } from '#components/ask/admit.ts';
import { useAdopted } from '#components/ask/adopted.ts';
import { useAsk } from '#components/ask/context.tsx';
import { fieldOf } from '#components/ask/fields.ts';
import { useLaterWords } from '#components/ask/later-context.ts';
import type { Problem } from '#components/ask/read-field.ts';
import type { Place } from '#components/ask/use-place.ts';
import type { ExportKind } from '#components/keep/exports.ts';
import Result from '#components/result/Result.tsx';
import { goToTake } from '#components/take/place.ts';
import { TakeLater } from '#components/take/TakeLater.tsx';
import type { FaceView } from '#content/face.ts';
import { pathOf } from '#content/routes.ts';
import { withAccepted } from '#model/report/accepted.ts';
import { withAdopted } from '#model/report/adopted.ts';

/** For a sample, which needs none of this. One file of the build, so that the page shares no more files than it must. */
export { Result, TakeLater };

interface Props {
  edit: (section: string, field?: string) => void;
  download: () => void;
  handedOut: (kind: ExportKind) => void;
  /** Shown instead when nothing readable is declared. */
  needsPurpose: ReactNode;
  /** How one comes to the result. */
  by: Place['by'];
}

interface Line {
  readonly id: string;
  readonly sentence: string;
  readonly section: string;
  readonly field: string | undefined;
}

const DECLARATION = 'declaration';

const sectionOf = (question: string, view: FaceView): string =>
  view.sections.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? DECLARATION;

export default function OwnReport({ edit, download, handedOut, needsPurpose, by }: Props) {
  const { words, view, language, all, later } = useAsk();
  const { problem: sayProblem, result: say } = useLaterWords();
  if (!later) throw new Error('The report came before the rest');
  // Read once: nothing on this page changes the answers, only what is accepted of their findings.
  const [{ assessment, leftOut, problems }] = useState(() => {
    const read = later.toAssessment(all(), language, view);
    return { ...admit(withAccepted(read.assessment), language), problems: read.problems };
  });
  const accepting = useAccepted(assessment);
  const adopting = useAdopted(assessment);
  const { accepted, leftOut: notAccepted } = accepting;
  const { adopted } = adopting;
  const whole = useMemo(
    () => withAdopted(withAccepted(assessment, accepted), adopted),
    [assessment, accepted, adopted],
  );
  const questions = view.sections.flatMap((section) => section.questions);
  const asked = (id: string) => questions.find((one) => one.id === id)?.ask.replace(/[?:.]$/u, '');
  const purpose = (id: string) => view.purposes.find((one) => one.id === id)?.name ?? id;
  const beside = (place: string | undefined, sentence: string) =>
    place ? sayProblem.beside(place, sentence) : sentence;

  const ofProblem = (problem: Problem): Line => {
    const sentence = later.problemSentence(problem, sayProblem, view, assessment.company.currency);
    const isEntry = problem.kind === 'weight' || problem.kind === 'no-name';
    const place = isEntry ? say.purposeLeftOut(purpose(problem.question)) : asked(problem.question);
    const section = sectionOf(problem.question, view);
    return { id: problem.name, sentence: beside(place, sentence), section, field: problem.name };
  };
  const ofRefusal = ({ kind, id, sentence }: LeftOut, i: number): Line => {
    const place =
      kind === 'question' ? asked(id) : kind === 'purpose' && id ? say.purposeLeftOut(purpose(id)) : undefined;
    const section = kind === 'question' ? sectionOf(id, view) : DECLARATION;
    const field = kind === 'question' ? id : kind === 'purpose' && id ? fieldOf(id, 'weight') : undefined;
    return { id: `refused/${i}`, sentence: beside(place, sentence), section, field };
  };
  const lines = [...problems.map(ofProblem), ...[...leftOut, ...notAccepted].map(ofRefusal)];

  const link = (section: string, text: string) => (
    <a
      href={pathOf(language, 'section', section)}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        edit(section);
      }}
    >
      {text}
    </a>
  );
  const actions = (
    <>
      <Plain act={goToTake}>{say.take}</Plain>
      <Plain act={download}>{words.keep.download}</Plain>
      <Plain act={() => window.print()}>{say.print}</Plain>
      {link(view.sections[0]?.id ?? DECLARATION, say.review)}
      {link(DECLARATION, say.redeclare)}
      <a href={pathOf(language, 'whatIf')}>{say.whatIf}</a>
    </>
  );
  return (
    <>
      {lines.length > 0 && (
        <div className="notice">
          <p>{say.leftOut(lines.length)}</p>
          <ul>
            {lines.map(({ id, sentence, section, field }) => (
              <li key={id}>
                <Plain act={() => edit(section, field)}>{sentence}</Plain>
              </li>
            ))}
          </ul>
        </div>
      )}
      {assessment.declaration.length === 0 ? (
        needsPurpose
      ) : (
        <>
          <Result {...{ language, assessment, accepting, adopting, actions, by }} onEdit={edit} />
          <TakeLater
            {...{ language, handedOut }}
            assessment={whole}
            isSample={false}
            notLoaded={words.result.notLoaded}
          />
        </>
      )}
    </>
  );
}

const Plain = ({ act, children }: { act: () => void; children: ReactNode }) => (
  <button type="button" className="plain" onClick={act}>
    {children}
  </button>
);
