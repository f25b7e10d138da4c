// What is done with the profile: what is to be looked at again first, then applied, taken off, downloaded, or another one opened.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { FieldLink } from '#components/ask/FieldLink.tsx';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { useProfile } from '#components/profile/profile-context.tsx';
import type { Problem } from '#components/profile/told.ts';
import { pathOf } from '#content/routes.ts';

export interface UseProps {
  /** All that is to be looked at again, the name and the version once they were asked for. */
  problems: readonly Problem[];
  isKept: boolean;
  isEdited: boolean;
  /** Where there is an assessment: whether it is read by an edited profile now, and whether by this one. */
  own: { readonly isApplied: boolean; readonly isSame: boolean } | undefined;
  /** Counts the tries that faults stood in the way of: each leads to the list of them. */
  tries: number;
  /** What was done last. */
  told: ReactNode;
  /** Sentences about a file that does not open. */
  refused: readonly string[];
  apply: () => void;
  remove: () => void;
  download: () => void;
  openFile: (file: File) => void;
}

export function Use({ problems, isKept, isEdited, own, tries, told, refused, ...acts }: UseProps) {
  const { words, language } = useProfile();
  const say = words.use;
  const id = useId();
  return (
    <Part id="profile-use" title={say.title}>
      {told}
      <Faults problems={problems} isKept={isKept} tries={tries} />
      {!isEdited && problems.length === 0 && <p>{own?.isApplied ? say.backToStandard : say.nothing}</p>}
      {own?.isSame && isEdited && <p>{say.same}</p>}
      <div className="acts">
        {own && isEdited && !own.isSame && (
          <button type="button" className="btn" onClick={acts.apply}>
            {say.apply}
          </button>
        )}
        {own?.isApplied && <a href={pathOf(language, 'result')}>{say.result}</a>}
        {own?.isApplied && <Plain act={acts.remove}>{say.remove}</Plain>}
        {isEdited && <Plain act={acts.download}>{say.download}</Plain>}
      </div>
      <div className="field">
        <label htmlFor={id}>{say.open}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={refused.length > 0 ? `${id}-refused` : undefined}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) acts.openFile(file);
            // The same file may be chosen again once it is mended.
            target.value = '';
          }}
        />
        {refused.length > 0 && (
          <div className="err" id={`${id}-refused`}>
            <p>{say.notOpened}</p>
            <ul>
              {refused.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Part>
  );
}

function Faults({ problems, isKept, tries }: Pick<UseProps, 'problems' | 'isKept' | 'tries'>) {
  const { words, names } = useProfile();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tries > 0) place.current?.focus();
  }, [tries]);
  if (problems.length === 0) return null;
  const say = words.use;
  return (
    <section className="errsum" tabIndex={-1} aria-labelledby="profile-faults" ref={place}>
      <h3 id="profile-faults">{(isKept ? say.faulty : say.faultyUnkept)(problems.length)}</h3>
      <ul>
        {problems.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>
            <FieldLink name={field}>
              {/* A sentence about the name or the version names it itself. */}
              {field.includes('/') ? words.row.of(names.field(field), sentence) : sentence}
            </FieldLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
