// Language and, where names are asked for, name of each who is invited.
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Written } from '#components/workshop/Written.tsx';
import { setRespondentLanguage, setRespondentName } from '#model/workshop/acts/roles.ts';
import type { Language } from '#model/workshop/engagement.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

export function Respondents() {
  const { words } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.desk.roles;
  const people = engagement.roles.flatMap(({ number }) => {
    const name = roleNameOf(engagement.roles, number) ?? '';
    const own = engagement.respondents.filter(({ role }) => role === number);
    return own.map((one, place) => ({ one, name: own.length > 1 ? say.person(name, place + 1) : name }));
  });
  return (
    <ul className="list each-person">
      {people.map(({ one, name }) => (
        <li key={one.id}>
          <span id={`${one.id}-of`}>{name}</span>
          {engagement.names === 'named' && (
            <Written
              id={`${one.id}-name`}
              label={say.personName}
              isLabelHidden
              most={80}
              value={one.name ?? ''}
              write={(text) => change((before) => setRespondentName(before, one.id, text))}
            />
          )}
          <select
            className="txt"
            aria-label={say.language}
            aria-describedby={`${one.id}-of`}
            value={one.language}
            onChange={({ target }) =>
              change((before) => setRespondentLanguage(before, one.id, target.value as Language))
            }
          >
            {(['it', 'en'] as const).map((spoken) => (
              <option key={spoken} value={spoken}>
                {words.desk.languages[spoken]}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
