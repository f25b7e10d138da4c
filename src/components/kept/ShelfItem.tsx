// One assessment of the list: what it is, when it last changed and left the browser, and what can be done with it.
import { useRef, useState } from 'react';
import { COMPANY } from '#components/ask/fields.ts';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
import { randomName } from '#components/keep/device.ts';
import { daysSince, noteExport } from '#components/keep/exports.ts';
import { askToPersist } from '#components/keep/persist.ts';
import { duplicate, openIn, removeAssessment, rename, type ShelfEntry } from '#components/keep/shelf.ts';
import { NameField, Plain } from '#components/kept/Plain.tsx';
import { SnapshotList } from '#components/kept/SnapshotList.tsx';
import { failure, useShelf } from '#components/kept/shelf-context.tsx';
import { formatInstant } from '#content/numbers/format.ts';
import { pathOf } from '#content/routes.ts';
import { isAnswered } from '#model/assessment.ts';

interface Props {
  entry: ShelfEntry;
  name: string;
}

export function ShelfItem({ entry, name }: Props) {
  const { words, places, tell, language } = useShelf();
  const [isRenaming, rename_] = useState(false);
  const renamer = useRef<HTMLButtonElement>(null);
  useFocusBack(isRenaming, () => renamer.current);
  const { id, draft, snapshots } = entry;
  const open = () => openIn(places, id);
  const remove = () => {
    const taken = removeAssessment(places, id);
    tell(taken ? words.done.removed(name, snapshots.length) : words.done.failed, taken);
  };
  const copy = () => {
    const to = words.acts.copyOf(name);
    const made = duplicate(places, id, randomName(), to);
    void askToPersist();
    tell(made.kind === 'made' ? words.done.duplicated(to) : failure(made.kind, words));
  };
  const download = () => {
    const files = import('#components/kept/kept-files.ts');
    files.then(
      ({ fileOf }) => {
        saveFile(`${fileNameOf('coerente', name, draft.fields[COMPANY.asOf])}.json`, fileOf(draft));
        noteExport('file', id, places);
        tell('');
      },
      () => tell(words.failed),
    );
  };
  return (
    <li aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <bdi>{name}</bdi>
        {entry.isWorking && <span className="small"> ({words.list.isOpen})</span>}
      </h3>
      <About entry={entry} name={name} open={open} />
      <fieldset className="acts">
        <legend className="vh">{words.acts.of(name)}</legend>
        <a href={pathOf(language, 'assess')} onClick={open} onAuxClick={open}>
          {words.acts.open}
        </a>
        <a href={pathOf(language, 'result')} onClick={open} onAuxClick={open}>
          {words.acts.result}
        </a>
        <Plain act={download}>{words.acts.file}</Plain>
        <Plain act={() => rename_(!isRenaming)} isOpen={isRenaming} control={renamer}>
          {words.acts.rename}
        </Plain>
        <Plain act={copy}>{words.acts.duplicate}</Plain>
        <Plain act={remove}>{words.acts.remove}</Plain>
      </fieldset>
      {isRenaming && <Renaming id={id} name={name} close={() => rename_(false)} />}
      <SnapshotList entry={entry} name={name} />
    </li>
  );
}

function About({ entry: { draft, exported }, name, open }: Props & { open: () => void }) {
  const { words, language, essential } = useShelf();
  const say = words.list;
  const answers = draft.assessment?.answers;
  const done = typeof answers === 'object' && answers ? essential.filter((id) => isAnswered(answers, id)).length : 0;
  const edition = editionSaid(draft.assessment?.profileEdition);
  const company = draft.fields[COMPANY.name]?.trim();
  const changed = formatInstant(draft.savedAt, language);
  const days = exported && daysSince(exported.at, new Date());
  return (
    <p className="about">
      {company && company !== name && (
        <span>
          <bdi>{say.company(company)}</bdi>
        </span>
      )}
      <span>{say.answered(done, essential.length)}</span>
      {edition && (
        <span>
          <a href={pathOf(language, 'profile')} onClick={open} onAuxClick={open}>
            <bdi>{say.profile(edition.name, edition.version)}</bdi>
          </a>
        </span>
      )}
      {changed && <span>{say.changed(changed)}</span>}
      <span>
        {exported ? say.exported(say.kinds[exported.kind], formatInstant(exported.at, language)) : say.neverExported}
        {days !== undefined && ` (${say.ago(days)})`}
        {exported && draft.revision > exported.revision && `. ${say.changedSince}`}
      </span>
    </p>
  );
}

/** What is kept beside the fields is for readers, and may be anything. */
function editionSaid(kept: unknown): { readonly name: string; readonly version: string } | undefined {
  const { name, version } = (typeof kept === 'object' && kept) as Partial<Record<'name' | 'version', unknown>>;
  return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
}

function Renaming({ id, name, close }: { id: string; name: string; close: () => void }) {
  const { words, places, tell } = useShelf();
  const [text, set] = useState(name);
  const save = () => {
    const isDone = rename(places, id, text.trim());
    tell(isDone ? words.done.renamed(text.trim() || words.list.unnamed) : words.done.failed);
    if (isDone) close();
  };
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NameField id={`${id}-rename`} label={words.acts.name} value={text} set={set} hasFocus />
      <div className="acts">
        <button type="submit" className="btn quiet">
          {words.acts.save}
        </button>
        <Plain act={close}>{words.acts.cancel}</Plain>
      </div>
    </form>
  );
}
