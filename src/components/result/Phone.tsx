// Calls answered in time against people on the phone: assumptions, numbers, and room for the curve.
import type { ReactNode } from 'react';
import { Axis, Single } from '#components/result/Bars.tsx';
import { Formulas } from '#components/result/Formulas.tsx';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Questions } from '#components/result/QuestionLink.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { PhoneBlock, PhoneRow } from '#model/report/document.ts';
import { pickRows } from '#model/report/phone-rows.ts';

interface Props {
  face: Face;
  block: PhoneBlock;
  /** The curve, where a script can draw it. */
  children?: ReactNode;
}

export function Phone({ face, block, children }: Props) {
  const { phrases, words } = face;
  const { rows } = block;
  const picked = pickRows(rows);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.phoneIntro(block)}</p>
      {phrases.phoneRemarks(block).map(({ text, questions }) => (
        <div key={text} className="remark">
          <p>{text}</p>
          {face.mode === 'own' && questions.length > 0 && <Questions face={face} questions={questions} />}
        </div>
      ))}
      {children}
      <Numbers face={face} rows={picked} isPicked={picked.length < rows.length} />
      {picked.length < rows.length && (
        <details className="more">
          <summary>{words.otherRows}</summary>
          <Numbers face={face} rows={rows} />
        </details>
      )}
      <ul className="small assumed">
        {phrases.phoneAssumptions(block).map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <Formulas face={face} formulas={phrases.phoneFormulas()} />
    </Part>
  );
}

interface NumbersProps {
  face: Face;
  rows: readonly PhoneRow[];
  /** The whole table follows, folded: paper gets that one. */
  isPicked?: boolean;
}

function Numbers({ face, rows, isPicked = false }: NumbersProps) {
  const { labels } = face.phrases;
  return (
    <Table className={`chart phone${isPicked ? ' picked' : ''}`}>
      <caption className="vh">{labels.answeredInTime}</caption>
      <Head>
        <ColumnHead className="p-name">{labels.agents}</ColumnHead>
        <ColumnHead className="p-bar">
          {labels.answeredInTime}
          <Axis />
        </ColumnHead>
        <ColumnHead className="num">{face.words.phone.onHundred}</ColumnHead>
      </Head>
      <Rows>
        {rows.map((row) => (
          <Line key={row.agents} face={face} row={row} />
        ))}
      </Rows>
    </Table>
  );
}

function Line({ face, row }: { face: Face; row: PhoneRow }) {
  const { phrases } = face;
  return (
    <Row className={row.isToday ? 'is-done' : undefined}>
      <RowHead>{phrases.people(row)}</RowHead>
      <Cell className="c-plot">
        <Single interval={row} />
      </Cell>
      <Cell className="num">{phrases.range(row)}</Cell>
    </Row>
  );
}
