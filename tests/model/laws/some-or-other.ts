// Answers in which much is left open, and answers that say more: every range cut to one of its values, every row that nobody
// knows filled, some blanks given. The numbers are those around which the rules turn, so that they have something to find.
import { catalogue } from '#content/catalogue.ts';
import type { QuestionEntry } from '#content/shape.ts';
import { type Answer, type Answers, isRange, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Form } from '#model/catalogue.ts';

type Draw = () => number;
const pick = <T>(some: readonly T[], draw: Draw): T => some[Math.floor(draw() * some.length)] as T;

const ANCHORS = [0, 25, 50, 75, 100];
const TURNS: Readonly<Record<string, readonly number[]>> = {
  'staff.fte': [0, 0.5, 1, 3, 4.9, 5, 8, 20, 100, 6000],
  'hours.week': [0, 10, 40, 60, 84, 100, 120, 130, 168],
  'staff.cost': [20_000, 40_000],
  'budget.total': [0, 1e4, 1e5, 1e6, 5e6],
  'customers.active': [0, 10, 1000, 1e5],
  'outsourcing.share': [0, 0, 1, 50, 90, 100],
  'auto.share': [0, 89, 90, 91, 100],
  abandon: [0, 1, 5, 30, 90],
  'backlog.now': [0, 10, 1000, 1e5],
  'out_of_hours.share': [0, 5, 10, 20, 50, 90, 100],
  'goodwill.rate': [0, 5, 100],
  'goodwill.avg': [0, 10, 100],
};
const VOLUMES = [0, 1, 100, 5000, 20_000, 1e6];
const SECONDS = [1, 20, 60, 300, 3600, 14_400, 86_400, 259_200, 604_800, 7_776_000];

/** Where a blank is more than not known, or is taken to be nothing, an answer is no more of the same. */
const NEVER_FILLED = new Set([
  ...['staff.dedicated', 'reopen', 'peak.share', 'out_of_hours.share', 'silo.count', 'goodwill.rate', 'goodwill.avg'],
  ...['tiers.vip', 'metrics.targets', 'budget.split', 'volume.month', 'time.first_response', 'promise.first_response'],
  ...['promise.claims', 'backlog.now'],
]);

function amount(values: readonly number[], { min, max }: { min: number; max: number }, draw: Draw): number | object {
  const one = (): number => Math.min(max, Math.max(min, pick(values, draw)));
  const [a, b] = [one(), one()];
  return draw() < 0.6 ? a : { from: Math.min(a, b), to: Math.max(a, b) };
}

function contentOf(id: string, form: Form, draw: Draw): unknown {
  const table = (cell: () => unknown): object =>
    Object.fromEntries(
      CHANNELS.filter(() => draw() < 0.5).map((channel) => [channel, draw() < 0.12 ? null : cell()] as const),
    );
  switch (form.kind) {
    case 'ordinal':
      return amount(ANCHORS, { min: 0, max: 100 }, draw);
    case 'number':
      return amount(TURNS[id] ?? [form.min, form.max, (form.min + form.max) / 2, 10], form, draw);
    case 'choices':
      return form.options.filter(() => draw() < 0.3).slice(0, form.atMost);
    case 'per-channel':
      return table(() =>
        form.nobody && draw() < 0.08 ? 'nobody' : amount(form.nobody ? SECONDS : VOLUMES, form, draw),
      );
    case 'promise-per-channel':
      return table(() => ({ seconds: amount(SECONDS, form, draw), clock: pick(['calendar', 'opening'], draw) }));
    case 'dedication':
      return pick<unknown>(['yes', 'no', 'partly', 50, 100, 0, { from: 50, to: 100 }, { from: 0, to: 60 }], draw);
    case 'parts':
    case 'tier-facts':
      return null;
  }
}

export const someOpenAnswers = (draw: Draw): Answers =>
  Object.fromEntries(
    catalogue.questions
      .filter(({ essential }) => draw() < (essential ? 0.9 : 0.5))
      .map(({ id, form }) => [id, contentOf(id, form, draw)]),
  ) as Answers;

/** One of the answers that a range leaves open; an anchor where there are only anchors. */
function within({ from, to }: { from: number; to: number }, form: Form, draw: Draw): number {
  if (form.kind === 'ordinal')
    return pick(
      ANCHORS.filter((at) => at >= from && at <= to),
      draw,
    );
  return pick([from, to, from + draw() * (to - from)], draw);
}

function told({ id, form }: QuestionEntry, answer: Answer | undefined, draw: Draw): unknown {
  if (isRange(answer)) return within(answer, form, draw);
  if (form.kind === 'per-channel' && typeof answer === 'object' && answer !== null)
    return Object.fromEntries(
      Object.entries(answer).map(([channel, cell]) => [
        channel,
        isRange(cell) ? within(cell, form, draw) : (cell ?? pick(form.nobody ? SECONDS : VOLUMES, draw)),
      ]),
    );
  if (form.kind === 'promise-per-channel' && typeof answer === 'object' && answer !== null)
    return Object.fromEntries(
      Object.entries(answer).map(([channel, cell]) => {
        const given = (cell ?? contentOf(id, form, draw)) as { seconds?: unknown };
        const seconds = given.seconds ?? pick(SECONDS, draw);
        return [
          channel,
          { clock: 'calendar', ...given, seconds: isRange(seconds) ? within(seconds, form, draw) : seconds },
        ];
      }),
    );
  return answer;
}

/** What these answers may turn out to be, as far as they leave it open. */
export function toldInFull(answers: Answers, draw: Draw): Answers {
  const { shrinkage, contractHoursPerWeek, patienceSeconds, chatConcurrency, handlingMinutes } = catalogue.defaults;
  const taken = new Map(
    Object.entries({
      shrinkage,
      'contract.hours': contractHoursPerWeek,
      patience: patienceSeconds,
      'chat.concurrency': chatConcurrency,
      ...Object.fromEntries(CHANNELS.map((channel) => [`aht.${channel}`, handlingMinutes[channel]])),
    }).map(([id, { low, high }]) => [id, { from: low, to: high }] as const),
  );
  const all = catalogue.questions.map((question) => {
    const { id, form } = question;
    const isBlank = openAnswer(answers[id]) === undefined;
    if (!isBlank) return [id, told(question, answers[id], draw)];
    if (NEVER_FILLED.has(id) || draw() < 0.5) return [id, null];
    return [id, told(question, (taken.get(id) ?? contentOf(id, form, draw)) as Answer, draw)];
  });
  return Object.fromEntries(all) as Answers;
}
