// The bars inside the tables: drawn on 0 to 100, never with text in them, hidden from those who hear the cells. A point
// is a bar .6 wide, an interval a bar from end to end, below zero a hollow arrow in a gutter left of the zero.
import type { ReactNode } from 'react';
import type { Interval } from '#model/interval.ts';

const POINT = 0.6;
const MARKS = [0, 25, 50, 75, 100] as const;
/** Room left of zero for the arrow; the same in both tracks of a row, so that zeros line up. */
const GUTTER = 14;

const shown = (value: number): number => Number(value.toFixed(3));

interface Extent {
  readonly x: number;
  readonly width: number;
}

/** Where an interval lies on 0 to 100; what is out of the scale is cut, a point gets the width of a point. */
export function extentOf(interval: Interval): Extent {
  const low = Math.min(100, Math.max(0, interval.low));
  const high = Math.max(0, Math.min(100, interval.high));
  if (high - low >= POINT) return { x: shown(low), width: shown(high - low) };
  const x = Math.min(100 - POINT, Math.max(0, (low + high) / 2 - POINT / 2));
  return { x: shown(x), width: POINT };
}

/** Whether the whole scale is still possible, as far as the numbers beside the bar tell. */
export const isAnything = ({ low, high }: Interval): boolean => Math.round(low) <= 0 && Math.round(high) >= 100;

const gridPath = (height: number): string => MARKS.map((mark) => `M${mark} 0V${height}`).join('');

interface BarProps {
  interval: Interval;
  y: number;
  height: number;
  ink: 'g-say' | 'g-do' | 'g-band';
}

function Bar({ interval, y, height, ink }: BarProps) {
  const { x, width } = extentOf(interval);
  return <rect className={ink} x={x} y={y} width={width} height={height} />;
}

/** The scale above a track. */
export function Axis() {
  return (
    <span className="ax" aria-hidden="true">
      {MARKS.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </span>
  );
}

/** The caption of a table of tracks; where the window is too narrow for the heads of its columns the scale stands in it. */
export function TracksCaption({ children }: { children: ReactNode }) {
  return (
    <caption>
      {children}
      <span className="axm">
        <span className="zero">
          <Axis />
        </span>
      </span>
    </caption>
  );
}

function Plot({ className, viewBox, children }: { className: string; viewBox: string; children: ReactNode }) {
  return (
    <svg className={className} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** What is done: a thick bar; the whole scale in outline where nothing is known. */
function Shown({ interval, y }: { interval: Interval; y: number }) {
  if (isAnything(interval)) return <rect className="g-open" x="0" y={y} width="100" height="8" />;
  return <Bar interval={interval} y={y} height={8} ink="g-do" />;
}

/** One track of the table of purposes: its grid through the whole height of the row, and at most one bar. */
export function Track({ interval, ink }: { interval: Interval | undefined; ink: 'g-say' | 'g-do' }) {
  return (
    <>
      <Plot className="grd" viewBox={`${-GUTTER} 0 ${100 + GUTTER} 10`}>
        <path className="g-grid" d={gridPath(10)} />
      </Plot>
      <Plot className="bar bar-1" viewBox={`${-GUTTER} 0 ${100 + GUTTER} 16`}>
        {interval && <TrackBar interval={interval} ink={ink} />}
      </Plot>
    </>
  );
}

function TrackBar({ interval, ink }: { interval: Interval; ink: 'g-say' | 'g-do' }) {
  if (Math.round(interval.high) < 0) return <path className="g-none" d="M-1 4H-8L-13 8L-8 12H-1z" />;
  return ink === 'g-do' ? <Shown interval={interval} y={4} /> : <Bar interval={interval} y={4} height={8} ink={ink} />;
}

/** A bar alone on the scale, as in the table of the phone. */
export function Single({ interval }: { interval: Interval }) {
  return (
    <Plot className="bar bar-1" viewBox="0 0 100 16">
      <path className="g-grid" d={gridPath(16)} />
      <Shown interval={interval} y={4} />
    </Plot>
  );
}

/** A share of 100 from zero on: here the whole scale means all of them. */
export function Share({ percent }: { percent: number }) {
  return (
    <Plot className="bar bar-1" viewBox="0 0 100 16">
      <path className="g-grid" d={gridPath(16)} />
      <Bar interval={{ low: 0, high: percent }} y={4} height={8} ink="g-do" />
    </Plot>
  );
}

interface StripsProps {
  /** One place per declared purpose, in declared order; empty where it leaves the dimension free. */
  asks: readonly (Interval | undefined)[];
  evidence: Interval;
  topTier?: Interval | undefined;
}

/** A row of the dimensions: asked bands as thin strips, the evidence as a thick bar under them. */
export function Strips({ asks, evidence, topTier }: StripsProps) {
  const top = 1 + 6 * asks.length + 4;
  const height = top + 11 + (topTier ? 9 : 0);
  return (
    <Plot className={`bar strips-${Math.min(3, asks.length)}${topTier ? ' tiered' : ''}`} viewBox={`0 0 100 ${height}`}>
      <path className="g-grid" d={gridPath(height)} />
      {asks.map(
        (ask, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the declaration is what a strip is
          ask && <Bar key={index} interval={ask} y={1 + 6 * index} height={5} ink="g-band" />,
      )}
      <Shown interval={evidence} y={top} />
      {topTier && <Tier interval={topTier} y={top + 11} />}
    </Plot>
  );
}

function Tier({ interval, y }: { interval: Interval; y: number }) {
  const { x, width } = extentOf(interval);
  return <rect className="g-tier" x={x} y={y} width={width} height="6" />;
}
