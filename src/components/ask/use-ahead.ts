// The section that comes next is made while people answer this one, out of sight and a question at a time, so that going on only
// has to show it. What is hidden is out of reach too: neither the keyboard nor a screen reader nor a search in the page finds it.
import { useEffect, useState } from 'react';
import { afterPaint, useLagging, whenIdle } from '#components/frame/lagging.ts';

/**
 * The sections that are on the page, in the order of the questionnaire: the one shown, the one just left until the page is painted
 * without it, and, once nothing else is to be done, the one that comes next. `order` ends with the last section that is a form.
 */
export function useSections(
  shown: string,
  order: readonly string[],
  isReady: boolean,
): readonly [sections: readonly string[], left: string | undefined] {
  const behind = useLagging(shown);
  const [ahead, setAhead] = useState<string>();
  const next = order[order.indexOf(shown) + 1];
  useEffect(() => {
    if (!isReady || behind !== shown || next === undefined) return undefined;
    return whenIdle(() => setAhead(next));
  }, [isReady, behind, shown, next]);
  const sections = order.filter((one) => one === shown || one === behind || (one === ahead && one === next));
  return [sections, behind === shown ? undefined : behind];
}

interface Growing {
  /** How many parts there are in all, and how many of them fill a window. */
  readonly all: number;
  readonly inSight: number;
  readonly isShown: boolean;
  /** Has the browser lay out what is made and not shown. */
  readonly layOut: () => void;
  /** All of it at once. */
  readonly isWhole: boolean;
}

/**
 * How many parts of a section are made, and whether those that no window shows at first are laid out. What is shown has its first
 * parts in the first frame and all in the next; what is not shown yet gets a part, and is laid out with it, whenever there is
 * nothing else to do.
 */
export function useGrowing(growing: Growing): readonly [made: number, isOut: boolean] {
  const { all, inSight, isShown, isWhole, layOut } = growing;
  const [made, make] = useState(isWhole ? all : Math.min(all, inSight));
  const [isOut, setOut] = useState(isWhole);
  useEffect(() => {
    if (isShown && !(isOut && made === all)) {
      return afterPaint(() => {
        make(all);
        setOut(true);
      });
    }
    if (isShown) return undefined;
    return whenIdle(() => {
      layOut();
      if (made < all) make(made + 1);
    });
  }, [all, made, isOut, isShown, layOut]);
  return isWhole ? [all, true] : [made, isOut];
}
