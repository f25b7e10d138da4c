// The parts of the report as links, in their order, right under the headline: where to begin on a long page.
import type { Face } from '#components/result/face.ts';
import type { ReportDocument } from '#model/report/document.ts';

export function Contents({ face: { phrases, words }, report }: { face: Face; report: ReportDocument }) {
  const parts = report.blocks.flatMap(({ kind }) => (kind === 'headline' ? [] : [kind]));
  return (
    <nav className="report-parts small" aria-label={words.parts}>
      <ul>
        {parts.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{phrases.heading(kind)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
