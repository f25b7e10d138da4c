// A data sheet on paper: whose it is, how to fill it in, a line a value with room for it, its quality, source and date.
import { at, type Fields } from '#components/ask/fields.ts';
import { type SheetRow, writtenValue } from '#components/workshop/sheet/sheet-rows.ts';
import { formatDate } from '#content/numbers/format.ts';
import type { Language, Owner } from '#content/shape.ts';
import type { WorkshopSheetsWords } from '#content/words/it/workshop-sheets.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

interface Props {
  owner: Owner;
  rows: readonly SheetRow[];
  fields: Fields;
  engagement: Engagement;
  language: Language;
  words: WorkshopSheetsWords;
}

export function PrintedSheet({ owner, rows, fields, engagement, language, words }: Props) {
  const say = words.sheets;
  const { columns } = say;
  const { company } = engagement.assessment;
  const groups = [...new Set(rows.map(({ base }) => base))];
  return (
    <section className="printed-sheet" lang={language} data-printed="sheet">
      <h2>{say.heading(words.owners[owner])}</h2>
      <p>
        <bdi>{[company.name, engagement.scope].filter(Boolean).join(', ')}</bdi>
      </p>
      <p className="small">{say.how}</p>
      <p className="sheet-return">
        <span>{say.returnTo}</span> <i /> <span>{engagement.day ? say.before : say.by}</span>{' '}
        {engagement.day ? formatDate(engagement.day, language) : <i />}
      </p>
      <table className="ref paper">
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.quality}</th>
            <th scope="col">
              {columns.source}, {columns.date}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            {rows
              .filter(({ base }) => base === group)
              .map((row, place) => (
                <PaperRow key={row.id} row={row} isFirst={place === 0} fields={fields} words={words} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface RowProps {
  row: SheetRow;
  isFirst: boolean;
  fields: Fields;
  words: WorkshopSheetsWords;
}

function PaperRow({ row, isFirst, fields, words }: RowProps) {
  const say = words.sheets;
  const known = fields[at(row.marks, 'quality')];
  const source = [fields[at(row.marks, 'source')], fields[at(row.marks, 'asOf')]].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        {row.ask}
        {isFirst && row.definition && (
          <span className="meant">
            {row.definition.split('\n').map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        )}
        {isFirst && row.example && (
          <span className="meant">
            {say.columns.example}: {row.example}
          </span>
        )}
      </th>
      <td className="fill">{writtenValue(fields, row, say)}</td>
      <td>{row.unit}</td>
      <td>
        {(['measured', 'estimate', 'guess'] as const).map((one) => (
          <span className="box" key={one}>
            {known === one ? '☒' : '☐'} {say.qualities[one]}
          </span>
        ))}
      </td>
      <td className="fill">{source}</td>
    </tr>
  );
}
