// One field of the page: it keeps what is typed as it is typed, and names its problem to those who do not see it.
import { problemId, useOf, useProblem, useProfile } from '#components/profile/profile-context.tsx';

interface Props {
  name: string;
  /** Said, where the head of the column shows it. */
  label: string;
  isOff?: boolean;
  className?: string;
}

const LONGEST = 60;

export function NumberField({ name, label, isOff = false, className = 'w-num' }: Props) {
  const { sheet } = useProfile();
  const text = useOf(({ get }) => get(name));
  const problem = useProblem(name);
  return (
    <input
      id={name}
      className={`txt ${className}`}
      type="text"
      inputMode={className === 'w-time' ? undefined : 'decimal'}
      maxLength={LONGEST}
      autoComplete="off"
      translate="no"
      aria-label={label}
      aria-invalid={problem !== '' || undefined}
      aria-describedby={problem ? problemId(name) : undefined}
      disabled={isOff}
      value={text}
      onChange={(event) => sheet.set({ [name]: event.target.value })}
    />
  );
}

export function SelectField({
  name,
  label,
  options,
}: Props & { options: readonly (readonly [value: string, words: string])[] }) {
  const { sheet } = useProfile();
  const text = useOf(({ get }) => get(name));
  return (
    <select
      id={name}
      className="txt"
      aria-label={label}
      value={text}
      onChange={(event) => sheet.set({ [name]: event.target.value })}
    >
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** The sentences about some fields, where they stand. */
export function Problems({ of }: { of: readonly string[] }) {
  return of.map((name) => <ProblemLine key={name} name={name} />);
}

function ProblemLine({ name }: { name: string }) {
  const { words } = useProfile();
  const problem = useProblem(name);
  if (problem === '') return null;
  return (
    <p className="err" id={problemId(name)}>
      <span className="vh">{words.problem.prefix}</span>
      {problem}
    </p>
  );
}
