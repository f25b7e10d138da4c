// The ten purposes in one table: left the weight that was declared, right how far what is done agrees. The table is the
// chart; its rows say everything the bars show.
import { Axis, Track } from '#components/result/Bars.tsx';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import type { DeclaredOperatedBlock, PurposeRow } from '#model/report/document.ts';

interface Props {
  face: Face;
  block: DeclaredOperatedBlock;
}

export function DeclaredOperated({ face, block }: Props) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.declaredOperatedIntro(block)}</p>
      <table className="chart two" role="table">
        <caption>
          {phrases.declaredOperatedCaption(block)}
          <span className="axm">
            <span className="zero">
              <Axis />
            </span>
          </span>
        </caption>
        <Head face={face} />
        <tbody role="rowgroup">
          {block.rows.map((row) => (
            <Row key={row.purpose} face={face} row={row} />
          ))}
        </tbody>
      </table>
      <p className="small">{phrases.declaredOperatedNote(block)}</p>
    </Part>
  );
}

function Head({ face }: { face: Face }) {
  const { labels } = face.phrases;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="c-name">
          {labels.purpose}
        </th>
        <th role="columnheader" scope="col" className="c-s">
          <span className="zero">
            <span className="say">{labels.declared}</span>
            <Axis />
          </span>
        </th>
        <th role="columnheader" scope="col" className="num">
          {labels.weight}
        </th>
        <th role="columnheader" scope="col" className="c-d">
          <span className="zero">
            {labels.operated}
            <Axis />
          </span>
        </th>
        <th role="columnheader" scope="col" className="num">
          {labels.agreement}
        </th>
      </tr>
    </thead>
  );
}

function Row({ face, row }: { face: Face; row: PurposeRow }) {
  const { phrases, words } = face;
  const { labels } = phrases;
  const isSaid = row.weight !== undefined;
  const share = (row.weight ?? 0) * 100;
  const none = isSaid ? '' : ' none';
  const inks = [isSaid && 'is-said', row.isOperated && 'is-done'].filter(Boolean).join(' ');
  return (
    <tr role="row" className={inks || undefined}>
      <th role="rowheader" scope="row">
        <span className="n">{row.number}</span>
        <bdi>{phrases.purposeName(row.purpose, row.ownName)}</bdi>
        {row.scopes.map((scope) => (
          <span key={scope} className="scope">
            <bdi>{words.scope(scope)}</bdi>
          </span>
        ))}
      </th>
      <td role="cell" className={`plot${none}`}>
        <Track interval={isSaid ? { low: 0, high: share } : undefined} ink="g-say" />
      </td>
      <td role="cell" className={`num${none}`} data-l={isSaid ? labels.declared.toLowerCase() : undefined}>
        {isSaid ? phrases.weight(row) : <span className="vh">{labels.notDeclared}</span>}
      </td>
      <td role="cell" className="plot">
        <Track interval={row.kappa} ink="g-do" />
      </td>
      <td role="cell" className="num" data-l={labels.operated.toLowerCase()}>
        {phrases.agreement(row.kappa)}
      </td>
    </tr>
  );
}
