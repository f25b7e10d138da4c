// One question at a time is changed here, and what it changes is judged and shown at each key: question, changed answers,
// effect, scenarios. Today's answers are only read, until one adopts.
import { memo, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type Ask, AskProvider, type Later } from '#components/ask/context.tsx';
import { questionsOf } from '#components/ask/draft.ts';
import { baseOf } from '#components/ask/fields.ts';
import { Questions } from '#components/ask/Questions.tsx';
import { afterPaint, useLagging } from '#components/frame/lagging.ts';
import { Part } from '#components/kept/Part.tsx';
import type { Baseline } from '#components/what-if/baseline.ts';
import { ChangeList } from '#components/what-if/ChangeList.tsx';
import { Chooser } from '#components/what-if/Chooser.tsx';
import { Effect, Status } from '#components/what-if/Effect.tsx';
import type { WhatIfFace } from '#components/what-if/face.ts';
import { Scenarios } from '#components/what-if/Scenarios.tsx';
import { type Told, ToldLine } from '#components/what-if/ToldLine.tsx';
import { openTrial } from '#components/what-if/trial.ts';
import { useWayOut } from '#components/what-if/use-way-out.ts';
import { catalogue } from '#content/catalogue.ts';
import type { WayPlace } from '#content/routes.ts';
import type { AskWords } from '#content/words/it/ask.ts';
import { judge } from '#model/judge/assess.ts';
import { rememberingWorkings } from '#model/judge/workings.ts';
import { withEdition } from '#model/profile/edition.ts';
import { differ, questionsBehind } from '#model/what-if/difference.ts';
import { withScenario } from '#model/what-if/scenario.ts';

const EffectLater = memo(Effect);
const ChooserOnce = memo(Chooser);

interface Props {
  face: WhatIfFace;
  baseline: Baseline;
  /** The way out that the address names. */
  way: WayPlace | undefined;
  askWords: AskWords;
  later: Later;
  told: Told | undefined;
  /** Reads today's answers again, after they were written. */
  reread: () => void;
}

export function Workbench({ face, baseline, way, askWords, later, told, reread }: Props) {
  const { words, view, language } = face;
  const { assessment } = baseline;
  const [trial] = useState(() => openTrial(assessment, view, later.words.problem, later));
  const from = useRef(assessment);
  // Before any other task, which may lay on the new answers what was tried on them.
  useLayoutEffect(() => {
    if (from.current !== assessment) trial.rebase(assessment);
    from.current = assessment;
  }, [trial, assessment]);
  // A key draws its own field and no more; what it comes to is read, judged and drawn in a turn that a further key may stop.
  const [texts, follow] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let forget = () => {};
    const stop = trial.follow(() => {
      forget();
      forget = afterPaint(() => follow());
    });
    return () => {
      stop();
      forget();
    };
  }, [trial]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outcome is another one after each change of the texts
  const { proposal, refused, waiting } = useMemo(() => trial.outcome(), [trial, texts]);
  // A key changes one answer: what does not look at it is not worked out again.
  const workings = useMemo(() => rememberingWorkings(withEdition(catalogue, assessment.profileEdition)), [assessment]);
  const before = useMemo(
    () => ({ assessment, verdict: judge(catalogue, assessment, workings).verdict }),
    [assessment, workings],
  );
  const effect = useMemo(() => {
    const now = withScenario(assessment, proposal);
    return { now, difference: differ(before, { assessment: now, verdict: judge(catalogue, now, workings).verdict }) };
  }, [assessment, before, proposal, workings]);
  // The line of the outcome comes first, the tables after it.
  const inFull = useLagging(effect);

  const questions = useMemo(() => questionsOf(view), [view]);
  const behind = useMemo(() => questionsBehind(before.verdict.findings), [before]);
  const [chosen, choose] = useState(() => behind[0] ?? questions[0]?.id ?? '');
  useWayOut(face, way, { assessment, trial, choose });
  const shown = questions.filter(({ id }) => id === chosen);
  const textOf = (id: string) => questions.find((one) => one.id === id)?.ask ?? id;
  const ask = useMemo<Ask>(
    () => ({
      language,
      words: askWords,
      view,
      questions,
      form: trial.form,
      set: trial.set,
      all: () => trial.form.getValues(),
      problems: refused,
      refuse: () => {},
      later,
      parts: later,
    }),
    [language, askWords, view, questions, trial, refused, later],
  );
  const show = (question: string) => {
    choose(question);
    requestAnimationFrame(() => later.showField(`q/${baseOf(question)}`));
  };
  const name = baseline.name || words.baseline.unnamed;
  return (
    <AskProvider value={ask}>
      <p className="lead">
        <bdi>{words.baseline[baseline.kind](name)}</bdi>{' '}
        {baseline.kind === 'own' && baseline.leftOut > 0 && words.baseline.leftOut(baseline.leftOut)}
      </p>
      <ToldLine told={told} words={words} />
      <Part id="what-if-ask" title={words.ask.title}>
        <ChooserOnce face={face} behind={behind} chosen={chosen} choose={choose} />
        <Questions questions={shown} />
        {waiting.map((id) => (
          <p className="note" key={id}>
            {words.ask.refused(textOf(id))}
          </p>
        ))}
        <Status face={face} difference={effect.difference} />
        <ChangeList {...{ face, proposal, trial, show }} baseline={assessment} />
      </Part>
      <EffectLater face={face} {...inFull} baseline={assessment} />
      <Scenarios {...{ face, baseline, proposal, trial, reread }} refused={waiting.length} />
    </AskProvider>
  );
}
