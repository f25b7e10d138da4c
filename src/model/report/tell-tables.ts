// The tables of the report in words: each row as cells, and as a line of prose for a face without columns.
import type { DimensionsBlock } from '#model/report/dimension-matter.ts';
import type { DeclaredOperatedBlock, PhoneBlock } from '#model/report/document.ts';
import type { DeclarationBlock, SourcesBlock } from '#model/report/grounds.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { type Piece, paragraph, type TableRow } from '#model/report/pieces.ts';
import type { ProfileBlock } from '#model/report/profile.ts';
import type { WayOut, WholeWay } from '#model/report/ways-out.ts';

type Table = Extract<Piece, { kind: 'table' }>;

const some = (...texts: readonly (string | undefined)[]): readonly string[] => texts.flatMap((text) => text || []);

export function declarationTable({ purposes }: DeclarationBlock, phrases: Phrasebook): Table {
  const { labels } = phrases;
  const isScoped = purposes.some(({ scope }) => scope !== undefined);
  return {
    kind: 'table',
    columns: [
      { label: labels.purpose },
      { label: labels.weight, isNumber: true },
      ...(isScoped ? [{ label: labels.scope }] : []),
      { label: labels.promise },
    ],
    rows: purposes.map((row): TableRow => {
      const name = `${row.number}. ${phrases.purposeName(row.purpose, row.ownName)}`;
      const [weight, promise] = [phrases.weight(row), phrases.promise(row)];
      const weighed = `${labels.weight.toLowerCase()} ${weight}`;
      const head = some(name, weighed, row.scope && phrases.scope(row.scope)).join(', ');
      return { cells: [name, weight, ...(isScoped ? [row.scope ?? ''] : []), promise], line: `${head}: ${promise}` };
    }),
  };
}

export function purposesTable({ rows }: DeclaredOperatedBlock, phrases: Phrasebook): Table {
  const { labels } = phrases;
  return {
    kind: 'table',
    columns: [
      { label: labels.purpose },
      { label: labels.declared, isNumber: true },
      { label: labels.agreement, isNumber: true },
    ],
    rows: rows.map((row): TableRow => {
      const name = `${row.number}. ${phrases.purposeName(row.purpose, row.ownName)}`;
      const agreement = phrases.agreement(row.kappa);
      const declared = row.weight === undefined ? '' : phrases.weight(row);
      const said = declared && `${labels.declared.toLowerCase()} ${declared}`;
      const scopes = row.scopes.length > 0 ? ` (${row.scopes.join(', ')})` : '';
      const agreed = `${labels.agreement.toLowerCase()} ${agreement}`;
      return { cells: [name, declared, agreement], line: `${name}: ${some(said && said + scopes, agreed).join(', ')}` };
    }),
  };
}

export function dimensionsTable({ rows }: DimensionsBlock, phrases: Phrasebook): Table {
  const { labels } = phrases;
  return {
    kind: 'table',
    columns: [
      { label: labels.dimension },
      { label: labels.scale },
      { label: labels.asked, isNumber: true },
      { label: labels.shown, isNumber: true },
      { label: labels.points, isNumber: true },
    ],
    rows: rows.map(({ dimension, asks, evidence, topTier, points }): TableRow => {
      const name = phrases.dimensionName(dimension);
      const poles = phrases.poles(dimension);
      const scale = `${poles.low} – ${poles.high}`;
      const asked = asks.map((ask) => phrases.askedBand(ask)).join(' / ');
      const shown = some(phrases.range(evidence), topTier && phrases.topTierRange(topTier)).join(', ');
      const told = some(
        `${labels.asked.toLowerCase()} ${asked}`,
        `${labels.shown.toLowerCase()} ${shown}`,
        phrases.points(points, points),
      );
      return {
        cells: [name, scale, asked, shown, phrases.range({ low: points, high: points })],
        line: `${name} (${scale}): ${told.join(', ')}`,
      };
    }),
  };
}

export function phoneTable({ rows }: PhoneBlock, phrases: Phrasebook): Table {
  const { agents, answeredInTime } = phrases.labels;
  return {
    kind: 'table',
    columns: [
      { label: agents, isNumber: true },
      { label: `${answeredInTime}, %`, isNumber: true },
    ],
    lead: `${agents}: ${answeredInTime.toLowerCase()}, %`,
    rows: rows.map((row): TableRow => {
      const [people, level] = [phrases.people(row), phrases.range(row)];
      return { cells: [people, level], line: `${people}: ${level}` };
    }),
  };
}

export function changesTable({ changes }: WayOut, phrases: Phrasebook): Table {
  const { change, today, onThisWay } = phrases.labels;
  return {
    kind: 'table',
    columns: [{ label: change }, { label: today }, { label: onThisWay }],
    rows: changes.map((one): TableRow => {
      const { what, from, to } = phrases.changed(one);
      const asked = /[.?]$/u.test(what) ? what : `${what}.`;
      return { cells: [what, from, to], line: `${asked} ${today}: ${from}. ${onThisWay}: ${to}.` };
    }),
  };
}

/** The money of a way out of the whole: its table, then what holds what. */
export function moneyPieces(way: WholeWay, phrases: Phrasebook): readonly Piece[] {
  const money = phrases.wayMoney(way);
  if (!money) return [];
  const [item, amount] = money.columns;
  return [
    {
      kind: 'table',
      columns: [{ label: item }, { label: amount }],
      lead: `${money.caption}. ${amount}:`,
      rows: money.rows.map((row): TableRow => ({ cells: [row.item, row.amount], line: `${row.item}: ${row.amount}` })),
    },
    ...money.notes.map(paragraph),
  ];
}

export function profileTable(block: ProfileBlock, phrases: Phrasebook): Table {
  const { what, standard, edited } = phrases.profileColumns();
  return {
    kind: 'table',
    columns: [{ label: what }, { label: standard }, { label: edited }],
    lead: `${phrases.profileCaption(block)}:`,
    rows: block.differences.map((difference): TableRow => {
      const told = phrases.difference(difference);
      const line = `${told.what}. ${standard}: ${told.standard}. ${edited}: ${told.edited}.`;
      return { cells: [told.what, told.standard, told.edited], line };
    }),
  };
}

export function worksTable({ works }: SourcesBlock, phrases: Phrasebook): Table {
  const { labels } = phrases;
  return {
    kind: 'table',
    columns: [{ label: labels.work }, { label: labels.behind }],
    rows: works.map(({ work, behind }): TableRow => {
      const [cited, rests] = [phrases.work(work), phrases.behind(behind)];
      return { cells: [cited, rests], line: `${cited}: ${rests}.` };
    }),
  };
}

export function figuresTable({ figures }: SourcesBlock, phrases: Phrasebook): Table {
  const { labels } = phrases;
  return {
    kind: 'table',
    columns: [{ label: labels.figure }, { label: labels.solidity }, { label: labels.behind }],
    rows: figures.map(({ figure, behind }): TableRow => {
      const { says, solid, from } = phrases.figure(figure);
      const rests = phrases.behind(behind);
      return {
        cells: [says, `${solid} (${from})`, rests],
        line: `${says} ${solid} (${from}). ${labels.behind}: ${rests}.`,
      };
    }),
  };
}
