// The register of public promises: each beside the stated time, what today's people give, and the outcome.
import { Formulas } from '#components/result/Formulas.tsx';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { PromiseRow, PromisesBlock } from '#model/report/physics-matter.ts';

export function Promises({ face, block }: { face: Face; block: PromisesBlock }) {
  const { phrases } = face;
  const heads = phrases.promisesColumns();
  const keeping = phrases.promisesKeeping(block);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'physics' }}>
      <p>{phrases.promisesIntro(block)}</p>
      <Table className="ref stack promises">
        <caption className="vh">{phrases.heading(block.kind)}</caption>
        <Head>
          {heads.map((head) => (
            <ColumnHead key={head}>{head}</ColumnHead>
          ))}
        </Head>
        <Rows>
          {block.rows.map((row) => (
            <Line key={row.channel} face={face} row={row} heads={heads} />
          ))}
        </Rows>
      </Table>
      {keeping !== undefined && <p>{keeping}</p>}
      {phrases.promisesNotes(block).map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      <Formulas face={face} formulas={phrases.promisesFormulas(block)} />
    </Part>
  );
}

function Line({ face, row, heads }: { face: Face; row: PromiseRow; heads: readonly string[] }) {
  const { phrases, links } = face;
  const [name, ...cells] = phrases.promiseCells(row);
  const [rule] = row.rules;
  return (
    <Row>
      <RowHead>{name}</RowHead>
      {cells.map((cell, at) => {
        const head = heads[at + 1] ?? '';
        const isOutcome = at === cells.length - 1;
        return (
          <Cell key={head} label={head} className={isOutcome ? 'promise-outcome' : undefined}>
            {isOutcome && rule !== undefined ? <a href={links.rule(rule)}>{cell}</a> : cell}
          </Cell>
        );
      })}
    </Row>
  );
}
