// The methods of the five articles: a card for each that has something to say, with what it rests on folded under it; those
// that cannot tell yet with their questions, and those beside the point in a line.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Questions } from '#components/result/QuestionLink.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { Who } from '#components/result/Voices.tsx';
import type { MethodCard } from '#model/report/method-phrases.ts';
import type { MethodsBlock } from '#model/report/methods-block.ts';

export function Methods({ face, block }: { face: Face; block: MethodsBlock }) {
  const { phrases } = face;
  const undecided = phrases.methodsUndecided(block);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.methodsIntro()}</p>
      {phrases.methodCards(block).map((card) => (
        <Card key={card.id} face={face} card={card} />
      ))}
      {undecided && (
        <div className="method-rest">
          <p>{undecided.text}</p>
          <Questions face={face} questions={undecided.questions} />
        </div>
      )}
      {phrases.methodsBeside(block).map((text) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
    </Part>
  );
}

function Card({ face, card }: { face: Face; card: MethodCard }) {
  const { id, title, says, table, notes, quotes, ask } = card;
  const { phrases, links } = face;
  return (
    <article className="method-card" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {says.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {table && <Seen title={title} table={table} />}
      {ask.length > 0 && (
        <>
          <p className="small">{phrases.methodsAsk(ask)}</p>
          <Questions face={face} questions={ask} />
        </>
      )}
      <details className="more">
        <summary>
          {phrases.methodsFrom()}
          <span className="vh">: {title}</span>
        </summary>
        <ul className="small assumed">
          {quotes.map((said) => (
            <li key={said.question}>
              <Who face={face} said={said} who={phrases.methodsSaid(said)} />: {phrases.quote(said)}
            </li>
          ))}
        </ul>
        {notes.map((note) => (
          <p key={note} className="small">
            {note}
          </p>
        ))}
        <p className="small">
          <a href={`${links.method}#readings`}>{phrases.methodsAll()}</a>
        </p>
      </details>
    </article>
  );
}

function Seen({ title, table: { columns, rows } }: { title: string; table: NonNullable<MethodCard['table']> }) {
  return (
    <Table className="ref stack seen">
      <caption className="vh">{title}</caption>
      <Head>
        {columns.map((column) => (
          <ColumnHead key={column}>{column}</ColumnHead>
        ))}
      </Head>
      <Rows>
        {rows.map(([name, ...cells]) => (
          <Row key={name}>
            <RowHead>{name}</RowHead>
            {cells.map((cell, at) => (
              <Cell key={columns[at + 1]} label={columns[at + 1]}>
                {cell}
              </Cell>
            ))}
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
