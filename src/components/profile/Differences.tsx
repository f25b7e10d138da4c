// What the profile changes of the standard, as the report prints it, and the way back to the standard.
import type { ReactNode } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { useProfile } from '#components/profile/profile-context.tsx';
import type { SheetState } from '#components/profile/sheet.ts';
import { NAME, VERSION } from '#components/profile/sheet-fields.ts';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { differencesOf } from '#model/profile/differences.ts';

interface Props {
  state: SheetState;
  /** What the differences do to a result. */
  children: ReactNode;
}

export function Differences({ state: { edition, unread, changed, isEdited }, children }: Props) {
  const { words, sheet, tell, phrases } = useProfile();
  const say = words.differences;
  const differences = differencesOf(sheet.standard.catalogue, edition);
  const isTouched = Object.keys(changed).some((name) => name !== NAME && name !== VERSION);
  const restoreAll = () => {
    const naming = Object.entries(changed).filter(([name]) => name === NAME || name === VERSION);
    sheet.replace(Object.fromEntries(naming));
    tell(say.allRestored, () => {
      sheet.replace(changed);
      tell(words.row.undone);
    });
  };
  return (
    <Part id="profile-differences" title={say.title}>
      <p>
        {isEdited ? say.some(differences.length) : say.none} {unread.length > 0 && say.waiting}
      </p>
      {isEdited && (
        <Table className="ref stack">
          <caption className="vh">{say.title}</caption>
          <Head>
            <ColumnHead>{say.what}</ColumnHead>
            <ColumnHead>{words.row.standard}</ColumnHead>
            <ColumnHead>{say.edited}</ColumnHead>
          </Head>
          <Rows>
            {differences.map((one) => {
              const line = phrases.difference(one);
              return (
                <Row key={line.what}>
                  <RowHead>{line.what}</RowHead>
                  <Cell label={words.row.standard}>{line.standard}</Cell>
                  <Cell label={say.edited}>{line.edited}</Cell>
                </Row>
              );
            })}
          </Rows>
        </Table>
      )}
      {children}
      {isTouched && <Plain act={restoreAll}>{say.restoreAll}</Plain>}
    </Part>
  );
}
