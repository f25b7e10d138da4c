// The mark of a weight: full, half or empty square, dotted circle for what is open, nothing for a note. Its word always
// stands beside it.
import type { Severity } from '#model/judge/rule.ts';

export function SeverityMark({ severity }: { severity: Severity }) {
  const shape = shapeOf(severity);
  if (!shape) return null;
  return (
    <svg className="sev" viewBox="0 0 13 13" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
}

function shapeOf(severity: Severity) {
  switch (severity) {
    case 'critical':
      return <rect className="f3" width="13" height="13" />;
    case 'major':
      return (
        <>
          <rect className="o2" x=".75" y=".75" width="11.5" height="11.5" />
          <path className="f2" d="M0 13V0L13 13z" />
        </>
      );
    case 'minor':
      return <rect className="o1" x=".75" y=".75" width="11.5" height="11.5" />;
    case 'open':
      return <circle className="o0" cx="6.5" cy="6.5" r="5.5" />;
    case 'note':
      return null;
  }
}
