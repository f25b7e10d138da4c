// A run of possibilities that says how far it is, to whoever waits for it: nothing while it is short, then a line now and then.
import { formatNumber } from '#content/numbers/plain.ts';
import { uncertaintyWords } from '#content/phrases/uncertainty.ts';
import type { Language } from '#content/shape.ts';
import type { Situation } from '#model/repair/situation.ts';
import { startUncertainty, type Uncertainty } from '#model/uncertainty/uncertainty.ts';
import type { AssessWorld } from './assess-all.ts';

/** Samples between two looks at the clock. */
const AT_ONCE = 500;
/** Milliseconds before the first line, and between two. */
const FIRST = 2000;
const NEXT = 10_000;

export type Watching = Pick<AssessWorld, 'now' | 'complain'>;

export async function drawTold(
  situation: Situation,
  samples: number,
  language: Language,
  { now, complain }: Watching,
): Promise<Uncertainty> {
  const run = startUncertainty(situation, { samples });
  const number = (value: number): string => formatNumber(value, language, 0);
  let due = now() + FIRST;
  while (!run.isDone()) {
    run.draw(AT_ONCE);
    if (run.isDone() || now() < due) continue;
    due = now() + NEXT;
    await complain(`${uncertaintyWords[language].progress(number(run.count()), number(samples))}\n`);
  }
  return run.result();
}
