// Which answers the screen shows: those that somebody means who says that something is wrong. Of a matter those that it quotes; of
// the physics the people first, then the other numbers of the channel, then the one named as the first to check.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { triedChannel, untoldOn } from '#components/room/tried.ts';
import { catalogue } from '#content/catalogue.ts';
import type { Subject } from '#model/report/matter.ts';
import { drivingNumber } from '#model/report/narrowing.ts';
import { dialsOf } from '#model/workshop/room/dials.ts';
import { toRepair } from '#model/workshop/room/matters.ts';
import { type Disputable, disputableIn, quotedIn, restsOn, withFirst } from '#model/workshop/room/numbers.ts';

export interface OnShow {
  readonly all: readonly Disputable[];
  /** So many of them, from the first, are on the screen. */
  readonly shown: number;
  /** What the matter on the screen rests on, where there is one: it is asked for in that word, and nothing else is proposed. */
  readonly restsOn?: 'number' | 'answer' | 'nothing';
}

export type Shown = Pick<ScreenFace, 'room' | 'engagement'> & {
  readonly material: Pick<ScreenFace['material'], 'facts'>;
};

export function answersOnShow(face: Shown): OnShow {
  const { room, engagement, material } = face;
  const { answers } = engagement.assessment;
  const subject = subjectOn(face);
  const all = disputableIn(catalogue.questions, answers, subject);
  if (subject) return { all, shown: quotedIn(all, subject), restsOn: restsOn(catalogue.questions, subject) };
  if (room.step !== 'physics') return { all, shown: 0 };
  const driving = drivingNumber(material.facts.assessment, catalogue.defaults)?.question;
  const named = driving === undefined ? [] : all.filter(({ question }) => question === driving).map(({ key }) => key);
  // What is missing for the sums comes before what is turned: the screen asks for it.
  const missing = untoldOn(material.facts.assessment, room.trial)?.missing ?? [];
  const wanted = missing.flatMap((id) => all.filter(({ question }) => question === id)).map(({ key }) => key);
  const keys = [...new Set([...wanted, ...dialKeys(face), ...named])].filter((key) =>
    all.some((one) => one.key === key),
  );
  return { all: withFirst(all, keys), shown: keys.length };
}

/** The matter on the screen, where there is one. */
function subjectOn({ room, engagement, material: { facts } }: Shown): Subject | undefined {
  if (room.step === 'operated') return room.screen === 'first' ? facts.matters()[0] : undefined;
  if (room.step === 'repairs') return toRepair(engagement, facts.matters()).find(({ id }) => id === room.screen);
  return room.step === 'triage' ? facts.matters().find(({ id }) => id === room.screen) : undefined;
}

/** The keys of the dials of the channel on the screen, the people first. */
export function dialKeys({ room, material: { facts } }: Shown): readonly string[] {
  const channel = triedChannel(facts.assessment, room.trial);
  return channel === undefined ? [] : dialsOf(catalogue, facts.assessment, channel).map(({ key }) => key);
}
