// What is going to be done: who answers for it, by which day, how one will see it.
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { formatDate } from '#content/numbers/format.ts';

export function CommitmentsScreen({ title, say, engagement, language }: ScreenFace & { title?: string }) {
  // By the day, as in the report.
  const commitments = engagement.commitments.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  const heads = say.commitments;
  return (
    <>
      <h2 className="room-title small-title">{title ?? heads.title}</h2>
      {commitments.length === 0 && <p className="room-first">{heads.none}</p>}
      {commitments.length > 0 && (
        <Table className="votes room-commitments">
          <caption className="vh">{heads.title}</caption>
          <Head>
            <ColumnHead>{heads.what}</ColumnHead>
            <ColumnHead>{heads.owner}</ColumnHead>
            <ColumnHead>{heads.by}</ColumnHead>
          </Head>
          <Rows>
            {commitments.map(({ id, what, owner, by, measure }) => (
              <Row key={id}>
                <RowHead>
                  <bdi>{what}</bdi>
                  <span className="vote-note">
                    {heads.measure}: <bdi>{measure}</bdi>
                  </span>
                </RowHead>
                <Cell label={heads.owner}>
                  <bdi>{owner}</bdi>
                </Cell>
                <Cell label={heads.by}>{formatDate(by, language)}</Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
    </>
  );
}
