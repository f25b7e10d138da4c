// How answers in time, money and numbers are read: each scale as a folded table of points, to change, add and take away.
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Restore, Tally } from '#components/profile/Change.tsx';
import { NumberField, Problems } from '#components/profile/Field.tsx';
import { useOf, useProfile } from '#components/profile/profile-context.tsx';
import { pointCount } from '#components/profile/read-sheet.ts';
import { countField, pointField, pointRow, scaleRow } from '#components/profile/sheet-fields.ts';
import { withoutPoint } from '#components/profile/write-sheet.ts';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { formatNumber } from '#content/numbers/format.ts';
import type { EditableAnchors } from '#model/profile/editable.ts';
import { MOST_ANCHORS } from '#model/profile/faults.ts';

const ENDS = ['answer', 'score'] as const;

export function Scales() {
  const { words, names, sheet } = useProfile();
  return (
    <Part id="profile-scales" title={words.scales.title}>
      <p>{words.scales.intro}</p>
      <div className="folds">
        {sheet.standard.scales.map((scale) => (
          <details className="fold" key={scale.id}>
            <summary>
              {names.scale(scale)}
              <Tally rows={[scaleRow(scale.id)]} />
            </summary>
            <ScaleTable scale={scale} />
          </details>
        ))}
      </div>
    </Part>
  );
}

function ScaleTable({ scale }: { scale: EditableAnchors }) {
  const { words, names, sheet, tell } = useProfile();
  const say = words.scales;
  const { id } = scale;
  const count = useOf(({ get }) => pointCount(get(countField(id))));
  const unit = names.unit(scale);
  const answer = unit ? say.answerIn(unit) : say.answer;
  const add = () => {
    sheet.set({
      [countField(id)]: String(count + 1),
      [pointField(id, count, 'answer')]: '',
      [pointField(id, count, 'score')]: '',
    });
    tell(say.added(count + 1));
    requestAnimationFrame(() => document.getElementById(pointField(id, count, 'answer'))?.focus());
  };
  const remove = (index: number) => {
    const kept = withoutPoint(sheet.get, id, count, index);
    sheet.restore(scaleRow(id), kept);
    tell(say.removed(index + 1));
    document.getElementById(pointField(id, Math.max(0, index - 1), 'answer'))?.focus();
  };
  return (
    <>
      <Table className="ref stack edit values">
        <caption>{scale.along === 'log' ? say.log : say.linear}</caption>
        <Head>
          <ColumnHead>{say.number}</ColumnHead>
          <ColumnHead>{words.row.standard}</ColumnHead>
          <ColumnHead>{answer}</ColumnHead>
          <ColumnHead>{say.score}</ColumnHead>
          <ColumnHead>{words.row.change}</ColumnHead>
        </Head>
        <Rows>
          {Array.from({ length: count }, (_, index) => (
            <PointRow
              key={pointRow(id, index)}
              scale={scale}
              index={index}
              heads={{ answer, score: say.score }}
              remove={() => remove(index)}
            />
          ))}
        </Rows>
      </Table>
      <div className="acts">
        {count < MOST_ANCHORS && (
          <Plain act={add}>
            {say.add}
            <span className="vh">: {names.scale(scale)}</span>
          </Plain>
        )}
        <Restore
          row={scaleRow(id)}
          label={names.scale(scale)}
          focus={pointField(id, 0, 'answer')}
          text={say.restoreAll}
        />
      </div>
    </>
  );
}

interface PointProps {
  scale: EditableAnchors;
  index: number;
  heads: Readonly<Record<(typeof ENDS)[number], string>>;
  remove: () => void;
}

function PointRow({ scale, index, heads, remove }: PointProps) {
  const { words, names, language } = useProfile();
  const say = words.scales;
  const { id, unit } = scale;
  const label = say.point(index + 1);
  const standard = scale.points[index];
  const fields = ENDS.map((end) => pointField(id, index, end));
  return (
    <Row>
      <RowHead>{label}</RowHead>
      <Cell className="std" label={words.row.standard}>
        {standard ? say.becomes(names.quantity(scale, standard[0]), formatNumber(standard[1], language)) : say.noPoint}
      </Cell>
      {ENDS.map((end) => (
        <Cell key={end} className="end" label={heads[end]}>
          <NumberField
            name={pointField(id, index, end)}
            label={words.row.of(label, heads[end].toLowerCase())}
            className={end === 'answer' && unit === 'seconds' ? 'w-time' : 'w-num'}
          />
        </Cell>
      ))}
      <Cell className="change">
        {standard && <Restore row={pointRow(id, index)} label={label} focus={fields[0]} />}
        <Plain act={remove}>
          {say.remove}
          <span className="vh">: {label}</span>
        </Plain>
        <Problems of={fields} />
      </Cell>
    </Row>
  );
}
