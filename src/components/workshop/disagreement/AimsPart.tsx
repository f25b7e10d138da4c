// Who wants what: the distance between two voters, then the purposes from the most disputed, each as a strip with its numbers.
// Names are shown only where they are given.
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section, Sentences } from '#components/workshop/disagreement/Section.tsx';
import { Strip, TokenAxis } from '#components/workshop/disagreement/Strip.tsx';
import { drawingFor } from '#components/workshop/disagreement/strip-dots.ts';
import type { Mix } from '#model/workshop/ballot.ts';
import { type Aims, bySplit, type PurposeVotes, tokensOn } from '#model/workshop/disagreement/aims.ts';

export interface NamedMix {
  readonly id: string;
  readonly name?: string;
  readonly tokens: Mix;
}

interface Props {
  face: Face;
  aims: Aims;
  /** Who laid what; only where the session says names. */
  named?: readonly NamedMix[] | undefined;
  /** On a projector: a wide strip, the median and how far two lie apart; the other numbers are on the page. */
  brief?: boolean;
}

export function AimsPart({ face, aims, named, brief = false }: Props) {
  const { phrases } = face;
  const { words } = phrases;
  const chosen = bySplit(aims).filter(({ backers }) => backers > 0);
  return (
    <Section face={face} id="votes-aims" title={words.aims.title}>
      <Sentences texts={[phrases.whole(aims)]} />
      {chosen.length > 0 && <AimsTable face={face} rows={chosen} voters={aims.voters} brief={brief} />}
      <div className="vote-notes">
        {aims.voters > 1 && <p>{words.aims.apartMeaning}</p>}
        {[phrases.concordance(aims), phrases.untouched(aims)].map((text) => text && <p key={text}>{text}</p>)}
      </div>
      {named && named.length > 0 && <Names face={face} rows={chosen} named={named} />}
    </Section>
  );
}

interface TableProps {
  face: Face;
  rows: readonly PurposeVotes[];
  voters: number;
  brief: boolean;
}

function AimsTable({ face, rows, voters, brief }: TableProps) {
  const { phrases } = face;
  const { aims } = phrases.words;
  const drawing = drawingFor(rows.map(({ spread }) => spread.counts));
  return (
    <Table className={brief ? 'votes votes-aims brief' : 'votes votes-aims'}>
      <caption>{aims.caption(voters, drawing.perDot)}</caption>
      <Head>
        <ColumnHead className="w-name">{aims.purpose}</ColumnHead>
        <ColumnHead className="w-strip">
          {aims.strip}
          <TokenAxis />
        </ColumnHead>
        <ColumnHead className="num">{aims.median}</ColumnHead>
        {!brief && (
          <>
            <ColumnHead className="num">{aims.middle}</ColumnHead>
            <ColumnHead className="num">{aims.ends}</ColumnHead>
            <ColumnHead className="num">{aims.mean}</ColumnHead>
            <ColumnHead className="num">{aims.backers}</ColumnHead>
          </>
        )}
        {voters > 1 && <ColumnHead className="num">{aims.apart}</ColumnHead>}
      </Head>
      <Rows>
        {rows.map((row) => {
          const told = phrases.spread(row);
          return (
            <Row key={row.purpose}>
              <RowHead>{phrases.purposeName(row.purpose)}</RowHead>
              <Cell className="c-strip">
                <Strip spread={row.spread} drawing={drawing} label={phrases.heard(row)} />
              </Cell>
              <Cell className="num" label={aims.median}>
                {told.median}
              </Cell>
              {!brief && (
                <>
                  <Cell className="num" label={aims.middle}>
                    {told.middle}
                  </Cell>
                  <Cell className="num" label={aims.ends}>
                    {told.ends}
                  </Cell>
                  <Cell className="num" label={aims.mean}>
                    {told.mean}
                  </Cell>
                  <Cell className="num" label={aims.backers}>
                    {told.backers}
                  </Cell>
                </>
              )}
              {voters > 1 && (
                <Cell className="num strong" label={aims.apart}>
                  {told.apart}
                </Cell>
              )}
            </Row>
          );
        })}
      </Rows>
    </Table>
  );
}

function Names({ face, rows, named }: { face: Face; rows: readonly PurposeVotes[]; named: readonly NamedMix[] }) {
  const { phrases } = face;
  const { aims } = phrases.words;
  return (
    <ul className="vote-names" aria-label={aims.names}>
      {named.map(({ id, name, tokens }) => (
        <li key={id}>
          <b>
            <bdi>{name ?? aims.noName}</bdi>
          </b>{' '}
          {rows
            .filter(({ purpose }) => tokensOn(tokens, purpose) > 0)
            .toSorted((a, b) => tokensOn(tokens, b.purpose) - tokensOn(tokens, a.purpose))
            .map(({ purpose }) => `${phrases.purposeName(purpose)} ${tokensOn(tokens, purpose)}`)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
