// A button for everything that a key does.
import { useLeading } from '#components/room/leading.tsx';
import type { RoomActs } from '#components/room/use-acts.ts';
import { LANGUAGES } from '#content/shape.ts';
import { COVERED, darken, isCovered, speak, turnNames } from '#model/workshop/room/room-state.ts';

interface Props {
  acts: RoomActs;
  ask: (what: 'keys' | 'number') => void;
}

export function Controls({ acts, ask }: Props) {
  const { words, face, act } = useLeading();
  const { room, engagement } = face;
  const isOpen = COVERED.includes(room.step) && !isCovered(room);
  const reveal =
    room.step === 'reveal' ? words.revealRound[1] : room.step === 'second-vote' ? words.revealRound[2] : words.reveal;
  return (
    <section className="leader-controls" aria-labelledby="leader-controls-title">
      <h2 id="leader-controls-title" className="vh">
        {words.controls}
      </h2>
      <div className="leader-row">
        <Act k="←" act={() => acts.turn(-1)}>
          {words.goBack}
        </Act>
        <Act k="→" act={() => acts.turn(1)} isMain={!COVERED.includes(room.step) || isOpen}>
          {words.goNext}
        </Act>
        {COVERED.includes(room.step) && (
          <Act k="R" act={acts.reveal} isMain={!isOpen} isOff={acts.isEmpty}>
            {isOpen ? words.cover : reveal}
          </Act>
        )}
        {room.step === 'reveal' && (
          <Act k="S" act={acts.silence}>
            {room.silence ? words.silenceEnd : words.silence}
          </Act>
        )}
        <Act k="N" act={() => ask('number')}>
          {words.wrong.button}
        </Act>
      </div>
      {acts.asksReveal && (
        <p className="notice" role="alert">
          {words.revealAsk(acts.asksReveal.collected, acts.asksReveal.invited)}
        </p>
      )}
      {acts.isEmpty && <p className="small">{words.nothingToReveal}</p>}
      <div className="leader-row">
        {engagement.names === 'named' ? (
          <Act k="H" act={() => act(turnNames)}>
            {room.showsNames ? words.namesOff : words.namesOn}
          </Act>
        ) : (
          <span className="small">{words.anonymous}</span>
        )}
        <Act k="B" act={() => act(darken)}>
          {room.isDark ? words.light : words.dark}
        </Act>
        <Act k="?" act={() => ask('keys')}>
          {words.keysButton}
        </Act>
        <fieldset className="leader-language">
          <legend>
            {words.language}{' '}
            <span className="key" aria-hidden="true">
              L
            </span>
          </legend>
          {LANGUAGES.map((one) => (
            <label className="check" key={one}>
              <input
                type="radio"
                name="room-language"
                checked={room.language === one}
                onChange={() => act(speak(one))}
              />
              <span>{words.languages[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </section>
  );
}

interface ActProps {
  /** The key that does the same. */
  k: string;
  act: () => void;
  children: string;
  isMain?: boolean;
  isOff?: boolean;
  isPressed?: boolean;
}

export const Act = ({ k, act, children, isMain = false, isOff = false, isPressed }: ActProps) => (
  <button
    type="button"
    className={isMain ? 'btn' : 'btn quiet'}
    disabled={isOff}
    aria-pressed={isPressed}
    onClick={act}
  >
    {children}{' '}
    <span className="key" aria-hidden="true">
      {k}
    </span>
  </button>
);
