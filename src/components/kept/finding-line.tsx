// One finding as a line of a table of two moments: its name, and its weight and points in each.
import type { Line } from '#components/kept/BeforeAfter.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import { SeverityMark } from '#components/result/Marks.tsx';
import { formatNumber } from '#content/numbers/format.ts';
import type { Change, FitChange } from '#model/compare/compare.ts';
import type { Finding } from '#model/judge/finding.ts';
import { aboutOf } from '#model/report/about-finding.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

export function findingLines(
  { before, after }: Partial<Change<Finding>>,
  fits: readonly FitChange[],
  phrases: Phrasebook,
): readonly Line[] {
  const finding = after ?? before;
  if (!finding) return [];
  const ownName = (purpose: string) => fits.find((fit) => fit.purpose === purpose)?.ownName;
  const title = phrases.subjectTitle({ about: aboutOf(finding), severity: finding.severity });
  const name = (
    <>
      {title}
      {finding.kind === 'gap' && (
        <span className="mark">
          <bdi>{phrases.purposeName(finding.purpose, ownName(finding.purpose))}</bdi>
        </span>
      )}
    </>
  );
  const weight = (one: Finding | undefined) => (one ? <Weight finding={one} phrases={phrases} /> : '–');
  return [{ id: finding.id, name, before: weight(before), after: weight(after) }];
}

function Weight({ finding: { severity, points }, phrases }: { finding: Finding; phrases: Phrasebook }) {
  const { words, language } = useShelf();
  return (
    <span className="weight">
      <SeverityMark severity={severity} />
      <span>
        {phrases.severity(severity)}
        {points > 0 && `, ${words.compare.points(formatNumber(points, language, 1))}`}
      </span>
    </span>
  );
}
