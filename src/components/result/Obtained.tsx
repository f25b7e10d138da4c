// How a way out is obtained, folded under it: why each change is what it is, and what its steps are the sum of.
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';

interface Props {
  face: Face;
  lines: readonly string[];
  /** Whose it is, for those who hear the summary alone. */
  of: string;
}

export function Obtained({ face: { phrases }, lines, of }: Props) {
  if (lines.length === 0) return null;
  return (
    <details className="more obtained">
      <summary>
        {phrases.obtainedTitle()}
        <span className="vh">: {of}</span>
      </summary>
      <ul className="small assumed">
        {lines.map((line) => (
          <li key={line}>
            <Kept text={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
