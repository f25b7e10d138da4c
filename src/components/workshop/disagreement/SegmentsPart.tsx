// The board beside the front line, from three ballots of each on: how far the two lie apart, and purpose by purpose.
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { Pair } from '#components/workshop/disagreement/Between.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section, Sentences } from '#components/workshop/disagreement/Section.tsx';
import { TokenAxis } from '#components/workshop/disagreement/Strip.tsx';
import type { Segments } from '#model/workshop/disagreement/segments.ts';

export function SegmentsPart({ face, segments }: { face: Face; segments: Segments }) {
  const { phrases } = face;
  const { words } = phrases;
  const [first, second, ...others] = phrases.segments(segments);
  return (
    <Section face={face} id="votes-segments" title={words.segments.title}>
      <Sentences texts={second === undefined ? [first] : [second, first, ...others]} />
      {segments.state === 'shown' && (
        <Table className="votes votes-pairs">
          <caption>{words.segments.caption}</caption>
          <Head>
            <ColumnHead className="w-name">{words.aims.purpose}</ColumnHead>
            <ColumnHead className="w-strip">
              {words.aims.strip}
              <TokenAxis />
            </ColumnHead>
            <ColumnHead className="num">{words.segments.names.board}</ColumnHead>
            <ColumnHead className="num">{words.segments.names['front-line']}</ColumnHead>
            <ColumnHead className="num">{words.segments.difference}</ColumnHead>
          </Head>
          <Rows>
            {segments.gaps.map(({ purpose, board, frontLine }) => (
              <Row key={purpose}>
                <RowHead>{phrases.purposeName(purpose)}</RowHead>
                <Cell className="c-strip">
                  <Pair board={board} frontLine={frontLine} />
                </Cell>
                <Cell className="num" label={words.segments.names.board}>
                  {phrases.number(board)}
                </Cell>
                <Cell className="num" label={words.segments.names['front-line']}>
                  {phrases.number(frontLine)}
                </Cell>
                <Cell className="num strong" label={words.segments.difference}>
                  {phrases.number(Math.abs(board - frontLine))}
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
    </Section>
  );
}
