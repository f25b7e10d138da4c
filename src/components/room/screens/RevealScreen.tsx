// The moment the ballots are revealed: a strip for each purpose, the most disputed first, after a minute of silence; then the list
// of everything the room does not agree on.

import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { HowMany } from '#components/room/screens/LateScreen.tsx';
import { useNow } from '#components/room/use-now.ts';
import { useWholeAnalysis } from '#components/room/use-whole-analysis.ts';
import { KindsPart } from '#components/workshop/disagreement/KindsPart.tsx';
import { Sentences } from '#components/workshop/disagreement/Section.tsx';
import { Strip, TokenAxis } from '#components/workshop/disagreement/Strip.tsx';
import { drawingFor } from '#components/workshop/disagreement/strip-dots.ts';
import { OTHER } from '#model/workshop/ballot.ts';
import { bySplit, tokensOn } from '#model/workshop/disagreement/aims.ts';
import type { Dispute } from '#model/workshop/disagreement/disputes.ts';
import { isCovered, silenceLeft } from '#model/workshop/room/room-state.ts';
import { votesShown } from '#model/workshop/room/votes-shown.ts';

const MOST_KINDS = 6;

export function RevealScreen(face: ScreenFace) {
  const { say, room, engagement } = face;
  if (isCovered(room) || !engagement.revealed.includes(1))
    return (
      <>
        <h2 className="room-title">{engagement.revealed.includes(1) ? say.reveal.covered : say.reveal.closed}</h2>
        <HowMany face={face} round={1} />
      </>
    );
  if (room.screen === 'kinds') return <Kinds face={face} />;
  return (
    <>
      <h2 className="room-title small-title">{say.reveal.title}</h2>
      <Silence face={face} />
      {votesShown(engagement, room).hasNames ? <Names face={face} /> : <Strips face={face} />}
    </>
  );
}

function Kinds({ face: { say, votes, material } }: { face: ScreenFace }) {
  const { hidden } = material.votes;
  const { disputes } = useWholeAnalysis(material.votes);
  if (hidden.length > 0) return <Sentences texts={votes.unseen(hidden)} />;
  const { aims } = material.votes;
  const all = disputes.state === 'disputed' ? disputes.disputes.length : 0;
  // The figure of the strips and of the slide that follows, beside the ruler of all kinds.
  const inTokens = ({ kind, id }: Dispute): string | undefined => {
    const apart = kind === 'aims' && aims().purposes.find(({ purpose }) => purpose === id)?.spread.meanDifference;
    return typeof apart === 'number' ? say.reveal.inTokens(votes.tokens(apart)) : undefined;
  };
  return (
    <>
      <KindsPart face={{ phrases: votes }} disputes={disputes} most={MOST_KINDS} noteOf={inTokens} />
      {all > 0 && (
        <p className="room-quiet">
          {all > MOST_KINDS && say.reveal.firstOf(MOST_KINDS, all)} {say.reveal.talked(material.votes.splits().length)}
        </p>
      )}
    </>
  );
}

function Silence({ face: { say, room } }: { face: ScreenFace }) {
  const at = useNow(room.silence !== undefined);
  const left = silenceLeft(room, at);
  // Told by its number alone: a clock that speaks every second would be no silence.
  return left === undefined ? null : (
    <p className="room-silence" role="timer">
      {say.reveal.silence(left)}
    </p>
  );
}

function Strips({ face: { say, votes, material } }: { face: ScreenFace }) {
  const { hidden } = material.votes;
  if (hidden.length > 0) return <Sentences texts={votes.unseen(hidden)} />;
  const aims = material.votes.aims();
  const rows = bySplit(aims).filter(({ backers }) => backers > 0);
  if (rows.length === 0) return <p>{say.reveal.nobody}</p>;
  // Whoever laid nothing is counted in a column: drawn, they would be the highest pile of every strip.
  const laid = rows.map(({ spread }) => spread.counts.filter(({ value }) => value > 0));
  const drawing = drawingFor(laid, 'far');
  const untouched = aims.purposes.filter(({ purpose, backers }) => backers === 0 && purpose !== OTHER);
  return (
    <>
      <p className="room-said">{votes.whole(aims)}</p>
      <Table className="votes room-strips">
        <caption>{say.reveal.caption(aims.voters, drawing.perDot)}</caption>
        <Head>
          <ColumnHead className="w-name">{votes.words.aims.purpose}</ColumnHead>
          <ColumnHead className="num w-none">{say.reveal.none}</ColumnHead>
          <ColumnHead className="w-strip">
            <span className="vh">{votes.words.aims.strip}</span>
            <TokenAxis />
          </ColumnHead>
          {aims.voters > 1 && <ColumnHead className="num">{votes.words.aims.apart}</ColumnHead>}
        </Head>
        <Rows>
          {rows.map((row, place) => (
            <Row key={row.purpose}>
              <RowHead>{votes.purposeName(row.purpose)}</RowHead>
              <Cell className="num" label={say.reveal.none}>
                {aims.voters - row.backers}
              </Cell>
              <Cell className="c-strip">
                <Strip
                  spread={{ ...row.spread, counts: laid[place] ?? [] }}
                  drawing={drawing}
                  label={votes.heard(row)}
                />
              </Cell>
              {aims.voters > 1 && (
                <Cell className="num strong" label={votes.words.aims.apart}>
                  {votes.number(row.spread.meanDifference ?? 0)}
                </Cell>
              )}
            </Row>
          ))}
        </Rows>
      </Table>
      {untouched.length > 0 && (
        <p className="room-untouched">
          {votes.words.aims.untouched(untouched.map(({ purpose }) => votes.purposeName(purpose)).join('; '))}
        </p>
      )}
    </>
  );
}

/** Only of a named engagement, and only while names are on: in the place of the strips, since both are not legible at once. */
function Names({ face: { say, room, engagement, votes } }: { face: ScreenFace }) {
  const { ballots, round, hasNames } = votesShown(engagement, room);
  if (!hasNames) return null;
  return (
    <section aria-labelledby="room-names">
      <h3 id="room-names">{say.names.title}</h3>
      <ul className="room-names room-voters">
        {ballots
          .filter((ballot) => ballot.round === round)
          .map(({ id, name, tokens }) => (
            <li key={id}>
              <b>
                <bdi>{name ?? say.names.unsigned}</bdi>
              </b>
              {': '}
              {Object.keys(tokens)
                .toSorted((a, b) => tokensOn(tokens, b) - tokensOn(tokens, a))
                .map((purpose) => `${votes.purposeName(purpose)} ${tokensOn(tokens, purpose)}`)
                .join(', ')}
            </li>
          ))}
      </ul>
    </section>
  );
}
