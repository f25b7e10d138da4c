// Which numbers the screen shows: those that somebody means who says that a number is wrong. Of a matter those that it quotes; of
// the physics the people first, then the other numbers of the channel.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { catalogue } from '#content/catalogue.ts';
import type { Subject } from '#model/report/matter.ts';
import { channelsWithDials, dialsOf } from '#model/workshop/room/dials.ts';
import { toRepair } from '#model/workshop/room/matters.ts';
import { type DisputableNumber, numbersIn, quotedIn, withFirst } from '#model/workshop/room/numbers.ts';

export interface OnShow {
  readonly numbers: readonly DisputableNumber[];
  /** So many of them, from the first, are on the screen. */
  readonly shown: number;
}

export function numbersOnShow(face: ScreenFace): OnShow {
  const { room, engagement } = face;
  const { answers } = engagement.assessment;
  const subject = subjectOn(face);
  const numbers = numbersIn(catalogue.questions, answers, subject);
  if (subject) return { numbers, shown: quotedIn(numbers, subject) };
  if (room.step !== 'physics') return { numbers, shown: 0 };
  const keys = dialKeys(face);
  return {
    numbers: withFirst(numbers, keys),
    shown: keys.filter((key) => numbers.some((one) => one.key === key)).length,
  };
}

/** The matter on the screen, where there is one. */
function subjectOn({ room, engagement, material: { facts } }: ScreenFace): Subject | undefined {
  if (room.step === 'operated') return room.screen === 'first' ? facts.matters()[0] : undefined;
  if (room.step === 'repairs') return toRepair(engagement, facts.matters()).find(({ id }) => id === room.screen);
  return room.step === 'triage' ? facts.matters().find(({ id }) => id === room.screen) : undefined;
}

/** The keys of the dials of the channel on the screen, the people first. */
export function dialKeys({ room, material: { facts } }: ScreenFace): readonly string[] {
  const channels = channelsWithDials(facts.assessment);
  const channel = channels.find((one) => one === room.trial?.channel) ?? channels[0];
  return channel === undefined ? [] : dialsOf(catalogue, facts.assessment, channel).map(({ key }) => key);
}
