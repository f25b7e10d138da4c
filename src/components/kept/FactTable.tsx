// The answers that differ, quoted as sentences on both sides, with how well each was known and where it came from.
import { BeforeAfter } from '#components/kept/BeforeAfter.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import { formatDate } from '#content/numbers/format.ts';
import { type Marked, openAnswer } from '#model/assessment.ts';
import type { FactChange } from '#model/compare/facts.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  facts: readonly FactChange[];
  /** Each with the currency of its moment. */
  before: Phrasebook;
  after: Phrasebook;
}

export function FactTable({ facts, before, after }: Props) {
  const say = useShelf().words.compare;
  const lines = facts.map((fact) => ({
    id: `${fact.question} ${fact.row ?? ''}`,
    name: after.questionText(fact.question),
    before: 'before' in fact ? <Quoted fact={fact} answer={fact.before} phrases={before} /> : say.absent,
    after: 'after' in fact ? <Quoted fact={fact} answer={fact.after} phrases={after} /> : say.absent,
  }));
  return (
    <>
      <p>{say.factsCaption}</p>
      <BeforeAfter caption={say.facts} isHidden first={say.question} lines={lines} />
    </>
  );
}

function Quoted({ fact: { question, row, before, after }, answer, phrases }: QuotedProps) {
  const { words, language } = useShelf();
  const say = words.compare;
  const opened = openAnswer(answer);
  // A row is quoted as a table of its own: the sentence then names the row as it does elsewhere.
  const value = row === undefined ? opened?.value : { [row]: answer };
  const quality = opened?.quality ?? 'measured';
  const sentence = phrases.quote({ kind: 'answer', voice: 'do', question, value, quality, topTier: false });
  const marks: Partial<Marked<unknown>> = isMarked(answer) ? answer : {};
  const qualities = [before, after].map((one) => openAnswer(one)?.quality ?? 'measured');
  const notes = [
    // Of a number that nobody knows there is nothing to be sure of.
    ...(opened && qualities[0] !== qualities[1] ? [say.qualities[quality]] : []),
    ...(marks.source ? [say.source(marks.source)] : []),
    ...(marks.note ? [say.note(marks.note)] : []),
    ...(marks.asOf ? [say.asOf(formatDate(marks.asOf, language))] : []),
  ];
  return (
    <>
      <bdi>{sentence}</bdi>
      {notes.map((note) => (
        <span key={note} className="mark">
          <bdi>{note}</bdi>
        </span>
      ))}
    </>
  );
}

interface QuotedProps {
  fact: FactChange;
  answer: unknown;
  phrases: Phrasebook;
}

const isMarked = (answer: unknown): answer is Marked<unknown> =>
  typeof answer === 'object' && answer !== null && 'value' in answer;
