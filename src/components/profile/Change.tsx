// The last cell of a row: whether it is edited, in words, with the way back to the standard, and what is to be looked at again.
import { Plain } from '#components/kept/Plain.tsx';
import { Problems } from '#components/profile/Field.tsx';
import { useOf, useProfile } from '#components/profile/profile-context.tsx';
import { isOf } from '#components/profile/sheet-fields.ts';
import { toldOf } from '#components/profile/told.ts';
import { Cell } from '#components/result/Table.tsx';

interface Props {
  row: string;
  /** What the row is called, said with the button. */
  label: string;
  fields: readonly string[];
}

export function Change({ row, label, fields }: Props) {
  return (
    <Cell className="change">
      <Restore row={row} label={label} focus={fields[0]} />
      <Problems of={fields} />
    </Cell>
  );
}

interface RestoreProps {
  row: string;
  label: string;
  /** Takes the focus: the button goes with what it restores. */
  focus: string | undefined;
  text?: string;
}

export function Restore({ row, label, focus, text }: RestoreProps) {
  const { sheet, words, tell } = useProfile();
  const isTouched = useOf((one) => one.isTouched(row));
  const isEdited = useOf((one) => one.edits([row]) > 0);
  if (!isTouched) return null;
  const restore = () => {
    sheet.restore(row);
    tell(words.row.of(label, words.row.restored));
    if (focus) document.getElementById(focus)?.focus();
  };
  return (
    <p>
      {isEdited && <b>{words.row.edited}</b>}{' '}
      <Plain act={restore}>
        {text ?? words.row.restore}
        <span className="vh">: {label}</span>
      </Plain>
    </p>
  );
}

/** How much of a folded part is edited, and how much of it is to be looked at again. */
export function Tally({ rows }: { rows: readonly string[] }) {
  const { words } = useProfile();
  const edited = useOf((sheet) => sheet.edits(rows));
  const faults = useOf(
    (sheet) => toldOf(sheet, words).problems.filter(({ field }) => rows.some((row) => isOf(row, field))).length,
  );
  if (edited + faults === 0) return null;
  const told = [edited > 0 ? words.row.edits(edited) : '', faults > 0 ? words.row.faults(faults) : ''];
  return <span className="small"> ({told.filter(Boolean).join(', ')})</span>;
}
