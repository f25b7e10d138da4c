// What the screens are drawn from, worked out once and only when a screen asks: votes that may be shown, the judgement with what
// the room declares, the matters. Takes the engagement and the state of the room; draws nothing.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { type Judgement, judge } from '#model/judge/assess.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { sensitivityOf } from '#model/repair/sensitivity.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { type HiddenRound, seenVotes } from '#model/workshop/anonymity.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { type Aims, readAims } from '#model/workshop/disagreement/aims.ts';
import { type Analysis, analyseInTurns } from '#model/workshop/disagreement/analyse.ts';
import type { Dispute } from '#model/workshop/disagreement/disputes.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';
import { MOST_TRIAGED, mattersOf, toRepair } from '#model/workshop/room/matters.ts';
import type { RoomState } from '#model/workshop/room/room-state.ts';
import { splitsToTalkOf } from '#model/workshop/room/splits.ts';
import type { RoomStep } from '#model/workshop/room/steps.ts';
import { type ShownVotes, votesShown } from '#model/workshop/room/votes-shown.ts';

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

export interface VoteMaterial {
  /** Rounds that are revealed, and too few to be shown. */
  readonly hidden: readonly HiddenRound[];
  /** Of the round a screen speaks of; none where nothing may be seen. */
  readonly ballots: readonly Ballot[];
  readonly aims: () => Aims;
  /** As far as it is worked out: at first all but whether the judgement hangs on an estimate. */
  readonly analysis: () => Analysis;
  /** Works out one estimate more; false where nothing is left to do. */
  readonly goOn: () => boolean;
  readonly splits: () => readonly Dispute[];
}

type Known = readonly [grounds: readonly unknown[], material: VoteMaterial];
const MOST_KNOWN = 4;
let known: readonly Known[] = [];

/** Of the votes that may be shown at a step, whatever is on the screen now. The last few are remembered: steps share them. */
export function voteMaterial(engagement: Engagement, room: RoomState, step: RoomStep = room.step): VoteMaterial {
  const { assessment, consensus, ballots: all, respondents, revealed, estimated, names, roles } = engagement;
  const shown = votesShown(engagement, { ...room, step });
  const grounds = [
    assessment,
    consensus,
    all,
    respondents,
    revealed,
    estimated,
    names,
    roles,
    shown.round,
    shown.ballots.length,
    shown.hidden.length,
  ];
  const found = known.find(([others]) => others.every((one, at) => one === grounds[at]));
  if (found) return found[1];
  const made = workOut(engagement, shown);
  known = [[grounds, made] as const, ...known].slice(0, MOST_KNOWN);
  return made;
}

function workOut(engagement: Engagement, { round, ballots, hidden }: ShownVotes): VoteMaterial {
  // A screen that may show a round is told of it with all that is revealed, as the desk and the report are.
  const revealed = round === undefined ? [] : seenVotes(engagement).ballots;
  const turns = once(() => analyseInTurns(catalogue, engagement, revealed, round ?? 1));
  let latest: Analysis | undefined;
  const goOn = (): boolean => {
    const { value, done } = turns().next();
    // The turn after the last one has nothing to say any more.
    latest = value ?? latest;
    return done !== true;
  };
  const analysis = (): Analysis => {
    if (!latest) goOn();
    return latest as Analysis;
  };
  return {
    hidden,
    ballots: ballots.filter((one) => one.round === round),
    aims: once(() =>
      readAims(
        placesOf(catalogue),
        ballots.flatMap((one) => (one.round === round ? [one.tokens] : [])),
      ),
    ),
    analysis,
    goOn,
    splits: once(() => {
      const { disputes } = analysis();
      return disputes.state === 'disputed' ? splitsToTalkOf(disputes.disputes) : [];
    }),
  };
}

export interface FactMaterial {
  readonly assessment: Assessment;
  readonly judgement: () => Judgement;
  readonly report: () => ReportDocument;
  /** Of all certain gaps. */
  readonly totalPoints: () => number;
  /** The heaviest twelve. */
  readonly matters: () => readonly Subject[];
  /** The same with their ways out and the numbers that would end them: slower. */
  readonly mended: () => readonly Subject[];
}

export function factMaterial(engagement: Pick<Engagement, 'assessment' | 'consensus'>): FactMaterial {
  const assessment = agreedAssessment(engagement);
  const judgement = once(() => judge(catalogue, assessment));
  const report = once(() => compose(catalogue, assessment, judgement()));
  return {
    assessment,
    judgement,
    report,
    totalPoints: () => blockOf(report(), 'parting')?.totalPoints ?? 0,
    matters: once(() => mattersOf(catalogue, assessment, judgement()).slice(0, MOST_TRIAGED)),
    mended: once(() => {
      const situation = { catalogue, assessment, judgement: judgement() };
      const more = { repairs: repairsOf(situation), sensitivity: sensitivityOf(situation) };
      return mattersOf(catalogue, assessment, judgement(), more).slice(0, MOST_TRIAGED);
    }),
  };
}

export interface RoomMaterial {
  readonly votes: VoteMaterial;
  readonly facts: FactMaterial;
}

const ONLY = ['only'];
const FIXED: Readonly<Partial<Record<RoomStep, readonly string[]>>> = {
  frame: ['aim', 'writer', 'promise'],
  reveal: ['strips', 'kinds'],
  operated: ['bars', 'first'],
  close: ['declaration', 'commitments'],
};

export const splitKey = ({ kind, id }: Dispute): string => `${kind}:${id}`;

/** The names of the screens of a step. */
export function screensIn(
  engagement: Engagement,
  room: RoomState,
  facts: FactMaterial,
  step: RoomStep,
): readonly string[] {
  const named = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : ONLY);
  if (step === 'splits') return named(voteMaterial(engagement, room, step).splits().map(splitKey));
  if (step === 'triage') return named(facts.matters().map(({ id }) => id));
  if (step === 'repairs') return named(toRepair(engagement, facts.matters()).map(({ id }) => id));
  return FIXED[step] ?? ONLY;
}
