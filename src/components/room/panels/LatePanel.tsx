// A ballot that comes late: a code read aloud, a link, a grid from paper. What it says is told nowhere.
import { Part } from '#components/kept/Part.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Fates } from '#components/workshop/Fates.tsx';
import { TextField } from '#components/workshop/Field.tsx';
import { Grid } from '#components/workshop/Grid.tsx';
import { useCollecting } from '#components/workshop/use-collecting.ts';
import { useHalfTyped } from '#components/workshop/use-half-typed.ts';
import { tellsByDifference } from '#model/workshop/anonymity.ts';

export function LatePanel() {
  const { words } = useLeading();
  const { late } = words;
  const { engagement } = useEngagement();
  const isTelling = ([1, 2] as const).some((round) => tellsByDifference(engagement, round));
  const now = useCollecting();
  const { texts, write } = useHalfTyped('late', { text: '' });
  const { text } = texts;
  return (
    <>
      <Part id="room-late" title={late.title}>
        <form
          className="one-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (now.takeText(text)) write({ text: '' });
          }}
        >
          <TextField
            id="room-code"
            label={late.code}
            spellCheck={false}
            value={text}
            write={(next) => write({ text: next })}
          />
          <button type="submit" className="btn quiet">
            {late.take}
          </button>
        </form>
        {now.isEmpty && (
          <p className="err" role="status">
            {late.nothing}
          </p>
        )}
        {isTelling && <p className="small">{late.shown}</p>}
        <Fates now={now} />
      </Part>
      <details className="more">
        <summary>{late.grid}</summary>
        <Grid now={now} />
      </details>
    </>
  );
}
