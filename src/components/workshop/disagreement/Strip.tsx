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

export function Strip({ spread, drawing, label }: { spread: Spread; drawing: Drawing; label: string }) {
  const dots = dotsOf(spread.counts, drawing);
  const line = heightOf(dots, drawing);
  const median = placeAt(spread.median);
  return (
    <svg className="vote-strip" viewBox={`0 0 ${WIDTH} ${line + FOOT}`} role="img" aria-label={label} focusable="false">
      <path className="s-grid" d={gridPath(line)} />
      <path className="s-line" d={`M0 ${line}H${WIDTH}`} />
      {dots.map(({ x, y, isFilled }) => (
        <circle
          key={`${x} ${y}`}
          className={isFilled ? 's-dot' : 's-dot none'}
          cx={x}
          cy={line - y}
          r={drawing.radius}
        />
      ))}
      <path className="s-median" d={`M${median} ${line + 0.6}V${line + FOOT}`} />
    </svg>
  );
}
