// The snapshots of one assessment: take one, take one away, open a copy, and choose two moments to compare.
import { useState } from 'react';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { randomName } from '#components/keep/device.ts';
import { askToPersist } from '#components/keep/persist.ts';
import { addAssessment, removeText, type ShelfEntry } from '#components/keep/shelf.ts';
import { type Snapshot, takeSnapshot } from '#components/keep/snapshots.ts';
import { CompareForm } from '#components/kept/CompareForm.tsx';
import { NameField, Plain } from '#components/kept/Plain.tsx';
import { failure, momentName, useShelf } from '#components/kept/shelf-context.tsx';

const loadFiles = () => import('#components/kept/kept-files.ts');

interface Props {
  entry: ShelfEntry;
  name: string;
}

export function SnapshotList({ entry, name }: Props) {
  const { words } = useShelf();
  const { snapshots } = entry;
  return (
    <details className="more" open={snapshots.length > 0 || undefined}>
      <summary>
        {words.snapshots.title} ({snapshots.length})
      </summary>
      <div className="snapshots">
        <p className="small">{words.snapshots.hint}</p>
        <TakeForm entry={entry} />
        {snapshots.length > 0 && (
          <ul className="list">
            {snapshots.map((snapshot) => (
              <SnapshotItem key={snapshot.key} snapshot={snapshot} />
            ))}
          </ul>
        )}
        {snapshots.length > 0 && <CompareForm entry={entry} name={name} />}
      </div>
    </details>
  );
}

export function OrphanSnapshots({ snapshots }: { snapshots: readonly Snapshot[] }) {
  return (
    <ul className="list">
      {snapshots.map((snapshot) => (
        <SnapshotItem key={snapshot.key} snapshot={snapshot} />
      ))}
    </ul>
  );
}

function TakeForm({ entry: { id, draft } }: Pick<Props, 'entry'>) {
  const { words, places, tell } = useShelf();
  const [name, setName] = useState('');
  const take = async () => {
    const { fileOf, VERSIONS } = await loadFiles();
    const takenAt = new Date().toISOString();
    const taken = takeSnapshot(places, id, { name: name.trim(), takenAt, ...VERSIONS, file: fileOf(draft) });
    if (taken.kind !== 'taken') return tell(failure(taken.kind, words));
    setName('');
    void askToPersist();
    tell(words.done.taken);
  };
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        take().catch(() => tell(words.failed));
      }}
    >
      <NameField id={`${id}-snapshot`} label={words.snapshots.name} value={name} set={setName} />
      <button type="submit" className="btn quiet">
        {words.snapshots.take}
      </button>
    </form>
  );
}

function SnapshotItem({ snapshot }: { snapshot: Snapshot }) {
  const { words, language, places, tell } = useShelf();
  const say = words.snapshots;
  const name = momentName(snapshot, words, language);
  const remove = () => {
    const taken = removeText(places, snapshot.key);
    tell(taken ? words.done.snapshotRemoved : words.done.failed, taken);
  };
  const copy = async () => {
    const { openFile, draftOfFile } = await loadFiles();
    const opened = openFile(snapshot.file, language);
    if (!opened) return tell(words.compare.unreadable);
    const draft = { savedAt: new Date().toISOString(), ...draftOfFile(opened.assessment, language) };
    const made = addAssessment(places, randomName(), name, draft);
    tell(made.kind === 'made' ? say.copied(name) : failure(made.kind, words));
  };
  return (
    <li>
      <p>
        <bdi>{name}</bdi>
      </p>
      <fieldset className="acts">
        <legend className="vh">{say.of(name)}</legend>
        <Plain act={() => copy().catch(() => tell(words.failed))}>{say.copy}</Plain>
        <Plain act={() => saveFile(`${fileNameOf('coerente', name)}.json`, snapshot.file)}>{say.file}</Plain>
        <Plain act={remove}>{say.remove}</Plain>
      </fieldset>
    </li>
  );
}
