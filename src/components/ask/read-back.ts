// An answer said back as it was read, so that a misread number is seen at once: "fra 55 e 60 ore", "telefono 30 minuti".
import type { FaceView, QuestionView, SoftView } from '#content/face.ts';
import { formatAmount, formatExactly, formatNumber, formatPercent } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';
import type { AskWords } from '#content/words/it/ask.ts';
import { type Amount, type Answer, isRange, NOBODY, NONE, openAnswer } from '#model/assessment.ts';
import type { Unit } from '#model/catalogue.ts';

const isAmount = (value: unknown): value is Amount => typeof value === 'number' || isRange(value);
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

type Say = AskWords['question'] & AnsweringWords['question'];

/** Undefined where saying it back would add nothing: the choices stand on the page already. */
export function readBack(
  question: QuestionView,
  answer: Answer | undefined,
  view: FaceView,
  say: Say,
  currency?: string,
): string | undefined {
  const value = openAnswer(answer)?.value;
  if (value === undefined) return undefined;
  const { form } = question;
  const amountIn = (amount: Amount, unit: Unit) =>
    formatAmount(amount, (one) => formatExactly(one, unit, view.language, currency), view.language);
  const channelName = (id: string) => lower(view.channels.find((channel) => channel.id === id)?.name ?? id);

  if (form.kind === 'ordinal') {
    if (!isRange(value)) return undefined;
    const anchor = (at: number) => question.anchors?.[Math.round(at / 25)] ?? formatNumber(at, view.language);
    return say.betweenAnchors(anchor(value.from), anchor(value.to));
  }
  if (form.kind === 'number') return isAmount(value) ? amountIn(value, form.unit) : undefined;
  if (form.kind === 'dedication') return isAmount(value) ? amountIn(value, 'percent') : undefined;
  if (form.kind === 'per-channel') {
    const cells = entriesOf(value).map(([channel, cell]) => {
      const inside = openAnswer(cell)?.value;
      const said = inside === NOBODY ? say.nobody : isAmount(inside) ? amountIn(inside, form.unit) : say.unknownCell;
      return `${channelName(channel)} ${said}`;
    });
    return cells.join(', ') || undefined;
  }
  if (form.kind === 'promise-per-channel') {
    const cells = entriesOf(value).map(([channel, cell]) => {
      const inside = openAnswer(cell)?.value;
      const promise = inside as { seconds?: unknown; clock?: 'calendar' | 'opening' } | undefined;
      if (inside === NONE) return `${channelName(channel)} ${say.nonePromised}`;
      if (!promise || !isAmount(promise.seconds)) return `${channelName(channel)} ${say.unknownCell}`;
      return `${channelName(channel)} ${amountIn(promise.seconds, 'seconds')} ${say.clocks[promise.clock ?? 'calendar']}`;
    });
    return cells.join(', ') || undefined;
  }
  return undefined;
}

/** Notes on values that are possible and worth a second look; they never stop anyone. */
export function softNotes(question: QuestionView, answer: Answer | undefined): readonly string[] {
  const value = openAnswer(answer)?.value;
  const isBeyond = ({ when, bound }: SoftView, amount: unknown): boolean => {
    if (!isAmount(amount)) return false;
    const [low, high] = isRange(amount) ? [amount.from, amount.to] : [amount, amount];
    return when === 'above' ? high > bound : low < bound;
  };
  const notes = (question.soft ?? []).filter((note) => {
    if (question.form.kind === 'number') return isBeyond(note, value);
    return entriesOf(value).some(([channel, cell]) => {
      if (note.channel && note.channel !== channel) return false;
      const inside = openAnswer(cell)?.value;
      const promise = (inside as { seconds?: unknown } | undefined)?.seconds;
      return isBeyond(note, promise ?? inside);
    });
  });
  return notes.map(({ words }) => words);
}

const PERCENT: ReadonlySet<Unit> = new Set(['percent', 'percent-per-year']);

/** A share between 0 and 1 is possible, and often a fraction that was meant as a whole. */
export function perThousandNotes(
  question: QuestionView,
  answer: Answer | undefined,
  language: Language,
  say: AnsweringWords['question'],
): readonly string[] {
  const { form } = question;
  const value = openAnswer(answer)?.value;
  const amounts =
    form.kind === 'parts'
      ? entriesOf(value).map(([part, amount]) => [amount, form.parts[part]?.unit] as const)
      : [[value, form.kind === 'dedication' ? 'percent' : form.kind === 'number' ? form.unit : undefined] as const];
  return amounts.flatMap(([amount, unit]) => {
    const most = isRange(amount) ? amount.to : amount;
    if (!unit || !PERCENT.has(unit) || typeof most !== 'number' || !(most > 0 && most < 1)) return [];
    // Shares this small are written in full: rounded to 0 they would say something else.
    const percent = (share: number) => formatPercent(share, language, 6);
    return [say.perThousand(percent(most), formatNumber(most * 10, language, 5), percent(most * 100))];
  });
}

/** From here on one of the two ends of a range has most often lost its "mila", its "milioni" or its unit. */
const FAR_APART = 1000;

/** Two ends a thousandfold apart are possible, and worth a second look. */
export function farApartNotes(
  answer: Answer | undefined,
  language: Language,
  say: AnsweringWords['question'],
): readonly string[] {
  const value = openAnswer(answer)?.value;
  if (!isRange(value) || value.from <= 0 || value.to / value.from < FAR_APART) return [];
  return [say.farApart(formatNumber(value.to / value.from, language, 0))];
}

/** Names of the channels without a row, which a table of the operation takes as not used. */
export function unusedChannels(question: QuestionView, answer: Answer | undefined, view: FaceView): readonly string[] {
  const value = openAnswer(answer)?.value;
  if (question.form.kind !== 'per-channel' || typeof value !== 'object') return [];
  const used = entriesOf(value).map(([channel]) => channel);
  if (used.length === 0) return [];
  return view.channels.flatMap(({ id, name }) => (used.includes(id) ? [] : [lower(name)]));
}
