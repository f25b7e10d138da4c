// The parts of a workshop on the page: what the room declares, how it voted, what it decided. Sentences and tables come ready
// from the phrasebook; a drawing beside a row says in words what it shows.
import { Fragment } from 'react';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { TOKENS } from '#model/workshop/ballot.ts';
import type { Counted } from '#model/workshop/disagreement/spread.ts';
import type { SessionBlock } from '#model/workshop/report/session-blocks.ts';
import { partAnchor } from '#model/workshop/report/tell-session.ts';
import type { DrawnVotes, ToldPart, ToldTable } from '#model/workshop/report/told-part.ts';

export function Session({ face, block }: { face: Face; block: SessionBlock }) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      {phrases.session(block).map((part) => (
        <Told key={part.id} id={partAnchor(block.kind, part)} part={part} />
      ))}
    </Part>
  );
}

function Told({ id, part }: { id: string; part: ToldPart }) {
  const { title, paragraphs, quote, untranslated, table, notes = [] } = part;
  return (
    <div className="told">
      {title !== undefined && <h3 id={id}>{title}</h3>}
      {paragraphs.map((text) => (
        <p key={text}>
          <bdi>{text}</bdi>
        </p>
      ))}
      {quote !== undefined && (
        <blockquote className="say">
          <bdi>{quote}</bdi>
        </blockquote>
      )}
      {untranslated !== undefined && <p className="small">{untranslated}</p>}
      {table && <ToldRows table={table} />}
      {notes.map((text) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
    </div>
  );
}

function ToldRows({ table: { columns, rows, drawing } }: { table: ToldTable }) {
  const [first, ...others] = columns;
  const numbered = (isNumber: boolean | undefined) => (isNumber ? { className: 'num' } : {});
  return (
    <>
      {drawing && <p className="small">{drawing.meaning}</p>}
      <Table className="ref stack told-rows">
        <Widths columns={columns} isDrawn={drawing !== undefined} />
        <Head>
          <ColumnHead>{first?.label}</ColumnHead>
          {drawing && <ColumnHead>{drawing.label}</ColumnHead>}
          {others.map(({ label, isNumber }) => (
            <ColumnHead key={label} {...numbered(isNumber)}>
              {label}
            </ColumnHead>
          ))}
        </Head>
        <Rows>
          {rows.map(({ cells: [name, ...rest], drawn }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be called the same, and none of them moves
            <Row key={at}>
              <RowHead>
                <bdi>{name}</bdi>
              </RowHead>
              {drawn && (
                <Cell>
                  <Circles drawn={drawn} />
                </Cell>
              )}
              {rest.map((text, place) => (
                <Cell key={others[place]?.label} label={others[place]?.label} {...numbered(others[place]?.isNumber)}>
                  <bdi>{text}</bdi>
                </Cell>
              ))}
            </Row>
          ))}
        </Rows>
      </Table>
    </>
  );
}

/** As wide beside one another as on paper. */
function Widths({ columns, isDrawn }: { columns: ToldTable['columns']; isDrawn: boolean }) {
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, isDrawn ? DRAWN : 0);
  const width = (share: number): string => `${((100 * share) / shares).toFixed(1)}%`;
  return (
    <colgroup>
      {columns.map(({ label, share = 1 }, at) => (
        <Fragment key={label}>
          <col width={width(share)} />
          {at === 0 && isDrawn && <col width={width(DRAWN)} />}
        </Fragment>
      ))}
    </colgroup>
  );
}

/** What the drawings take beside the columns. */
const DRAWN = 2.6;
const WIDTH = 130;
const INSET = 7;
const LINE = 12;
const LARGEST = 5.5;
const LEAST = 1.4;
const MARKS = [0, 5, 10, 15, 20] as const;
const across = (tokens: number): number => INSET + ((WIDTH - 2 * INSET) * tokens) / TOKENS;

/** The first vote above the second: hollow before, filled after, the area the share of the voters. */
function Circles({ drawn: { before, after, heard } }: { drawn: DrawnVotes }) {
  const rounds = [before, after].flatMap((counts, at) => (counts ? [{ counts, isAfter: at === 1 }] : []));
  const height = rounds.length * LINE;
  return (
    <svg className="told-votes" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={heard} focusable="false">
      <path className="s-grid" d={MARKS.map((mark) => `M${across(mark)} 0V${height}`).join('')} />
      {rounds.map(({ counts, isAfter }, row) => (
        <g key={String(isAfter)} className={isAfter || rounds.length === 1 ? 'after' : 'before'}>
          <path className="s-line" d={`M${INSET} ${LINE * (row + 0.5)}H${WIDTH - INSET}`} />
          {counts.map(({ value, count }) => (
            <circle key={value} cx={across(value)} cy={LINE * (row + 0.5)} r={radiusOf(count, counts)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function radiusOf(count: number, all: readonly Counted[]): number {
  const voters = all.reduce((sum, one) => sum + one.count, 0);
  return Number(Math.max(LEAST, LARGEST * Math.sqrt(count / voters)).toFixed(2));
}
