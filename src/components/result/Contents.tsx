// The parts of the report as links, in their order, right under the headline: where to begin on a long page.
import type { MouseEvent } from 'react';
import type { Face } from '#components/result/face.ts';
import type { ReportDocument } from '#model/report/document.ts';

export function Contents({ face: { phrases, words }, report }: { face: Face; report: ReportDocument }) {
  const parts = report.blocks.flatMap(({ kind }) => (kind === 'headline' ? [] : [kind]));
  return (
    <nav className="report-parts small" aria-label={words.parts}>
      <ul>
        {parts.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`} onClick={goTo(kind)}>
              {phrases.heading(kind)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a page with a script the address may name a sample or a question: it stays, and the focus goes where the eye goes. */
const goTo = (id: string) => (event: MouseEvent) => {
  const heading = document.getElementById(`${id}-title`);
  if (!heading || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
};
