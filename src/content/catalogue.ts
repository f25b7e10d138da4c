// Everything we claim, gathered: the only door through which the rest of the house takes content. It adds nothing.
import { citations } from '#content/citations.ts';
import { defaults } from '#content/defaults.ts';
import { dimensions, driverWords } from '#content/dimensions.ts';
import { drivers } from '#content/drivers.ts';
import { evidence } from '#content/evidence.ts';
import { levers } from '#content/levers.ts';
import { methods } from '#content/methods.ts';
import { otherPurpose } from '#content/purposes/other.ts';
import { purposes } from '#content/purposes.ts';
import { relations } from '#content/relations.ts';
import abandonmentAgainstCapacity from '#content/rules/abandonment-against-capacity.ts';
import actsAndWaits from '#content/rules/acts-and-waits.ts';
import alwaysAgainstHours from '#content/rules/always-against-hours.ts';
import authorityAgainstMoney from '#content/rules/authority-against-money.ts';
import automationAgainstContacts from '#content/rules/automation-against-contacts.ts';
import budgetAgainstPayroll from '#content/rules/budget-against-payroll.ts';
import closedAgainstVolume from '#content/rules/closed-against-volume.ts';
import freeConversationAgainstClock from '#content/rules/free-conversation-against-clock.ts';
import hoursAgainstStaff from '#content/rules/hours-against-staff.ts';
import knownAgainstSurprise from '#content/rules/known-against-surprise.ts';
import listeningAgainstChanges from '#content/rules/listening-against-changes.ts';
import parityAgainstCost from '#content/rules/parity-against-cost.ts';
import personAgainstBot from '#content/rules/person-against-bot.ts';
import personalAgainstSameText from '#content/rules/personal-against-same-text.ts';
import promiseAgainstCapacity from '#content/rules/promise-against-capacity.ts';
import promiseAgainstOpeningHours from '#content/rules/promise-against-opening-hours.ts';
import promiseAgainstTypicalTime from '#content/rules/promise-against-typical-time.ts';
import separateDesks from '#content/rules/separate-desks.ts';
import splitAgainstWhole from '#content/rules/split-against-whole.ts';
import takingPartAgainstReleased from '#content/rules/taking-part-against-released.ts';
import tiersAgainstAdditions from '#content/rules/tiers-against-additions.ts';
import tiersAgainstWaits from '#content/rules/tiers-against-waits.ts';
import turnoverAgainstKnownName from '#content/rules/turnover-against-known-name.ts';
import typicalTimeAgainstCapacity from '#content/rules/typical-time-against-capacity.ts';
import workAgainstStaff from '#content/rules/work-against-staff.ts';
import { sections } from '#content/sections.ts';
import type { PurposeEntry, QuestionEntry, RuleEntry } from '#content/shape.ts';
import { PROFILE, thresholds } from '#content/thresholds.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { chanceBase as chanceBaseOf } from '#model/fit.ts';

/** In the order of the domain's list of contradictions. */
const rules: readonly RuleEntry[] = [
  promiseAgainstTypicalTime,
  promiseAgainstOpeningHours,
  promiseAgainstCapacity,
  typicalTimeAgainstCapacity,
  workAgainstStaff,
  budgetAgainstPayroll,
  hoursAgainstStaff,
  closedAgainstVolume,
  alwaysAgainstHours,
  personalAgainstSameText,
  freeConversationAgainstClock,
  authorityAgainstMoney,
  tiersAgainstWaits,
  tiersAgainstAdditions,
  takingPartAgainstReleased,
  knownAgainstSurprise,
  separateDesks,
  actsAndWaits,
  automationAgainstContacts,
  abandonmentAgainstCapacity,
  splitAgainstWhole,
  listeningAgainstChanges,
  personAgainstBot,
  turnoverAgainstKnownName,
  parityAgainstCost,
];

const questions: readonly QuestionEntry[] = sections.flatMap((section) => section.questions);

export const catalogue = {
  profile: PROFILE,
  purposes,
  otherPurpose,
  drivers,
  relations,
  dimensions,
  driverWords,
  sections,
  questions,
  evidence,
  rules,
  thresholds,
  defaults,
  levers,
  citations,
  methods,
} satisfies Catalogue & Record<string, unknown>;

const BY_ID = new Map(questions.map((question) => [question.id, question]));
/** A question by its id, inside or outside the essentials. */
export const questionOf = (id: string): QuestionEntry | undefined => BY_ID.get(id);

/** A purpose by its id; the user's own for any other id. */
export const purposeOf = (id: string): PurposeEntry => purposes.find((purpose) => purpose.id === id) ?? otherPurpose;

/** Expected fit, 0 to 100, of an operation drawn at random (domain 6.3, last column). */
export function chanceBase(id: string): number {
  return chanceBaseOf(purposeOf(id), drivers, thresholds.fullLossGap);
}
