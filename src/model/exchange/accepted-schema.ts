// The schema of what is knowingly accepted: which finding, why, by whom, until which day. Whether such a finding is there
// today is not asked: answers change, and what was decided is kept.
import {
  choose,
  expecting,
  fields,
  isDay,
  judgeBy,
  listOf,
  lookAt,
  MOST_ENTRIES,
  optional,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';

/** A gap or a clash is of two things, a contradiction or a disclosure of one; no id of ours is nearly so long. */
const FINDING = /^(?:(?:gap|clash):[a-z\d-]{1,60}:[a-z\d-]{1,60}|(?:contradiction|disclosure):[a-z\d-]{1,60})$/u;

const findingText = lookAt((payload) => {
  const given = String(payload.value);
  if (!FINDING.test(given)) refuse(payload, 'not-a-finding', { given });
});

const noReason = lookAt((payload) => refuse(payload, 'reason-missing'));

const reason: Schema = choose((given) =>
  given === undefined || (typeof given === 'string' && given.trim() === '') ? noReason : textUpTo(TEXT_LIMITS.reason),
);

const dayText = lookAt((payload) => {
  const given = String(payload.value);
  if (!isDay(given)) refuse(payload, 'not-a-day', { given });
});

const ofText = (schema: Schema): Schema => choose((given) => (typeof given === 'string' ? schema : expecting('text')));

/** The id of a finding, whether or not there is such a one today. */
export const findingId: Schema = ofText(findingText);
/** A day of the calendar. */
export const day: Schema = ofText(dayText);

const entries = listOf(
  fields({
    finding: findingId,
    reason,
    owner: optional(textUpTo(TEXT_LIMITS.name)),
    until: optional(day),
  }),
);

export const acceptedSchema: Schema = lookAt((payload) => {
  const given: readonly unknown[] = Array.isArray(payload.value) ? payload.value : [];
  // Not looked into: a hundred thousand entries would be a hundred thousand refusals.
  if (given.length > MOST_ENTRIES) return refuse(payload, 'too-many', { given: given.length, most: MOST_ENTRIES });
  judgeBy(entries, payload);
  const seen = new Set<string>();
  given.forEach((entry, index) => {
    const finding: unknown =
      typeof entry === 'object' && entry !== null && 'finding' in entry ? entry.finding : undefined;
    if (typeof finding !== 'string') return;
    if (seen.has(finding)) refuse(payload, 'repeated', { given: finding }, [index, 'finding']);
    seen.add(finding);
  });
});
