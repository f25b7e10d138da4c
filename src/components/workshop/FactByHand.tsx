// One question at a time in the fields of the questionnaire itself; what can be read is in the engagement with the key.

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Ask, AskProvider, type Later } from '#components/ask/context.tsx';
import { questionsOf } from '#components/ask/draft.ts';
import * as parts from '#components/ask/later.ts';
import { openTrial } from '#components/what-if/trial.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { SelectField } from '#components/workshop/Field.tsx';
import { localise } from '#content/face.ts';
import { answering as answeringEn } from '#content/words/en/answering.ts';
import { ask as askEn } from '#content/words/en/ask.ts';
import { answering as answeringIt } from '#content/words/it/answering.ts';
import { ask as askIt } from '#content/words/it/ask.ts';
import type { Answer } from '#model/assessment.ts';
import { setAssessment } from '#model/workshop/acts/facts.ts';

const WORDS = { it: { ask: askIt, answering: answeringIt }, en: { ask: askEn, answering: answeringEn } };

export function FactByHand() {
  const { words, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.sheets.hand;
  const { assessment } = engagement;
  const later = useMemo<Later>(() => ({ ...parts, words: WORDS[language].answering }), [language]);
  const view = useMemo(() => localise(language), [language]);
  const [trial] = useState(() => openTrial(assessment, view, later.words.problem, later));
  const { proposal, refused, waiting } = useSyncExternalStore(trial.follow, trial.outcome);
  /** The assessment that this part wrote last: any other came from elsewhere. */
  const own = useRef(assessment);
  useEffect(() => {
    const [first] = proposal.changes;
    if (!first) return;
    const changed = Object.fromEntries(proposal.changes.map(({ question, answer }) => [question, answer]));
    const after = change((now) => {
      const answers: Record<string, Answer | undefined> = { ...now.assessment.answers, ...changed };
      const said = Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined);
      return setAssessment(now, { ...now.assessment, answers: Object.fromEntries(said) });
    });
    if (!after) return;
    own.current = after.assessment;
    // What was written is what the next key starts from.
    trial.rebase(after.assessment);
  }, [proposal, change, trial]);
  useEffect(() => {
    if (assessment === own.current) return;
    own.current = assessment;
    trial.rebase(assessment);
  }, [assessment, trial]);
  const questions = useMemo(() => questionsOf(view), [view]);
  const [chosen, choose] = useState(() => questions[0]?.id ?? '');
  const ask = useMemo<Ask>(
    () => ({
      language,
      words: WORDS[language].ask,
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
    [language, view, questions, trial, refused, later],
  );
  return (
    <AskProvider value={ask}>
      <p>{say.intro}</p>
      <SelectField id="hand-question" label={say.which} value={chosen} choose={choose}>
        {view.sections.map((section) => (
          <optgroup key={section.id} label={section.title}>
            {section.questions.map((question) => (
              <option key={question.id} value={question.id}>
                {question.ask}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <later.Questions questions={questions.filter(({ id }) => id === chosen)} />
      {waiting.includes(chosen) && <p className="note">{say.refused}</p>}
    </AskProvider>
  );
}
