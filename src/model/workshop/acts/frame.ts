// The frame of an engagement: what it is about, for whom, who decides, on which day, with names or without.
import type { Company } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { isDay } from '#model/exchange/schema-parts.ts';
import { isInMoney } from '#model/without-money.ts';
import { isLine } from '#model/workshop/acts/limits.ts';
import { put, textOf } from '#model/workshop/acts/put.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

/** What is typed is kept as typed: a blank between two words is not taken away while the second is not there yet. */
export const setScope = (engagement: Engagement, scope: string): Engagement =>
  isLine(scope) ? put(engagement, 'scope', scope) : engagement;

export const setSponsor = (engagement: Engagement, sponsor: string): Engagement =>
  isLine(sponsor) ? put(engagement, 'sponsor', textOf(sponsor) && sponsor) : engagement;

export const setDecides = (engagement: Engagement, decides: string): Engagement =>
  isLine(decides) ? put(engagement, 'decides', textOf(decides) && decides) : engagement;

/** The empty text takes the day away; what is no day changes nothing. */
export const setDay = (engagement: Engagement, day: string): Engagement =>
  day === '' ? put(engagement, 'day', undefined) : isDay(day) ? put(engagement, 'day', day) : engagement;

/** Not any more once ballots are in: they were cast without names, and a name beside a role would be one. */
export const mayBeNamed = ({ names, ballots }: Pick<Engagement, 'names' | 'ballots'>): boolean =>
  names === 'named' || ballots.length === 0;

/** Without names, those that were noted for respondents go, and those on ballots that came in. */
export function setNames(engagement: Engagement, names: Engagement['names']): Engagement {
  if (engagement.names === names || (names === 'named' && !mayBeNamed(engagement))) return engagement;
  if (names === 'named') return { ...engagement, names };
  const unnamed = <T extends { readonly name?: string }>(one: T): T => put(one, 'name', undefined);
  return {
    ...engagement,
    names,
    respondents: engagement.respondents.map(unnamed),
    ballots: engagement.ballots.map((one) => ({ ...one, ballot: unnamed(one.ballot) })),
  };
}

/** Undoes that the names went, as long as no ballot came in without one since. */
export function giveNamesBack(
  now: Engagement,
  { names, respondents, ballots }: Pick<Engagement, 'names' | 'respondents' | 'ballots'>,
): Engagement {
  const signed = now.ballots.flatMap((one) => {
    const own = ballots.find(({ ballot, at }) => at === one.at && ballot.id === one.ballot.id);
    return own ? [{ ...one, ballot: put(one.ballot, 'name', own.ballot.name) }] : [];
  });
  if (signed.length < now.ballots.length) return now;
  const nameOf = (id: string) => respondents.find((one) => one.id === id)?.name;
  return {
    ...now,
    names,
    respondents: now.respondents.map((one) => put(one, 'name', nameOf(one.id))),
    ballots: signed,
  };
}

export function setCompany(engagement: Engagement, company: Partial<Company>): Engagement {
  const before = engagement.assessment.company;
  const next = { ...before, ...company };
  if (!isLine(next.name) || (Object.keys(company) as (keyof Company)[]).every((key) => before[key] === next[key]))
    return engagement;
  return { ...engagement, assessment: { ...engagement.assessment, company: next } };
}

/** Not any more once somebody has estimated an amount: one ballot would count in another currency than the next. */
export function mayChangeCurrency({ questions }: Pick<Catalogue, 'questions'>, engagement: Engagement): boolean {
  const inMoney = new Set(questions.filter(isInMoney).map(({ id }) => id));
  return !engagement.ballots.some(({ ballot }) => Object.keys(ballot.estimates ?? {}).some((id) => inMoney.has(id)));
}

/** Three capital letters. Amounts already written stay the numbers they are. */
export const setCurrency = (
  catalogue: Pick<Catalogue, 'questions'>,
  engagement: Engagement,
  currency: string,
): Engagement =>
  /^[A-Z]{3}$/u.test(currency) && mayChangeCurrency(catalogue, engagement)
    ? setCompany(engagement, { currency })
    : engagement;
