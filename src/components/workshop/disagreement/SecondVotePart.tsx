// The second vote beside the first: how far two voters lie apart before and after, and where tokens went.
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { Arrow } from '#components/workshop/disagreement/Between.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section, Sentences } from '#components/workshop/disagreement/Section.tsx';
import { TokenAxis } from '#components/workshop/disagreement/Strip.tsx';
import type { HiddenRound, ToldSecondVote } from '#model/workshop/anonymity.ts';

interface Props {
  face: Face;
  vote: ToldSecondVote | undefined;
  /** Rounds that are not shown, where there is no comparison because of them. */
  hidden: readonly HiddenRound[];
}

export function SecondVotePart({ face, vote, hidden }: Props) {
  const { phrases } = face;
  const { second, aims } = phrases.words;
  const moved = vote?.known?.moved ?? [];
  const absent = hidden.length > 0 ? phrases.unseen(hidden) : [second.none];
  return (
    <Section face={face} id="votes-second-vote" title={second.title}>
      <Sentences texts={vote ? phrases.secondVote(vote) : absent} />
      {moved.length > 0 && (
        <Table className="votes votes-moved">
          <caption>{second.caption}</caption>
          <Head>
            <ColumnHead className="w-name">{aims.purpose}</ColumnHead>
            <ColumnHead className="w-strip">
              {aims.strip}
              <TokenAxis />
            </ColumnHead>
            <ColumnHead className="num">{second.before}</ColumnHead>
            <ColumnHead className="num">{second.after}</ColumnHead>
            <ColumnHead className="num">{second.came}</ColumnHead>
            <ColumnHead className="num">{second.left}</ColumnHead>
          </Head>
          <Rows>
            {moved.map(({ purpose, before, after, came, left }) => (
              <Row key={purpose}>
                <RowHead>{phrases.purposeName(purpose)}</RowHead>
                <Cell className="c-strip">
                  <Arrow before={before} after={after} />
                </Cell>
                <Cell className="num" label={second.before}>
                  {phrases.number(before)}
                </Cell>
                <Cell className="num" label={second.after}>
                  {phrases.number(after)}
                </Cell>
                <Cell className="num" label={second.came}>
                  {phrases.number(came)}
                </Cell>
                <Cell className="num" label={second.left}>
                  {phrases.number(left)}
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
    </Section>
  );
}
