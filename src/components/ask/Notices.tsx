// What the keeping of the answers has to tell: not kept, set aside, changed in another tab. Each with what can be done.
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import { useLaterWords } from '#components/ask/later-context.ts';
import { saveFile } from '#components/ask/save-file.ts';
import { FaultCode } from '#components/frame/FaultCode.tsx';
import { daysSince } from '#components/keep/exports.ts';
import { formatInstant, formatTimeOfDay } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';

const isToday = (instant: Date): boolean => daysSince(instant.toISOString(), new Date()) === 0;
const whenOf = (instant: Date, language: Language): string =>
  isToday(instant) ? formatTimeOfDay(instant, language) : formatInstant(instant.toISOString(), language);

/** When the answers were last kept, or that they are not. */
export function Saved({ state: { savedAt, isInMemory, trouble, name } }: { state: DraftState }) {
  const { language } = useAsk();
  const say = useLaterWords().keep;
  const kept = savedAt
    ? say[isToday(savedAt) ? 'savedAt' : 'savedOn'](whenOf(savedAt, language))
    : isInMemory && (trouble?.kind === 'off' ? say.keptOff : say.memoryOnly);
  if (!kept || !name) return kept || null;
  return (
    <>
      <bdi>{name}</bdi>
      {name.endsWith('.') ? ' ' : '. '}
      {kept}
    </>
  );
}

interface Props {
  state: DraftState;
  keeping: Keeping;
  download: () => void;
}

export function Notices({ state: { trouble, other }, keeping, download }: Props) {
  const { words, language } = useAsk();
  const say = useLaterWords().keep;
  const button = (label: string, act: () => void) => (
    <button type="button" className="plain" onClick={act}>
      {label}
    </button>
  );
  return (
    <div aria-live="polite">
      {other && (
        <div className="notice">
          <p>{say.otherTab(other.savedAt ? whenOf(new Date(other.savedAt), language) : '')}</p>
          <div className="acts">
            {button(say.takeOther, () => keeping.takeOther(other))}
            {button(say.keepThese, keeping.keepThese)}
            {button(words.keep.download, download)}
          </div>
        </div>
      )}
      {trouble && (
        <div className="notice">
          <p>{trouble.kind === 'dropped' ? say.dropped(trouble.fields.length) : say[trouble.kind]}</p>
          {trouble.kind === 'quarantined' &&
            button(say.downloadFound, () => saveFile(`${say.fileName}.txt`, trouble.text, 'text/plain'))}
          {(trouble.kind === 'blocked' || trouble.kind === 'full') && button(words.keep.download, download)}
        </div>
      )}
    </div>
  );
}

/** What is left to do when the page has failed: the answers can still be had. */
export function AfterFault({
  download,
  address,
  fault,
}: {
  download: () => void;
  address: string | undefined;
  fault: unknown;
}) {
  const { words } = useAsk();
  const say = useLaterWords().fault;
  return (
    <>
      <p>{say.text}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={download}>
          {words.keep.download}
        </button>
        <a href={address}>{say.reload}</a>
      </div>
      <FaultCode fault={fault} />
    </>
  );
}
