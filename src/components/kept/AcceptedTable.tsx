// What was accepted knowingly on one of two moments alone, or on other terms: the reason then and now.
import { BeforeAfter, type Line } from '#components/kept/BeforeAfter.tsx';
import { findingLines } from '#components/kept/finding-line.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import type { Acceptance } from '#model/assessment.ts';
import type { AcceptanceChange, Judged } from '#model/compare/compare.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  changes: readonly AcceptanceChange[];
  judged: Judged | undefined;
  phrases: Phrasebook;
}

export function AcceptedTable({ changes, judged, phrases }: Props) {
  const say = useShelf().words.compare;
  const findings = judged ? [...judged.appeared, ...judged.gone, ...judged.stayed.map(({ after }) => after)] : [];
  const reason = (acceptance: Acceptance | undefined) =>
    acceptance ? <bdi>{acceptance.reason}</bdi> : say.notAccepted;
  const lines = changes.map(({ finding: id, before, after }): Line => {
    const known = findings.find((finding) => finding.id === id);
    const [line] = findingLines(known ? { after: known } : {}, judged?.fits ?? [], phrases);
    return { id, name: line?.name ?? <bdi>{id}</bdi>, before: reason(before), after: reason(after) };
  });
  return <BeforeAfter caption={say.accepted} isHidden first={say.divergence} lines={lines} />;
}
