// Sliders for the numbers of one channel. Moving one changes what the room sees and nothing else; “this is the right number” writes
// it, and keeps the old one as disputed.
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Act } from '#components/room/Controls.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { DialField } from '#components/room/panels/DialField.tsx';
import { quotedQuestions } from '#components/room/quoted-questions.ts';
import { triedChannel, untoldOn } from '#components/room/tried.ts';
import { Chosen } from '#components/workshop/Written.tsx';
import { catalogue } from '#content/catalogue.ts';
import { channels as channelNames } from '#content/channels.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { channelsWithDials, dialsOf } from '#model/workshop/room/dials.ts';
import { tryOut } from '#model/workshop/room/room-state.ts';

export function PhysicsPanel({ ask }: { ask: (what: 'number') => void }) {
  const { words, own, face, language, act } = useLeading();
  const { trial } = face.room;
  const { assessment } = face.material.facts;
  const channels = channelsWithDials(assessment);
  const channel = triedChannel(assessment, trial);
  const untold = untoldOn(assessment, trial);
  const amounts = trial?.amounts ?? {};
  // While nothing can be worked out, turning a number would move nothing.
  const dials = channel === undefined || untold ? [] : dialsOf(catalogue, assessment, channel);
  return (
    <Part id="room-dials" title={words.physics.title}>
      {channel !== undefined && channels.length > 1 && (
        <Chosen
          name="room-channel"
          legend={words.physics.channel}
          value={channel}
          options={channels.map((one) => [one, channelNames[one].name[language]] as const)}
          set={(chosen) => act(tryOut({ channel: chosen, amounts: {} }))}
        />
      )}
      {untold && (
        <div className="notice">
          {untold.missing.length === 0 ? (
            <p>{own.physics.nobody}</p>
          ) : (
            <>
              <p>
                {words.physics.missing(
                  quotedQuestions(untold.missing, phrasebook(language), language),
                  untold.missing.length,
                )}
              </p>
              <Act k="N" act={() => ask('number')}>
                {words.physics.give}
              </Act>
            </>
          )}
        </div>
      )}
      {dials.map((dial) => (
        <DialField
          key={dial.key}
          dial={dial}
          amount={amounts[dial.key]}
          set={(amount) => {
            const { [dial.key]: __, ...others } = amounts;
            if (channel)
              act(tryOut({ channel, amounts: amount === undefined ? others : { ...others, [dial.key]: amount } }));
          }}
        />
      ))}
      {dials.length > 0 && <Plain act={() => act(tryOut(undefined))}>{words.physics.back}</Plain>}
    </Part>
  );
}
