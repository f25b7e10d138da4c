// What each purpose asks for: one folded table a purpose, the standard beside what is edited.
import { Part } from '#components/kept/Part.tsx';
import { Change, Tally } from '#components/profile/Change.tsx';
import { NumberField, SelectField } from '#components/profile/Field.tsx';
import { useOf, useProfile } from '#components/profile/profile-context.tsx';
import { type BandEnd, bandField, bandRow, driverField, FREE } from '#components/profile/sheet-fields.ts';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { formatNumber } from '#content/numbers/format.ts';
import { type Band, DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';

export function Bands() {
  const { words, names, sheet } = useProfile();
  return (
    <Part id="profile-bands" title={words.bands.title}>
      <p>{words.bands.intro}</p>
      <div className="folds">
        {sheet.standard.catalogue.purposes.map((purpose) => (
          <details className="fold" key={purpose.id}>
            <summary>
              {names.purpose(purpose.id)}
              <Tally rows={[`band/${purpose.id}`, driverField(purpose.id)]} />
            </summary>
            <BandTable purpose={purpose} />
          </details>
        ))}
      </div>
    </Part>
  );
}

function BandTable({ purpose: { id, bands, driverImportance } }: { purpose: Purpose }) {
  const { words, names } = useProfile();
  const say = words.bands;
  return (
    <Table className="ref stack edit">
      <caption className="vh">{names.purpose(id)}</caption>
      <Head>
        <ColumnHead>{say.dimension}</ColumnHead>
        <ColumnHead>{words.row.standard}</ColumnHead>
        <ColumnHead>{say.low}</ColumnHead>
        <ColumnHead>{say.high}</ColumnHead>
        <ColumnHead>{say.importance}</ColumnHead>
        <ColumnHead>{words.row.change}</ColumnHead>
      </Head>
      <Rows>
        {DIMENSIONS.map((dimension) => (
          <BandRow key={dimension} purpose={id} dimension={dimension} band={bands[dimension]} />
        ))}
        {driverImportance && <DriverRow purpose={id} standard={driverImportance} />}
      </Rows>
    </Table>
  );
}

const ENDS: readonly BandEnd[] = ['low', 'high', 'importance'];

interface RowProps {
  purpose: string;
  dimension: Dimension;
  band: Band | undefined;
}

function BandRow({ purpose, dimension, band }: RowProps) {
  const { words, names, language } = useProfile();
  const say = words.bands;
  const label = names.dimension(dimension);
  const field = (end: BandEnd) => bandField(purpose, dimension, end);
  const isFree = useOf(({ get }) => get(field('importance')) === FREE);
  const number = (value: number) => formatNumber(value, language);
  const standard = band
    ? say.band(number(band.low), number(band.high), say.importances[band.importance] ?? '')
    : say.free;
  const options = [[FREE, say.free] as const, ...importances(say.importances)];
  return (
    <Row>
      <RowHead>{label}</RowHead>
      <Cell className="std" label={words.row.standard}>
        {standard}
      </Cell>
      {(['low', 'high'] as const).map((end) => (
        <Cell key={end} className="end" label={say[end]}>
          <NumberField name={field(end)} label={words.row.of(label, say[end].toLowerCase())} isOff={isFree} />
        </Cell>
      ))}
      <Cell label={say.importance}>
        <SelectField
          name={field('importance')}
          label={words.row.of(label, say.importance.toLowerCase())}
          options={options}
        />
      </Cell>
      <Change row={bandRow(purpose, dimension)} label={label} fields={ENDS.map(field)} />
    </Row>
  );
}

const importances = (words: Readonly<Record<number, string>>) =>
  Object.entries(words).map(([value, word]) => [value, word] as const);

function DriverRow({ purpose, standard }: { purpose: string; standard: number }) {
  const { words } = useProfile();
  const say = words.bands;
  const field = driverField(purpose);
  return (
    <Row>
      <RowHead>{say.driver}</RowHead>
      <Cell className="std" label={words.row.standard}>
        {say.importances[standard]}
      </Cell>
      <Cell className="none" />
      <Cell className="none" />
      <Cell label={say.importance}>
        <SelectField
          name={field}
          label={words.row.of(say.driver, say.importance.toLowerCase())}
          options={importances(say.importances)}
        />
      </Cell>
      <Change row={field} label={say.driver} fields={[field]} />
    </Row>
  );
}
