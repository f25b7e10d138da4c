// Looks facts up in the answers: amounts as intervals with their quality, tables by channel, whether anybody answers at
// all. It knows the shape of an answer, not what the answer is good for.
import { type Answers, isRange, NOBODY, NOT_APPLICABLE, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel, type Quality } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';

/** A number as known, with the worst mark of what it came from. */
export interface Known extends Interval {
  readonly quality: Quality;
}

/** From the most solid down. */
export const QUALITIES: readonly Quality[] = ['measured', 'estimate', 'guess'];

/** The weaker of two marks. */
export const worseQuality = (a: Quality, b: Quality): Quality => (QUALITIES.indexOf(a) >= QUALITIES.indexOf(b) ? a : b);

export const isNotApplicable = (answers: Answers, id: string): boolean =>
  openAnswer(answers[id])?.value === NOT_APPLICABLE;

function knownAs(value: unknown, quality: Quality): Known | undefined {
  if (typeof value === 'number') return { low: value, high: value, quality };
  if (isRange(value)) return { low: value.from, high: value.to, quality };
  return undefined;
}

/** The number answered to a question, in its own unit; undefined when blank or when the answer is no number. */
export function amountOf(answers: Answers, id: string): Known | undefined {
  const answer = openAnswer(answers[id]);
  return answer && knownAs(answer.value, answer.quality);
}

/** The options ticked; undefined when blank, an empty list when "none of them". */
export function choicesOf(answers: Answers, id: string): readonly string[] | undefined {
  const value = openAnswer(answers[id])?.value;
  return Array.isArray(value) ? value : undefined;
}

/** One row of a table per channel. `open` marks a channel that is in use with a number nobody knows. */
export type Row = Known | typeof NOBODY | 'open';

const tables = new WeakMap<object, ReadonlyMap<Channel, Row>>();

/** The rows of a table per channel; channels that are not used have none. Undefined when the question is blank. */
export function rowsOf(answers: Answers, id: string): ReadonlyMap<Channel, Row> | undefined {
  const answer = openAnswer(answers[id]);
  if (!answer || typeof answer.value !== 'object' || answer.value === null || Array.isArray(answer.value))
    return undefined;
  // One answer is read by a dozen rules and three dimensions.
  const given = answers[id] as object;
  const known = tables.get(given);
  if (known) return known;
  const table = answer.value as Readonly<Record<string, unknown>>;
  const rows = new Map<Channel, Row>();
  for (const channel of CHANNELS) {
    if (!(channel in table)) continue;
    const cell = openAnswer(table[channel]);
    if (cell?.value === NOBODY) rows.set(channel, NOBODY);
    else rows.set(channel, (cell && knownAs(cell.value, worseQuality(cell.quality, answer.quality))) ?? 'open');
  }
  tables.set(given, rows);
  return rows;
}

/** Whether it is stated that no person answers, in one word or for every channel named. */
export function isNobodyAnswering(answers: Answers): boolean {
  if (openAnswer(answers['time.first_response'])?.value === NOBODY) return true;
  const rows = rowsOf(answers, 'time.first_response');
  return rows !== undefined && rows.size > 0 && [...rows.values()].every((row) => row === NOBODY);
}

/** How well a row of a table is known, or a named part: the row may say it, or the answer for all its rows. */
export function rowQuality(answers: Answers, id: string, row: string): Quality {
  const answer = openAnswer(answers[id]);
  const table = answer?.value;
  const isTable = typeof table === 'object' && table !== null;
  const own = isTable ? openAnswer((table as Readonly<Record<string, unknown>>)[row]) : undefined;
  return worseQuality(answer?.quality ?? 'measured', own?.quality ?? 'measured');
}

/** Requests a month over all channels, as an interval; undefined when blank. An open row may hold any number, and is at best a guess. */
export function contactsPerMonth(answers: Answers): Known | undefined {
  const rows = rowsOf(answers, 'volume.month');
  if (!rows) return undefined;
  let low = 0;
  let high = 0;
  let quality: Quality = 'measured';
  for (const row of rows.values()) {
    if (row === NOBODY) continue;
    if (row === 'open') {
      high = Number.POSITIVE_INFINITY;
      quality = 'guess';
    } else {
      low += row.low;
      high += row.high;
      quality = worseQuality(quality, row.quality);
    }
  }
  return { low, high, quality };
}

/** Why nobody can be said to attend to customers: the question whose answer says so, or undefined. */
export function absenceStatedBy(answers: Answers): string | undefined {
  if (isNobodyAnswering(answers)) return 'time.first_response';
  if (contactsPerMonth(answers)?.high === 0) return 'volume.month';
  return undefined;
}

/** How well it is known that nobody can be said to attend to customers. */
export function absenceQuality(answers: Answers): Quality {
  if (!isNobodyAnswering(answers)) return contactsPerMonth(answers)?.quality ?? 'measured';
  return CHANNELS.map((channel) => rowQuality(answers, 'time.first_response', channel)).reduce(worseQuality);
}

/** One of the named numbers of an answer, as the split of a budget; undefined where it is blank. */
export function partOf(answers: Answers, id: string, part: string): Known | undefined {
  const answer = openAnswer(answers[id]);
  if (typeof answer?.value !== 'object' || answer.value === null) return undefined;
  const cell = openAnswer((answer.value as Readonly<Record<string, unknown>>)[part]);
  return cell && knownAs(cell.value, worseQuality(cell.quality, answer.quality));
}

/** The question that asks base facts again for the top tier. */
export const TOP_TIER = 'tiers.vip';
/** In its answer, what was added for the top tier in 12 months: a number, or words. No question of its own. */
export const ADDED = 'added';

/**
 * The answers of the top tier laid over those of everybody: what purpose 8 is judged on (domain 6.3, note *).
 */
export const answersOfTopTier = (answers: Answers): Answers => {
  const facts = factsOfTopTier(answers);
  return facts ? { ...answers, ...facts } : answers;
};

const tiers = new WeakMap<object, Answers>();

/**
 * What is answered for the top tier alone. A mark around all facts of the tier is a mark of each. The same value for the same
 * answer, so that what is worked out from it can be found again.
 */
export function factsOfTopTier(answers: Answers): Answers | undefined {
  const answer: unknown = answers[TOP_TIER];
  const tier = openAnswer(answer);
  if (typeof answer !== 'object' || answer === null || typeof tier?.value !== 'object' || tier.value === null)
    return undefined;
  const known = tiers.get(answer);
  if (known) return known;
  const marked = Object.entries(tier.value as Answers).flatMap(([id, given]) => {
    const open = openAnswer(given);
    if (!open) return [];
    return [[id, { value: open.value, quality: worseQuality(open.quality, tier.quality) }]];
  });
  const facts = Object.fromEntries(marked) as Answers;
  tiers.set(answer, facts);
  return facts;
}
