// Sliders for the numbers of one channel. Moving one changes what the room sees and nothing else; “this is the right number” writes
// it, and keeps the old one as disputed.
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { DialField } from '#components/room/panels/DialField.tsx';
import { Chosen } from '#components/workshop/Written.tsx';
import { catalogue } from '#content/catalogue.ts';
import { channels as channelNames } from '#content/channels.ts';
import { channelsWithDials, dialsOf } from '#model/workshop/room/dials.ts';
import { tryOut } from '#model/workshop/room/room-state.ts';

export function PhysicsPanel() {
  const { words, face, language, act } = useLeading();
  const { trial } = face.room;
  const { assessment } = face.material.facts;
  const channels = channelsWithDials(assessment);
  const channel = channels.find((one) => one === trial?.channel) ?? channels[0];
  if (channel === undefined) return null;
  const amounts = trial?.amounts ?? {};
  return (
    <Part id="room-dials" title={words.physics.title}>
      {channels.length > 1 && (
        <Chosen
          name="room-channel"
          legend={words.physics.channel}
          value={channel}
          options={channels.map((one) => [one, channelNames[one].name[language]] as const)}
          set={(chosen) => act(tryOut({ channel: chosen, amounts: {} }))}
        />
      )}
      {dialsOf(catalogue, assessment, channel).map((dial) => (
        <DialField
          key={dial.key}
          dial={dial}
          amount={amounts[dial.key]}
          set={(amount) => {
            const { [dial.key]: __, ...others } = amounts;
            act(tryOut({ channel, amounts: amount === undefined ? others : { ...others, [dial.key]: amount } }));
          }}
        />
      ))}
      <Plain act={() => act(tryOut(undefined))}>{words.physics.back}</Plain>
    </Part>
  );
}
