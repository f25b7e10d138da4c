// A number as somebody says it in the room, in the unit of its place; a time may bring its own unit. It names no limit and clamps
// nothing.
import { readAmount } from '#content/numbers/read.ts';
import { readTime } from '#content/numbers/read-time.ts';
import type { Language } from '#content/shape.ts';
import type { Unit } from '#model/catalogue.ts';
import { toSeconds } from '#model/quantity.ts';

const SINGULAR = { seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day' } as const;
type TimeUnit = keyof typeof SINGULAR;

/** From this many seconds on people speak of the longer unit. */
const usual = (today: number): TimeUnit =>
  today >= 2 * 86_400 ? 'days' : today >= 7200 ? 'hours' : today > 120 ? 'minutes' : 'seconds';

/** In the unit in which it is told today: "3" beside "1 day" means days. */
export function readNumberIn(
  text: string,
  unit: Unit,
  today: number,
  language: Language,
): number | 'empty' | undefined {
  const time = unit === 'seconds' ? readTime(text, language, usual(today)) : undefined;
  const reading = time ? time.reading : readAmount(text, language, unit);
  if (reading.kind === 'empty') return 'empty';
  if (reading.kind !== 'number') return undefined;
  return time ? toSeconds(reading.value, SINGULAR[time.unit]) : reading.value;
}
