// The report in four lines: what does not hold together, what keeping the promises takes, what could be said or done instead,
// which number to check first. Takes what the parts were made of; it works out nothing that they do not hold.
import { isAnswered } from '#model/assessment.ts';
import { CHANNELS } from '#model/catalogue.ts';
import { compareSeverity, type OpenEnded } from '#model/judge/finding.ts';
import { isPromiseOpen } from '#model/judge/waits.ts';
import { NO_REPAIRS } from '#model/repair/mend.ts';
import type { WayMoney } from '#model/repair/way-money.ts';
import type { Block, BlockKind, UnknownBlock } from '#model/report/document.ts';
import { type FirstCheck, firstCheck } from '#model/report/first-check.ts';
import type { AcceptedBlock, Subject } from '#model/report/matter.ts';
import type { Keeping, PhysicsBlock, PromiseRow, PromisesBlock } from '#model/report/physics-matter.ts';
import type { Material } from '#model/report/subjects.ts';
import type { WholeWay } from '#model/report/ways-out.ts';

/** What cannot be told yet, and the answer that would tell it. */
interface Untold {
  readonly state: 'untold';
  readonly missing: readonly string[];
}

/** What is accepted among what parts: told beside the rest, since it weighs as before. */
export interface AcceptedInBrief {
  /** Heaviest first. */
  readonly subjects: readonly Subject[];
  readonly totalPoints: number;
}

interface ToldApart {
  readonly state: 'told';
  /** Promises that are broken for certain. */
  readonly broken: readonly PromiseRow[];
  /** Heaviest first, without those that say of a broken promise what is told already. */
  readonly heaviest: readonly Subject[];
  readonly totalPoints: number;
  /** Work over hours, where the work is more in every case. */
  readonly outrun?: OpenEnded;
}

export type ApartInBrief = (ToldApart | { readonly state: 'nothing' } | Untold) & {
  readonly accepted?: AcceptedInBrief;
};

export type KeepingInBrief = Keeping | { readonly state: 'nothing' } | { readonly state: 'not-ours' };

export type SayingInBrief =
  | { readonly state: 'whole'; readonly way: WholeWay }
  /** No way for the whole on that side: the direction for the heaviest matter. */
  | { readonly state: 'one'; readonly subject: Subject }
  | { readonly state: 'nothing' }
  | Untold;

export interface Brief {
  readonly apart: ApartInBrief;
  readonly keeping: KeepingInBrief;
  /** Promises that too few get in time today, as far as the typical time tells. */
  readonly partly: readonly PromiseRow[];
  /** The money of the way which changes the work, where it moves more than the promises do. */
  readonly wholeWay?: { readonly money: WayMoney; readonly leavesNone: boolean };
  /** Absent while the ways out are not worked out yet; so is `check`. */
  readonly saying?: SayingInBrief;
  /** The way of the whole that changes the work, beside the one that changes what is said. */
  readonly doing?: WholeWay;
  readonly check?: FirstCheck;
  /** The part that each line was made of. */
  readonly leadsTo: { readonly [line in 'apart' | 'keeping' | 'saying' | 'check']?: BlockKind };
}

/** What the parts hold, by the part. */
export interface Parts {
  readonly apart: readonly Block[];
  readonly totalPoints: number;
  readonly promises: PromisesBlock | undefined;
  readonly physics: PhysicsBlock | undefined;
  readonly sets: readonly WholeWay[];
  readonly unknown: UnknownBlock;
  readonly isHeld: boolean;
}

export function briefOf(material: Material, parts: Parts): Brief {
  const { apart, totalPoints, promises, sets, unknown } = parts;
  const standing = apart
    .flatMap((block) => (block.kind === 'parting' || block.kind === 'crossing' ? block.subjects : []))
    .toSorted((a, b) => compareSeverity(a.severity, b.severity) || b.points - a.points);
  const outrun = outrunIn(standing);
  const accepted = acceptedIn(apart.find((block) => block.kind === 'accepted'));
  const isEarly = material.judgement.verdict.headline.kind === 'too-little-known';
  const broken = (promises?.rows ?? []).filter(({ verdict }) => BROKEN.includes(verdict));
  const partly = (promises?.rows ?? []).filter(({ verdict }) => verdict === 'for-a-part');
  const untold: Untold = { state: 'untold', missing: unknown.questions.slice(0, 1).map(({ question }) => question) };
  const told = new Set(broken.flatMap(({ rules }) => rules));
  const heaviest = standing.filter(({ about }) => !(about.kind === 'rule' && told.has(about.rule)));
  const check = firstCheck(material, standing, unknown);
  const wholeWay = beyondPromises(sets);
  const doing = standing.length > 0 ? sets.find(({ side }) => side === 'do') : undefined;
  const saying = sayingIn(material, standing, sets, isEarly ? untold : { state: 'nothing' });
  return {
    apart: {
      ...(standing.length > 0 || broken.length > 0
        ? { state: 'told', broken, heaviest, totalPoints, ...(outrun && { outrun }) }
        : isEarly
          ? untold
          : { state: 'nothing' }),
      ...(accepted && { accepted }),
    },
    partly,
    keeping: promises ? (promises.keeping ?? { state: 'not-ours' }) : keepingUnasked(material),
    ...(wholeWay && { wholeWay }),
    ...(saying && { saying }),
    ...(doing && { doing }),
    ...(check && { check }),
    leadsTo: leadsTo(parts, broken.length > 0, saying),
  };
}

function leadsTo(
  { apart, promises, physics, unknown, isHeld }: Parts,
  isBroken: boolean,
  saying: SayingInBrief | undefined,
): Brief['leadsTo'] {
  const kinds = apart.map(({ kind }) => kind);
  const parts = kinds.find((kind) => kind !== 'accepted') ?? (isBroken ? 'promises' : kinds[0]);
  const first = parts ?? (isHeld ? 'holding' : undefined);
  const said = saying?.state === 'whole' ? ('repairs' as const) : saying?.state === 'one' ? parts : undefined;
  return {
    ...(first && { apart: first }),
    // The card has the sum; where there is none, the register has the sentence.
    ...(promises && { keeping: physics?.keeping ? physics.kind : promises.kind }),
    ...(said && { saying: said }),
    ...(unknown.questions.length > 0 && { check: unknown.kind }),
  };
}

/** Told beside what the promises take, so that the sums of the report stand in one place. */
function beyondPromises(sets: readonly WholeWay[]): Brief['wholeWay'] {
  const way = sets.find(({ side }) => side === 'do');
  const kinds = new Set(way?.money?.rows.map(({ kind }) => kind));
  if (!way?.money || !kinds.has('promises') || kinds.size === 1) return undefined;
  return { money: way.money, leavesNone: way.leaves === 0 };
}

/** The rule that weighs the work against the hours of those who do it. */
const WORK = 'work-against-staff';

function outrunIn(standing: readonly Subject[]): OpenEnded | undefined {
  const ratio = standing.flatMap(({ about }) =>
    about.kind === 'rule' && about.rule === WORK ? (about.ratio ?? []) : [],
  )[0];
  return ratio && ratio.low !== null && ratio.low > 1 ? ratio : undefined;
}

const BROKEN: readonly PromiseRow['verdict'][] = ['not-kept', 'impossible', 'gives-way'];
const PROMISED = 'promise.first_response';

/** No time is promised in public, or nobody has said yet whether one is, or which. */
function keepingUnasked({ assessment: { answers } }: Material): KeepingInBrief {
  const unknown = CHANNELS.filter((channel) => isPromiseOpen({ answers }, channel));
  if (unknown.length > 0) return { state: 'untold', missing: [PROMISED], blank: { [PROMISED]: unknown } };
  return isAnswered(answers, PROMISED) ? { state: 'nothing' } : { state: 'untold', missing: [PROMISED] };
}

function acceptedIn(block: AcceptedBlock | undefined): AcceptedInBrief | undefined {
  if (!block) return undefined;
  return { subjects: block.entries.map(({ subject }) => subject), totalPoints: block.totalPoints };
}

function sayingIn(
  { repairs = NO_REPAIRS }: Material,
  standing: readonly Subject[],
  sets: readonly WholeWay[],
  nothing: SayingInBrief,
): SayingInBrief | undefined {
  const [first] = standing;
  if (!first) return nothing;
  if (repairs === NO_REPAIRS) return undefined;
  const way = sets.find(({ side }) => side !== 'do');
  return way ? { state: 'whole', way } : { state: 'one', subject: first };
}
