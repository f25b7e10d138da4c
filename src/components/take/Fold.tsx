// A fold whose contents are fetched when it is first opened; what did not come is asked for again.
import { type ReactNode, useRef, useState } from 'react';
import type { TakeFace } from '#components/take/face.ts';

export type Parts = typeof import('#components/take/parts.ts');
type State = Parts | 'closed' | 'loading' | 'failed';

interface Props {
  face: TakeFace;
  title: string;
  children: (parts: Parts) => ReactNode;
}

export function Fold({ face: { words }, title, children }: Props) {
  const [parts, setParts] = useState<State>('closed');
  const summary = useRef<HTMLElement>(null);
  const load = () => {
    setParts('loading');
    import('#components/take/parts.ts').then(
      (loaded) => setParts(loaded),
      () => setParts('failed'),
    );
  };
  const again = () => {
    summary.current?.focus();
    load();
  };
  return (
    <details className="more" onToggle={({ currentTarget }) => currentTarget.open && parts === 'closed' && load()}>
      <summary ref={summary}>{title}</summary>
      <p role="status" className="small">
        {parts === 'failed' ? words.notLoaded : parts === 'loading' ? words.loading : ''}
      </p>
      {parts === 'failed' && (
        <button type="button" className="plain" onClick={again}>
          {words.again}
        </button>
      )}
      {typeof parts === 'object' && <div className="inner">{children(parts)}</div>}
    </details>
  );
}
