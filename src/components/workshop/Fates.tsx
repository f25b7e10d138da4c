// What became of each piece that was brought, without a word about what it says; what waits for a word gets its buttons.
import { useRef } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import type { CollectingNow } from '#components/workshop/use-collecting.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopBallotsWords } from '#content/words/it/workshop-ballots.ts';
import { tellsByDifference } from '#model/workshop/anonymity.ts';
import { grouped } from '#model/workshop/code/spoken-code.ts';
import type { Fate, Told } from '#model/workshop/collect.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

type Say = WorkshopBallotsWords['collect'];

function sentenceOf(fate: Fate, say: Say, language: Language): string {
  const { fates } = say;
  switch (fate.kind) {
    case 'taken':
      return fate.notes[0] ? fates[fate.notes[0]] : fates.taken;
    case 'again':
      return fate.another ? fates.againPerhaps : fates.again;
    case 'asks':
      return fates[fate.why];
    case 'other-engagement':
      return fates['other-engagement'](fate.given);
    case 'refused':
      return fate.refusals
        .slice(0, 3)
        .map((refusal) => refusalSentence(language, refusal))
        .join(' ');
    case 'wrong-code': {
      const { reading } = fate;
      if (reading.kind === 'wrong-length') return fates['wrong-length'];
      if (reading.kind === 'strange-character') return fates['wrong-character'](reading.given);
      const { proposal } = reading;
      return `${fates['wrong-code']}${proposal ? `. ${fates.perhaps(proposal.place, grouped(proposal.code))}` : ''}`;
    }
    default:
      return fates[fate.kind];
  }
}

export function Fates({ now }: { now: CollectingNow }) {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.collect;
  const { tray } = now;
  const outcome = useRef<HTMLParagraphElement>(null);
  if (!tray) return null;
  // What is answered goes with its buttons: the focus goes to what became of all.
  const after =
    (act: () => void): (() => void) =>
    () => {
      outcome.current?.focus();
      act();
    };
  const taken = tray.told.filter(({ fate }) => fate.kind === 'taken').length;
  const roleName = ({ role, round }: Told): string => {
    const name = roleNameOf(engagement.roles, role);
    return name && round ? say.roleIn(name, words.ballots.round[round]) : '';
  };
  return (
    <div className="fates">
      <p role="status" ref={outcome} tabIndex={-1}>
        <b>{say.outcome(taken, tray.told.filter(needsALook).length)}</b>
      </p>
      <ul className="list">
        {tray.told.map((one) => (
          <li key={one.piece} data-fate={one.fate.kind}>
            <span>
              {roleName(one) || say.piece(one.piece + 1)}: {sentenceOf(one.fate, say, language)}
            </span>
            <Answers told={one} now={now} after={after} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const SETTLED: ReadonlySet<Fate['kind']> = new Set(['taken', 'again', 'left']);
const needsALook = ({ fate }: Told): boolean => !SETTLED.has(fate.kind);

interface AnswersProps {
  told: Told;
  now: CollectingNow;
  after: (act: () => void) => () => void;
}

function Answers({ told: { fate, key, role, round }, now, after }: AnswersProps) {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.collect;
  if (fate.kind === 'unknown-role' && role !== undefined)
    return (
      <select
        className="txt"
        aria-label={say.gridRole}
        value=""
        onChange={({ target }) => after(() => now.sayRole(role, Number(target.value)))()}
      >
        <option value="">{say.gridChoose}</option>
        {engagement.roles.map(({ number }) => (
          <option key={number} value={number}>
            {roleNameOf(engagement.roles, number)}
          </option>
        ))}
      </select>
    );
  if (fate.kind === 'wrong-code' && fate.reading.kind === 'wrong-check' && fate.reading.proposal) {
    const { code } = fate.reading.proposal;
    return (
      <Plain act={after(() => now.take([{ kind: 'code', text: code }]))}>{`${say.acts.take} (${grouped(code)})`}</Plain>
    );
  }
  const shown = round && tellsByDifference(engagement, round) ? <span className="small">{say.shownBefore}</span> : null;
  if (fate.kind === 'again' && fate.another && key !== undefined) {
    const { another } = fate;
    return (
      <span className="acts">
        {shown}
        <Plain act={after(() => now.sayOf(key, another))}>{say.acts.another}</Plain>
      </span>
    );
  }
  const isLate = fate.kind === 'revealed' || fate.kind === 'other-round';
  if (!(isLate || fate.kind === 'asks') || key === undefined) return null;
  const [rival] = fate.kind === 'asks' && fate.why !== 'same-role' ? fate.rivals : [];
  return (
    <span className="acts">
      {shown}
      {rival !== undefined && <Plain act={after(() => now.sayOf(key, { replaces: rival }))}>{say.acts.replace}</Plain>}
      <Plain act={after(() => now.sayOf(key, isLate ? 'late' : 'take'))}>{say.acts.take}</Plain>
      <Plain act={after(() => now.sayOf(key, 'leave'))}>{say.acts.leave}</Plain>
    </span>
  );
}
