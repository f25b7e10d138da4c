// Which numbers somebody in the room may mean who says that a number is wrong: those that the matter on the screen quotes, then
// those that would end it, then all others. Sentences chosen from five count as numbers here.
import type { Answers } from '#model/assessment.ts';
import type { NumberLimits, Question } from '#model/catalogue.ts';
import { amountOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { Change } from '#model/repair/change.ts';
import { numberPlaces } from '#model/repair/number-places.ts';
import type { Said, Subject } from '#model/report/matter.ts';

export interface DisputableNumber {
  /** The question, and after a slash the channel or the part. */
  readonly key: string;
  readonly question: string;
  readonly cell?: string;
  readonly today: Interval;
  /** Absent where it is one of five sentences, 0, 25, 50, 75 or 100. */
  readonly limits?: NumberLimits;
  changedTo(amount: number): Change;
}

export function numbersIn(
  questions: readonly Question[],
  answers: Answers,
  subject?: Pick<Subject, 'say' | 'against' | 'about' | 'turns'>,
): readonly DisputableNumber[] {
  const plain = numberPlaces(questions, answers).map((place): DisputableNumber => ({ key: keyOf(place), ...place }));
  const all = [...plain, ...questions.flatMap((question) => sentencePlace(question, answers))];
  if (!subject) return all;
  const rankOf = rankIn(subject);
  return all
    .map((one, place) => ({ one, place, rank: rankOf(one) }))
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ one }) => one);
}

/** The same numbers with some before the others, in the order of their keys: those on show on a screen without a matter. */
export function withFirst(numbers: readonly DisputableNumber[], keys: readonly string[]): readonly DisputableNumber[] {
  const first = keys.flatMap((key) => numbers.find((one) => one.key === key) ?? []);
  return [...first, ...numbers.filter((one) => !first.includes(one))];
}

/** How many of them the matter itself speaks of. */
export const quotedIn = (
  numbers: readonly DisputableNumber[],
  subject: Pick<Subject, 'say' | 'against' | 'about' | 'turns'>,
): number => numbers.filter((one) => rankIn(subject)(one) < OTHERS).length;

const OTHERS = 1000;
const keyOf = ({ question, cell }: Pick<DisputableNumber, 'question' | 'cell'>): string =>
  cell === undefined ? question : `${question}/${cell}`;

function sentencePlace({ id, form }: Question, answers: Answers): readonly DisputableNumber[] {
  const today = form.kind === 'ordinal' ? amountOf(answers, id) : undefined;
  if (!today) return [];
  const changedTo = (value: number): Change => ({ kind: 'answer', question: id, value });
  return [{ key: id, question: id, today: { low: today.low, high: today.high }, changedTo }];
}

/** What is done before what is said, the channel the matter is about before the others, then the numbers that would end it. */
function rankIn({ say, against, about, turns }: Pick<Subject, 'say' | 'against' | 'about' | 'turns'>) {
  const channel = about.kind === 'rule' ? about.channel : undefined;
  const questionOf = (said: Said): string | undefined =>
    said.kind === 'answer' && !said.topTier ? said.question : undefined;
  const quoted = [...against, say].map(questionOf);
  return ({ question, cell }: Pick<DisputableNumber, 'question' | 'cell'>): number => {
    const place = quoted.indexOf(question);
    const isAside = channel !== undefined && cell !== undefined && cell !== channel;
    if (place >= 0) return place + (isAside ? 100 : 0);
    const end = turns.findIndex((turn) => turn.id === question && turn.cell === cell);
    return end >= 0 ? 200 + end : OTHERS;
  };
}
