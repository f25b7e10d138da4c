// The smallest change of one answer that ends a contradiction, on the side of doing and on the side of saying (domain 6.7 b
// and c): each lever the rule names is moved, nearest first, until the rule finds nothing any more.
import { type Answers, isRange, NONE, openAnswer, type PublicPromise } from '#model/assessment.ts';
import { CHANNELS, type Channel, type NumberLimits, type Scale } from '#model/catalogue.ts';
import { amountOf, choicesOf, rowsOf } from '#model/facts.ts';
import type { ContradictionFinding } from '#model/judge/finding.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { isLive, isOutrun } from '#model/judge/pool.ts';
import { shareInTime, typicalFor } from '#model/judge/share-in-time.ts';
import { isPromise } from '#model/judge/waits.ts';
import { SECONDS_PER } from '#model/quantity.ts';
import { type Hold, nearestAmount } from '#model/repair/amount-steps.ts';
import { applyChanges, type Change } from '#model/repair/change.ts';
import { scaleOf } from '#model/repair/effort.ts';
import type { Lever } from '#model/repair/lever.ts';
import { type Move, movesOf } from '#model/repair/moves.ts';
import { ruleFinds, type State } from '#model/repair/situation.ts';

export interface MendedOn {
  readonly side: Lever['side'];
  readonly move: Move;
}

/** Promises people make in public, shortest first, in seconds. */
const PROMISES: readonly number[] = [
  ...[30, 60, 2 * 60, 3 * 60, 5 * 60, 10 * 60, 15 * 60, 20 * 60, 30 * 60, 45 * 60],
  ...[1, 1.5, 2, 3, 4, 6, 8, 12, 24, 36, 48].map((hours) => hours * SECONDS_PER.hour),
  ...[3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 21, 25, 30, 45, 60].map((days) => days * SECONDS_PER.day),
];

/** The smallest move of each lever that may be moved and ends the contradiction, in the order of the levers. */
export function mendContradiction(
  situation: State,
  finding: ContradictionFinding,
  isAllowed: (question: string) => boolean = () => true,
): readonly MendedOn[] {
  const { catalogue, assessment } = situation;
  const rule = catalogue.rules.find(({ id }) => id === finding.rule);
  if (!rule) return [];
  const named = new Set([...rule.statements, ...finding.statements.map(({ id }) => id), ...(rule.levers ?? [])]);
  const stands = (move: Move): Hold => ruleFinds(situation, rule, applyChanges(assessment.answers, move));
  return catalogue.levers
    .filter(({ question }) => named.has(question) && !rule.notLevers?.includes(question) && isAllowed(question))
    .flatMap((lever) => {
      const move = smallest(situation, lever, stands);
      return move ? [{ side: lever.side, move }] : [];
    });
}

type Ends = (move: Move) => boolean;

function smallest(
  { catalogue, assessment: { answers } }: State,
  lever: Lever,
  stands: (move: Move) => Hold,
): Move | undefined {
  const ends: Ends = (move) => !stands(move);
  const form = catalogue.questions.find(({ id }) => id === lever.question)?.form;
  const nearestMove = () => movesOf(catalogue, lever, answers).find(({ move }) => ends(move))?.move;
  switch (form?.kind) {
    case 'number':
      return amountMove(lever, answers, form, stands);
    case 'promise-per-channel':
      return promiseMove({ answers, defaults: catalogue.defaults }, lever, ends);
    case 'per-channel':
      return fasterMove({ answers, defaults: catalogue.defaults }, lever, ends);
    case 'choices':
      return choiceMove(lever, answers, scaleOf(catalogue, lever.question), ends) ?? nearestMove();
    default:
      return nearestMove();
  }
}

/** Up or down, whichever is nearer in proportion. */
function amountMove(
  lever: Lever,
  answers: Answers,
  limits: NumberLimits,
  stands: (move: Move) => Hold,
): Move | undefined {
  const { question } = lever;
  const now = amountOf(answers, question);
  if (!now) return undefined;
  const to = (amount: number): Move => [{ kind: 'answer', question, value: amount }];
  const at = (amount: number): Hold => stands(to(amount));
  const found = [nearestAmount(now.high, limits, 'up', at), nearestAmount(now.low, limits, 'down', at)];
  const away = (amount: number): number => Math.abs(Math.log((amount + 1) / (now.high + 1)));
  const nearest = found.flatMap((amount) => amount ?? []).toSorted((a, b) => away(a) - away(b))[0];
  return nearest === undefined ? undefined : to(nearest);
}

/**
 * On every channel the shortest promise that ends it and that most requests get today, where a typical time tells; where
 * none is, or the work outruns the people whatever is promised, or nobody would stay on the line so long, no promise. One
 * of the typical time would end the contradiction and hold for half.
 */
function promiseMove({ answers, defaults }: MeasureContext, { question }: Lever, ends: Ends): Move | undefined {
  const isForMost = (channel: Channel, move: Move): boolean =>
    (shareInTime({ answers: applyChanges(answers, move), defaults }, channel)?.low ?? 1) >= defaults.keptShare;
  const table = openAnswer(answers[question])?.value;
  if (typeof table !== 'object' || table === null) return undefined;
  const changes: Change[] = [];
  for (const channel of CHANNELS) {
    const cell = openAnswer((table as Readonly<Record<string, unknown>>)[channel])?.value;
    if (!isPromise(cell)) continue;
    if (ends(onlyOn(table, question, channel, cell))) continue;
    const longer = isOutrun({ answers, defaults }, channel)
      ? []
      : PROMISES.filter(
          (seconds) => seconds > upperEnd(cell) && seconds <= longestBorne({ answers, defaults }, channel),
        );
    const kept = longer.find((seconds) => {
      const alone = onlyOn(table, question, channel, { ...cell, seconds });
      return isForMost(channel, alone) && ends(alone);
    });
    const value = kept === undefined ? NONE : { ...cell, seconds: kept };
    changes.push({ kind: 'answer', question, cell: channel, value });
  }
  return changes.length > 0 && ends(changes) ? changes : undefined;
}

/** Seconds after which nobody waits on the line or in a chat any more; elsewhere nobody has to stay. */
const longestBorne = ({ answers, defaults }: MeasureContext, channel: Channel): number =>
  isLive(channel) ? (amountOf(answers, 'patience') ?? defaults.patienceSeconds).high : Number.POSITIVE_INFINITY;

const upperEnd = ({ seconds }: PublicPromise): number => (isRange(seconds) ? seconds.to : seconds);

/** The table as if this were the only promise. */
const onlyOn = (table: object, question: string, channel: Channel, promise: PublicPromise): Move => [
  {
    kind: 'answer',
    question,
    value: { ...Object.fromEntries(Object.keys(table).map((key) => [key, NONE])), [channel]: promise },
  },
];

/** On every channel promised in public the typical wait with which the promise holds for most. */
function fasterMove({ answers, defaults }: MeasureContext, lever: Lever, ends: Ends): Move | undefined {
  const rows = rowsOf(answers, lever.question);
  const promises = openAnswer(answers['promise.first_response'])?.value;
  if (!rows || typeof promises !== 'object' || promises === null) return undefined;
  const changes: Change[] = [];
  for (const [channel, row] of rows) {
    const promise = openAnswer((promises as Readonly<Record<string, unknown>>)[channel])?.value;
    if (!isPromise(promise)) continue;
    const promised = isRange(promise.seconds) ? promise.seconds.from : promise.seconds;
    if (typeof row === 'object' && row.high <= promised) continue;
    changes.push({ kind: 'answer', question: lever.question, cell: channel, value: typicalFor(promised, defaults) });
  }
  return changes.length > 0 && ends(changes) ? changes : undefined;
}

/** As few items taken away as can be, of what works against before anything that helps. */
function choiceMove(lever: Lever, answers: Answers, scale: Scale | undefined, ends: Ends): Move | undefined {
  const { question } = lever;
  const ticked = choicesOf(answers, question) ?? [];
  const to = (value: readonly string[]): Move => [{ kind: 'answer', question, value }];
  const against = scale?.kind === 'checklist' ? ticked.filter((option) => !scale.positives.includes(option)) : ticked;
  for (const loose of new Set([against, ticked])) {
    const without = (gone: readonly string[]): Move => to(ticked.filter((option) => !gone.includes(option)));
    // Rules look at what is ticked: what stands without all of them stands without some.
    if (loose.length === 0 || !ends(without(loose))) continue;
    const fewest = fewestFirst(loose).find((gone) => ends(without(gone)));
    if (fewest) return without(fewest);
  }
  return undefined;
}

/** Every choice of some of these, the smaller first: of eleven options two thousand at most. */
function fewestFirst(options: readonly string[]): readonly (readonly string[])[] {
  let some: readonly (readonly string[])[] = [[]];
  for (const option of options) some = [...some, ...some.map((one) => [...one, option])];
  return some.slice(1).toSorted((a, b) => a.length - b.length);
}
