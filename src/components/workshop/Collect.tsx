// Ballots as they come in, sealed: pasted, dropped, scanned, typed from paper; what became of each; then the reveal.
import { Part } from '#components/kept/Part.tsx';
import { useDrop } from '#components/open/use-drop.ts';
import { CollectedList } from '#components/workshop/CollectedList.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Fates } from '#components/workshop/Fates.tsx';
import { LongField } from '#components/workshop/Field.tsx';
import { BRING } from '#components/workshop/forms.ts';
import { Grid } from '#components/workshop/Grid.tsx';
import { Reveal } from '#components/workshop/Reveal.tsx';
import { Scan } from '#components/workshop/Scan.tsx';
import { type CollectingNow, useCollecting } from '#components/workshop/use-collecting.ts';
import { useHalfTyped } from '#components/workshop/use-half-typed.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';
import { sealedState } from '#model/workshop/sealed.ts';

export default function Collect() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.collect;
  const now = useCollecting();
  const isOver = useDrop((files) => void now.takeFiles(files), now.takeText);
  if (engagement.roles.length === 0)
    return (
      <Part id="collect" title={say.title}>
        <p>{words.ballots.invite.noRoles}</p>
      </Part>
    );
  return (
    <div className={isOver ? 'collecting over' : 'collecting'}>
      <Part id="collect" title={say.title}>
        {!engagement.revealed.includes(openRound(engagement)) && (
          <p>
            {say.sealed} <span className="small">{say.seal}</span>
          </p>
        )}
        <Progress />
        <Bring now={now} />
        {now.without.length > 0 ? (
          <p className="err" role="status">
            {say.without(now.without)}
          </p>
        ) : (
          now.isEmpty && (
            <p className="err" role="status">
              {say.nothing}
            </p>
          )
        )}
        <Fates now={now} />
        <Scan take={now.takeText} />
      </Part>
      <Part id="reveal" title={say.revealTitle}>
        <Reveal />
      </Part>
      <Part id="grid" title={say.grid}>
        <Grid now={now} />
      </Part>
      {engagement.ballots.length > 0 && (
        <Part id="in-list" title={say.inList}>
          <CollectedList />
        </Part>
      )}
    </div>
  );
}

function Progress() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.collect;
  const { round, collected, invited, roles } = sealedState(engagement, openRound(engagement));
  const missing = roles.filter((one) => one.collected < one.invited);
  return (
    <>
      <p className="progress-line">
        <b>{say.progress(collected, invited, words.ballots.round[round])}</b>
      </p>
      <progress max={Math.max(1, invited)} value={Math.min(collected, invited)} aria-hidden="true" />
      <p className="small">
        {missing.length === 0
          ? say.complete
          : `${say.missing}: ${missing.map((one) => `${roleNameOf(engagement.roles, one.role.number)} (${one.missing?.join(', ') ?? one.invited - one.collected})`).join(', ')}.`}
      </p>
    </>
  );
}

function Bring({ now }: { now: CollectingNow }) {
  const { words } = useDesk();
  const say = words.ballots.collect;
  const { texts, write } = useHalfTyped(BRING, { text: '' });
  const { text } = texts;
  const take = (given: string) => {
    if (now.takeText(given)) write({ text: '' });
  };
  return (
    <form
      className="bring"
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <LongField
        id="bring-text"
        label={say.paste}
        hint={say.pasteHint}
        rows={4}
        spellCheck={false}
        value={text}
        write={(next) => write({ text: next })}
      />
      <p>
        <button type="submit" className="btn">
          {say.take}
        </button>
      </p>
      <div className="field">
        <label htmlFor="bring-files">{say.files}</label>
        <input
          id="bring-files"
          type="file"
          multiple
          accept=".json,.txt,application/json,text/plain"
          onChange={({ target }) => {
            void now.takeFiles([...(target.files ?? [])]).then(() => {
              target.value = '';
            });
          }}
        />
        <p className="small">{say.drop}</p>
      </div>
    </form>
  );
}
