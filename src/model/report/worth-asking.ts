// What to ask before a report is made: the list of the report in its order and with its counts, so that neither says another thing
// comes first; then what the report does not list, since it settles nothing that is open. Ids and counts only.
import { askNext } from '#model/repair/ask-next.ts';
import type { Situation } from '#model/repair/situation.ts';
import { unknownBlock } from '#model/report/unknown.ts';

export interface WorthAsking {
  readonly question: string;
  /** Open points of the report that it may settle, by itself or together with others. */
  readonly settles: number;
  /** It narrows what the promises take. */
  readonly narrows: boolean;
  /** Comparisons that wait for it: they are no points yet. */
  readonly comparisons: number;
}

export function worthAsking(situation: Situation): readonly WorthAsking[] {
  const { questions } = unknownBlock(situation, true);
  const waiting = (id: string): number =>
    situation.judgement.checks.filter((check) => check.state === 'unanswered' && check.missing.includes(id)).length;
  const listed = new Set(questions.map(({ question }) => question));
  return [
    ...questions.map(({ question, settles, narrows }) => ({
      question,
      settles,
      narrows,
      comparisons: waiting(question),
    })),
    ...askNext(situation)
      .filter(({ question }) => !listed.has(question))
      .map(({ question }) => ({ question, settles: 0, narrows: false, comparisons: waiting(question) })),
  ];
}
