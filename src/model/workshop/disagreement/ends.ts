// Whether it matters who is right: the engagement is judged with each of the estimates in turn, and the findings that stand
// with some and fall with others are told. Through the one door of the judgement, on a bounded number of estimates.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { type Finding, orderFindings } from '#model/judge/finding.ts';
import { isPromiseApart } from '#model/judge/promise-apart.ts';
import { rememberingWorkings, type Workings } from '#model/judge/workings.ts';
import { withEdition } from '#model/profile/edition.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Estimate } from '#model/workshop/ballot.ts';
import { type Estimated, hasPlace, withEstimate } from '#model/workshop/disagreement/estimated.ts';
import type { FactVotes } from '#model/workshop/disagreement/facts.ts';

/** Estimates judged at most; beyond, both ends and those evenly between. */
export const MOST_JUDGED = 9;

/** A certain divergence that some estimates bring and others do not. */
export interface Turning {
  /** As it is with the first estimate that brings it. */
  readonly finding: Finding;
  /** Estimates, of those judged, that bring it. */
  readonly standsWith: readonly Estimate[];
  readonly fallsWith: readonly Estimate[];
  /** Whether the lowest, and the highest, bring it; of choices, the commonest and the rarest. */
  readonly first: boolean;
  readonly last: boolean;
}

export type Ends =
  | { readonly state: 'not-judged'; readonly because: 'not-yet' | 'no-two-estimates' | 'no-place' }
  | {
      readonly state: 'judged';
      readonly judged: readonly Estimate[];
      /** Different estimates that were given. */
      readonly of: number;
      readonly stoppedEarly: boolean;
      /** Heaviest first. */
      readonly turning: readonly Turning[];
      /** Whether the sentence at the head of the result is another with some of them. */
      readonly isHeadlineMoved: boolean;
      /** Whether a divergence that stands with all of them is heavier with some. */
      readonly isWeightMoved: boolean;
      /** Without a declaration nothing can diverge from it: that nothing turns says little then. */
      readonly isDeclared: boolean;
    };

export interface Judging {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly workings: Workings;
}

/** What estimates are judged by; made once for all facts, so that what did not change is not worked out again. */
export function judgingOf(catalogue: Catalogue, assessment: Assessment): Judging {
  const workings = rememberingWorkings(withEdition(catalogue, assessment.profileEdition));
  return { catalogue, assessment, workings };
}

/** Never throws on estimates that their question admits. `most` is at least 2, for both ends. */
export function judgeEnds(judging: Judging, votes: FactVotes, most = MOST_JUDGED): Ends {
  if (!hasPlace(votes.fact)) return { state: 'not-judged', because: 'no-place' };
  const all = distinctIn(votes);
  if (all.length < 2) return { state: 'not-judged', because: 'no-two-estimates' };
  const judged = thinned(all, most);
  const verdicts = judged.map((estimate) => verdictWith(judging, votes.fact, estimate));
  const heads = verdicts.map((verdict) => headOf(judging, verdict));
  return {
    state: 'judged',
    judged,
    of: all.length,
    stoppedEarly: judged.length < all.length,
    turning: turningIn(judged, verdicts),
    isHeadlineMoved: heads.some((head) => head !== heads[0]),
    isWeightMoved: isWeightMovedIn(verdicts),
    isDeclared: judging.assessment.declaration.length > 0,
  };
}

/** What the sentence at the head is made of: where all agrees no purpose is named, and of a mixed picture only one of several declared. */
function headOf({ catalogue, assessment: { declaration, profileEdition } }: Judging, verdict: Verdict): string {
  const { thresholds } = withEdition(catalogue, profileEdition);
  if (isPromiseApart(verdict, thresholds)) return 'promise apart';
  const { kind, operated, declared } = verdict.headline;
  const [nearest = ''] = operated;
  const isNamed = kind === 'mixed' ? declaration.length > 1 && declared.includes(nearest) : kind !== 'coherent';
  return `${kind} ${isNamed ? nearest : ''}`;
}

/** Each estimate once: amounts from the lowest, choices from the commonest. */
function distinctIn({ votes }: FactVotes): readonly Estimate[] {
  if (!votes) return [];
  if (votes.kind === 'choices') return votes.sets.map(({ options }) => options);
  const { intervals } = votes;
  return intervals
    .filter(({ low, high }, at) => low !== intervals[at - 1]?.low || high !== intervals[at - 1]?.high)
    .map(({ low, high }) => (low === high ? low : { from: low, to: high }));
}

function thinned(all: readonly Estimate[], most: number): readonly Estimate[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => all[Math.round(at * step)]).filter((one) => one !== undefined);
}

const verdictWith = ({ catalogue, assessment, workings }: Judging, fact: Estimated, estimate: Estimate): Verdict =>
  judge(catalogue, withEstimate(assessment, fact, estimate), workings).verdict;

/** Certain, and a divergence: what is open or only noted neither stands nor falls. */
const stands = ({ certainty, severity }: Finding): boolean =>
  certainty === 'certain' && severity !== 'open' && severity !== 'note';

function turningIn(judged: readonly Estimate[], verdicts: readonly Verdict[]): readonly Turning[] {
  const standing = verdicts.map(({ findings }) => new Map(findings.filter(stands).map((one) => [one.id, one])));
  const found = new Map(standing.toReversed().flatMap((one) => [...one]));
  const last = standing.length - 1;
  return orderFindings([...found.values()]).flatMap((finding) => {
    const bringing = judged.filter((_, at) => standing[at]?.has(finding.id));
    if (bringing.length === judged.length) return [];
    return [
      {
        finding,
        standsWith: bringing,
        fallsWith: judged.filter((_, at) => !standing[at]?.has(finding.id)),
        first: standing[0]?.has(finding.id) ?? false,
        last: standing[last]?.has(finding.id) ?? false,
      },
    ];
  });
}

function isWeightMovedIn(verdicts: readonly Verdict[]): boolean {
  const [first, ...others] = verdicts.map(
    ({ findings }) => new Map(findings.filter(stands).map((one) => [one.id, one])),
  );
  return [...(first ?? [])].some(
    ([id, { severity }]) =>
      others.every((one) => one.has(id)) && others.some((one) => one.get(id)?.severity !== severity),
  );
}
