// Which votes a screen of the room may be given: none of a round that is sealed, none of a step that is still covered, no name
// unless the engagement is named and names are on, none of too few anonymous voters. Every screen takes its ballots from here and
// from nowhere else.
import { type HiddenRound, toldVotes } from '#model/workshop/anonymity.ts';
import type { Ballot, Round } from '#model/workshop/ballot.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { isCovered, type RoomState } from '#model/workshop/room/room-state.ts';
import { ROOM_STEPS, type RoomStep } from '#model/workshop/room/steps.ts';
import { unsigned, withKnownNames } from '#model/workshop/voters.ts';

export interface ShownVotes {
  /** The round a screen speaks of; undefined where nothing may be seen. */
  readonly round: Round | undefined;
  /** Of that round, and for comparison of the one before it. */
  readonly ballots: readonly Ballot[];
  readonly hasNames: boolean;
  /** Revealed, and too few to be shown. */
  readonly hidden: readonly HiddenRound[];
}

const isBefore = (step: RoomStep, other: RoomStep): boolean => ROOM_STEPS.indexOf(step) < ROOM_STEPS.indexOf(other);

/** Until the second vote the first is spoken of, even where both are revealed: as in a rehearsal. */
export function votesShown(engagement: Engagement, room: RoomState): ShownVotes {
  const hasNames = engagement.names === 'named' && room.showsNames;
  const none: ShownVotes = { round: undefined, ballots: [], hasNames: false, hidden: [] };
  if (isBefore(room.step, 'reveal') || isCovered(room)) return none;
  const may = (round: Round): boolean =>
    engagement.revealed.includes(round) && (round === 1 || !isBefore(room.step, 'second-vote'));
  const rounds = ([1, 2] as const).filter(may);
  const all = withKnownNames(engagement).flatMap(({ ballot }) => (rounds.includes(ballot.round) ? [ballot] : []));
  const { ballots, hidden, last: round } = toldVotes(engagement.names, all);
  if (round === undefined) return { ...none, hidden };
  const nameless = engagement.names === 'named' ? unsigned : withoutNames;
  return { round, ballots: hasNames ? ballots : nameless(ballots), hasNames, hidden };
}

/** Where voters were to stay unknown, a name that came along tells nothing, not even which two ballots are of one. */
const withoutNames = (ballots: readonly Ballot[]): readonly Ballot[] => ballots.map(({ name: _, ...ballot }) => ballot);
