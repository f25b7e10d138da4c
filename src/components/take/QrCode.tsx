// The link as a QR code, drawn when it is wanted; where it is too long for one, a sentence.
import { useMemo, useState } from 'react';
import type { Parts } from '#components/take/Fold.tsx';
import type { TakeWords } from '#content/words/it/take.ts';

interface Props {
  words: TakeWords['link'];
  parts: Parts;
  address: string;
}

export function QrCode({ words, parts, address }: Props) {
  const [isOpen, setOpen] = useState(false);
  const drawn = useMemo(() => (isOpen ? parts.qrPath(address) : undefined), [isOpen, parts, address]);
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.qr}</summary>
      {isOpen && !drawn && <p className="small">{words.qrTooLong(parts.MOST_IN_QR)}</p>}
      {drawn && (
        <svg
          className="qr"
          role="img"
          aria-label={words.qrAlt}
          viewBox={`0 0 ${drawn.side} ${drawn.side}`}
          shapeRendering="crispEdges"
        >
          <rect className="light" width={drawn.side} height={drawn.side} />
          <path className="dark" d={drawn.path} />
        </svg>
      )}
    </details>
  );
}
