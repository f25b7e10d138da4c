// What changed in what a company says of itself: its name, the month of the data, and the purposes it declares.
import { BeforeAfter, type Line } from '#components/kept/BeforeAfter.tsx';
import { Part } from '#components/kept/Part.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import { formatDate, formatPercent } from '#content/numbers/format.ts';
import type { Comparison } from '#model/compare/compare.ts';
import type { DeclarationChange, SharedEntry } from '#model/compare/declarations.ts';
import { areEqual } from '#model/compare/equal.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  comparison: Comparison;
  phrases: Phrasebook;
}

export function SaidTables({ comparison: { company, declaration }, phrases }: Props) {
  const { words, language } = useShelf();
  const say = words.compare;
  const lines = (['name', 'currency', 'asOf'] as const).flatMap((field): readonly Line[] => {
    const change = company[field];
    if (!change) return [];
    const text = (value: string | undefined) =>
      value ? <bdi>{field === 'asOf' ? formatDate(value, language) : value}</bdi> : say.absent;
    return [{ id: field, name: say.companyFields[field], before: text(change.before), after: text(change.after) }];
  });
  return (
    <>
      {lines.length > 0 && (
        <Part id="compare-company" title={say.company}>
          <BeforeAfter caption={say.company} isHidden first={say.company} lines={lines} />
        </Part>
      )}
      {declaration.length > 0 && (
        <Part id="compare-declaration" title={say.declaration}>
          <Declaration changes={declaration} phrases={phrases} />
        </Part>
      )}
    </>
  );
}

function Declaration({ changes, phrases }: { changes: readonly DeclarationChange[]; phrases: Phrasebook }) {
  const { words, language } = useShelf();
  const say = words.compare;
  const text = (one: SharedEntry | undefined, other: SharedEntry | undefined, isAfter: boolean) => {
    if (!one) return say.notDeclared;
    const { scope, bands } = one.entry;
    const isAsking = isAfter && other !== undefined && !areEqual(bands ?? {}, other.entry.bands ?? {});
    return (
      <>
        {say.declared(formatPercent(one.share * 100, language, 0))}
        {scope?.trim() && (
          <>
            , <bdi>{say.scope(scope)}</bdi>
          </>
        )}
        {isAsking && `; ${say.bandsChanged}`}
      </>
    );
  };
  const lines = changes.map(({ purpose, before, after }, index): Line => {
    const own = (after ?? before)?.entry.name;
    return {
      id: `${purpose} ${index}`,
      name: <bdi>{phrases.purposeName(purpose, own)}</bdi>,
      before: text(before, after, false),
      after: text(after, before, true),
    };
  });
  return <BeforeAfter caption={say.declaration} isHidden first={say.purpose} lines={lines} />;
}
