// The divergences of both moments in three tables: only after, only before, at both, with their weight and points.
import { BeforeAfter, type Line } from '#components/kept/BeforeAfter.tsx';
import { findingLines } from '#components/kept/finding-line.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import type { Change, Judged } from '#model/compare/compare.ts';
import type { Finding } from '#model/judge/finding.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  judged: Judged;
  phrases: Phrasebook;
}

export function FindingTables({ judged: { appeared, gone, stayed, fits, matters }, phrases }: Props) {
  const say = useShelf().words.compare;
  if (appeared.length + gone.length + stayed.length === 0) return <p>{say.noFindings}</p>;
  const line = (one: Partial<Change<Finding>>) => findingLines(one, fits, phrases);
  const groups = [
    [say.appeared, appeared.flatMap((after) => line({ after }))],
    [say.gone, gone.flatMap((before) => line({ before }))],
  ] as const;
  const table = (caption: string, lines: readonly Line[], isHidden: boolean) => (
    <BeforeAfter key={caption} caption={caption} isHidden={isHidden} first={say.finding} lines={lines} />
  );
  return (
    <>
      <p>
        {say.matters(matters.before, matters.after)} {say.findingsIntro(appeared.length, gone.length, stayed.length)}
      </p>
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
