// The screen of the room, small, and in words what of it the room does not see.
import { useLeading } from '#components/room/leading.tsx';
import { screenAddress } from '#components/room/room-address.ts';
import { Screen } from '#components/room/Screen.tsx';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function Preview({ parts }: { parts: number }) {
  const { words, face, language } = useLeading();
  const { room, engagement } = face;
  const hidden = words.hidden;
  const part = Math.min(room.part, parts - 1) + 1;
  return (
    <section className="leader-preview" aria-labelledby="leader-preview-title">
      <div className="leader-row">
        <h2 id="leader-preview-title">{words.preview}</h2>
        <a href={screenAddress(language, engagement.id)} target="coerente-projector" className="room-open">
          {words.open}
        </a>
      </div>
      <div className={room.isDark ? 'preview is-dark' : 'preview'}>
        <Screen face={face} />
      </div>
      <p className="small" role="status">
        {room.isDark ? hidden.dark : isCovered(room) ? hidden.covered : hidden.shown}{' '}
        {engagement.names === 'named' && room.showsNames && hidden.names}
        {!room.isDark && parts > 1 && (part < parts ? hidden.more(part, parts) : hidden.end(part, parts))}
      </p>
      <p className="small">{words.openHint}</p>
    </section>
  );
}
