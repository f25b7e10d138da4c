// Two means of one purpose on the scale of tokens: before and after with an arrow, or two groups with their marks. What it shows
// stands in the cells beside it.
import type { ReactNode } from 'react';
import { gridPath } from '#components/workshop/disagreement/Strip.tsx';
import { placeAt, WIDTH } from '#components/workshop/disagreement/strip-dots.ts';

const MIDDLE = 5;
const HEIGHT = 10;
const RING = 2.2;

function Track({ children }: { children: ReactNode }) {
  return (
    <svg className="vote-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className="s-grid" d={gridPath(HEIGHT)} />
      <path className="s-line" d={`M0 ${MIDDLE}H${WIDTH}`} />
      {children}
    </svg>
  );
}

/** A hollow circle before, the tip of an arrow after; the circle alone where the mean did not move. */
export function Arrow({ before, after }: { before: number; after: number }) {
  const [from, to] = [placeAt(before), placeAt(after)];
  const way = Math.sign(to - from);
  return (
    <Track>
      {way !== 0 && <path className="s-way" d={`M${from} ${MIDDLE}H${to - 2 * way}`} />}
      <circle className="s-ring" cx={from} cy={MIDDLE} r={RING} />
      {way !== 0 && <path className="s-dot" d={`M${to} ${MIDDLE}l${-4 * way} ${-RING - 0.4}v${2 * RING + 0.8}z`} />}
    </Track>
  );
}

/** A filled square for the board, a hollow circle for the front line. */
export function Pair({ board, frontLine }: { board: number; frontLine: number }) {
  const [square, ring] = [placeAt(board), placeAt(frontLine)];
  return (
    <Track>
      <path className="s-way" d={`M${square} ${MIDDLE}H${ring}`} />
      <rect className="s-dot" x={square - RING} y={MIDDLE - RING} width={2 * RING} height={2 * RING} />
      <circle className="s-ring" cx={ring} cy={MIDDLE} r={RING + 0.5} />
    </Track>
  );
}
