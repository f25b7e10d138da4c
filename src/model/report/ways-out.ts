// Ways out as the report shows them: every answer that changes, as it is today and as it would be; the declaration before
// and after; what it takes and what it takes away. Ids and values only; the words are the phrasebook's.
import { type Assessment, type DeclaredPurpose, openAnswer } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { type Finding, isHeavy, matterOf } from '#model/judge/finding.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import type { Change } from '#model/repair/change.ts';
import { type EffortRow, effortRows } from '#model/repair/effort.ts';
import type { Repairs } from '#model/repair/mend.ts';
import type { WholeRepair } from '#model/repair/mend-whole.ts';
import type { Repair, Side, TriedRepair } from '#model/repair/repair.ts';
import type { State } from '#model/repair/situation.ts';
import { type PromiseMoney, type WayMoney, wayMoney } from '#model/repair/way-money.ts';
import { keepingOf } from '#model/report/keeping.ts';
import { type LeftMatter, leftBy } from '#model/report/left-matter.ts';
import { channelCards } from '#model/report/physics.ts';
import type { Keeping, ToldKeeping } from '#model/report/physics-matter.ts';
import { type SideEffect, sideEffectsOf } from '#model/report/side-effects.ts';
import { stretchesPromise } from '#model/report/stretched-promise.ts';
import { type ToldReason, toldReasons } from '#model/report/told-reasons.ts';
import { type FewerLeft, fewerLeft, outrunsPeople } from '#model/report/what-stays.ts';

export type Changed =
  | {
      readonly kind: 'answer';
      readonly question: string;
      /** Of a table only the cells that change; undefined where nothing was answered. */
      readonly from: unknown;
      readonly to: unknown;
    }
  | {
      readonly kind: 'declaration';
      readonly from: readonly DeclaredPurpose[];
      readonly to: readonly DeclaredPurpose[];
    };

export interface WayOut extends Pick<Repair, 'side' | 'effort' | 'costPerYear'> {
  readonly changes: readonly Changed[];
  /** Certain findings it takes away. */
  readonly removes: readonly string[];
  /** The matters it takes away whole, each by its certain findings: no purpose, newly declared or not, parts there after it. */
  readonly closes: readonly (readonly string[])[];
  /** A promise it changes becomes one that most requests get today, as far as the typical time tells. */
  readonly isStretched: boolean;
  /** What it worsens. */
  readonly sideEffects: readonly SideEffect[];
  /** Why each change is what it is; a change that nothing hangs on by itself has none. */
  readonly reasons: readonly ToldReason[];
  /** What the effort is the sum of. */
  readonly steps: readonly EffortRow[];
}

/** A way out of the whole, with what comes after it. */
export interface WholeWay extends WayOut {
  /** Certain matters there are today. */
  readonly of: number;
  /** Critical and major ones that stay. */
  readonly leaves: number;
  /** What those are about, matter by matter, heaviest first. */
  readonly left: readonly LeftMatter[];
  readonly coherence: Interval;
  readonly stoppedEarly: boolean;
  /** The work that arrives is certainly more than the hours of the people it has. */
  readonly outruns: boolean;
  /** A declaration that leaves fewer, of which some are new: what it leaves, heaviest first. */
  readonly fewer?: FewerLeft;
  /** What it takes in money, row by row; absent where nothing told in money moves. */
  readonly money?: WayMoney;
  /** Today's, beside what it becomes. */
  readonly coherenceToday: Interval;
  /** What the promises take on this way, where the people it has are too few or it cannot be told. */
  readonly keeping?: ToldKeeping;
}

export interface RepairsBlock {
  readonly kind: 'repairs';
  /** One that changes what is said or declared, then one that changes what is done. */
  readonly sets: readonly WholeWay[];
  /** Some of the findings counted are knowingly accepted. */
  readonly hasAccepted: boolean;
}

/** The repair of an assessment that was found so; `ends` says which findings it is there to end. */
export function wayOutOf(repair: TriedRepair, before: State, ends: (finding: Finding) => boolean): WayOut {
  const { side, effort, costPerYear, changes, after } = repair;
  const { catalogue, assessment } = before;
  const matters = certainMatters(before);
  const removed = new Set(repair.removes);
  const kept = new Set(certainMatters(after).keys());
  return {
    side,
    effort,
    costPerYear,
    removes: [...matters.values()].flat().filter((id) => removed.has(id)),
    closes: [...matters].flatMap(([matter, ids]) =>
      ids.every((id) => removed.has(id)) && !kept.has(matter) ? [ids] : [],
    ),
    isStretched: stretchesPromise(repair),
    sideEffects: sideEffectsOf(repair, before),
    changes: changedBy(changes, assessment),
    reasons: toldReasons({ ...before, ...(after.memory && { memory: after.memory }) }, repair, ends),
    steps: effortRows(catalogue, assessment.answers, after.assessment.answers),
  };
}

/** The ids of the findings that are certain, by their matter. */
function certainMatters({ judgement }: State): ReadonlyMap<string, readonly string[]> {
  const certain = judgement.verdict.findings.filter((one) => one.certainty === 'certain' && one.severity !== 'note');
  return new Map([...Map.groupBy(certain, matterOf)].map(([matter, group]) => [matter, group.map(({ id }) => id)]));
}

export function wholeWayOf(repair: WholeRepair, before: State): WholeWay {
  const { catalogue, assessment, judgement } = before;
  const { answers } = repair.after.assessment;
  const keeping = keepingAfter({ answers, defaults: catalogue.defaults });
  const money = wayMoney(assessment.answers, answers, moneyOf(keeping));
  return {
    ...wayOutOf(repair, before, isHeavy),
    of: certainMatters(before).size,
    leaves: repair.leaves.length,
    left: leftBy(repair),
    coherence: repair.after.judgement.verdict.coherence,
    coherenceToday: judgement.verdict.coherence,
    stoppedEarly: repair.stoppedEarly ?? false,
    outruns: outrunsPeople(repair.after),
    ...(repair.fewer && { fewer: fewerLeft(repair.fewer) }),
    ...(money && { money }),
    ...(keeping?.state === 'told' && { keeping }),
  };
}

/** Without an end where what it takes is not known. */
function moneyOf(keeping: Keeping | undefined): PromiseMoney | undefined {
  if (!keeping) return undefined;
  const unknown = { low: 0, high: null };
  const costPerYear = keeping.state === 'told' ? (keeping.costPerYear ?? unknown) : unknown;
  const blank = keeping.state === 'untold' ? keeping.blank : undefined;
  return { costPerYear, missing: keeping.missing, ...(blank && { blank }) };
}

/** Undefined where nothing is promised or the people are enough in every case. */
function keepingAfter(context: MeasureContext): Keeping | undefined {
  const keeping = keepingOf(context, channelCards(context));
  if (keeping?.state !== 'told') return keeping;
  const { needed, people } = keeping;
  return needed.high !== null && needed.high <= people.low ? undefined : keeping;
}

/**
 * The ways shown with a matter that several findings share: of each side the one that takes away most of them, critical
 * and major ones first. Another declaration is one only where it takes away all.
 */
export function waysOfMatter(
  findings: readonly Finding[],
  { ofFinding, ofMatter }: Pick<Repairs, 'ofFinding' | 'ofMatter'>,
): readonly TriedRepair[] {
  const [first] = findings;
  const restated = first && ofMatter.get(matterOf(first));
  const all = [...findings.flatMap(({ id }) => ofFinding.get(id) ?? []), ...(restated ? [restated] : [])];
  const taken = ({ removes }: TriedRepair): number =>
    findings.reduce((sum, finding) => sum + (removes.includes(finding.id) ? (isHeavy(finding) ? 100 : 1) : 0), 0);
  const sides: readonly Side[] = ['say', 'declare', 'do'];
  return sides.flatMap((side) => {
    const own = all.filter(
      (repair) =>
        repair.side === side && (side !== 'declare' || findings.every(({ id }) => repair.removes.includes(id))),
    );
    const [best, ...others] = own.toSorted((a, b) => taken(b) - taken(a) || a.effort - b.effort);
    if (!best) return [];
    // Beside fewer people, paying for those there are; as with one finding.
    const otherHalf = others.find((one) => one.isFewerPeople !== best.isFewerPeople && taken(one) === taken(best));
    return otherHalf ? [best, otherHalf].toSorted((a, b) => Number(a.isFewerPeople) - Number(b.isFewerPeople)) : [best];
  });
}

function changedBy(changes: readonly Change[], { answers, declaration }: Assessment): readonly Changed[] {
  const tables = new Map<string, { from: Record<string, unknown>; to: Record<string, unknown> }>();
  const changed: Changed[] = [];
  for (const change of changes) {
    if (change.kind === 'declaration') {
      changed.push({ kind: 'declaration', from: declaration, to: change.declaration });
      continue;
    }
    const { question, cell, value } = change;
    const today = openAnswer(answers[question])?.value;
    if (cell === undefined) {
      changed.push({ kind: 'answer', question, from: today, to: value });
      continue;
    }
    const known = tables.get(question);
    const table = known ?? { from: {}, to: {} };
    table.from[cell] = openAnswer(typeof today === 'object' && today !== null ? (today as Table)[cell] : today)?.value;
    table.to[cell] = value;
    tables.set(question, table);
    if (!known) changed.push({ kind: 'answer', question, ...table });
  }
  return changed;
}

type Table = Readonly<Record<string, unknown>>;
