// Which answers somebody in the room may mean who says that something is wrong: those that the matter on the screen quotes, then
// those that would end it or settle it, then all others, and last those that nobody has given yet. Numbers, sentences chosen from
// five, and choices; what is answered for the top tier alone is not among them.
import type { Answers } from '#model/assessment.ts';
import { CHANNELS, type NumberLimits, type Question } from '#model/catalogue.ts';
import { amountOf, choicesOf, rowsOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { Change } from '#model/repair/change.ts';
import { numberPlaces } from '#model/repair/number-places.ts';
import type { Said, Subject } from '#model/report/matter.ts';

interface Place {
  /** The question, and after a slash the channel or the part. */
  readonly key: string;
  readonly question: string;
  readonly cell?: string;
}

export interface DisputableNumber extends Place {
  /** A sentence is one of five: 0, 25, 50, 75 or 100. */
  readonly kind: 'number' | 'sentence';
  /** Absent where nobody has answered yet. */
  readonly today?: Interval;
  /** Absent for a sentence. */
  readonly limits?: NumberLimits;
  changedTo(amount: number): Change;
}

export interface DisputableChoice extends Place {
  readonly kind: 'choice';
  /** Absent where nobody has answered yet. */
  readonly today?: readonly string[];
  readonly options: readonly string[];
  readonly atLeast: number;
  readonly atMost: number;
  changedTo(chosen: readonly string[]): Change;
}

export type Disputable = DisputableNumber | DisputableChoice;

type Meant = Pick<Subject, 'say' | 'against' | 'about' | 'turns' | 'couldSettle'>;

export function disputableIn(questions: readonly Question[], answers: Answers, subject?: Meant): readonly Disputable[] {
  const given = [
    ...numberPlaces(questions, answers).map((place): Disputable => ({ key: keyOf(place), kind: 'number', ...place })),
    ...questions.flatMap((question) => wordPlaces(question, answers)),
  ];
  const known = new Set(given.map(({ key }) => key));
  const blank = questions.flatMap((question) => blankPlaces(question, answers)).filter(({ key }) => !known.has(key));
  const all = [...given.filter(isGiven), ...given.filter((one) => !isGiven(one)), ...blank];
  if (!subject) return all;
  const rankOf = rankIn(subject);
  return all
    .map((one, place) => ({ one, place, rank: rankOf(one) }))
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ one }) => one);
}

export const isGiven = ({ today }: Disputable): boolean => today !== undefined;

/** The same with some before the others, in the order of their keys: those on show on a screen without a matter. */
export function withFirst(all: readonly Disputable[], keys: readonly string[]): readonly Disputable[] {
  const first = keys.flatMap((key) => all.find((one) => one.key === key) ?? []);
  return [...first, ...all.filter((one) => !first.includes(one))];
}

/** How many of them the matter itself speaks of. */
export const quotedIn = (all: readonly Disputable[], subject: Meant): number =>
  all.filter((one) => rankIn(subject)(one) < OTHERS).length;

/** What a matter rests on: a number, an answer in words, or no answer at all, as where two declared purposes clash. */
export function restsOn(questions: readonly Question[], { say, against }: Meant): 'number' | 'answer' | 'nothing' {
  const [first] = [...against, say].flatMap((said) => (said.kind === 'answer' ? [said.question] : []));
  if (first === undefined) return 'nothing';
  const form = questions.find(({ id }) => id === first)?.form.kind;
  return form === 'ordinal' || form === 'choices' ? 'answer' : 'number';
}

const OTHERS = 1000;
const keyOf = ({ question, cell }: Pick<Place, 'question' | 'cell'>): string =>
  cell === undefined ? question : `${question}/${cell}`;

/** Answers in words, given or not. */
function wordPlaces({ id, form }: Question, answers: Answers): readonly Disputable[] {
  const place = { key: id, question: id };
  const changedTo = (value: number | readonly string[]): Change => ({ kind: 'answer', question: id, value });
  if (form.kind === 'ordinal') {
    const today = amountOf(answers, id);
    return [{ ...place, kind: 'sentence', ...(today && { today: { low: today.low, high: today.high } }), changedTo }];
  }
  if (form.kind !== 'choices') return [];
  const { options, atLeast, atMost } = form;
  const today = choicesOf(answers, id);
  return [{ ...place, kind: 'choice', ...(today && { today }), options, atLeast, atMost, changedTo }];
}

/** Numbers nobody has given. Of a table only channels that are in use; a promised time is left out, its clock being unknown. */
function blankPlaces({ id, form }: Question, answers: Answers): readonly DisputableNumber[] {
  const blank = (limits: NumberLimits, cell?: string): DisputableNumber => ({
    key: keyOf({ question: id, ...(cell !== undefined && { cell }) }),
    question: id,
    ...(cell !== undefined && { cell }),
    kind: 'number',
    limits,
    changedTo: (value) => ({ kind: 'answer', question: id, ...(cell !== undefined && { cell }), value }),
  });
  switch (form.kind) {
    case 'number':
      return [blank(form)];
    case 'parts':
      return Object.entries(form.parts).map(([part, limits]) => blank(limits, part));
    case 'per-channel':
      return CHANNELS.filter((one) => isInUse(answers, id, one)).map((one) => blank(form, one));
    default:
      return [];
  }
}

function isInUse(answers: Answers, question: string, channel: (typeof CHANNELS)[number]): boolean {
  const own = rowsOf(answers, question)?.get(channel);
  if (own !== undefined) return own === 'open';
  const others = ['volume.month', 'time.first_response'].map((id) => rowsOf(answers, id)?.get(channel));
  return others.some((row) => row !== undefined && row !== 'nobody');
}

/** What is done before what is said, the channel the matter is about before the others, then what would end it, or settle it. */
function rankIn({ say, against, about, turns, couldSettle }: Meant) {
  const channel = about.kind === 'rule' ? about.channel : undefined;
  const questionOf = (said: Said): string | undefined =>
    said.kind === 'answer' && !said.topTier ? said.question : undefined;
  const quoted = [...against, say].map(questionOf);
  return ({ question, cell }: Place): number => {
    const place = quoted.indexOf(question);
    const isAside = channel !== undefined && cell !== undefined && cell !== channel;
    if (place >= 0) return place + (isAside ? 100 : 0);
    const end = turns.findIndex((turn) => turn.id === question && turn.cell === cell);
    if (end >= 0) return 200 + end;
    const settling = couldSettle.indexOf(question);
    return settling >= 0 ? 300 + settling : OTHERS;
  };
}
