// The seats on the phone in words: what comes in, who answers within what was promised, what is assumed for it.
import { formatAmount, formatDuration, formatNumber, formatPercent, formatQuantity } from '#content/numbers/format.ts';
import { rangeText } from '#content/phrases/figures.ts';
import type { Language } from '#content/shape.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import type { Interval } from '#model/interval.ts';
import type { PhoneBlock } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type PhonePhrases = Pick<Phrasebook, 'phoneIntro' | 'phoneRemarks' | 'people' | 'phoneAssumptions'>;

export function phonePhrases(words: ReportWords, language: Language): PhonePhrases {
  const amount = ({ low, high }: Interval, one: (value: number) => string): string =>
    formatAmount({ from: low, to: high }, one, language);
  const count = (value: number): string => formatNumber(value, language, value < 10 ? 1 : 0);
  const duration = (seconds: number): string => formatDuration(seconds, language);
  const callsIn = ({ calls: { perMonth, outsidePercent, hoursPerWeek }, callsPerHour }: PhoneBlock): string => {
    const [fewest, most] = [count(callsPerHour.low), count(callsPerHour.high)];
    return words.phoneCalls({
      month: amount(perMonth, (value) => formatNumber(value, language, 0)),
      outside: outsidePercent.high > 0 ? percentText(outsidePercent, language) : undefined,
      hours: amount(hoursPerWeek, (value) => formatQuantity(value, 'hours-per-week', language)),
      hour: fewest === most ? words.about(fewest) : amount(callsPerHour, count),
    });
  };
  const todayIn = ({ seats, level }: NonNullable<PhoneBlock['today']>): string =>
    seats.high === 0
      ? words.phoneNoSeats
      : words.phoneToday({
          seats: amount(seats, count),
          isOne: seats.low === 1 && seats.high === 1,
          level: rangeText(level, language),
        });
  return {
    phoneIntro(block: PhoneBlock) {
      const { withinSeconds, isPromised, today } = block;
      const intro = words.phoneIntro({ within: duration(withinSeconds), isPromised });
      return [callsIn(block), intro, ...(today ? [todayIn(today)] : [])].join(' ');
    },
    phoneRemarks({ statedWait, wouldTell }: PhoneBlock) {
      const { contrast, seconds } = statedWait ?? {};
      const wait = seconds && words.phoneWait(amount(seconds, duration), seconds.low !== seconds.high);
      return [
        ...(contrast && wait
          ? [{ text: words.phoneContrast[contrast](wait), questions: ['time.first_response', 'staff.fte'] }]
          : []),
        ...(wouldTell ? [{ text: words.phoneUndecided(wouldTell), questions: wouldTell }] : []),
      ];
    },
    people: ({ agents, isToday }) => {
      const text = formatNumber(agents, language, 0);
      return isToday ? words.phoneIsToday(text) : text;
    },
    phoneAssumptions: ({ handlingMinutes, patienceSeconds, calls }: PhoneBlock) => [
      ...words.phoneAssumptions({
        handling: amount(handlingMinutes, (value) => formatQuantity(value, 'minutes', language)),
        patience: amount(patienceSeconds, duration),
        hasOutside: calls.outsidePercent.high > 0,
      }),
    ],
  };
}

/** A share, or both ends of one with the percent sign said once. */
const percentText = ({ low, high }: Interval, language: Language): string =>
  low === high ? formatPercent(low, language) : `${formatNumber(low, language, 1)}–${formatPercent(high, language)}`;
