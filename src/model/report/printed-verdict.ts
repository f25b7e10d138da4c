// The verdict as the command prints it, whole: what was found with its ways out, and beside it the promises against what is
// done, what keeping them takes, the arithmetic of time, people and money, and what an edited profile changed. No word and
// nothing made for the eye: answers are named by their ids, and the figures stand in the units that docs/verdict.md gives.
import type { Assessment } from '#model/assessment.ts';
import type { Band, Catalogue, Channel } from '#model/catalogue.ts';
import type { Defaults } from '#model/defaults.ts';
import type { Interval } from '#model/interval.ts';
import { judge } from '#model/judge/assess.ts';
import { type Difference, differencesOf } from '#model/profile/differences.ts';
import { editionOf } from '#model/profile/origin.ts';
import { type MendedVerdict, mendedVerdict } from '#model/repair/mended-verdict.ts';
import type { Said } from '#model/report/matter.ts';
import { physicsBlock } from '#model/report/physics.ts';
import type {
  CoverageCard,
  DeferredCard,
  Keeping,
  LiveCard,
  MoneyCard,
  PhysicsBlock,
  PromiseRow,
} from '#model/report/physics-matter.ts';
import { promisesBlock } from '#model/report/promise-register.ts';

/** With the ids of the answers in place of what is quoted of them. */
export type Filed<T> = T extends { readonly said: readonly Said[] }
  ? Omit<T, 'said'> & { readonly from: readonly string[] }
  : T;

export interface FiledPhysics {
  readonly channels: readonly Filed<LiveCard | DeferredCard>[];
  readonly coverage?: Filed<CoverageCard>;
  readonly money?: Filed<MoneyCard>;
  readonly shrinkagePercent: Interval;
  readonly occupancy: Interval;
  /** What was taken for each blank question, in the unit of the question. */
  readonly assumed: Readonly<Record<string, Interval>>;
}

/** A band that is not there is null: in a file what is undefined would be gone. */
export type FiledDifference =
  | Exclude<Difference, { kind: 'band' | 'driver' }>
  | (Omit<Extract<Difference, { kind: 'band' }>, 'standard' | 'edited'> & {
      readonly standard: Band | null;
      readonly edited: Band | null;
    })
  | (Omit<Extract<Difference, { kind: 'driver' }>, 'standard'> & { readonly standard: number | null });

export interface PrintedVerdict extends MendedVerdict {
  /** Absent where nothing is promised in public with a time. */
  readonly promises?: readonly PromiseRow[];
  readonly keeping?: Filed<Keeping>;
  /** Absent where volumes, people and money are not known, or nobody answers. */
  readonly physics?: FiledPhysics;
  /** Absent where the profile is the standard one. */
  readonly profileDifferences?: readonly FiledDifference[];
}

export function printedVerdict(given: Catalogue, assessment: Assessment): PrintedVerdict {
  const judgement = judge(given, assessment);
  const { catalogue } = judgement;
  const { defaults } = catalogue;
  const physics = physicsBlock({ answers: assessment.answers, defaults });
  const promises = promisesBlock({ catalogue, assessment }, physics?.channels ?? []);
  const edition = editionOf(catalogue);
  return {
    ...mendedVerdict(given, assessment, judgement),
    ...(promises && { promises: promises.rows }),
    ...(promises?.keeping && { keeping: filed(promises.keeping) }),
    ...(physics && { physics: physicsIn(physics, defaults) }),
    ...(edition && { profileDifferences: differencesOf(catalogue, edition).map(filedDifference) }),
  };
}

function physicsIn(
  { keeping, channels, coverage, money, shrinkagePercent, occupancy }: PhysicsBlock,
  defaults: Defaults,
) {
  const blank = new Set([
    ...channels.flatMap(({ assumed }) => assumed),
    ...(coverage?.assumed ?? []),
    ...(keeping?.state === 'told' ? keeping.assumed : []),
  ]);
  const assumed = [...blank].flatMap((id): [string, Interval][] => {
    const taken = takenFor(id, defaults);
    return taken ? [[id, { low: taken.low, high: taken.high }]] : [];
  });
  return {
    channels: channels.map(filed),
    ...(coverage && { coverage: filed(coverage) }),
    ...(money && { money: filed(money) }),
    shrinkagePercent,
    occupancy: { low: occupancy.low, high: occupancy.high },
    assumed: Object.fromEntries(assumed),
  } satisfies FiledPhysics;
}

/** The interval of the defaults that stands in for a blank question. */
function takenFor(question: string, defaults: Defaults): Interval | undefined {
  if (question.startsWith('aht.')) return defaults.handlingMinutes[question.slice('aht.'.length) as Channel];
  switch (question) {
    case 'shrinkage':
      return defaults.shrinkage;
    case 'contract.hours':
      return defaults.contractHoursPerWeek;
    case 'patience':
      return defaults.patienceSeconds;
    case 'chat.concurrency':
      return defaults.chatConcurrency;
    default:
      return undefined;
  }
}

function filed<T extends object>(card: T): Filed<T> {
  if (!('said' in card)) return card as Filed<T>;
  const { said, ...figures } = card as T & { readonly said: readonly Said[] };
  return { ...figures, from: said.map(idOf) } as unknown as Filed<T>;
}

const idOf = (said: Said): string => (said.kind === 'answer' ? said.question : said.purpose);

const filedDifference = (one: Difference): FiledDifference => {
  if (one.kind === 'band') return { ...one, standard: one.standard ?? null, edited: one.edited ?? null };
  return one.kind === 'driver' ? { ...one, standard: one.standard ?? null } : one;
};
