// How many said each of a few things: a bar and its number, row by row.
import type { ReactNode } from 'react';
import { Share } from '#components/result/Bars.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';

export interface CountLine {
  readonly id: string;
  readonly name: ReactNode;
  readonly count: number;
  /** What stands in the last column, where there is one. */
  readonly more?: string;
  readonly isMarked?: boolean;
}

interface Props {
  caption?: string;
  /** What the table is about, where it has no caption. */
  label?: string;
  heads: { readonly name: string; readonly bar: string; readonly count: string; readonly more?: string | undefined };
  lines: readonly CountLine[];
  /** What a full bar stands for. */
  of: number;
}

export function CountTable({ caption, label, heads, lines, of }: Props) {
  return (
    <Table className="votes votes-counts" aria-label={label}>
      {caption && <caption>{caption}</caption>}
      <Head>
        <ColumnHead className="w-said">{heads.name}</ColumnHead>
        <ColumnHead className="w-bar">{heads.bar}</ColumnHead>
        <ColumnHead className="num">{heads.count}</ColumnHead>
        {heads.more && <ColumnHead className="w-more">{heads.more}</ColumnHead>}
      </Head>
      <Rows>
        {lines.map(({ id, name, count, more, isMarked }) => (
          <Row key={id} className={isMarked ? 'is-marked' : undefined}>
            <RowHead>{name}</RowHead>
            <Cell className="c-bar">
              <Share percent={of > 0 ? (100 * count) / of : 0} />
            </Cell>
            <Cell className="num" label={heads.count}>
              {count}
            </Cell>
            {heads.more && <Cell label={heads.more}>{more}</Cell>}
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
