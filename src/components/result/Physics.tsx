// Time, people and money: a card for each channel, the hours covered and the budget. Each is a table of two columns, with
// what it assumes folded under it, the way to the formulas and to the answers it comes from.

import { Formulas } from '#components/result/Formulas.tsx';
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { Part } from '#components/result/Part.tsx';
import { Questions } from '#components/result/QuestionLink.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { Who } from '#components/result/Voices.tsx';
import type { PhysicsBlock } from '#model/report/physics-matter.ts';
import type { PhysicsCard } from '#model/report/physics-phrases.ts';

export function Physics({ face, block }: { face: Face; block: PhysicsBlock }) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.physicsIntro()}</p>
      <ul className="small assumed">
        {phrases.physicsShared(block).map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      {phrases.physicsCards(block).map((card) => (
        <Card key={card.id} face={face} card={card} />
      ))}
    </Part>
  );
}

function Card({ face, card }: { face: Face; card: PhysicsCard }) {
  const { phrases } = face;
  const [what, amount] = phrases.physicsColumns();
  const id = `physics-${card.id}`;
  return (
    <article className="physics-card" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{card.title}</h3>
      <Table className="ref facts stack">
        <caption className="vh">{card.title}</caption>
        <Head>
          <ColumnHead className="f-name">
            <span className="vh">{what}</span>
          </ColumnHead>
          <ColumnHead>
            <span className="vh">{amount}</span>
          </ColumnHead>
        </Head>
        <Rows>
          {card.facts.map(({ label, text }) => (
            <Row key={label}>
              <RowHead>{label}</RowHead>
              <Cell>{text}</Cell>
            </Row>
          ))}
        </Rows>
      </Table>
      <details className="more">
        <summary>
          {phrases.physicsAssumed()}
          <span className="vh">: {card.title}</span>
        </summary>
        <ul className="small assumed">
          {card.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
        <Formulas face={face} formulas={card.formulas} />
        {card.said.length > 0 && (
          <>
            <p className="small">{phrases.physicsFrom()}</p>
            <ul className="asked">
              {card.said.map((said) => (
                <li key={phrases.who(said)}>
                  <span className="small">
                    <Who face={face} said={said} />:
                  </span>{' '}
                  <Kept text={phrases.quote(said)} />
                </li>
              ))}
            </ul>
          </>
        )}
        {/* In a sample there is nothing to answer, and they stand above. */}
        {face.mode === 'own' && card.assumed.length > 0 && (
          <>
            <p className="small">{phrases.physicsBlank()}</p>
            <Questions face={face} questions={card.assumed} />
          </>
        )}
      </details>
    </article>
  );
}
