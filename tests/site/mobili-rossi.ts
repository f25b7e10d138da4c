// The furniture retailer as somebody types it: the amounts the way people write them in each language, everything else
// found on the page by the words of the question.
import type { Language } from '#content/shape.ts';

interface Typed {
  readonly text: Readonly<Record<Language, string>>;
  /** Unit to choose beside a time. */
  readonly unit?: 'seconds' | 'minutes' | 'hours' | 'days';
}

const both = (text: string, unit?: Typed['unit']): Typed => ({ text: { it: text, en: text }, ...(unit && { unit }) });
const each = (it: string, en: string): Typed => ({ text: { it, en } });

/** By question, or by question and channel. */
export const TYPED: Readonly<Record<string, Typed>> = {
  'promise.first_response/phone': both('3', 'minutes'),
  'promise.first_response/email': both('24', 'hours'),
  'budget.total': each('4.000.000', '4,000,000'),
  revenue: each('1,2 miliardi', '1.2 billion'),
  'staff.fte': each('60 persone', '60 people'),
  'staff.cost': each('34.000 €', '€34,000'),
  'staff.turnover': both('45 %'),
  'outsourcing.share': both('60'),
  'customers.active': each('600 mila', '600k'),
  'volume.month/phone': each('90 mila', '90 thousand'),
  'volume.month/email': each('30.000', '30,000'),
  'volume.month/chat': each('15 000', '15 000'),
  'volume.month/social': each('4.000', '4,000'),
  'time.first_response/phone': both('30', 'minutes'),
  'time.first_response/email': both('7', 'days'),
  'time.first_response/chat': each('20 min', '20 min'),
  'time.first_response/social': both('72', 'hours'),
  'hours.week': each('60 ore', '60 hours'),
  'auto.share': each('30,0', '30.0'),
  'silo.count': both('5'),
  'budget.phases/before': both('40'),
  'budget.phases/during': both('60 %'),
  'budget.phases/after': both('0'),
  'complaints.month': each('6 mila', '6,000'),
};

export const WEIGHTS = [
  { purpose: 'raise-and-surprise', weight: '40' },
  { purpose: 'extraordinary-trust', weight: '30' },
  { purpose: 'contain-bad-word', weight: '30' },
] as const;
