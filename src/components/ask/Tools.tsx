// At the end of every section: take the answers away as a file, or delete them from this device (asked once more, in place).
import { useState } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftKeeping } from '#components/ask/use-draft.ts';

export function Tools({ draft, download }: { draft: DraftKeeping; download: () => void }) {
  const { words } = useAsk();
  const say = words.keep;
  const [asking, setAsking] = useState(false);
  const { before, answered } = draft.state;
  return (
    <div className="tools" role="status">
      <button type="button" className="plain" onClick={download}>
        {say.download}
      </button>
      {!asking && (
        <button type="button" className="plain" onClick={() => setAsking(true)}>
          {say.clear}
        </button>
      )}
      {asking && (
        <>
          <p>{say.clearAsk(answered)}</p>
          <button
            type="button"
            className="plain"
            onClick={() => {
              draft.clear();
              setAsking(false);
            }}
          >
            {say.clearYes}
          </button>
          <button type="button" className="plain" onClick={() => setAsking(false)}>
            {say.clearNo}
          </button>
        </>
      )}
      {before && !asking && (
        <p>
          {say.cleared}{' '}
          <button type="button" className="plain" onClick={() => draft.replace(before)}>
            {say.undo}
          </button>
        </p>
      )}
    </div>
  );
}
