// The block on time, people and money: a card for each channel that people answer, one for the hours a seat is kept filled,
// one for the budget. It works out for the reader what the rules compare, and what keeping the promise would take.
import { CHANNELS } from '#model/catalogue.ts';
import { amountOf, isNobodyAnswering } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { goodwillCost, knownCosts, needsFullTime, peopleForCustomers, productiveHours } from '#model/judge/labour.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { isDeferred, isLive } from '#model/judge/pool.ts';
import { affordableFte } from '#model/queue/budget-identity.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { deferredCard } from '#model/report/deferred-card.ts';
import { keepingOf } from '#model/report/keeping.ts';
import { liveCard } from '#model/report/live-card.ts';
import type { CoverageCard, MoneyCard, PhysicsBlock } from '#model/report/physics-matter.ts';
import { saidIn } from '#model/report/subjects.ts';

/** Undefined where nothing can be worked out: nobody answers, or volumes, people and money are not known. */
export function physicsBlock(context: MeasureContext): PhysicsBlock | undefined {
  const { answers, defaults } = context;
  const channels = channelCards(context);
  const coverage = isNobodyAnswering(answers) ? undefined : coverageCard(context);
  const money = moneyCard(context);
  const keeping = keepingOf(context, channels);
  if (channels.length === 0 && !coverage && !money && !keeping) return undefined;
  const shrinkage = amountOf(answers, 'shrinkage') ?? defaults.shrinkage;
  return {
    kind: 'physics',
    ...(keeping && { keeping }),
    channels,
    ...(coverage && { coverage }),
    ...(money && { money }),
    shrinkagePercent: ends(shrinkage),
    contractHoursPerWeek: ends(amountOf(answers, 'contract.hours') ?? defaults.contractHoursPerWeek),
    productiveHoursPerYear: ends(productiveHours(answers, defaults)),
    occupancy: defaults.occupancy,
  };
}

/** A card for each channel that people answer and of which enough is known. */
export const channelCards = (context: MeasureContext): PhysicsBlock['channels'] =>
  CHANNELS.flatMap((channel) => {
    if (isLive(channel)) return liveCard(context, channel) ?? [];
    return isDeferred(channel) ? (deferredCard(context, channel) ?? []) : [];
  });

const ends = ({ low, high }: Interval): Interval => ({ low, high });
const openEnds = ({ low, high }: Interval): OpenEnded => ({ low, high: Number.isFinite(high) ? high : null });

function coverageCard(context: MeasureContext): CoverageCard | undefined {
  const { answers } = context;
  const hours = amountOf(answers, 'hours.week');
  const staff = peopleForCustomers(answers);
  const need = needsFullTime(context);
  if (!hours || hours.high === 0 || !staff || staff.high === 0 || typeof need !== 'object' || !('low' in need))
    return undefined;
  return {
    hoursPerWeek: ends(hours),
    oneSeat: openEnds(need),
    staff: ends(staff),
    assumed: need.assumed ?? [],
    said: saidIn(answers, ['hours.week', 'staff.fte', 'contract.hours', 'shrinkage']),
  };
}

function moneyCard(context: MeasureContext): MoneyCard | undefined {
  const { answers } = context;
  const costs = knownCosts(context);
  const budget = amountOf(answers, 'budget.total');
  const staff = amountOf(answers, 'staff.fte');
  const cost = amountOf(answers, 'staff.cost');
  if (typeof costs !== 'object' || !('low' in costs) || !budget || !staff || !cost || staff.high === 0)
    return undefined;
  const goodwill = goodwillCost(answers);
  const paid = (end: 'low' | 'high'): number => {
    const other = end === 'low' ? 'high' : 'low';
    const paidFor = affordableFte(budget[end], goodwill?.[other] ?? 0, cost[other], 0);
    return isRefused(paidFor) || !paidFor.affordable ? 0 : paidFor.fte;
  };
  return {
    costs: openEnds(costs),
    hasGoodwill: goodwill !== undefined,
    budget: ends(budget),
    hasSuppliers: (amountOf(answers, 'outsourcing.share')?.high ?? 0) > 0,
    affordable: { low: paid('low'), high: paid('high') },
    staff: ends(staff),
    said: saidIn(answers, ['budget.total', ...costs.saidBy, ...(goodwill ? ['volume.month'] : [])]),
  };
}
