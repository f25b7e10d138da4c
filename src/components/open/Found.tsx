// What was found, described, and what can be done with it: which of several, a copy beside what is kept, a look at the
// result without keeping anything.
import { useMemo, useState } from 'react';
import { describe } from '#components/open/describe.ts';
import { Facts } from '#components/open/Facts.tsx';
import type { FoundFace } from '#components/open/face.ts';
import { Here } from '#components/open/Here.tsx';
import { type Kept, keepCopy } from '#components/open/keep-copy.ts';
import { OpenedCopy } from '#components/open/OpenedCopy.tsx';
import { Plain } from '#components/open/Plain.tsx';
import { RefusedRows, Unread } from '#components/open/Unread.tsx';
import type { Opened } from '#model/exchange/open-bytes.ts';

interface Props {
  face: FoundFace;
  name: string;
  found: Extract<Opened, { kind: 'found' }>;
  isWithoutMoney: boolean;
  onOpened: () => void;
  onUndone: (isDone: boolean) => void;
  again: () => void;
}

/** Keeps a name that turns the direction of text from turning what stands around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

export function Found({ face, name, found, isWithoutMoney, onOpened, onUndone, again }: Props) {
  const { language, words } = face;
  const { entries, refused, isMore, source } = found;
  const [chosen, choose] = useState(0);
  const [kept, setKept] = useState<Kept>();
  const [isHere, setHere] = useState(false);
  const entry = entries[chosen] ?? entries[0];
  const description = useMemo(() => entry && describe(entry, language, words), [entry, language, words]);
  if (!entry || !description) return null;

  const title = description.company || words.unnamed;
  const copy = () => {
    const outcome = keepCopy(entry.assessment, language);
    setKept(outcome);
    if (outcome.kind === 'opened') onOpened();
    else setHere(true);
  };
  if (kept?.kind === 'opened') {
    return <OpenedCopy face={face} title={title} undo={() => onUndone(kept.undo())} again={again} />;
  }
  return (
    <section className="found" aria-labelledby="found-title">
      <h2 id="found-title" tabIndex={-1} data-first="">
        {words.found[source]}
      </h2>
      {name && (
        <p className="small">
          <bdi>{words.fromFile(name)}</bdi>
        </p>
      )}
      {entries.length > 1 && (
        <div className="field">
          <label htmlFor="found-which">{words.choice(entries.length)}</label>
          <select
            className="txt"
            id="found-which"
            value={chosen}
            onChange={({ currentTarget }) => {
              choose(Number(currentTarget.value));
              setHere(false);
              setKept(undefined);
            }}
          >
            {entries.map(({ assessment, line }, i) => (
              <option key={line ?? assessment.company.name} value={i}>
                {line === undefined ? '' : `${words.line(line)}: `}
                {isolated(assessment.company.name.trim() || words.unnamed)}
              </option>
            ))}
          </select>
          {isMore && <p className="small">{words.more(entries.length)}</p>}
        </div>
      )}
      <RefusedRows face={face} rows={refused} />
      <Facts face={face} description={description} isWithoutMoney={isWithoutMoney} />
      {description.isAltered && <p className="notice">{words.differs}</p>}
      <Unread words={words} sentences={description.leftOut} />
      <p role="status">{kept ? words.unkept[kept.kind] : words.will}</p>
      <div className="acts">
        {!kept && (
          <button type="button" className="btn" onClick={copy}>
            {words.copy}
          </button>
        )}
        {entry.assessment.declaration.length > 0 && (
          <Plain act={() => setHere(!isHere)}>{isHere ? words.hideHere : words.seeHere}</Plain>
        )}
        <Plain act={again}>{words.again}</Plain>
      </div>
      {isHere && (
        <Here
          face={face}
          assessment={entry.assessment}
          isWithoutMoney={isWithoutMoney}
          canDownload={kept !== undefined}
          wish={copy}
        />
      )}
    </section>
  );
}
