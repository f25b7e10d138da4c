// What the promises take: first in one line, with the number behind its width; then what one channel's card can tell, beside the
// numbers being tried once there are some, which divergences come or go, and which number would end the heaviest.
import { useMemo } from 'react';
import { useLagging } from '#components/frame/lagging.ts';
import { Kept } from '#components/result/Kept.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { dialKeys } from '#components/room/on-show.ts';
import { quotedQuestions } from '#components/room/quoted-questions.ts';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { Contested } from '#components/room/screens/Contested.tsx';
import { triedOn } from '#components/room/tried.ts';

export function PhysicsScreen(face: ScreenFace) {
  const { say, room, material, phrases } = face;
  const { assessment } = material.facts;
  const trial = useLagging(room.trial);
  const tried = useMemo(
    () => triedOn(assessment, material.facts.judgement(), phrases, trial),
    [assessment, material, phrases, trial],
  );
  if ('missing' in tried) return <Untold face={face} missing={tried.missing} />;
  const { rows, title, takes, hangsOn, tookBefore, gone, come, isTouched, turns } = tried;
  return (
    <>
      <h2 className="room-kicker">
        {say.physics.title}
        {isTouched && `: ${say.physics.as}`}
      </h2>
      {takes.map((text) => (
        <p key={text} className="room-first">
          <Kept text={text} />
        </p>
      ))}
      {tookBefore
        .filter((text) => !takes.includes(text))
        .map((text) => (
          <p key={text} className="room-said">
            <b>{say.physics.today}:</b> <Kept text={text} />
          </p>
        ))}
      {hangsOn.map((text) => (
        <p key={text}>
          <Kept text={text} />
        </p>
      ))}
      <Contested face={face} questions={dialKeys(face).map((key) => key.split('/')[0] ?? key)} />
      {rows.length > 0 && (
        <Table className="votes room-physics">
          <caption>{title}</caption>
          <Head>
            <ColumnHead>{say.physics.fact}</ColumnHead>
            <ColumnHead>{say.physics.today}</ColumnHead>
            {isTouched && <ColumnHead>{say.physics.tried}</ColumnHead>}
          </Head>
          <Rows>
            {rows.map(({ label, before, after }) => (
              <Row key={label} className={before === after ? undefined : 'is-marked'}>
                <RowHead>{label}</RowHead>
                <Cell label={say.physics.today}>{before}</Cell>
                {isTouched && <Cell label={say.physics.tried}>{after}</Cell>}
              </Row>
            ))}
          </Rows>
        </Table>
      )}
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

/** Which answers are missing, and that they can be given now; or that nobody here answers at all. */
function Untold({ face: { say, phrases, language }, missing }: { face: ScreenFace; missing: readonly string[] }) {
  const { physics } = say;
  return (
    <>
      <h2 className="room-kicker">{physics.title}</h2>
      <p className="room-first">
        {missing.length === 0
          ? physics.nobody
          : physics.missing(quotedQuestions(missing, phrases, language), missing.length)}
      </p>
      {missing.length > 0 && <p>{physics.give(missing.length)}</p>}
    </>
  );
}
