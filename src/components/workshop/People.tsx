// Who takes part: roles entered a line at a time, how many are invited under each, in which language.

import { type SyntheticEvent, useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { LongField } from '#components/workshop/Field.tsx';
import { Respondents } from '#components/workshop/Respondents.tsx';
import { RoleTable } from '#components/workshop/RoleTable.tsx';
import { useHalfTyped } from '#components/workshop/use-half-typed.ts';
import { Chosen } from '#components/workshop/Written.tsx';
import { addRoles, readRoleLines, whyNoRoom } from '#model/workshop/acts/roles.ts';
import type { Language, Segment } from '#model/workshop/engagement.ts';

export function People() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.desk.roles;
  const names = engagement.roles.map(({ name }) => name.trim().toLocaleLowerCase());
  const seats = Map.groupBy(engagement.respondents, ({ role }) => role);
  const isAlone = engagement.names === 'anonymous' && [...seats.values()].some(({ length }) => length === 1);
  return (
    <>
      <Part id="people" title={say.title}>
        <p>{say.intro}</p>
        {engagement.roles.length === 0 ? <p className="small">{say.none}</p> : <RoleTable />}
        {new Set(names).size < names.length && <p className="note">{say.twice}</p>}
        {isAlone && <p className="note">{say.alone}</p>}
        {engagement.roles.length > 0 && (
          <p className="small">
            {say.total(engagement.roles.length, engagement.respondents.length)} {say.size}
          </p>
        )}
        <AddRoles />
      </Part>
      {engagement.respondents.length > 0 && (
        <Part id="each" title={say.each}>
          <Respondents />
        </Part>
      )}
    </>
  );
}

function AddRoles() {
  const { words, language, tell } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.desk.roles;
  const { texts, write } = useHalfTyped('roles', { lines: '' });
  const text = texts.lines;
  const [segment, setSegment] = useState<Segment>('board');
  const [spoken, setSpoken] = useState<Language>(language);
  const [problem, setProblem] = useState('');
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const lines = readRoleLines(text);
    if (lines.length === 0) return;
    const why = whyNoRoom(engagement, lines);
    setProblem(why ? say.refused[why] : '');
    if (why) return;
    change((before) => addRoles(before, lines, segment, spoken));
    write({ lines: '' });
    tell(say.added(lines.length));
  };
  return (
    <form className="add-roles" onSubmit={add}>
      <LongField
        id="role-lines"
        label={say.lines}
        hint={say.linesHint}
        problem={problem}
        rows={5}
        value={text}
        write={(lines) => write({ lines })}
      />
      <Chosen
        name="segment"
        legend={say.segment}
        value={segment}
        options={[
          ['board', words.desk.segments.board],
          ['front-line', words.desk.segments['front-line']],
        ]}
        set={setSegment}
      />
      <Chosen
        name="spoken"
        legend={say.language}
        value={spoken}
        options={[
          ['it', words.desk.languages.it],
          ['en', words.desk.languages.en],
        ]}
        set={setSpoken}
      />
      <p>
        <button type="submit" className="btn quiet">
          {say.add}
        </button>
      </p>
    </form>
  );
}
