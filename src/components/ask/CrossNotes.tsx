// What is worth a second look in two answers together, under the later of their questions; it stops nobody.
import { useMemo } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import { baseOf } from '#components/ask/fields.ts';
import { fieldsOf } from '#components/ask/fields-of.ts';
import { useTexts } from '#components/ask/later-context.ts';
import { readAnswer } from '#components/ask/read-answer.ts';
import { type CrossCheck, crossChecks, crossNotes } from '#content/cross-checks.ts';
import type { Answer } from '#model/assessment.ts';

export function CrossNotes({ id }: { id: string }) {
  const checks = useMemo(() => crossChecks.filter(({ under }) => under.includes(id)), [id]);
  return checks.length > 0 && <Notes checks={checks} />;
}

function Notes({ checks }: { checks: readonly CrossCheck[] }) {
  const { view, language, questions } = useAsk();
  const behind = useMemo(
    () => questions.filter(({ id }) => checks.some(({ from }) => from.includes(id))),
    [questions, checks],
  );
  const names = useMemo(
    () => behind.flatMap((question) => fieldsOf(question, baseOf(question.id), questions).map(({ name }) => name)),
    [behind, questions],
  );
  const get = useTexts(names);
  const notes = useMemo(() => {
    const reader = { get, language, questions, report: () => {} };
    const answers: Record<string, Answer | undefined> = {};
    for (const question of behind) answers[question.id] = readAnswer(question, baseOf(question.id), reader);
    return crossNotes(answers, checks);
  }, [get, language, questions, behind, checks]);
  const nameOf = (channel: string) => view.channels.find(({ id }) => id === channel)?.name.toLowerCase() ?? channel;
  return notes.map(({ id, words, channels }) => (
    <p className="note" key={id}>
      {words[language].replace('{channels}', channels.map(nameOf).join(', '))}
    </p>
  ));
}
