// The name and the version of the profile, and by which profile the assessment is read now.
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { problemId, useOf, useProfile } from '#components/profile/profile-context.tsx';
import { NAME, VERSION } from '#components/profile/sheet-fields.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { MOST_NAME, MOST_VERSION } from '#model/profile/faults.ts';

interface Props {
  /** Nothing where there is no assessment. */
  state: { readonly applied: ProfileEdition | undefined; readonly isPending: boolean } | undefined;
  /** Sentences about the name and the version, once the profile was to be used. */
  missing: Readonly<Record<string, string>>;
  takeApplied: () => void;
}

export function Naming({ state, missing, takeApplied }: Props) {
  const { words } = useProfile();
  const say = words.naming;
  return (
    <Part id="profile-naming" title={say.title}>
      <div className="naming">
        <WordField name={NAME} label={say.name} hint={say.nameHint} most={MOST_NAME} problem={missing[NAME]} />
        <WordField
          name={VERSION}
          label={say.version}
          hint={say.versionHint}
          most={MOST_VERSION}
          problem={missing[VERSION]}
        />
      </div>
      {state && (
        <p>
          <bdi>
            {state.applied ? words.state.applied(state.applied.name, state.applied.version) : words.state.standard}
          </bdi>{' '}
          {state.isPending && words.state.pending}
        </p>
      )}
      {state?.applied && state.isPending && <Plain act={takeApplied}>{words.state.takeApplied}</Plain>}
    </Part>
  );
}

interface WordFieldProps {
  name: string;
  label: string;
  hint: string;
  most: number;
  problem: string | undefined;
}

function WordField({ name, label, hint, most, problem }: WordFieldProps) {
  const { sheet, words } = useProfile();
  const text = useOf(({ get }) => get(name));
  const id = `profile-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p className="err" id={problemId(id)}>
          <span className="vh">{words.problem.prefix}</span>
          {problem}
        </p>
      )}
      <input
        id={id}
        className="txt"
        type="text"
        maxLength={most}
        autoComplete="off"
        translate="no"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem ? `${problemId(id)} ${id}/hint` : `${id}/hint`}
        value={text}
        onChange={(event) => sheet.set({ [name]: event.target.value })}
      />
      <p className="small" id={`${id}/hint`}>
        {hint}
      </p>
    </div>
  );
}
