// What the keeping of the answers has to tell: not kept, set aside, changed in another tab. Each with what can be done.
import { useAsk } from '#components/ask/context.tsx';
import { saveFile } from '#components/ask/save-file.ts';
import type { DraftKeeping } from '#components/ask/use-draft.ts';
import { formatTimeOfDay } from '#content/numbers/format.ts';

export function Notices({ draft, download }: { draft: DraftKeeping; download: () => void }) {
  const { words, language } = useAsk();
  const say = words.keep;
  const { trouble, other } = draft.state;
  return (
    <div aria-live="polite">
      {other && (
        <div className="notice">
          <p>{say.otherTab(other.savedAt ? formatTimeOfDay(new Date(other.savedAt), language) : '')}</p>
          <div className="acts">
            <button type="button" className="plain" onClick={draft.takeOther}>
              {say.takeOther}
            </button>
            <button type="button" className="plain" onClick={draft.keepThese}>
              {say.keepThese}
            </button>
            <button type="button" className="plain" onClick={download}>
              {say.download}
            </button>
          </div>
        </div>
      )}
      {trouble && (
        <div className="notice">
          <p>{trouble.kind === 'dropped' ? say.dropped(trouble.fields.length) : say[trouble.kind]}</p>
          {trouble.kind === 'quarantined' && (
            <button
              type="button"
              className="plain"
              onClick={() => saveFile(`${say.fileName}.txt`, trouble.text, 'text/plain')}
            >
              {say.downloadFound}
            </button>
          )}
          {(trouble.kind === 'blocked' || trouble.kind === 'full') && (
            <button type="button" className="plain" onClick={download}>
              {say.download}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
