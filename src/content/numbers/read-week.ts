// Reads a week that never closes as people write it, "24/7", "h24", "24 ore su 24, 7 giorni su 7", in hours. It knows no
// other week: of “24/5”, or where anything else is said, it gives nothing.
import { HOURS_PER_WEEK } from '#model/quantity.ts';

const DAY = `(?:h ?24|24 ?(?:h|ore)? ?(?:su|/) ?24)`;
const WEEK = `7 ?(?:gg?|giorni)? ?(?:su|/) ?7`;
const WHOLE_WEEK = new RegExp(
  [
    '24 ?h? ?[/x×-] ?7(?: ?[/x×-] ?365)?',
    `${DAY}(?:,? (?:e )?${WEEK})?`,
    `${WEEK},? (?:e )?${DAY}`,
    '24 hours a day,? (?:and )?(?:7|seven) days a week',
  ]
    .map((way) => `^${way}$`)
    .join('|'),
  'iu',
);

/** All the hours of a week where the text says so, else undefined. */
export const readWholeWeek = (text: string): number | undefined =>
  text.length < 60 && WHOLE_WEEK.test(text.replace(/\s+/gu, ' ').trim()) ? HOURS_PER_WEEK : undefined;
