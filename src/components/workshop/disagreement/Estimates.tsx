// The estimates of one number: a stripe for each, from end to end where it is a range, and a line through the middle one. The
// numbers stand in the table under it.

import type { Face } from '#components/workshop/disagreement/face.ts';
import { factScale, type Stripe, stripesOf } from '#components/workshop/disagreement/fact-scale.ts';
import type { Estimated } from '#model/workshop/disagreement/estimated.ts';
import type { AmountVotes } from '#model/workshop/disagreement/facts.ts';

const POINT = 0.9;
const EDGE = 1.5;
/** From so many stripes on there is no room between them. */
const CROWDED = 24;

const heightOf = ({ count }: Stripe, isCrowded: boolean): number => (isCrowded ? 2 : 4 + 2 * Math.min(4, count - 1));

export function Estimates({ face, fact, votes }: { face: Face; fact: Estimated; votes: AmountVotes }) {
  const { phrases } = face;
  const { facts } = phrases.words;
  const scale = factScale(votes.hull);
  const stripes = stripesOf(votes.intervals);
  const isCrowded = stripes.length > CROWDED;
  const gap = isCrowded ? 0.6 : 3;
  let y = gap;
  const drawn = stripes.map((stripe) => {
    const height = heightOf(stripe, isCrowded);
    const one = { ...stripe, y, height };
    y += height + gap;
    return one;
  });
  const [least, most] = [votes.hull.low, votes.hull.high].map((value) => phrases.estimate(fact, value));
  return (
    <figure className="vote-estimates">
      <svg
        viewBox={`${-EDGE} 0 ${100 + 2 * EDGE} ${y}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        height={Math.min(220, Math.max(28, 2 * y))}
      >
        <path className="s-grid" d={scale.marks.map((mark) => `M${mark} 0V${y}`).join('')} />
        {drawn.map(({ low, high, y: top, height }) => {
          const [from, to] = [scale.at(low), scale.at(high)];
          const width = Math.max(POINT, to - from);
          return (
            <rect
              key={`${low} ${high}`}
              className={low === high ? 's-point' : 's-range'}
              x={low === high ? from - POINT / 2 : from}
              y={top}
              width={width}
              height={height}
            />
          );
        })}
        <path className="s-middle" d={`M${scale.at(votes.spread.median)} 0V${y}`} />
      </svg>
      <span className="vote-ends" aria-hidden="true">
        <span>{least}</span>
        <span>{most}</span>
      </span>
      <figcaption>
        {facts.rangeCaption(least ?? '', most ?? '')}
        {scale.isTenfold && ` ${facts.tenfold}`}
      </figcaption>
    </figure>
  );
}
