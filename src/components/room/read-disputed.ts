// What was typed or chosen in the dialog of a wrong answer, as the change it makes, or the sentence that says what is missing. It
// clamps nothing and guesses no unit.
import { readNumberIn } from '#components/room/read-number.ts';
import type { Language } from '#content/shape.ts';
import type { RoomWords } from '#content/words/it/room.ts';
import type { Change } from '#model/repair/change.ts';
import type { Disputable, DisputableChoice, DisputableNumber } from '#model/workshop/room/numbers.ts';

export type Told = (one: DisputableNumber, amount: number) => string;
type Words = RoomWords['lead']['wrong'];
export type Read = Change | { readonly problem: string };

interface Saying {
  readonly words: Words;
  readonly language: Language;
  readonly told: Told;
}

/** `typed`: one text for a number or a sentence, the options for a choice. */
export function readDisputed(one: Disputable, typed: readonly string[], saying: Saying): Read {
  return one.kind === 'choice' ? readChoice(one, typed, saying) : readOne(one, typed[0] ?? '', saying);
}

function readChoice(one: DisputableChoice, typed: readonly string[], { words }: Saying): Read {
  const chosen = one.options.filter((option) => typed.includes(option));
  if (chosen.length < one.atLeast) return { problem: words.emptyAnswer };
  if (chosen.length > one.atMost) return { problem: words.tooMany(one.atMost) };
  if (one.today && one.today.length === chosen.length && chosen.every((option) => one.today?.includes(option)))
    return { problem: words.sameAnswer };
  return one.changedTo(chosen);
}

function readOne(one: DisputableNumber, text: string, { words, language, told }: Saying): Read {
  const { limits, today, kind } = one;
  const isSentence = kind === 'sentence';
  if (text.trim() === '') return { problem: isSentence ? words.emptyAnswer : words.empty };
  // Beside no number of today nothing says whether 3 are minutes or days.
  if (limits?.unit === 'seconds' && !today && !/[\p{L}:]/u.test(text)) return { problem: words.withUnit };
  const amount = limits ? readNumberIn(text, limits.unit, today?.high ?? 0, language) : Number(text);
  if (amount === 'empty') return { problem: words.empty };
  if (amount === undefined) return { problem: words.unreadable(text) };
  if (limits && !(amount >= limits.min && amount <= limits.max))
    return { problem: words.outside(told(one, limits.min), told(one, limits.max)) };
  if (today && today.low === amount && today.high === amount)
    return { problem: isSentence ? words.sameAnswer : words.same };
  return one.changedTo(amount);
}
