// Calls answered in time against people on the phone: assumptions, numbers, and room for the curve.
import type { ReactNode } from 'react';
import { Axis, Single } from '#components/result/Bars.tsx';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { type PhoneRow, pickRows, rowsOf } from '#components/result/phone-rows.ts';
import { formatNumber } from '#content/numbers/format.ts';
import type { PhoneBlock } from '#model/report/document.ts';

interface Props {
  face: Face;
  block: PhoneBlock;
  /** The curve, where a script can draw it. */
  children?: ReactNode;
}

export function Phone({ face, block, children }: Props) {
  const { phrases, words } = face;
  const rows = rowsOf(block);
  const picked = pickRows(rows);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.phoneIntro(block)}</p>
      {children}
      <Table face={face} rows={picked} />
      {picked.length < rows.length && (
        <details className="more">
          <summary>{words.otherRows}</summary>
          <Table face={face} rows={rows} />
        </details>
      )}
      <ul className="small assumed">
        {phrases.phoneAssumptions(block).map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </Part>
  );
}

function Table({ face, rows }: { face: Face; rows: readonly PhoneRow[] }) {
  const { labels } = face.phrases;
  return (
    <table className="chart phone" role="table">
      <caption className="vh">{labels.answeredInTime}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="p-name">
            {labels.agents}
          </th>
          <th role="columnheader" scope="col" className="p-bar">
            {labels.answeredInTime}, {face.words.phone.onHundred}
            <Axis />
          </th>
          <th role="columnheader" scope="col" className="num">
            {labels.answeredInTime}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.agents} face={face} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ face, row }: { face: Face; row: PhoneRow }) {
  const { phrases, words, language } = face;
  return (
    <tr role="row" className={row.isToday ? 'is-done' : undefined}>
      <th role="rowheader" scope="row">
        {formatNumber(row.agents, language, 0)}
        {row.isToday && <span className="today"> {words.phone.today}</span>}
      </th>
      <td role="cell" className="c-plot">
        <Single interval={row.share} />
      </td>
      <td role="cell" className="num">
        {phrases.range(row.share)}
      </td>
    </tr>
  );
}
