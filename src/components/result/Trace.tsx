// Behind the figures of the dimensions: for each, the answers it was worked out from, how much each counts and what it comes
// to. The name of a dimension leads to its recipe, an answer to its question.
import type { Face } from '#components/result/face.ts';
import { Questions } from '#components/result/QuestionLink.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { Who } from '#components/result/Voices.tsx';
import type { DimensionPart, DimensionsBlock } from '#model/report/dimension-matter.ts';

export function Trace({ face, block }: { face: Face; block: DimensionsBlock }) {
  const { phrases, words } = face;
  return (
    <details className="more trace">
      <summary>{words.trace.title}</summary>
      <p className="small">{words.trace.intro}</p>
      {block.rows.map(({ dimension, parts = [], topTierParts }) => {
        const name = phrases.dimensionName(dimension);
        return (
          <section key={dimension} aria-label={name}>
            {/* No heading of the report: the outline stays that of every other face. */}
            <p className="of">
              <RecipeLink face={face} dimension={dimension} />
            </p>
            <Parts face={face} name={name} parts={parts} />
            {topTierParts && (
              <>
                <p className="small">{words.trace.topTier}</p>
                <Parts face={face} name={name} parts={topTierParts} />
              </>
            )}
          </section>
        );
      })}
    </details>
  );
}

/** A dimension as the way to how it is worked out. */
export function RecipeLink({
  face,
  dimension,
}: {
  face: Face;
  dimension: DimensionsBlock['rows'][number]['dimension'];
}) {
  return <a href={`${face.links.method}#${dimension}`}>{face.phrases.dimensionName(dimension)}</a>;
}

function Parts({ face, name, parts }: { face: Face; name: string; parts: readonly DimensionPart[] }) {
  const { phrases, words } = face;
  const { answer, weight, value, blank, none } = words.trace;
  if (parts.length === 0) return <p className="small">{none}</p>;
  return (
    <Table className="ref stack">
      <caption className="vh">{name}</caption>
      <Head>
        <ColumnHead>{answer}</ColumnHead>
        <ColumnHead className="num">{weight}</ColumnHead>
        <ColumnHead className="num">{value}</ColumnHead>
      </Head>
      <Rows>
        {parts.map((part) => (
          <Row key={part.questions.join(' ')}>
            <RowHead>
              {part.said.length === 0 ? (
                <Questions face={face} questions={part.questions} />
              ) : (
                part.said.map((said) => (
                  <span key={phrases.who(said)} className="from">
                    <span className="small">
                      <Who face={face} said={said} />
                    </span>
                    <span>{phrases.quote(said)}</span>
                  </span>
                ))
              )}
            </RowHead>
            <Cell className="num" label={weight}>
              {phrases.weight(part)}
            </Cell>
            <Cell className="num" label={value}>
              {part.value ? phrases.range(part.value) : blank}
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
