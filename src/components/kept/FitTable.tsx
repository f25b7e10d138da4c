// Agreement with each purpose at both moments: bars on one scale, with their numbers. Declared purposes first.
import { agreementsTold } from '#components/kept/agreements-told.ts';
import { useShelf } from '#components/kept/shelf-context.tsx';
import { Axis, Track, TracksCaption } from '#components/result/Bars.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { FitChange, Judged } from '#model/compare/compare.ts';
import type { Interval } from '#model/interval.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  judged: Judged;
  phrases: Phrasebook;
}

export function FitTable({ judged: { coherence, fits, answered }, phrases }: Props) {
  const { words, essential } = useShelf();
  const say = words.compare;
  const isDeclared = ({ weight }: FitChange) => weight.before !== undefined || weight.after !== undefined;
  const table = (label: string, rows: readonly FitChange[], isFirst: boolean) => (
    <Table className="chart two moments" aria-label={isFirst ? undefined : label}>
      {isFirst && <TracksCaption>{say.agreementCaption}</TracksCaption>}
      <Heads phrases={phrases} />
      <Rows>
        {isFirst && <Line name={say.coherence} before={coherence.before} after={coherence.after} phrases={phrases} />}
        {rows.map((fit) => (
          <Line
            key={fit.purpose}
            name={phrases.purposeName(fit.purpose, fit.ownName)}
            before={fit.kappa.before}
            after={fit.kappa.after}
            phrases={phrases}
          />
        ))}
      </Rows>
    </Table>
  );
  const others = fits.filter((fit) => !isDeclared(fit));
  return (
    <>
      {table(say.agreement, fits.filter(isDeclared), true)}
      <p className="small">{say.answered(answered.before, answered.after, essential.length)}</p>
      {others.length > 0 && (
        <details className="more">
          <summary>{say.others}</summary>
          {table(say.others, others, false)}
        </details>
      )}
    </>
  );
}

function Heads({ phrases: { labels } }: { phrases: Phrasebook }) {
  const say = useShelf().words.compare;
  const head = (label: string) => (
    <>
      <ColumnHead className="c-d">
        <span className="zero">
          {label}
          <Axis />
        </span>
      </ColumnHead>
      <ColumnHead className="num">
        <span className="vh">{label}: </span>
        {labels.agreement}
      </ColumnHead>
    </>
  );
  return (
    <Head>
      <ColumnHead className="c-name">{say.purpose}</ColumnHead>
      {head(say.before)}
      {head(say.after)}
    </Head>
  );
}

interface LineProps {
  name: string;
  before: Interval | undefined;
  after: Interval | undefined;
  phrases: Phrasebook;
}

function Line({ name, before, after, phrases }: LineProps) {
  const say = useShelf().words.compare;
  const told = agreementsTold(before, after, phrases);
  const cells = (interval: Interval | undefined, label: string) => (
    <>
      <Cell className="plot">
        <Track interval={interval} ink="g-do" />
      </Cell>
      <Cell className="num" label={label.toLowerCase()}>
        {interval ? told(interval) : say.notDeclared}
      </Cell>
    </>
  );
  return (
    <Row>
      <RowHead>
        <bdi>{name}</bdi>
      </RowHead>
      {cells(before, say.before)}
      {cells(after, say.after)}
    </Row>
  );
}
