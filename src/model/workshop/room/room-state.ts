// What the room is shown at this moment: which screen, whether it is covered or dark, in which language, with names or without,
// and what is being tried. Acts give the next state and its number; the kept engagement holds everything that lasts.
import type { Channel } from '#model/catalogue.ts';
import type { Language } from '#model/workshop/engagement.ts';
import type { RoomPlace, RoomStep } from '#model/workshop/room/steps.ts';

/** Numbers tried on one channel, by the key of their dial; nothing of it is written into the answers. */
export interface Trial {
  readonly channel: Channel;
  readonly amounts: Readonly<Record<string, number>>;
}

export interface RoomState extends RoomPlace {
  /** Counts the acts, so that of two states the later is known. */
  readonly number: number;
  /** Of the projector alone. */
  readonly language: Language;
  /** Which part of a screen too long for the projector, from 0. */
  readonly part: number;
  /** Nothing is on the projector. */
  readonly isDark: boolean;
  /** Only where the engagement is named. */
  readonly showsNames: boolean;
  /** Steps whose screen was uncovered. */
  readonly uncovered: readonly RoomStep[];
  /** When the minute of silence began, ISO 8601. */
  readonly silence?: string;
  /** Raised hands for what the operation is built for, by purpose. */
  readonly hands: Readonly<Record<string, number>>;
  /** Matters accepted with a reason that was written in the room; of others no reason is shown. */
  readonly reasoned: readonly string[];
  readonly trial?: Trial;
  /** Keys alone act; off for those whose voice types. */
  readonly hasKeys: boolean;
}

/** Steps that are covered until the presenter uncovers them. */
export const COVERED: readonly RoomStep[] = ['reveal', 'second-vote', 'operated'];

export const SILENCE_SECONDS = 60;
export const MOST_HANDS = 200;

export const beginRoom = (language: Language, place: RoomPlace): RoomState => ({
  ...place,
  number: 0,
  part: 0,
  language,
  isDark: false,
  showsNames: false,
  uncovered: [],
  hands: {},
  reasoned: [],
  hasKeys: true,
});

export type RoomAct = (state: RoomState) => RoomState;

/** Does an act; the same state where it changes nothing. */
export function actOn(state: RoomState, act: RoomAct): RoomState {
  const next = act(state);
  return next === state ? state : { ...next, number: state.number + 1 };
}

/** Goes to a place; silence and what was tried end with the step. */
export const goTo =
  (place: RoomPlace): RoomAct =>
  (state) => {
    if (place.step === state.step) return { ...state, ...place, part: place.screen === state.screen ? state.part : 0 };
    const { silence: _, trial: __, ...rest } = state;
    return { ...rest, ...place, part: 0 };
  };

/** Down or up within a screen that has so many parts on the projector. */
export const turnPart =
  (way: 1 | -1, parts: number): RoomAct =>
  (state) => {
    const part = Math.max(0, Math.min(Math.min(state.part, parts - 1) + way, parts - 1));
    return part === state.part ? state : { ...state, part };
  };

export const isCovered = ({ step, uncovered }: RoomState): boolean =>
  COVERED.includes(step) && !uncovered.includes(step);

export const uncover: RoomAct = (state) =>
  isCovered(state) ? { ...state, uncovered: [...state.uncovered, state.step] } : state;

/** Covers it again, for one who rehearses; a round that was revealed stays revealed in the file. */
export const cover: RoomAct = (state) =>
  COVERED.includes(state.step) && !isCovered(state)
    ? { ...state, uncovered: state.uncovered.filter((step) => step !== state.step) }
    : state;

export const darken: RoomAct = (state) => ({ ...state, isDark: !state.isDark });
export const turnNames: RoomAct = (state) => ({ ...state, showsNames: !state.showsNames });
export const turnKeys: RoomAct = (state) => ({ ...state, hasKeys: !state.hasKeys });
export const speak =
  (language: Language): RoomAct =>
  (state) =>
    state.language === language ? state : { ...state, language };

/** Begins the minute of silence at an instant, or ends it. */
export const silence =
  (at: string | undefined): RoomAct =>
  (state) => {
    const { silence: _, ...rest } = state;
    return at === undefined ? rest : { ...rest, silence: at };
  };

/** Seconds left of the silence at an instant; undefined where there is none, or it is over. */
export function silenceLeft({ silence: began }: Pick<RoomState, 'silence'>, at: string): number | undefined {
  const passed = began === undefined ? Number.NaN : (Date.parse(at) - Date.parse(began)) / 1000;
  const left = Math.ceil(SILENCE_SECONDS - passed);
  return passed >= 0 && left > 0 ? left : undefined;
}

/** Whole hands, from none to as many as there may be respondents. */
export const raise =
  (purpose: string, hands: number): RoomAct =>
  (state) => {
    if (!Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS) return state;
    const { [purpose]: _, ...others } = state.hands;
    return { ...state, hands: hands === 0 ? others : { ...others, [purpose]: hands } };
  };

/** The room wrote why it accepts a matter. */
export const giveReason =
  (matter: string): RoomAct =>
  (state) =>
    state.reasoned.includes(matter) ? state : { ...state, reasoned: [...state.reasoned, matter] };

export const tryOut =
  (trial: Trial | undefined): RoomAct =>
  (state) => {
    const { trial: _, ...rest } = state;
    return trial ? { ...rest, trial } : rest;
  };
