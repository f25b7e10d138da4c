// The strip of one purpose: a circle for each voter over the tokens they laid, filled from one token on, and a dash under the
// median. What it shows stands in words beside it.
import { type Drawing, dotsOf, heightOf, placeAt, WIDTH } from '#components/workshop/disagreement/strip-dots.ts';
import type { Spread } from '#model/workshop/disagreement/spread.ts';

const MARKS = [0, 5, 10, 15, 20] as const;
const FOOT = 3;

/** The scale above a column of strips. */
export function TokenAxis() {
  return (
    <span className="vote-ax" aria-hidden="true">
      {MARKS.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </span>
  );
}

export const gridPath = (height: number): string => MARKS.map((mark) => `M${placeAt(mark)} 0V${height}`).join('');

interface Props {
  /** `counts`: the voters that are drawn; where those without a token are counted beside, they are left out. */
  spread: Pick<Spread, 'counts' | 'median'>;
  drawing: Drawing;
  label: string;
}

export function Strip({ spread, drawing, label }: Props) {
  const dots = dotsOf(spread.counts, drawing);
  const line = heightOf(dots, drawing);
  const median = placeAt(spread.median);
  const { radius } = drawing;
  // All circles of a kind are one path: a strip of forty voters is then drawn as fast as one of four.
  const circles = (isFilled: boolean): string =>
    dots
      .filter((dot) => dot.isFilled === isFilled)
      .map(
        ({ x, y }) =>
          `M${x - radius} ${line - y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      )
      .join('');
  return (
    <svg className="vote-strip" viewBox={`0 0 ${WIDTH} ${line + FOOT}`} role="img" aria-label={label} focusable="false">
      <path className="s-grid" d={gridPath(line)} />
      <path className="s-line" d={`M0 ${line}H${WIDTH}`} />
      {[false, true].map((isFilled) => (
        <path key={String(isFilled)} className={isFilled ? 's-dot' : 's-dot none'} d={circles(isFilled)} />
      ))}
      <path className="s-median" d={`M${median} ${line + 0.6}V${line + FOOT}`} />
    </svg>
  );
}
