// The roles with how many are invited under each and how many have voted.
import { Plain } from '#components/kept/Plain.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Written } from '#components/workshop/Written.tsx';
import {
  addRespondent,
  mayRemoveRespondent,
  mayRemoveRole,
  putRoleBack,
  removeRespondent,
  removeRole,
  renameRole,
  setSegment,
  votesOf,
} from '#model/workshop/acts/roles.ts';
import type { Role, Segment } from '#model/workshop/engagement.ts';

export function RoleTable() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.desk.roles;
  return (
    <Table className="ref stack roles" aria-label={say.title}>
      <Head>
        <ColumnHead>{say.role}</ColumnHead>
        <ColumnHead>{say.group}</ColumnHead>
        <ColumnHead>{say.invited}</ColumnHead>
        <ColumnHead className="num">{say.votes}</ColumnHead>
        <Cell />
      </Head>
      <Rows>
        {engagement.roles.map((role) => (
          <RoleRow key={role.number} role={role} />
        ))}
      </Rows>
    </Table>
  );
}

function RoleRow({ role }: { role: Role }) {
  const { words, tell, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.desk.roles;
  const { number, name, segment } = role;
  const own = engagement.respondents.filter((one) => one.role === number);
  const last = own.at(-1);
  const mayLessen = last !== undefined && mayRemoveRespondent(engagement, last.id);
  const remove = () => {
    if (!mayRemoveRole(engagement, number)) return tell(say.hasVotes);
    change((before) => removeRole(before, number));
    tell(say.removed(name), () => {
      change((now) => putRoleBack(now, engagement, number));
      tell(words.desk.undone);
    });
  };
  return (
    <Row>
      <RowHead>
        <Written
          id={`role-${number}`}
          label={say.name(number)}
          isLabelHidden
          most={120}
          value={name}
          write={(text) => change((before) => renameRole(before, number, text))}
        />
      </RowHead>
      <Cell label={say.group}>
        <select
          className="txt"
          aria-label={`${say.group}: ${name}`}
          value={segment}
          onChange={({ target }) => change((before) => setSegment(before, number, target.value as Segment))}
        >
          {(['board', 'front-line'] as const).map((one) => (
            <option key={one} value={one}>
              {words.desk.segments[one]}
            </option>
          ))}
        </select>
      </Cell>
      <Cell label={say.invited}>
        <span className="stepper">
          <button
            type="button"
            aria-label={say.fewer(name)}
            // A disabled one would drop the focus of whoever pressed it for the last time.
            aria-disabled={!mayLessen || undefined}
            onClick={() => mayLessen && change((before) => removeRespondent(before, last.id))}
          >
            −
          </button>
          <b>{own.length}</b>
          <button
            type="button"
            aria-label={say.more(name)}
            onClick={() => change((before) => addRespondent(before, number, last?.language ?? language))}
          >
            +
          </button>
        </span>
      </Cell>
      <Cell className="num" label={say.votes}>
        {votesOf(engagement, number)}
      </Cell>
      <Cell>
        <Plain act={remove}>
          {words.desk.remove}
          <span className="vh"> {say.remove(name)}</span>
        </Plain>
      </Cell>
    </Row>
  );
}
