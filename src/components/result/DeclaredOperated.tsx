// The ten purposes in one table: left the weight that was declared, right how far what is done agrees. The table is the
// chart; its rows say everything the bars show.
import { Axis, Track, TracksCaption } from '#components/result/Bars.tsx';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { DeclaredOperatedBlock, PurposeRow } from '#model/report/document.ts';

interface Props {
  face: Face;
  block: DeclaredOperatedBlock;
}

export function DeclaredOperated({ face, block }: Props) {
  const { phrases } = face;
  const note = phrases.declaredOperatedNote(block);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'sums' }}>
      <p>{phrases.declaredOperatedIntro(block)}</p>
      <Table className="chart two">
        <TracksCaption>{phrases.declaredOperatedCaption(block)}</TracksCaption>
        <Heads face={face} />
        <Rows>
          {block.rows.map((row) => (
            <Line key={row.purpose} face={face} row={row} />
          ))}
        </Rows>
      </Table>
      {note !== '' && <p className="small">{note}</p>}
    </Part>
  );
}

function Heads({ face }: { face: Face }) {
  const { labels } = face.phrases;
  return (
    <Head>
      <ColumnHead className="c-name">{labels.purpose}</ColumnHead>
      <ColumnHead className="c-s">
        <span className="zero">
          <span className="say">{labels.declared}</span>
          <Axis />
        </span>
      </ColumnHead>
      <ColumnHead className="num">{labels.weight}</ColumnHead>
      <ColumnHead className="c-d">
        <span className="zero">
          {labels.operated}
          <Axis />
        </span>
      </ColumnHead>
      <ColumnHead className="num">{labels.agreement}</ColumnHead>
    </Head>
  );
}

function Line({ face, row }: { face: Face; row: PurposeRow }) {
  const { phrases } = face;
  const { labels } = phrases;
  const isSaid = row.weight !== undefined;
  const share = (row.weight ?? 0) * 100;
  const none = isSaid ? '' : ' none';
  const inks = [isSaid && 'is-said', row.isOperated && 'is-done'].filter(Boolean).join(' ');
  return (
    <Row className={inks || undefined}>
      <RowHead>
        <span className="n">{row.number}</span>
        <bdi>{phrases.purposeName(row.purpose, row.ownName)}</bdi>
        {row.scopes.map((scope) => (
          <span key={scope} className="scope">
            <bdi>{phrases.scope(scope)}</bdi>
          </span>
        ))}
      </RowHead>
      <Cell className={`plot${none}`}>
        <Track interval={isSaid ? { low: 0, high: share } : undefined} ink="g-say" />
      </Cell>
      <Cell className={`num${none}`} label={isSaid ? labels.declared.toLowerCase() : undefined}>
        {isSaid ? phrases.weight(row) : <span className="vh">{labels.notDeclared}</span>}
      </Cell>
      <Cell className="plot">
        <Track interval={row.kappa} ink="g-do" />
      </Cell>
      <Cell className="num" label={labels.operated.toLowerCase()}>
        {phrases.agreement(row.kappa)}
      </Cell>
    </Row>
  );
}
