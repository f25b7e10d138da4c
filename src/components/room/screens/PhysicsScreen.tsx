// What the promise takes on one channel: the card of today's numbers beside that of the numbers being tried, which divergences come
// or go, and which number would end the heaviest.
import { useDeferredValue, useMemo } from 'react';
import { Kept } from '#components/result/Kept.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { triedOn } from '#components/room/tried.ts';

export function PhysicsScreen(face: ScreenFace) {
  const { say, room, material, phrases } = face;
  const { assessment } = material.facts;
  const trial = useDeferredValue(room.trial);
  const tried = useMemo(
    () => triedOn(assessment, material.facts.judgement(), phrases, trial),
    [assessment, material, phrases, trial],
  );
  if (!tried) return <p className="room-first">{say.physics.none}</p>;
  const { rows, title, gone, come, isTouched, turns } = tried;
  return (
    <>
      <h2 className="room-title small-title">
        {say.physics.title}: {title}
      </h2>
      <Table className="votes room-physics">
        <caption className="vh">{say.physics.title}</caption>
        <Head>
          <ColumnHead>{say.physics.fact}</ColumnHead>
          <ColumnHead>{say.physics.today}</ColumnHead>
          <ColumnHead>{say.physics.tried}</ColumnHead>
        </Head>
        <Rows>
          {rows.map(({ label, before, after }) => (
            <Row key={label} className={before === after ? undefined : 'is-marked'}>
              <RowHead>{label}</RowHead>
              <Cell label={say.physics.today}>{before}</Cell>
              <Cell label={say.physics.tried}>{after}</Cell>
            </Row>
          ))}
        </Rows>
      </Table>
      <div role="status">
        <p>
          {!isTouched && say.physics.untouched}
          {isTouched && gone.length + come.length === 0 && say.physics.same}
          {gone.length > 0 && say.physics.gone(gone.join('; '))} {come.length > 0 && say.physics.come(come.join('; '))}
        </p>
      </div>
      {turns && (
        <p className="room-quiet">
          <Kept text={turns} />
        </p>
      )}
    </>
  );
}
