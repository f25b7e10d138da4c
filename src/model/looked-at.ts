// What an examination of the answers looked at, and its last results found again by that: whatever else changes in the answers,
// the same examination of the same answers finds the same. Works on identity: an answer that did not change is the same value.
import type { Answer, Answers } from '#model/assessment.ts';

interface Look {
  readonly looked: Map<string, Answer | undefined>;
  /** All answers were listed: then one that is not there yet counts as well. */
  isWhole: boolean;
}

/** The answers, noting each that is asked for. */
function watched(answers: Answers, look: Look): Answers {
  const note = (id: string | symbol): void => {
    if (typeof id === 'string') look.looked.set(id, answers[id]);
  };
  return new Proxy(answers, {
    get(target, id) {
      note(id);
      return Reflect.get(target, id);
    },
    has(target, id) {
      note(id);
      return Reflect.has(target, id);
    },
    ownKeys(target) {
      look.isWhole = true;
      return Reflect.ownKeys(target);
    },
  });
}

/** The questions at which an examination of the answers looks: no other answer that is there can change what it finds. */
export function questionsRead(answers: Answers, examine: (answers: Answers) => unknown): ReadonlySet<string> {
  const look: Look = { looked: new Map(), isWhole: false };
  examine(watched(answers, look));
  return new Set(look.looked.keys());
}

/** Results kept; the search for ways out comes back to a few dozen states of each part. */
const MOST_KEPT = 32;

/** The same function, with its last results: one is taken where every answer it looked at is still there. */
export function remembering<Result>(examine: (answers: Answers) => Result): (answers: Answers) => Result {
  const known: { readonly ids: readonly string[]; readonly were: readonly unknown[]; readonly result: Result }[] = [];
  return (answers) => {
    for (const { ids, were, result } of known) if (ids.every((id, at) => answers[id] === were[at])) return result;
    const look: Look = { looked: new Map(), isWhole: false };
    const result = examine(watched(answers, look));
    if (look.isWhole) return result;
    known.unshift({ ids: [...look.looked.keys()], were: [...look.looked.values()], result });
    if (known.length > MOST_KEPT) known.pop();
    return result;
  };
}

/** The result of some work, or the one it had before from the same values. */
export type ShortMemory<Result> = (from: readonly unknown[], work: () => Result) => Result;

/** The last results of some work, each found again where every value it was worked out from is the same value. */
export function shortMemory<Result>(): ShortMemory<Result> {
  const known: { readonly from: readonly unknown[]; readonly result: Result }[] = [];
  return (from, work) => {
    for (const one of known) if (one.from.every((value, at) => value === from[at])) return one.result;
    const result = work();
    known.unshift({ from, result });
    if (known.length > MOST_KEPT) known.pop();
    return result;
  };
}
