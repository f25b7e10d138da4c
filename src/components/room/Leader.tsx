// The window of whoever leads: what the room sees, what to do, what comes next, the time. Everything has its button; the keys do the
// same.
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Clock } from '#components/room/Clock.tsx';
import { Controls } from '#components/room/Controls.tsx';
import { KeysDialog } from '#components/room/KeysDialog.tsx';
import { type Leading, LeadingProvider, useLeading } from '#components/room/leading.tsx';
import { Next } from '#components/room/Next.tsx';
import { Order } from '#components/room/Order.tsx';
import type { OpenRoom } from '#components/room/open-room.ts';
import { Preview } from '#components/room/Preview.tsx';
import { Panel } from '#components/room/panels/Panel.tsx';
import type { RoomProps } from '#components/room/Room.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { Undeclared } from '#components/room/Undeclared.tsx';
import { useActs } from '#components/room/use-acts.ts';
import { useFace } from '#components/room/use-face.ts';
import { keyName, useKeys } from '#components/room/use-keys.ts';
import { WrongNumber } from '#components/room/WrongNumber.tsx';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { downloadEngagement, nameOf } from '#components/workshop/engagement-files.ts';
import { otherLanguage, pathOf } from '#content/routes.ts';
import { darken, goTo, speak, turnNames, turnPart } from '#model/workshop/room/room-state.ts';
import { enter, isRoomStep } from '#model/workshop/room/steps.ts';

interface Props extends RoomProps {
  opened: OpenRoom;
  told: ReactNode;
  undo: (() => void) | undefined;
}

export function Leader(props: Props) {
  const face = useFace(props.opened, props);
  if (!face) return <p className="lead">{props.words.screen.loading}</p>;
  return <Leads {...props} face={face} />;
}

function Leads({
  opened,
  face,
  language,
  words: { lead: words, screen: own },
  told,
  undo,
}: Props & { face: ScreenFace }) {
  const { room, engagement } = face;
  const acts = useActs(opened, room, face.material.facts);
  const [asks, setAsks] = useState<'keys' | 'number'>();
  const { running } = engagement;
  const parts = useSyncExternalStore(opened.follow, opened.parts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the window opens
  useEffect(() => {
    // Opened from a file of another computer: the session goes on where it stood.
    if (running && isRoomStep(running.step) && running.step !== room.step)
      opened.act(goTo(enter(running.step, acts.screensOf(running.step))));
  }, [opened]);
  const keys = {
    ArrowRight: () => acts.turn(1),
    PageDown: () => acts.turn(1),
    ' ': () => acts.turn(1),
    ArrowLeft: () => acts.turn(-1),
    PageUp: () => acts.turn(-1),
    ArrowDown: parts > 1 ? () => opened.act(turnPart(1, parts)) : undefined,
    ArrowUp: parts > 1 ? () => opened.act(turnPart(-1, parts)) : undefined,
    'Shift+ArrowRight': () => acts.turnStep(1),
    'Shift+ArrowLeft': () => acts.turnStep(-1),
    r: acts.reveal,
    h: engagement.names === 'named' ? () => opened.act(turnNames) : undefined,
    b: () => opened.act(darken),
    l: () => opened.act(speak(otherLanguage(room.language))),
    s: acts.silence,
    p: running ? acts.pause : acts.begin,
    1: () => acts.stand('agree'),
    2: () => acts.stand('disputed'),
    3: () => acts.stand('accepted'),
    n: () => setAsks('number'),
    u: undo,
    '?': () => setAsks('keys'),
  };
  useKeys(keys, room.hasKeys);
  const asked = useRef(keys);
  asked.current = keys;
  useEffect(
    () => opened.join(({ key, shift }) => asked.current[keyName(key, shift) as keyof typeof keys]?.()),
    [opened],
  );
  const leading = useMemo<Leading>(
    () => ({ language, words, own, face, act: opened.act, ...acts }),
    [language, words, own, face, opened, acts],
  );
  return (
    <LeadingProvider value={leading}>
      <div className="leader">
        <Top />
        {told}
        <div className="leader-main">
          <Undeclared />
          <Preview parts={parts} />
          <Controls acts={acts} ask={setAsks} />
          <Panel key={`${room.step} ${room.screen}`} acts={acts} ask={setAsks} />
        </div>
        <div className="leader-side">
          <Clock acts={acts} />
          <Next acts={acts} />
          <Order />
        </div>
      </div>
      {asks === 'keys' && <KeysDialog close={() => setAsks(undefined)} />}
      {asks === 'number' && (
        <Boundary fallback={(fault) => <Failed text={own.failed} fault={fault} />}>
          <WrongNumber close={() => setAsks(undefined)} />
        </Boundary>
      )}
    </LeadingProvider>
  );
}

function Top() {
  const { words, places, language } = useDesk();
  const { engagement, trouble } = useEngagement();
  const { words: lead } = useLeading();
  return (
    <div className="leader-top">
      <h2>
        <bdi>{nameOf(engagement, words.desk.unnamed)}</bdi>
      </h2>
      <a href={`${pathOf(language, 'workshop')}${deskFragment(engagement.id)}`}>{lead.desk}</a>
      {trouble && (
        <div className="notice" role="alert">
          <p>{lead.trouble}</p>
          <Plain act={() => downloadEngagement(places, engagement, language)}>{lead.close.download}</Plain>
        </div>
      )}
    </div>
  );
}
