// The divergences of both moments in three tables: only after, only before, at both, with their weight and points.
import { BeforeAfter, type Line } from '#components/kept/BeforeAfter.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import { SeverityMark } from '#components/result/Marks.tsx';
import { formatNumber } from '#content/numbers/format.ts';
import type { Change, Judged } from '#model/compare/compare.ts';
import type { Finding } from '#model/judge/finding.ts';
import type { About } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  judged: Judged;
  phrases: Phrasebook;
}

function aboutOf(finding: Finding): About {
  if (finding.kind === 'gap') return { kind: 'dimension', dimension: finding.dimension, side: finding.side };
  if (finding.kind === 'contradiction') return { kind: 'rule', rule: finding.rule };
  if (finding.kind === 'clash') return { kind: 'clash', between: finding.between, relation: finding.relation };
  return { kind: 'disclosure', which: finding.which };
}

export function FindingTables({ judged: { appeared, gone, stayed, fits }, phrases }: Props) {
  const say = useShelf().words.compare;
  if (appeared.length + gone.length + stayed.length === 0) return <p>{say.noFindings}</p>;
  const ownName = (purpose: string) => fits.find((fit) => fit.purpose === purpose)?.ownName;
  const line = ({ before, after }: Partial<Change<Finding>>): readonly Line[] => {
    const finding = after ?? before;
    if (!finding) return [];
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
  };
  const groups = [
    [say.appeared, appeared.flatMap((after) => line({ after }))],
    [say.gone, gone.flatMap((before) => line({ before }))],
  ] as const;
  const table = (caption: string, lines: readonly Line[], isHidden: boolean) => (
    <BeforeAfter key={caption} caption={caption} isHidden={isHidden} first={say.finding} lines={lines} />
  );
  return (
    <>
      <p>{say.findingsIntro(appeared.length, gone.length, stayed.length)}</p>
      {groups.map(([caption, lines]) => (lines.length > 0 ? table(caption, lines, false) : null))}
      {stayed.length > 0 && (
        <details className="more">
          <summary>
            {say.stayed} ({stayed.length})
          </summary>
          {table(say.stayed, stayed.flatMap(line), true)}
        </details>
      )}
    </>
  );
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
