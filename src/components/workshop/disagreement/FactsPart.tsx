// What each takes for a fact: the estimates of every question asked, how they lie, and whether it matters who is right. The
// facts on which the judgement hangs come first.
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { CountTable } from '#components/workshop/disagreement/CountTable.tsx';
import { Estimates } from '#components/workshop/disagreement/Estimates.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section, Sentences } from '#components/workshop/disagreement/Section.tsx';
import type { Assessment } from '#model/assessment.ts';
import type { Analysis, FactDispute } from '#model/workshop/disagreement/analyse.ts';
import { isTurning } from '#model/workshop/disagreement/disputes.ts';
import { answeredIn } from '#model/workshop/disagreement/estimated.ts';
import type { FactVotes } from '#model/workshop/disagreement/facts.ts';

interface Props {
  face: Face;
  analysis: Pick<Analysis, 'facts' | 'voters' | 'judgedBy'>;
  /** What is in the file beside what is estimated; left out where the room is not to see it yet. */
  assessment?: Assessment | undefined;
}

export function FactsPart({ face, analysis: { facts, voters, judgedBy }, assessment }: Props) {
  const { phrases } = face;
  const { words } = phrases;
  const isJudged = facts.some(({ ends }) => ends.state === 'judged');
  return (
    <Section face={face} id="votes-facts" title={words.facts.title}>
      {voters === 0 || facts.length === 0 ? (
        <p>{voters === 0 ? words.nobody : words.facts.none}</p>
      ) : (
        facts.map((dispute) => (
          <Fact key={dispute.votes.fact.id} face={face} dispute={dispute} assessment={assessment} />
        ))
      )}
      {isJudged && phrases.judgedBy(judgedBy) && <p className="small">{phrases.judgedBy(judgedBy)}</p>}
    </Section>
  );
}

interface FactProps {
  face: Face;
  dispute: FactDispute;
  assessment?: Assessment | undefined;
}

/** One fact alone, as on a screen of the projector. */
export function Fact({ face, dispute, assessment }: FactProps) {
  const { phrases, level = 2 } = face;
  const { facts } = phrases.words;
  const { votes, ends } = dispute;
  const said = assessment && answeredIn(assessment, votes.fact);
  const Heading = `h${level === 2 ? 3 : 4}` as const;
  return (
    <article className={isTurning(ends) ? 'vote-fact is-turning' : 'vote-fact'}>
      <Heading>{phrases.factName(votes.fact)}</Heading>
      <Sentences texts={phrases.lie(votes)} />
      <div className="vote-body">
        {votes.votes?.kind === 'amounts' && phrases.valueRows(votes).length > 0 && votes.votes.intervals.length > 1 && (
          <Estimates face={face} fact={votes.fact} votes={votes.votes} />
        )}
        <FactTable face={face} votes={votes} />
      </div>
      {said !== undefined && <p>{facts.inFile(phrases.estimate(votes.fact, said))}</p>}
      <div className="vote-hangs">
        {phrases.hang(dispute).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </article>
  );
}

function FactTable({ face, votes }: { face: Face; votes: FactVotes }) {
  const { phrases } = face;
  const { facts } = phrases.words;
  const counts = phrases.countRows(votes);
  // One voter's estimate is said already.
  if (votes.voters < 2) return null;
  if (counts.length > 0) {
    const unknown = { id: 'unknown', name: facts.notKnown, count: votes.unknown };
    return (
      <CountTable
        label={phrases.factName(votes.fact)}
        heads={{ name: facts.answer, bar: facts.bar, count: facts.people }}
        lines={votes.unknown > 0 ? [...counts, unknown] : counts}
        of={votes.voters}
      />
    );
  }
  const known = votes.votes?.kind === 'amounts' ? votes.votes.intervals.length : 0;
  if (known < 2) return null;
  return (
    <Table className="votes votes-values" aria-label={phrases.factName(votes.fact)}>
      <Head>
        <ColumnHead>
          <span className="vh">{facts.lies}</span>
        </ColumnHead>
        <ColumnHead className="num">
          <span className="vh">{facts.value}</span>
        </ColumnHead>
      </Head>
      <Rows>
        {phrases.valueRows(votes).map(({ id, name, text }) => (
          <Row key={id}>
            <RowHead>{name}</RowHead>
            <Cell className="num">{text}</Cell>
          </Row>
        ))}
        {votes.unknown > 0 && (
          <Row>
            <RowHead>{facts.notKnown}</RowHead>
            <Cell className="num">{phrases.words.votersOf(votes.unknown, votes.voters)}</Cell>
          </Row>
        )}
      </Rows>
    </Table>
  );
}
