// The board beside the front line: how each lays its tokens and how far the two lie apart. A segment is shown from three
// voters on; where the other is too small neither is, since the whole less the one would show the other.
import type { Ballot } from '#model/workshop/ballot.ts';
import { type Aims, readAims, tokensOn } from '#model/workshop/disagreement/aims.ts';
import type { Role, Segment } from '#model/workshop/engagement.ts';

/** Voters from which on a segment is shown. */
export const LEAST_SHOWN = 3;
const SEGMENTS: readonly Segment[] = ['board', 'front-line'];

export interface SegmentVotes {
  readonly segment: Segment;
  readonly voters: number;
  /** Absent where the segment is not shown. */
  readonly aims?: Aims;
}

export interface SegmentGap {
  readonly purpose: string;
  /** Mean tokens. */
  readonly board: number;
  readonly frontLine: number;
}

export type Segments =
  /** Nobody of one of the two voted: there is nothing to set beside the other. */
  | { readonly state: 'one-segment'; readonly segments: readonly SegmentVotes[] }
  | { readonly state: 'too-few'; readonly segments: readonly SegmentVotes[] }
  | {
      readonly state: 'shown';
      readonly segments: readonly SegmentVotes[];
      /** Tokens of 20 to move to turn the mean mix of one into that of the other. */
      readonly distance: number;
      /** The widest first, then in the order of the places; only purposes that anybody chose. */
      readonly gaps: readonly SegmentGap[];
    };

/** A ballot whose role the engagement does not know counts with the board, who invited it. */
const segmentOf = ({ role }: Ballot, roles: readonly Role[]): Segment =>
  roles.find(({ number }) => number === role)?.segment ?? 'board';

export function readSegments(places: readonly string[], roles: readonly Role[], ballots: readonly Ballot[]): Segments {
  const [board = [], frontLine = []] = SEGMENTS.map((segment) =>
    ballots.filter((ballot) => segmentOf(ballot, roles) === segment),
  );
  const counted = [board, frontLine].map((voters, at) => ({ segment: SEGMENTS[at] ?? 'board', voters: voters.length }));
  if (board.length === 0 || frontLine.length === 0) return { state: 'one-segment', segments: counted };
  if (board.length < LEAST_SHOWN || frontLine.length < LEAST_SHOWN) return { state: 'too-few', segments: counted };
  const gaps = places
    .map((purpose) => ({ purpose, board: meanOn(board, purpose), frontLine: meanOn(frontLine, purpose) }))
    .filter((gap) => gap.board > 0 || gap.frontLine > 0);
  const apart = (gap: SegmentGap): number => Math.abs(gap.board - gap.frontLine);
  return {
    state: 'shown',
    segments: counted.map((one, at) => ({
      ...one,
      aims: readAims(
        places,
        (at === 0 ? board : frontLine).map(({ tokens }) => tokens),
      ),
    })),
    distance: gaps.reduce((sum, gap) => sum + apart(gap), 0) / 2,
    gaps: gaps.toSorted((a, b) => apart(b) - apart(a)),
  };
}

const meanOn = (ballots: readonly Ballot[], place: string): number =>
  ballots.reduce((sum, { tokens }) => sum + tokensOn(tokens, place), 0) / ballots.length;
