// Several engagements beside one another, without names: for each measure how many have it, between which values, and the middle.
import { useMemo } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { catalogue } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/plain.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { comparePractice, measureOf, PRACTICE_MEASURES } from '#model/workshop/practice.ts';

export default function Practice({ engagements }: { engagements: readonly Engagement[] }) {
  const { words, language } = useDesk();
  const say = words.desk.practice;
  const spreads = useMemo(() => comparePractice(engagements.map((one) => measureOf(catalogue, one))), [engagements]);
  const known = PRACTICE_MEASURES.flatMap((measure) => {
    const spread = spreads[measure];
    return spread ? [{ measure, spread }] : [];
  });
  const number = (value: number) => formatNumber(value, language, 1);
  return (
    <Part id="practice" title={say.title}>
      <p>{say.intro}</p>
      {known.length === 0 ? (
        <p className="small">{say.none}</p>
      ) : (
        <Table className="ref stack">
          <caption className="vh">{say.title}</caption>
          <Head>
            <ColumnHead>{say.measure}</ColumnHead>
            <ColumnHead className="num">{say.count}</ColumnHead>
            <ColumnHead className="num">{say.range}</ColumnHead>
            <ColumnHead className="num">{say.middle}</ColumnHead>
          </Head>
          <Rows>
            {known.map(({ measure, spread }) => (
              <Row key={measure}>
                <RowHead>
                  {say.measures[measure].name}
                  <span className="small measure-means">{say.measures[measure].means}</span>
                </RowHead>
                <Cell className="num" label={say.count}>
                  {spread.count}
                </Cell>
                <Cell className="num" label={say.range}>
                  {number(spread.least)}–{number(spread.most)}
                </Cell>
                <Cell className="num" label={say.middle}>
                  {number(spread.median)}
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
      <p className="small">{say.caution}</p>
    </Part>
  );
}
