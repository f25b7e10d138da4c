// The ballots that are in, by role and road, with a way to take one out and, where voters signed and their votes are revealed,
// to correct a name; nothing of what they say.
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Written } from '#components/workshop/Written.tsx';
import { formatInstant } from '#content/numbers/format.ts';
import { putBack, removeBallot, renameVoter } from '#model/workshop/acts/vote.ts';
import { tellsByDifference } from '#model/workshop/anonymity.ts';
import { BALLOT_LIMITS } from '#model/workshop/ballot.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

export function CollectedList() {
  const { words, language, tell } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.ballots.collect;
  const roleName = (number: number) => roleNameOf(engagement.roles, number) ?? String(number);
  const isTelling = ([1, 2] as const).some((round) => tellsByDifference(engagement, round));
  return (
    <>
      {isTelling && <p className="small">{say.takenShown}</p>}
      <ul className="list collected">
        {engagement.ballots.map((one) => {
          const { ballot, via, at, late } = one;
          const takeOut = () => {
            change((before) => removeBallot(before, one));
            tell(say.takenOut, () => {
              change((before) => putBack(before, one));
              tell(words.desk.undone);
            });
          };
          const which = say.roleIn(say.listed(roleName(ballot.role), say.via[via]), words.ballots.round[ballot.round]);
          return (
            <li key={`${ballot.round}${ballot.id}${at}`}>
              <span>
                {which}
                <span className="small">
                  {' '}
                  {formatInstant(at, language)}
                  {late && `, ${say.late}`}
                </span>
              </span>
              {engagement.names === 'named' && engagement.revealed.includes(ballot.round) && (
                <Written
                  id={`name-${ballot.round}-${ballot.id}`}
                  label={say.nameOf}
                  most={BALLOT_LIMITS.name}
                  value={ballot.name ?? ''}
                  write={(text) => change((before) => renameVoter(before, one, text))}
                />
              )}
              <Plain act={takeOut}>
                {say.takeOut}
                <span className="vh">: {which}</span>
              </Plain>
            </li>
          );
        })}
      </ul>
    </>
  );
}
