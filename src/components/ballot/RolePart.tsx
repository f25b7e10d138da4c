// Who votes: the role, and the name where the engagement asks for names. Two roles with one name are told by their numbers.
import { useFilling } from '#components/ballot/ballot-face.ts';
import { FIELD } from '#components/ballot/ballot-store.ts';
import type { BallotProblem } from '#components/ballot/read-ballot.ts';
import { useText } from '#components/ballot/use-text.ts';
import { BALLOT_LIMITS } from '#model/workshop/ballot.ts';

export function RolePart({ problems }: { problems: readonly BallotProblem[] }) {
  const { face, invitation, store } = useFilling();
  const say = face.words.role;
  const role = useText(store, FIELD.role);
  const name = useText(store, FIELD.name);
  const { roles } = invitation;
  const isAlone = (of: string) => roles.filter((one) => one.name === of).length === 1;
  const problemOf = (field: string) => problems.find(([one]) => one === field)?.[1];
  return (
    <section className="ballot-part" aria-labelledby="part-role">
      <h2 id="part-role">{say.title}</h2>
      <div className="field">
        <label htmlFor={FIELD.role}>{say.ask}</label>
        <select
          id={FIELD.role}
          className="txt"
          value={role}
          aria-invalid={(problemOf(FIELD.role) !== undefined && role === '') || undefined}
          onChange={({ currentTarget }) => store.set(FIELD.role, currentTarget.value)}
        >
          <option value="">–</option>
          {roles.map((one) => (
            <option key={one.number} value={String(one.number)}>
              {isAlone(one.name) ? one.name : say.numbered(one.name, one.number)}
            </option>
          ))}
        </select>
      </div>
      {invitation.names === 'named' && (
        <div className="field">
          <label htmlFor={FIELD.name}>{say.name}</label>
          <input
            id={FIELD.name}
            className="txt"
            type="text"
            maxLength={BALLOT_LIMITS.name}
            autoComplete="name"
            aria-invalid={(problemOf(FIELD.name) !== undefined && name.trim() === '') || undefined}
            value={name}
            onChange={({ currentTarget }) => store.set(FIELD.name, currentTarget.value)}
          />
        </div>
      )}
    </section>
  );
}
