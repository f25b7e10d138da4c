// By which edited profile the result is read: one sentence, and the table of what differs from the standard.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { ProfileBlock } from '#model/report/profile.ts';

export function Profile({ face, block }: { face: Face; block: ProfileBlock }) {
  const { phrases } = face;
  const { what, standard, edited } = phrases.profileColumns();
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>
        <bdi>{phrases.profileIntro(block)}</bdi>
      </p>
      <Table className="ref stack">
        <caption>{phrases.profileCaption(block)}</caption>
        <Head>
          <ColumnHead>{what}</ColumnHead>
          <ColumnHead>{standard}</ColumnHead>
          <ColumnHead>{edited}</ColumnHead>
        </Head>
        <Rows>
          {block.differences.map((difference) => {
            const told = phrases.difference(difference);
            return (
              <Row key={told.what}>
                <RowHead>{told.what}</RowHead>
                <Cell label={standard}>{told.standard}</Cell>
                <Cell label={edited}>{told.edited}</Cell>
              </Row>
            );
          })}
        </Rows>
      </Table>
    </Part>
  );
}
