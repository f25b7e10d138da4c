// Quotes an answer as a sentence: the anchor of an ordinal, a number with its unit, a table channel by channel.

import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity, pluralOf } from '#content/numbers/format.ts';
import { listOf, sentence } from '#content/phrases/text.ts';
import type { Language, QuestionEntry } from '#content/shape.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import { type Amount, isRange, NOBODY, NONE, NOT_APPLICABLE, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Form, type Unit } from '#model/catalogue.ts';
import { ADDED } from '#model/facts.ts';
import { isPromise } from '#model/judge/waits.ts';

export interface Quoting {
  readonly language: Language;
  readonly words: ReportWords;
  readonly currency?: string;
}

const isAmount = (value: unknown): value is Amount => typeof value === 'number' || isRange(value);

/** The answer as a full sentence. */
export function quoteAnswer(id: string, value: unknown, quoting: Quoting, option?: string): string {
  const question = questionOf(id);
  if (!question) return '';
  if (option !== undefined) return sentence(question.options?.[option]?.[quoting.language] ?? option);
  if (question.form.kind === 'ordinal') return sentence(ordinalText(question, value, quoting));
  const text = answerText(question, value, quoting);
  const template = question.words.quote?.[quoting.language];
  return template ? template.replace('{value}', () => text) : sentence(text);
}

/** The answer inside a sentence, without what was asked; undefined where nothing was answered. */
export function valueText(id: string, value: unknown, quoting: Quoting): string | undefined {
  const question = questionOf(id);
  if (!question || value === undefined) return undefined;
  return question.form.kind === 'ordinal'
    ? ordinalText(question, value, quoting)
    : answerText(question, value, quoting);
}

function ordinalText(question: QuestionEntry, value: unknown, { language, words }: Quoting): string {
  const anchor = (at: number): string => question.anchors?.[at / 25]?.[language] ?? String(at);
  if (isRange(value))
    return value.from === value.to ? anchor(value.from) : words.fromTo(anchor(value.from), anchor(value.to));
  return typeof value === 'number' ? anchor(value) : words.notApplicable;
}

function answerText(question: QuestionEntry, value: unknown, quoting: Quoting): string {
  const { language, words } = quoting;
  if (value === NOT_APPLICABLE) return words.notApplicable;
  if (value === NOBODY) return words.nobody;
  if (value === NONE) return words.nothingPromised;
  const { form } = question;
  if (Array.isArray(value)) {
    const named = value.map((id: string) => question.options?.[id]?.[language] ?? id);
    return named.length === 0 ? words.none : listOf(named, language);
  }
  if (form.kind === 'dedication' && typeof value === 'string')
    return words.dedication[value as 'yes' | 'no' | 'partly'];
  if (isAmount(value)) return `${amountText(value, unitOf(form), quoting)}${countedThing(question, value, quoting)}`;
  return typeof value === 'object' && value !== null ? tableText(question, value as Table, quoting) : String(value);
}

/** What is counted, for numbers whose unit is a thing of the question's own: "3 livelli". */
function countedThing({ form, words }: QuestionEntry, amount: Amount, { language }: Quoting): string {
  const isCount = form.kind === 'number' && form.unit.startsWith('count');
  if (!isCount || !words.unit) return '';
  const several = words.unit[language];
  // Of a range the larger end stands beside the word.
  const last = isRange(amount) ? amount.to : amount;
  return `\u00a0${pluralOf(last, language, words.unitOne?.[language] ?? several, several)}`;
}

type Table = Readonly<Record<string, unknown>>;

const unitOf = (form: Form): Unit =>
  form.kind === 'number' || form.kind === 'per-channel' || form.kind === 'promise-per-channel' ? form.unit : 'percent';

const amountText = (amount: Amount, unit: Unit, { language, currency }: Quoting): string =>
  formatAmount(amount, (value) => formatQuantity(value, unit, language, currency), language);

function tableText(question: QuestionEntry, table: Table, quoting: Quoting): string {
  if (question.form.kind === 'tier-facts') return tierText(table, quoting);
  if (question.form.kind === 'parts') return partsText(question, table, quoting);
  const cells = CHANNELS.filter((channel) => channel in table).map((channel) => {
    const name = channels[channel].name[quoting.language].toLocaleLowerCase();
    return cellText(name, openAnswer(table[channel])?.value, unitOf(question.form), quoting);
  });
  return cells.length === 0 ? quoting.words.noChannel : cells.join(', ');
}

function cellText(channel: string, value: unknown, unit: Unit, quoting: Quoting): string {
  const { words } = quoting;
  if (value === NOBODY) return words.nobodyOn(channel);
  if (value === NONE) return `${channel}: ${words.nothingPromised}`;
  if (isPromise(value))
    return words.within(channel, amountText(value.seconds, unit, quoting), words.clocks[value.clock]);
  return `${channel} ${isAmount(value) ? amountText(value, unit, quoting) : words.notKnown}`;
}

function partsText({ form, options }: QuestionEntry, table: Table, quoting: Quoting): string {
  const parts = form.kind === 'parts' ? form.parts : {};
  return Object.entries(parts)
    .flatMap(([id, limits]) => {
      const value = openAnswer(table[id])?.value;
      const name = options?.[id]?.[quoting.language] ?? id;
      return isAmount(value) ? [`${name} ${amountText(value, limits.unit, quoting)}`] : [];
    })
    .join(', ');
}

function tierText(table: Table, quoting: Quoting): string {
  return Object.entries(table)
    .flatMap(([id, answer]) => {
      const value = openAnswer(answer)?.value;
      if (value === undefined) return [];
      if (id === ADDED)
        return [quoting.words.addedToTier(isAmount(value) ? amountText(value, 'count', quoting) : String(value))];
      return [quoteAnswer(id, value, quoting).replace(/\.$/u, '')];
    })
    .join(', ');
}
