// Tables of single numbers: the thresholds, in the groups in which they are read, and the effort of a step of each answer.
import { Part } from '#components/kept/Part.tsx';
import { Change, Tally } from '#components/profile/Change.tsx';
import { NumberField } from '#components/profile/Field.tsx';
import { useProfile } from '#components/profile/profile-context.tsx';
import { effortField, thresholdField } from '#components/profile/sheet-fields.ts';
import { type Measure, writeMeasure } from '#components/profile/sheet-numbers.ts';
import { measureOf } from '#components/profile/standard.ts';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { formatNumber, formatPercent } from '#content/numbers/format.ts';
import { isStepped } from '#model/repair/lever.ts';

interface Line {
  readonly field: string;
  readonly label: string;
  readonly standard: string;
  readonly unit?: string | undefined;
}

function ValueTable({
  caption,
  first,
  column,
  lines,
}: {
  caption: string;
  first: string;
  column: string;
  lines: readonly Line[];
}) {
  const { words } = useProfile();
  return (
    <Table className="ref stack edit values">
      <caption className={caption === first ? 'vh' : undefined}>{caption}</caption>
      <Head>
        <ColumnHead>{first}</ColumnHead>
        <ColumnHead>{words.row.standard}</ColumnHead>
        <ColumnHead>{column}</ColumnHead>
        <ColumnHead>{words.row.change}</ColumnHead>
      </Head>
      <Rows>
        {lines.map(({ field, label, standard, unit }) => (
          <Row key={field}>
            <RowHead>{label}</RowHead>
            <Cell className="std" label={words.row.standard}>
              {standard}
            </Cell>
            <Cell label={column}>
              <span className="with-unit">
                <NumberField name={field} label={words.row.of(label, column.toLowerCase())} />
                {unit && <span className="unit">{unit}</span>}
              </span>
            </Cell>
            <Change row={field} label={label} fields={[field]} />
          </Row>
        ))}
      </Rows>
    </Table>
  );
}

const GROUPS = ['distance', 'gap', 'ratio', 'clash', 'disclosure', 'headline'] as const;

/** By the beginning of the dotted name; what begins otherwise stands in the first group, so that none is left out. */
const groupOf = (id: string): (typeof GROUPS)[number] =>
  GROUPS.find((group) => id.startsWith(`${group}.`)) ?? 'distance';

export function Thresholds() {
  const { words, names, sheet, language } = useProfile();
  const say = words.thresholds;
  const { thresholds } = sheet.standard;
  const lineOf = ({ id, value }: (typeof thresholds)[number]): Line => {
    const measure = measureOf(id);
    const unit = measure === 'share' ? say.units.share : undefined;
    const standard = measure === 'share' ? formatPercent(value * 100, language) : formatNumber(value, language);
    return { field: thresholdField(id), label: names.threshold(id), standard, unit };
  };
  return (
    <Part id="profile-thresholds" title={say.title}>
      <p>{say.intro}</p>
      <div className="folds">
        {GROUPS.map((group) => {
          const mine = thresholds.filter(({ id }) => groupOf(id) === group);
          return (
            <details className="fold" key={group}>
              <summary>
                {say.groups[group]}
                <Tally rows={mine.map(({ id }) => thresholdField(id))} />
              </summary>
              <ValueTable caption={say.threshold} first={say.threshold} column={say.value} lines={mine.map(lineOf)} />
            </details>
          );
        })}
      </div>
    </Part>
  );
}

export function Efforts() {
  const { words, names, sheet, language } = useProfile();
  const say = words.efforts;
  // What is counted in money takes no steps.
  const stepped = sheet.standard.catalogue.levers.filter(isStepped);
  const index: Measure = 'index';
  const lines = stepped.map(({ question, effort }) => ({
    field: effortField(question),
    label: names.answer(question),
    standard: writeMeasure(effort, index, language),
  }));
  return (
    <Part id="profile-efforts" title={say.title}>
      <p>{say.intro}</p>
      <div className="folds">
        <details className="fold">
          <summary>
            {say.fold}
            <Tally rows={['effort']} />
          </summary>
          <ValueTable caption={say.answer} first={say.answer} column={say.effort} lines={lines} />
        </details>
      </div>
    </Part>
  );
}
