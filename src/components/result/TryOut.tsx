// The way to the page of what-if with one way out on the bench, where that page can find the answers.
import type { Face } from '#components/result/face.ts';

interface Props {
  face: Face;
  /** As an address names the way. */
  side: string;
  findings: readonly string[];
  /** For those who hear the link alone. */
  what: string;
}

export function TryOut({ face: { links, words }, side, findings, what }: Props) {
  if (!links.tryOut) return null;
  return (
    <a className="try-out" href={links.tryOut(side, findings)}>
      {words.tryOut}
      <span className="vh">: {what}</span>
    </a>
  );
}
