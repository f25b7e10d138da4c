// The declaration that comes from the vote: the sentence it makes, in both languages where asked for, its weights, and what it
// leaves out. What is edited by hand is the page's business.
import { Share } from '#components/result/Bars.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section } from '#components/workshop/disagreement/Section.tsx';
import type { Language } from '#content/shape.ts';
import type { Proposal } from '#model/workshop/disagreement/consensus.ts';

interface Props {
  face: Face;
  proposal: Proposal;
  /** In which languages the sentence is shown; that of the phrases unless told. */
  spoken?: readonly Language[];
}

export function ProposalPart({ face, proposal, spoken = [face.phrases.language] }: Props) {
  const { phrases } = face;
  const { consensus } = phrases.words;
  const declaration = proposal.state === 'proposed' ? proposal.declaration : [];
  return (
    <Section face={face} id="votes-proposal" title={consensus.title}>
      {declaration.length > 0 &&
        spoken.map((language) => (
          <p key={language} className="vote-sentence" lang={language}>
            {phrases.sentence(declaration, language)}
          </p>
        ))}
      {phrases.proposed(proposal).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {declaration.length > 0 && (
        <Table className="votes votes-counts">
          <Head>
            <ColumnHead className="w-said">{consensus.purpose}</ColumnHead>
            <ColumnHead className="w-bar">{consensus.weight}</ColumnHead>
            <ColumnHead className="num">
              <span className="vh">{consensus.weight}</span>
            </ColumnHead>
          </Head>
          <Rows>
            {declaration.map(({ purpose, weight, name }) => (
              <Row key={purpose}>
                <RowHead>
                  <bdi>{name ?? phrases.purposeName(purpose)}</bdi>
                </RowHead>
                <Cell className="c-bar">
                  <Share percent={weight} />
                </Cell>
                <Cell className="num" label={consensus.weight}>
                  {phrases.number(weight)}
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
      <LeftOut face={face} proposal={proposal} />
    </Section>
  );
}

function LeftOut({ face, proposal }: { face: Face; proposal: Proposal }) {
  const { phrases, level = 2 } = face;
  const { consensus } = phrases.words;
  const Heading = `h${level === 2 ? 3 : 4}` as const;
  if (proposal.leftOut.length === 0)
    return proposal.state === 'none' ? null : <p className="small">{consensus.nothingLeftOut}</p>;
  return (
    <div className="vote-left">
      <Heading>{consensus.leftOut}</Heading>
      <p>{consensus.leftOutIntro}</p>
      <ul className="vote-list">
        {proposal.leftOut.map((one) => {
          const { line, reason } = phrases.leftOut(one);
          return (
            <li key={one.purpose}>
              {line} <span className="small">({reason})</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
