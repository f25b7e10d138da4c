// The schemas of what an engagement and its invitations both hold: roles with their numbers, and the facts that every
// ballot estimates.
import type { Catalogue } from '#model/catalogue.ts';
import {
  choose,
  expecting,
  fields,
  judgeBy,
  listOf,
  lookAt,
  oneOf,
  refuse,
  type Schema,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { isEstimable } from '#model/workshop/ballot-schema.ts';
import { ESTIMATED_FACTS, MOST_ROLES } from '#model/workshop/engagement.ts';
import { eachOnce, listUpTo, wholeWithin } from '#model/workshop/workshop-parts.ts';

export const MOST_ROLE_NAME = 120;

const role = fields({
  number: wholeWithin(1, MOST_ROLES),
  name: textUpTo(MOST_ROLE_NAME),
  segment: oneOf(['board', 'front-line']),
});

/** Two roles may have one name, never one number. */
export const rolesList: Schema = eachOnce(listUpTo(MOST_ROLES, role), ({ number }) => number, 'number', 'role-twice');

/** Facts that can be said in one amount or choice, each once. */
export function estimatedFacts(catalogue: Catalogue): Schema {
  const all = catalogue.questions.map(({ id }) => id);
  const estimable = new Set(catalogue.questions.filter(isEstimable).map(({ id }) => id));
  const fact = lookAt((payload) => {
    judgeBy(oneOf(all), payload);
    const { value } = payload;
    if (typeof value === 'string' && all.includes(value) && !estimable.has(value))
      refuse(payload, 'not-estimable', { given: value });
  });
  return eachOnce(listUpTo(ESTIMATED_FACTS, fact), (entry) => entry);
}

const threeLetters = lookAt((payload) => {
  const given = String(payload.value);
  if (!/^[A-Z]{3}$/u.test(given)) refuse(payload, 'not-a-currency', { given });
});
export const currencyText: Schema = choose((given) => (typeof given === 'string' ? threeLetters : expecting('text')));

/** For lists of anything else that must say each thing once. */
export const rounds: Schema = eachOnce(listOf(wholeWithin(1, 2)), (entry) => entry);
