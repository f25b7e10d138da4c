// The answers that are changed, each as it is today and as it would be, with the way to take it back.
import { BeforeAfter } from '#components/kept/BeforeAfter.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import type { WhatIfFace } from '#components/what-if/face.ts';
import type { Trial } from '#components/what-if/trial.ts';
import { catalogue } from '#content/catalogue.ts';
import { type Assessment, openAnswer } from '#model/assessment.ts';
import { compareFacts } from '#model/compare/facts.ts';
import { type AnswerChange, isEmpty, NOTHING_TRIED, type Proposal } from '#model/what-if/scenario.ts';

interface Props {
  face: WhatIfFace;
  baseline: Assessment;
  proposal: Proposal;
  trial: Trial;
  /** Shows the field of a question. */
  show: (question: string) => void;
}

export function ChangeList({ face, baseline, proposal, trial, show }: Props) {
  const { words, phrases, tell } = face;
  const say = words.ask;
  const { changes, declaration } = proposal;
  if (isEmpty(proposal)) return <p className="small">{`${say.changes}: ${say.noChanges}`}</p>;
  const quote = (question: string, row: string | undefined, answer: unknown) => {
    const opened = openAnswer(answer);
    if (!opened) return say.blank;
    // A row is quoted as a table of its own: the sentence then names the row as it does elsewhere.
    const value = row === undefined ? opened.value : { [row]: answer };
    const { quality } = opened;
    return <bdi>{phrases.quote({ kind: 'answer', voice: 'do', question, value, quality, topTier: false })}</bdi>;
  };
  const quoted = (of: AnswerChange, side: 'before' | 'after') =>
    compareFacts(
      catalogue.questions.filter(({ id }) => id === of.question),
      baseline.answers,
      { [of.question]: of.answer },
    ).map((fact) => (
      <span className="quoted" key={fact.row ?? ''}>
        {quote(of.question, fact.row, fact[side])}
      </span>
    ));
  const takeBack = (question?: string) => {
    if (question === undefined) trial.takeBackDeclaration();
    else trial.takeBack(question);
    tell(say.takenBack);
    document.getElementById('what-if-question')?.focus();
  };
  const takeAllBack = () => {
    trial.load(NOTHING_TRIED);
    tell(say.allTakenBack, () => {
      trial.load(proposal);
      tell(words.scenarios.undone);
      document.getElementById('what-if-question')?.focus();
    });
  };
  const back = (name: string, question?: string) => (
    <span className="take-back">
      <Plain act={() => takeBack(question)}>
        {say.takeBack}
        <span className="vh">: {name}</span>
      </Plain>
    </span>
  );
  const redeclared = (to: NonNullable<Proposal['declaration']>) => {
    const told = phrases.changed({ kind: 'declaration', from: baseline.declaration, to });
    const name = (
      <>
        {told.what} {back(told.what)}
      </>
    );
    return { id: 'declaration', name, before: <bdi>{told.from}</bdi>, after: <bdi>{told.to}</bdi> };
  };
  const answered = changes
    .map((change) => ({ ...change, change }))
    .map(({ question, change }) => ({
      id: question,
      name: (
        <>
          <button type="button" className="plain" onClick={() => show(question)}>
            {phrases.questionText(question)}
          </button>
          {back(phrases.questionText(question), question)}
        </>
      ),
      before: quoted(change, 'before'),
      after: quoted(change, 'after'),
    }));
  return (
    <>
      <BeforeAfter
        caption={say.changes}
        first={say.question}
        lines={[...(declaration ? [redeclared(declaration)] : []), ...answered]}
      />
      {changes.length + (declaration ? 1 : 0) > 1 && <Plain act={takeAllBack}>{say.takeAllBack}</Plain>}
    </>
  );
}
