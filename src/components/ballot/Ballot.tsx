// The island of the page of a ballot: the catalogue and the reading of links come after the page, in files of their own.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import type { BallotFace } from '#components/ballot/ballot-face.ts';
import { Failed } from '#components/frame/Failed.tsx';

export function Ballot({ face }: { face: BallotFace }) {
  const { words } = face;
  const [Desk, setDesk] = useState<ComponentType<{ face: BallotFace }> | 'failed'>();
  useEffect(() => {
    import('#components/ballot/Desk.tsx').then(
      (arrived) => setDesk(() => arrived.default),
      () => setDesk('failed'),
    );
  }, []);
  if (Desk === undefined) return <p className="lead">{words.loading}</p>;
  if (Desk === 'failed') return <p className="notice">{words.failed}</p>;
  return (
    <Boundary fallback={(fault) => <Failed text={words.failed} fault={fault} />}>
      <Desk face={face} />
    </Boundary>
  );
}
