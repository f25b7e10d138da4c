// A table of three columns: what it is about, before, after. On a narrow screen each row becomes a small block.
import type { ReactNode } from 'react';
import { useShelf } from '#components/kept/shelf-context.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';

export interface Line {
  readonly id: string;
  readonly name: ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

interface Props {
  caption: string;
  /** The caption is said, not shown, where a heading shows it. */
  isHidden?: boolean;
  first: string;
  lines: readonly Line[];
  isNumber?: boolean;
}

export function BeforeAfter({ caption, isHidden = false, first, lines, isNumber = false }: Props) {
  const { before, after } = useShelf().words.compare;
  const kind = isNumber ? 'num' : undefined;
  return (
    <Table className="ref stack moments">
      <caption className={isHidden ? 'vh' : undefined}>{caption}</caption>
      <Head>
        <ColumnHead>{first}</ColumnHead>
        <ColumnHead className={kind}>{before}</ColumnHead>
        <ColumnHead className={kind}>{after}</ColumnHead>
      </Head>
      <Rows>
        {lines.map((line) => (
          <Row key={line.id}>
            <RowHead>{line.name}</RowHead>
            <Cell className={kind} label={before}>
              {line.before}
            </Cell>
            <Cell className={kind} label={after}>
              {line.after}
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
