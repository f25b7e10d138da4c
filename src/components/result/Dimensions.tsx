// The twelve dimensions in one table: what each declared purpose asks as thin strips, what the answers show as one thick
// bar, both poles named at the ends of every row.
import type { ReactNode } from 'react';
import { Axis, isAnything, Strips } from '#components/result/Bars.tsx';
import type { Face } from '#components/result/face.ts';
import { Legend } from '#components/result/Legend.tsx';
import { Part } from '#components/result/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { RecipeLink, Trace } from '#components/result/Trace.tsx';
import type { Interval } from '#model/interval.ts';
import type { DimensionRow, DimensionsBlock } from '#model/report/dimension-matter.ts';

interface Props {
  face: Face;
  block: DimensionsBlock;
  /** Charts to explore, where a script can draw them. */
  children?: ReactNode;
}

export function Dimensions({ face, block, children }: Props) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'dimensions' }}>
      <Legend
        words={face.words}
        hasTier={block.rows.some(({ topTier }) => topTier !== undefined)}
        hasOpen={block.rows.some(({ evidence }) => isAnything(evidence))}
      />
      <Table className="chart dims">
        <caption>
          {phrases.dimensionsCaption(block)}
          <span className="axm full">
            <Axis />
          </span>
        </caption>
        <Heads face={face} />
        <Rows>
          {block.rows.map((row) => (
            <Line key={row.dimension} face={face} row={row} />
          ))}
        </Rows>
      </Table>
      <p className="small">{phrases.dimensionsNote(block)}</p>
      <Trace face={face} block={block} />
      {children}
    </Part>
  );
}

function Heads({ face }: { face: Face }) {
  const { labels } = face.phrases;
  return (
    <Head>
      <ColumnHead className="d-name">{labels.dimension}</ColumnHead>
      <ColumnHead className="d-bar">
        {labels.scale}
        <Axis />
      </ColumnHead>
      <ColumnHead className="num">
        <span className="say">{labels.asked}</span>
      </ColumnHead>
      <ColumnHead className="num">{labels.shown}</ColumnHead>
      <ColumnHead className="num">{labels.points}</ColumnHead>
    </Head>
  );
}

const bandOf = ({ low, high }: DimensionRow['asks'][number]): Interval | undefined =>
  low === undefined || high === undefined ? undefined : { low, high };

function Line({ face, row }: { face: Face; row: DimensionRow }) {
  const { phrases } = face;
  const { labels } = phrases;
  const poles = phrases.poles(row.dimension);
  return (
    <Row>
      <RowHead>
        <RecipeLink face={face} dimension={row.dimension} />
      </RowHead>
      <Cell className="c-plot">
        <Strips asks={row.asks.map(bandOf)} evidence={row.evidence} topTier={row.topTier} />
        <span className="poles">
          <span>{poles.low}</span>
          <span>{poles.high}</span>
        </span>
      </Cell>
      <Cell className="num" label={labels.asked.toLowerCase()}>
        <span className="say asks">
          {row.asks.map((ask) => (
            <span key={ask.purpose}>{phrases.askedBand(ask)}</span>
          ))}
        </span>
      </Cell>
      <Cell className="num" label={labels.shown.toLowerCase()}>
        {phrases.range(row.evidence)}
        {row.topTier && <span className="tier">{phrases.topTierRange(row.topTier)}</span>}
      </Cell>
      <Cell className="num c-pts" label={labels.points.toLowerCase()}>
        {phrases.range({ low: row.points, high: row.points })}
      </Cell>
    </Row>
  );
}
