// The twelve dimensions in one table: what each declared purpose asks as thin strips, what the answers show as one thick
// bar, both poles named at the ends of every row.
import type { ReactNode } from 'react';
import { Axis, isAnything, Strips } from '#components/result/Bars.tsx';
import type { Face } from '#components/result/face.ts';
import { Legend } from '#components/result/Legend.tsx';
import { Part } from '#components/result/Part.tsx';
import type { Interval } from '#model/interval.ts';
import type { DimensionRow, DimensionsBlock } from '#model/report/document.ts';

interface Props {
  face: Face;
  block: DimensionsBlock;
  /** Charts to explore, where a script can draw them. */
  children?: ReactNode;
}

export function Dimensions({ face, block, children }: Props) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <Legend
        words={face.words}
        hasTier={block.rows.some(({ topTier }) => topTier !== undefined)}
        hasOpen={block.rows.some(({ evidence }) => isAnything(evidence))}
      />
      <table className="chart dims" role="table">
        <caption>
          {phrases.dimensionsCaption(block)}
          <span className="axm full">
            <Axis />
          </span>
        </caption>
        <Head face={face} />
        <tbody role="rowgroup">
          {block.rows.map((row) => (
            <Row key={row.dimension} face={face} row={row} />
          ))}
        </tbody>
      </table>
      <p className="small">{phrases.dimensionsNote(block)}</p>
      {children}
    </Part>
  );
}

function Head({ face }: { face: Face }) {
  const { labels } = face.phrases;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="d-name">
          {labels.dimension}
        </th>
        <th role="columnheader" scope="col" className="d-bar">
          {labels.scale}
          <Axis />
        </th>
        <th role="columnheader" scope="col" className="num">
          <span className="say">{labels.asked}</span>
        </th>
        <th role="columnheader" scope="col" className="num">
          {labels.shown}
        </th>
        <th role="columnheader" scope="col" className="num">
          {labels.points}
        </th>
      </tr>
    </thead>
  );
}

export const bandOf = ({ low, high }: DimensionRow['asks'][number]): Interval | undefined =>
  low === undefined || high === undefined ? undefined : { low, high };

function Row({ face, row }: { face: Face; row: DimensionRow }) {
  const { phrases, words } = face;
  const { labels } = phrases;
  const poles = phrases.poles(row.dimension);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {phrases.dimensionName(row.dimension)}
      </th>
      <td role="cell" className="c-plot">
        <Strips asks={row.asks.map(bandOf)} evidence={row.evidence} topTier={row.topTier} />
        <span className="poles">
          <span>{poles.low}</span>
          <span>{poles.high}</span>
        </span>
      </td>
      <td role="cell" className="num" data-l={labels.asked.toLowerCase()}>
        <span className="say asks">
          {row.asks.map((ask) => (
            <span key={ask.purpose}>{phrases.askedBand(ask)}</span>
          ))}
        </span>
      </td>
      <td role="cell" className="num" data-l={labels.shown.toLowerCase()}>
        {phrases.range(row.evidence)}
        {row.topTier && <span className="tier">{words.topTier(phrases.range(row.topTier))}</span>}
      </td>
      <td role="cell" className="num c-pts" data-l={labels.points.toLowerCase()}>
        {phrases.range({ low: row.points, high: row.points })}
      </td>
    </tr>
  );
}
