// The two ladders of recovery, LATTE and LEARN (source 000), against what happens when a customer complains: which steps
// stand, and the first that is missing. It weighs nothing: the practice itself feeds the dimension of recovery elsewhere.
import { choicesOf } from '#model/facts.ts';
import type { BesideReading, LadderReading, Step, UndecidedReading } from '#model/methods/reading.ts';
import { answered, beside, isAsked, type Room, undecided } from '#model/methods/reading-room.ts';

type Ladder = LadderReading['method'];

/** Steps in the order of their letters, each with the practice that shows it. */
const LADDERS: Readonly<Record<Ladder, readonly (readonly [Step, string])[]>> = {
  latte: [
    ['listen', 'listened'],
    ['acknowledge', 'acknowledged'],
    ['act', 'acted'],
    ['thank', 'thanked'],
    ['explain', 'explained'],
  ],
  learn: [
    ['listen', 'listened'],
    ['empathise', 'acknowledged'],
    ['apologise', 'apologised'],
    ['react', 'acted'],
    ['notify', 'explained'],
    ['now', 'acted'],
  ],
};
/** What happens at once does not wait, and needs no pressing. */
const NOT_AT_ONCE = ['waits', 'only-if-pressed'];
const LAST_OF_LEARN: readonly Step[] = ['notify', 'now'];

/** The ladders in use: both, unless the company says which one it follows. */
export function laddersIn({ answers }: Room): readonly Ladder[] {
  const followed = choicesOf(answers, 'recovery.ladder') ?? [];
  const both = ['latte', 'learn'] as const;
  return followed.length > 0 ? both.filter((ladder) => followed.includes(ladder)) : both;
}

export function readLadder(ladder: Ladder, room: Room): LadderReading | BesideReading | UndecidedReading {
  if (!isAsked(room, ladder)) return beside(ladder, 'not-asked');
  const practice = choicesOf(room.answers, 'recovery.practice');
  if (!practice) return undecided(ladder, ['recovery.practice']);
  const rungs = LADDERS[ladder].map(([step, shows]) => {
    const isLate = step === 'now' && NOT_AT_ONCE.some((habit) => practice.includes(habit));
    return { step, stands: practice.includes(shows) && !isLate };
  });
  const lastStands = rungs.some(({ step, stands }) => stands && LAST_OF_LEARN.includes(step));
  const missing = rungs.find(({ step, stands }) => !stands && !(lastStands && LAST_OF_LEARN.includes(step)))?.step;
  return {
    method: ladder,
    state: missing === undefined ? 'holds' : 'named',
    rungs,
    ...(missing !== undefined && { missing }),
    from: answered(room, 'recovery.practice', 'recovery.ladder'),
  };
}
