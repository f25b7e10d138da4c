// A draft and an assessment, in both directions. The draft is what was typed, unreadable text included; the assessment
// is the file that other programs read. Pure: no storage, no page, no clock.
import { readDeclaration, writeDeclaration } from '#components/ask/declared.ts';
import { PROFILE_EDITION } from '#components/ask/edition-field.ts';
import { at, BEFORE_BAND, baseOf, COMPANY, type Fields, fieldOf, getFrom, keysOf } from '#components/ask/fields.ts';
import { fieldsOf, timeUnitOf } from '#components/ask/fields-of.ts';
import { readMonth } from '#components/ask/month.ts';
import { readAnswer } from '#components/ask/read-answer.ts';
import { endTexts, type Problem, type Reader } from '#components/ask/read-field.ts';
import { writeAnswer } from '#components/ask/write-answer.ts';
import type { QuestionView, SectionView } from '#content/face.ts';
import { writeNumber } from '#content/numbers/format.ts';
import type { TimeUnit } from '#content/numbers/plain.ts';
import { type AmountReading, readAmount } from '#content/numbers/read.ts';
import { readTime } from '#content/numbers/read-time.ts';
import type { Language } from '#content/shape.ts';
import { type Answer, type Assessment, type Company, FORMAT, VERSION } from '#model/assessment.ts';
import { DIMENSIONS, type Unit } from '#model/catalogue.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

/** What is knowingly accepted, as JSON: it is written on the page of the result. */
export const ACCEPTED = 'accepted';
/** What was adopted from scenarios, as JSON: it is written on the page of what-if. */
export const ADOPTED = 'adopted';
const PROFILE = 'profile';
const DEFAULT_PROFILE = 'v1';
const LETTERS: Readonly<Record<TimeUnit, string>> = { seconds: 's', minutes: 'min', hours: 'h', days: 'd' };
/** Where an answer waits that no field can hold, as JSON. */
const carriedName = (base: string): string => at('carried', base);

/** Only the questions are needed here: a page hands its whole view. */
export interface Asked {
  readonly sections: readonly Pick<SectionView, 'questions'>[];
}

export interface ReadDraft {
  readonly assessment: Assessment;
  /** Fields that could not be read or were out of their limits, and so are not in the assessment. */
  readonly problems: readonly Problem[];
}

export const questionsOf = (asked: Asked): readonly QuestionView[] =>
  asked.sections.flatMap(({ questions }) => questions);

function readCompany({ get, report }: Reader): Company {
  const text = get(COMPANY.asOf).trim();
  const asOf = text ? readMonth(text) : undefined;
  if (text && !asOf) report({ name: COMPANY.asOf, question: 'company', kind: 'month', text });
  const currency = get(COMPANY.currency);
  return { name: get(COMPANY.name).trim(), ...(currency ? { currency } : {}), ...(asOf ? { asOf } : {}) };
}

/** The file of a draft. What cannot be read stays in the draft and is left out here, with its field named. */
export function toAssessment(fields: Fields, language: Language, asked: Asked): ReadDraft {
  const problems: Problem[] = [];
  const questions = questionsOf(asked);
  const get = getFrom(fields);
  const reader: Reader = { get, language, questions, report: (problem) => problems.push(problem) };
  const company = readCompany(reader);
  const declaration = readDeclaration(reader);
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const base = baseOf(question.id);
    const answer = readAnswer(question, base, reader) ?? parsed<Answer>(get(carriedName(base)));
    if (answer !== undefined) answers[question.id] = answer;
  }
  const profile = get(PROFILE) || DEFAULT_PROFILE;
  const accepted = parsed<Assessment['accepted']>(get(ACCEPTED));
  const assessment: Assessment = { format: FORMAT, version: VERSION, profile, company, declaration, answers };
  const adopted = parsed<Assessment['adopted']>(get(ADOPTED));
  const profileEdition = parsed<ProfileEdition>(get(PROFILE_EDITION));
  const carried = {
    ...(accepted !== undefined && { accepted }),
    ...(adopted !== undefined && { adopted }),
    ...(profileEdition !== undefined && { profileEdition }),
  };
  return { assessment: { ...assessment, ...carried }, problems };
}

/** Not looked at here: whatever stands in it passes the door that a file passes. */
function parsed<T>(text: string): T | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** The fields of a file, so that reading them back gives the same file. Blank (null) answers have no field. */
export function toDraft(assessment: Assessment, language: Language, asked: Asked): Fields {
  const questions = questionsOf(asked);
  const { company, declaration, answers, profile, profileEdition, accepted, adopted } = assessment;
  const fields: Record<string, string> = { ...writeDeclaration(declaration, language) };
  if (profile !== DEFAULT_PROFILE) fields[PROFILE] = profile;
  if (profileEdition) fields[PROFILE_EDITION] = JSON.stringify(profileEdition);
  if (accepted) fields[ACCEPTED] = JSON.stringify(accepted);
  if (adopted) fields[ADOPTED] = JSON.stringify(adopted);
  if (company.name) fields[COMPANY.name] = company.name;
  if (company.currency) fields[COMPANY.currency] = company.currency;
  if (company.asOf) fields[COMPANY.asOf] = company.asOf;
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined || answer === null) continue;
    const base = baseOf(question.id);
    const written: Record<string, string> = {};
    const put = (name: string, text: string) => {
      written[name] = text;
    };
    writeAnswer(question, base, answer, { put, language, questions });
    const readBack = readAnswer(question, base, { get: getFrom(written), language, questions, report: () => {} });
    Object.assign(fields, isSame(readBack, answer) ? written : { [carriedName(base)]: JSON.stringify(answer) });
  }
  return fields;
}

/** Equality of two values of a file; the order of keys does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => key in y && isSame(x[key], y[key]));
}

/**
 * The same draft for a page in the other language: every number that can be read is written again in the form of that
 * language ("1.000" becomes "1000"), so that no value changes; other text stays as typed.
 */
export function inLanguage(fields: Fields, from: Language, to: Language, asked: Asked): Fields {
  if (from === to) return fields;
  const get = getFrom(fields);
  const changed: Record<string, string> = {};
  const write = (name: string, reading: AmountReading, after = '') => {
    const before = 'isRough' in reading ? '~' : '';
    if (reading.kind === 'number') changed[name] = before + writeNumber(reading.value, to) + after;
    if (reading.kind === 'range')
      changed[name] = `${before}${writeNumber(reading.from, to)}–${writeNumber(reading.to, to)}${after}`;
  };
  const rewrite = (name: string, unit: Unit, text = get(name)) => write(name, readAmount(text, from, unit));
  // A unit typed with its number stays with it, in letters that both languages read.
  const rewriteTime = (name: string, chosen: TimeUnit, text: string) => {
    const { unit, reading } = readTime(text, from, chosen);
    write(name, reading, unit === chosen ? '' : ` ${LETTERS[unit]}`);
  };
  const questions = questionsOf(asked);
  for (const question of questions) {
    for (const { name, unit, time } of fieldsOf(question, baseOf(question.id), questions)) {
      if (!unit) continue;
      const [end] = /\/(?:from|to)$/u.exec(name) ?? [];
      const base = end === undefined ? name : name.slice(0, -end.length);
      const timeName = end === undefined ? name : at(base, 'from');
      const chosen = time ? timeUnitOf(get, timeName, time.form, time.channel) : 'seconds';
      // One end is written again with the unit it had from the other, which is written as a bare number.
      const [low, high] = endTexts(base, unit, { get, language: from }, chosen);
      const text = end === undefined ? get(name) : end === '/to' ? high : low;
      if (time) rewriteTime(name, chosen, text);
      else rewrite(name, unit, text);
    }
  }
  for (const name of Object.values(BEFORE_BAND)) rewrite(name, 'money-per-year');
  for (const key of keysOf(get)) {
    rewrite(fieldOf(key, 'weight'), 'percent');
    for (const dimension of DIMENSIONS) {
      rewrite(fieldOf(key, dimension, 'from'), 'index');
      rewrite(fieldOf(key, dimension, 'to'), 'index');
    }
  }
  return { ...fields, ...changed };
}
