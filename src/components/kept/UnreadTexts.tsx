// Texts that were found on this device and cannot be read: each can be downloaded, and those that are not of a later
// version of the site can be deleted.
import { saveFile } from '#components/ask/save-file.ts';
import { removeText, type Unread } from '#components/keep/shelf.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';

const SHOWN = 60;

export function UnreadTexts({ unread }: { unread: readonly Unread[] }) {
  const { words, places, tell } = useShelf();
  const say = words.unread;
  const remove = (key: string) => {
    const taken = removeText(places, key);
    tell(taken ? words.done.textRemoved : words.done.failed, taken);
  };
  return (
    <ul className="list">
      {unread.map(({ key, text, kind }) => (
        <li key={key}>
          <p>{say[kind]}</p>
          <p className="small">
            <bdi translate="no">{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</bdi>
          </p>
          <div className="acts">
            <Plain act={() => saveFile('coerente.txt', text, 'text/plain')}>{say.download}</Plain>
            {kind === 'aside' && <Plain act={() => remove(key)}>{say.remove}</Plain>}
          </div>
        </li>
      ))}
    </ul>
  );
}
