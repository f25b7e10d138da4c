// Pairs of answers that are possible each by itself and worth a second look together, and questions that need no answer
// because of another. Takes answers, gives sentences with the question they stand under; it refuses and judges nothing.
import { channelsWhere, isTimed, isUsed, isZero, perCustomer, promisedInClosedHours } from '#content/cross-facts.ts';
import type { Words } from '#content/shape.ts';
import type { Answers } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { amountOf, contactsPerMonth, isNobodyAnswering } from '#model/facts.ts';
import { MONTHS_PER_YEAR } from '#model/quantity.ts';

export interface CrossCheck {
  readonly id: string;
  /** Questions whose answers are looked at together. */
  readonly from: readonly string[];
  /** Where the note stands: under the later of them in the questionnaire, or under what needs no answer. */
  readonly under: readonly string[];
  /** Whether there is something to say; for what holds of single channels, those channels. */
  readonly holds: (answers: Answers) => boolean | readonly Channel[];
  /** {channels} stands for the names of the channels. */
  readonly words: Words;
}

export interface CrossNote {
  readonly id: string;
  readonly under: readonly string[];
  readonly words: Words;
  readonly channels: readonly Channel[];
}

const LARGEST_BUDGET_SHARE = 0.25;
const CONTACTS_PER_CUSTOMER_YEAR = { most: 20, least: 0.01 };
const AUTOMATED = { percent: 95, contactsPerCustomerMonth: 0.1 };

const hasNoStaff = (answers: Answers): boolean => amountOf(answers, 'staff.fte')?.high === 0;

/** What a person answering would do: needs no answer where nobody answers. */
const OF_A_PERSON = [
  'staff.cost',
  'staff.turnover',
  'metrics.reward',
  'auth.limit',
  'attention.style',
  'history.shared',
];

export const crossChecks: readonly CrossCheck[] = [
  {
    id: 'budget-of-revenue',
    from: ['budget.total', 'revenue'],
    under: ['revenue'],
    holds: (answers) => {
      const [budget, revenue] = [amountOf(answers, 'budget.total'), amountOf(answers, 'revenue')];
      return !!budget && !!revenue && budget.low > LARGEST_BUDGET_SHARE * revenue.high;
    },
    words: {
      it: 'La spesa per il servizio supera un quarto del fatturato. Può essere così: i due importi sono entrambi di un anno?',
      en: 'Spending on service is above a quarter of revenue. That may be so: are both amounts for one year?',
    },
  },
  {
    id: 'many-contacts',
    from: ['customers.active', 'volume.month'],
    under: ['volume.month'],
    holds: (answers) => (perCustomer(answers)?.low ?? 0) * MONTHS_PER_YEAR > CONTACTS_PER_CUSTOMER_YEAR.most,
    words: {
      it: 'Ogni cliente farebbe più di 20 richieste l’anno. Può essere così: le richieste sono di un mese, e i clienti di un anno?',
      en: 'Each customer would make more than 20 requests a year. That may be so: are the requests for one month, and the customers for one year?',
    },
  },
  {
    id: 'few-contacts',
    from: ['customers.active', 'volume.month'],
    under: ['volume.month'],
    holds: (answers) => {
      const rate = perCustomer(answers);
      return !!rate && rate.high > 0 && rate.high * MONTHS_PER_YEAR < CONTACTS_PER_CUSTOMER_YEAR.least;
    },
    words: {
      it: 'Meno di un cliente su cento farebbe una richiesta in un anno. Può essere così: nei due numeri ci sono tutte le cifre?',
      en: 'Fewer than one customer in a hundred would make a request in a year. That may be so: do both numbers have all their digits?',
    },
  },
  {
    id: 'no-staff',
    from: ['staff.fte', 'outsourcing.share', 'volume.month'],
    under: ['volume.month'],
    holds: (answers) => {
      const outside = amountOf(answers, 'outsourcing.share');
      return hasNoStaff(answers) && (contactsPerMonth(answers)?.low ?? 0) > 0 && !!outside && outside.high < 100;
    },
    words: {
      it: 'Avete indicato zero persone interne, e una parte di queste richieste non va a fornitori esterni. Chi risponde?',
      en: 'You have stated zero people in-house, and some of these requests do not go to outside suppliers. Who answers them?',
    },
  },
  {
    id: 'timed-without-volume',
    from: ['volume.month', 'time.first_response'],
    under: ['time.first_response'],
    holds: (answers) => channelsWhere(answers, (volume, time) => isZero(volume) && isTimed(time)),
    words: {
      it: 'Con un tempo ma zero richieste: {channels}. Il canale si usa?',
      en: 'With a time but zero requests: {channels}. Is the channel in use?',
    },
  },
  {
    id: 'volume-without-time',
    from: ['volume.month', 'time.first_response'],
    under: ['time.first_response'],
    holds: (answers) => channelsWhere(answers, (volume, time) => isUsed(volume) && time === undefined),
    words: {
      it: 'Con richieste ma senza un tempo: {channels}. Se il tempo non lo sapete, un punto interrogativo lo dice.',
      en: 'With requests but no time: {channels}. If you do not know the time, a question mark says so.',
    },
  },
  {
    id: 'hours-without-channel',
    from: ['volume.month', 'time.first_response', 'hours.week'],
    under: ['hours.week'],
    holds: (answers) => {
      const isUnused = contactsPerMonth(answers)?.high === 0 || isNobodyAnswering(answers);
      return isUnused && (amountOf(answers, 'hours.week')?.low ?? 0) > 0;
    },
    words: {
      it: 'Ci sono ore in cui risponde una persona, ma nessun canale in uso. Quale dei due vale?',
      en: 'There are hours in which a person answers, but no channel in use. Which of the two holds?',
    },
  },
  {
    id: 'promise-in-closed-hours',
    from: ['promise.first_response', 'hours.week'],
    under: ['hours.week'],
    holds: promisedInClosedHours,
    words: {
      it: 'Il tempo promesso corre a ogni ora ed è più breve di una chiusura: {channels}. Chi scrive dopo la chiusura aspetta l’apertura. Se la promessa vale solo negli orari, si può indicare lì.',
      en: 'The promised time runs at all hours and is shorter than one closing: {channels}. Whoever writes after closing waits for opening. If the promise holds in opening hours only, it can be said there.',
    },
  },
  {
    id: 'automated-with-contacts',
    from: ['customers.active', 'volume.month', 'auto.share'],
    under: ['auto.share'],
    holds: (answers) =>
      (amountOf(answers, 'auto.share')?.low ?? 0) > AUTOMATED.percent &&
      (perCustomer(answers)?.low ?? 0) > AUTOMATED.contactsPerCustomerMonth,
    words: {
      it: 'Quasi tutto si risolve senza una persona, e insieme arriva più di una richiesta al mese ogni dieci clienti. Può essere così: la quota è su tutte le necessità?',
      en: 'Nearly everything is settled without a person, and yet there is more than one request a month for every ten customers. That may be so: is the share of all needs?',
    },
  },
  {
    id: 'nobody-answers',
    from: ['time.first_response'],
    under: OF_A_PERSON,
    holds: isNobodyAnswering,
    words: {
      it: 'Avete indicato che nessuno risponde: qui non serve rispondere.',
      en: 'You have stated that nobody answers: no answer is needed here.',
    },
  },
  {
    id: 'no-people',
    from: ['staff.fte', 'time.first_response'],
    under: ['staff.cost', 'staff.turnover'],
    holds: (answers) => hasNoStaff(answers) && !isNobodyAnswering(answers),
    words: {
      it: 'Avete indicato zero persone interne: qui non serve rispondere.',
      en: 'You have stated zero people in-house: no answer is needed here.',
    },
  },
];

/** What is worth a second look, in the order of the list. */
export function crossNotes(answers: Answers, checks: readonly CrossCheck[] = crossChecks): readonly CrossNote[] {
  return checks.flatMap(({ id, under, words, holds }) => {
    const found = holds(answers);
    const channels = typeof found === 'boolean' ? [] : found;
    return found === true || channels.length > 0 ? [{ id, under, words, channels }] : [];
  });
}
