// Says how far a long run is, to whoever waits for it: nothing while it is short, then a line now and then, and one at the end.
import { formatNumber } from '#content/numbers/plain.ts';
import type { Language } from '#content/shape.ts';
import type { CommandWords } from '#content/words/it/refusals.ts';
import type { Watching } from './draw-told.ts';
import type { Chunks } from './read-lines.ts';

/** Milliseconds before the first line, and between two. */
const FIRST = 2000;
const NEXT = 10_000;

export interface Progress {
  readonly tell: (assessed: number, refused: number) => Promise<void>;
  readonly finish: (assessed: number, refused: number) => Promise<void>;
  /** The same chunks, counted. */
  readonly counting: (chunks: Chunks) => Chunks;
}

/** `watching` where it is to be said to somebody; `size` in bytes of all that will be read, where that is known. */
export function startProgress(
  words: CommandWords,
  language: Language,
  watching: Watching | undefined,
  size: number | undefined,
): Progress {
  if (!watching) return { tell: async () => {}, finish: async () => {}, counting: (chunks) => chunks };
  const { now, complain } = watching;
  const start = now();
  let due = start + FIRST;
  let bytes = 0;
  let isTold = false;
  const number = (value: number): string => formatNumber(value, language, 0);
  const say = async (assessed: number, refused: number, share: number | undefined): Promise<void> => {
    isTold = true;
    const perSecond = ((assessed + refused) * 1000) / Math.max(1, now() - start);
    const told = { assessed, refused, shown: { assessed: number(assessed), refused: number(refused) } };
    const percent = share === undefined ? undefined : number(Math.floor(100 * share));
    await complain(`${words.rowsSoFar({ ...told, perSecond: number(perSecond), percent })}\n`);
  };
  return {
    tell: async (assessed, refused) => {
      if (assessed + refused < 2 || now() < due) return;
      due = now() + NEXT;
      await say(assessed, refused, size ? Math.min(1, bytes / size) : undefined);
    },
    finish: async (assessed, refused) => {
      if (isTold) await say(assessed, refused, size && 1);
    },
    counting: async function* (chunks) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        yield chunk;
      }
    },
  };
}
