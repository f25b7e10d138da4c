// A number for each question that asks for one, as a person might write it: shown where what was typed cannot be read.
// In the unit of the question; by channel or by part where one would not fit them all. Invented, and never compared.
import type { Channel } from '#model/catalogue.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

type Example = number | Readonly<Partial<Record<string, number>>>;

const byChannel = (times: Readonly<Record<Channel, number>>): Example => times;

export const EXAMPLES: Readonly<Partial<Record<string, Example>>> = {
  'promise.first_response': byChannel({
    phone: MINUTE,
    email: 24 * HOUR,
    chat: 2 * MINUTE,
    messaging: 4 * HOUR,
    social: 8 * HOUR,
    'in-person': 10 * MINUTE,
  }),
  'promise.surprise': 15,
  'budget.total': 400_000,
  revenue: 12_000_000,
  'budget.split': { people: 70, suppliers: 10, tools: 10, goodwill: 2, training: 3, other: 5 },
  'budget.phases': { before: 30, during: 20, after: 50 },
  'goodwill.rate': 2.5,
  'goodwill.avg': 12.5,
  'rivals.cost': 120,
  'staff.fte': 24.5,
  'staff.cost': 34_000,
  'staff.turnover': 15,
  'outsourcing.share': 30,
  'staff.dedicated': 40,
  'contract.hours': 38.5,
  shrinkage: 33,
  training: 10,
  'metrics.targets': { aht: 6.5, 'service-level': 80, 'answer-within': 20, csat: 85, fcr: 70 },
  'customers.active': 60_000,
  'volume.month': 1_200,
  'time.first_response': byChannel({
    phone: 2 * MINUTE,
    email: 8 * HOUR,
    chat: MINUTE,
    messaging: 3 * HOUR,
    social: 4 * HOUR,
    'in-person': 5 * MINUTE,
  }),
  'hours.week': 37.5,
  'auto.share': 60,
  'aht.phone': 6.5,
  'aht.email': 7.5,
  'aht.chat': 6,
  'aht.messaging': 5.5,
  'aht.social': 4.5,
  'aht.in-person': 8,
  patience: 2 * MINUTE,
  abandon: 8.5,
  'peak.share': 12.5,
  'chat.concurrency': 2.5,
  'out_of_hours.share': 35,
  'backlog.now': 1_500,
  'time.resolution': 48 * HOUR,
  fcr: 65,
  reopen: 1.4,
  'reach.find': 3,
  'auto.quality': 70,
  'auth.eur': 50,
  'silo.count': 3,
  'tiers.count': 3,
  'tiers.share': 2.5,
  'tiers.vip': { added: 4 },
  'recovery.time': 0.5,
  'complaints.month': 250,
  'complaints.silent': 5,
  'complaints.repeated': 40,
  rootcause: 4,
  'cocreate.shipped': 12,
  // A purpose of one's own: an end of what it asks, from 0 to 100.
  other: 70,
};

/** The example of a question, of one of its channels or of one of its parts; undefined where it has none. */
export function exampleOf(question: string, row = ''): number | undefined {
  const example = EXAMPLES[question];
  return typeof example === 'object' ? example[row] : example;
}
