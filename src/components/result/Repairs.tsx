// Ways out of the whole: what changes as it is today and as it would be, what it takes, what it leaves.
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { Obtained } from '#components/result/Obtained.tsx';
import { Part } from '#components/result/Part.tsx';
import { ToQuestion } from '#components/result/QuestionLink.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { TryOut } from '#components/result/TryOut.tsx';
import type { RepairsBlock, WholeWay } from '#model/report/ways-out.ts';

export function Repairs({ face, block }: { face: Face; block: RepairsBlock }) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'efforts' }}>
      <p>{phrases.repairsIntro(block)}</p>
      {block.sets.map((way) => (
        <Whole key={way.side} face={face} way={way} />
      ))}
    </Part>
  );
}

function Whole({ face, way }: { face: Face; way: WholeWay }) {
  const { phrases } = face;
  const { labels } = phrases;
  const id = `repairs-${way.side}`;
  return (
    <section className="whole-way" aria-labelledby={id}>
      <h3 id={id}>{phrases.wholeWayTitle(way)}</h3>
      <p>
        {phrases.wholeWayText(way)}{' '}
        <TryOut face={face} side={way.side} findings={[]} what={phrases.wholeWayTitle(way)} />
      </p>
      <Table className="ref stack changes" aria-labelledby={id}>
        <Head>
          <ColumnHead>{labels.change}</ColumnHead>
          <ColumnHead>{labels.today}</ColumnHead>
          <ColumnHead>{labels.onThisWay}</ColumnHead>
        </Head>
        <Rows>
          {way.changes.map((change) => {
            const { what, from, to } = phrases.changed(change);
            return (
              <Row key={what}>
                <RowHead>
                  {change.kind === 'answer' ? (
                    <ToQuestion face={face} question={change.question}>
                      {what}
                    </ToQuestion>
                  ) : (
                    what
                  )}
                </RowHead>
                <Cell label={labels.today}>{from}</Cell>
                <Cell label={labels.onThisWay}>{to}</Cell>
              </Row>
            );
          })}
        </Rows>
      </Table>
      <Money face={face} way={way} />
      <Obtained face={face} lines={phrases.obtained(way)} of={phrases.wholeWayTitle(way)} />
    </section>
  );
}

/** What it takes in money, row by row, with its total. */
function Money({ face: { phrases }, way }: { face: Face; way: WholeWay }) {
  const money = phrases.wayMoney(way);
  if (!money) return null;
  const [item, amount] = money.columns;
  return (
    <>
      <Table className="ref facts way-money">
        <caption>{money.caption}</caption>
        <Head>
          <ColumnHead>{item}</ColumnHead>
          <ColumnHead>{amount}</ColumnHead>
        </Head>
        <Rows>
          {money.rows.map((row) => (
            <Row key={row.item} className={row.isTotal ? 'total' : undefined}>
              <RowHead>{row.item}</RowHead>
              <Cell>
                <Kept text={row.amount} />
              </Cell>
            </Row>
          ))}
        </Rows>
      </Table>
      <p className="small way-notes">
        <Kept text={money.notes.join(' ')} />
      </p>
    </>
  );
}
