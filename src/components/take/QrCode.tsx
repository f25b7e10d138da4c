// The link as a QR code, drawn when it is wanted; where it is too long for one, a sentence.
import { useMemo, useState } from 'react';
import type { QrPath } from '#components/take/qr-path.ts';

interface Props {
  words: { readonly qr: string; readonly qrAlt: string; readonly qrTooLong: (most: number) => string };
  parts: { readonly qrPath: (text: string) => QrPath | undefined; readonly MOST_IN_QR: number };
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
