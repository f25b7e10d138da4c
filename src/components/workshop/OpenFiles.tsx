// Opens files of engagements: each goes beside those there are; where one of its id is here already, the reader chooses.
import { useRef, useState } from 'react';
import { isSame } from '#components/ask/draft.ts';
import { type KeptEngagement, removeEngagement } from '#components/keep/engagements.ts';
import { putBack } from '#components/keep/take-away.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { nameOf, readFiles } from '#components/workshop/engagement-files.ts';
import type { Shelf } from '#components/workshop/Portfolio.tsx';
import { formatInstant } from '#content/numbers/format.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

interface Outcome {
  readonly sentences: readonly string[];
  /** Here already, and not the same. */
  readonly asked: readonly Engagement[];
}

export function OpenFiles({ shelf, entries }: { shelf: Shelf; entries: readonly KeptEngagement[] }) {
  const { words, language, places, tell } = useDesk();
  const say = words.desk.create;
  const input = useRef<HTMLInputElement>(null);
  const [{ sentences, asked }, setOutcome] = useState<Outcome>({ sentences: [], asked: [] });
  const here = (id: string) => entries.find(({ engagement }) => engagement.id === id)?.engagement;
  const open = async (files: readonly File[]) => {
    const read = await readFiles(files, language);
    const told: string[] = read.flatMap(({ name, refused }) =>
      refused.length > 0 ? [say.refused(name), ...refused] : [],
    );
    const differing: Engagement[] = [];
    let added = 0;
    for (const engagement of read.flatMap(({ engagements }) => engagements)) {
      const there = here(engagement.id);
      const outcome = shelf.add(engagement);
      if (outcome === 'done') added += 1;
      else if (outcome === 'full') told.push(say.full);
      else if (outcome !== 'taken') told.push(words.desk.keep[outcome]);
      else if (isSame(there, engagement)) told.push(say.same(nameOf(engagement, words.desk.unnamed)));
      else differing.push(engagement);
    }
    setOutcome({ sentences: added > 0 ? [say.imported(added), ...told] : told, asked: differing });
  };
  const answered = (engagement: Engagement) =>
    setOutcome((before) => ({ ...before, asked: before.asked.filter((one) => one !== engagement) }));
  const keep = (engagement: Engagement) => {
    // The button goes with what it answers.
    input.current?.focus();
    answered(engagement);
  };
  const replace = (engagement: Engagement) => {
    const taken = removeEngagement(places, engagement.id);
    if (!taken) return;
    // Without room for the new one the old one comes back.
    if (shelf.add(engagement) !== 'done') putBack(places.device, taken);
    else
      tell(say.imported(1), () => {
        removeEngagement(places, engagement.id);
        putBack(places.device, taken);
        shelf.reread();
        tell(words.desk.undone);
      });
    answered(engagement);
    shelf.reread();
  };
  return (
    <>
      <div className="field">
        <label htmlFor="engagement-file">{say.choose}</label>
        <input
          ref={input}
          id="engagement-file"
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ target }) => {
            void open([...(target.files ?? [])]).then(() => {
              // The same file can be chosen again.
              if (input.current) input.current.value = '';
            });
          }}
        />
        <p className="small">{say.filesHint}</p>
      </div>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {asked.map((engagement) => (
        <div className="notice" key={`${engagement.id}${engagement.changedAt}`}>
          <p>
            {say.differs(
              nameOf(engagement, words.desk.unnamed),
              formatInstant(engagement.changedAt, language),
              formatInstant(here(engagement.id)?.changedAt ?? '', language),
            )}
          </p>
          <div className="acts">
            <Plain act={() => replace(engagement)}>{say.replace}</Plain>
            <Plain act={() => keep(engagement)}>{say.keep}</Plain>
          </div>
        </div>
      ))}
    </>
  );
}
