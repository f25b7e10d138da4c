// What the room does not agree on, the most disputed first: which of the three kinds it is, how far apart, and what resolves it.
// Kinds are told by their word and their mark, never by colour.
import { Share } from '#components/result/Bars.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section } from '#components/workshop/disagreement/Section.tsx';
import type { Dispute, DisputeKind, Disputes } from '#model/workshop/disagreement/disputes.ts';

const MARK: Readonly<Record<DisputeKind, string>> = {
  aims: 'M6 1 11 11H1z',
  facts: 'M1 1H11V11H1z',
  words: 'M6 1A5 5 0 1 1 6 11A5 5 0 1 1 6 1z',
};

interface Props {
  face: Face;
  disputes: Disputes;
  /** Lines to show at most, as on the projector; all unless told. */
  most?: number;
  /** What stands under the name of a point. */
  noteOf?: ((line: Dispute) => string | undefined) | undefined;
}

export function KindsPart({ face, disputes, most, noteOf }: Props) {
  const { phrases } = face;
  const { kinds } = phrases.words;
  const lines = disputes.state === 'disputed' ? disputes.disputes.slice(0, most) : [];
  const agreed = disputes.state === 'too-few-voters' ? [] : disputes.agreed;
  return (
    <Section face={face} id="votes-kinds" title={kinds.title}>
      <p className={disputes.state === 'disputed' ? undefined : 'vote-first'}>{phrases.disputed(disputes)}</p>
      {lines.length > 0 && (
        <Table className="votes votes-kinds" aria-label={kinds.title}>
          <Head>
            <ColumnHead className="w-point">{kinds.point}</ColumnHead>
            <ColumnHead className="w-kind">{kinds.kind}</ColumnHead>
            <ColumnHead className="w-bar">{kinds.size}</ColumnHead>
            <ColumnHead className="num">
              <span className="vh">{kinds.size}</span>
            </ColumnHead>
            <ColumnHead className="w-more">{kinds.resolves}</ColumnHead>
          </Head>
          <Rows>
            {lines.map((line) => (
              <Line key={`${line.kind} ${line.id}`} face={face} line={line} noteOf={noteOf} />
            ))}
          </Rows>
        </Table>
      )}
      {phrases.agreed(agreed) && <p>{phrases.agreed(agreed)}</p>}
      {disputes.state !== 'too-few-voters' && phrases.silent(disputes.silent).map((text) => <p key={text}>{text}</p>)}
    </Section>
  );
}

function Line({ face, line, noteOf }: { face: Face; line: Dispute; noteOf: Props['noteOf'] }) {
  const { phrases } = face;
  const { kinds } = phrases.words;
  return (
    <Row>
      <RowHead>
        {phrases.pointName(line)}
        {noteOf?.(line) && <span className="vote-note">{noteOf(line)}</span>}
        {line.turnsVerdict && <span className="vote-note">{kinds.turns}</span>}
        {line.fewAnswered && (
          <span className="vote-note">
            {kinds[line.kind === 'words' ? 'fewHold' : 'few'](line.fewAnswered.answered, line.fewAnswered.voters)}
          </span>
        )}
      </RowHead>
      <Cell className="c-kind">
        <svg className={`vote-kind ${line.kind}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d={MARK[line.kind]} />
        </svg>
        {kinds.kindNames[line.kind]}
      </Cell>
      <Cell className="c-bar">
        <Share percent={100 * line.size} />
      </Cell>
      <Cell className="num" label={kinds.size}>
        {phrases.size(line.size)}
      </Cell>
      <Cell label={kinds.resolves}>{kinds.resolveNames[line.resolves]}</Cell>
    </Row>
  );
}
