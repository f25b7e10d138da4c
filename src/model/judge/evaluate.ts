// The one evaluator of all contradiction rules: conditions and ratios on intervals give coherent, tension, contradiction,
// unanswered or beside the point. It knows no rule by name.
import { CHANNELS, type Channel, type Thresholds } from '#model/catalogue.ts';
import { choicesOf } from '#model/facts.ts';
import { dedicationOf } from '#model/judge/labour.ts';
import { isMeasured, type MeasureContext, type Measured, measure } from '#model/judge/measures.ts';
import type { Certainty, Check, Condition, Grades, Ratio, Rule, Severity } from '#model/judge/rule.ts';
import { shareAtLeast, shareBelow } from '#model/judge/share.ts';

export interface RuleContext extends MeasureContext {
  readonly thresholds: Thresholds;
  /** Whether some declared purpose asks for attention to each customer. */
  readonly isAttentionAsked: boolean;
}

/** Share, 0 to 1, of what is possible in which a condition holds, and the answers that say so. */
type Holding =
  | { readonly share: number; readonly saidBy: readonly string[] }
  | { readonly missing: readonly string[] }
  | 'beside-the-point';

export function checkRule(rule: Rule, context: RuleContext): Check {
  if (rule.onlyWhereAttentionIsAsked && !context.isAttentionAsked) return { state: 'beside-the-point' };
  const all = holdingOfAll(rule.when, context);
  if (all === 'beside-the-point') return { state: 'beside-the-point' };
  if ('missing' in all) return { state: 'unanswered', missing: all.missing };
  if (all.share === 0) return { state: 'coherent' };
  const check = rule.ratio
    ? checkRatio(rule.ratio, all.share, context)
    : stated(rule.severity ?? 'minor', all.share, context);
  if (check.state !== 'contradiction' && check.state !== 'tension') return check;
  const said = [...new Set([...all.saidBy, ...check.saidBy])];
  const full = { ...check, saidBy: said };
  return rule.onlyDedicated ? heldAgainstDedication(full, context) : full;
}

function holdingOfAll(conditions: readonly Condition[], context: RuleContext): Holding {
  let share = 1;
  const saidBy: string[] = [];
  const missing: string[] = [];
  for (const condition of conditions) {
    const holding = holdingOf(condition, context);
    if (holding === 'beside-the-point') return holding;
    if ('missing' in holding) missing.push(...holding.missing);
    else {
      // One condition that surely fails decides, whatever is missing elsewhere.
      if (holding.share === 0) return { share: 0, saidBy: [] };
      share *= holding.share;
      saidBy.push(...holding.saidBy);
    }
  }
  return missing.length > 0 ? { missing } : { share, saidBy };
}

function holdingOf(condition: Condition, context: RuleContext): Holding {
  if ('anyOf' in condition) return holdingOfAny(condition.anyOf, context);
  if ('ticks' in condition) {
    const ticked = choicesOf(context.answers, condition.question);
    if (!ticked) return { missing: [condition.question] };
    return { share: ticked.includes(condition.ticks) ? 1 : 0, saidBy: [condition.question] };
  }
  const measured = measure(condition.measure, context, CHANNELS[0]);
  return isMeasured(measured) ? { share: shareHolding(measured, condition), saidBy: measured.saidBy } : measured;
}

function holdingOfAny(conditions: readonly Condition[], context: RuleContext): Holding {
  const missing: string[] = [];
  let best: { share: number; saidBy: readonly string[] } | undefined;
  for (const condition of conditions) {
    const holding = holdingOf(condition, context);
    if (holding === 'beside-the-point') continue;
    if ('missing' in holding) missing.push(...holding.missing);
    else if (!best || holding.share > best.share) best = holding;
  }
  if (best && (best.share > 0 || missing.length === 0)) return best;
  return missing.length > 0 ? { missing } : 'beside-the-point';
}

function shareHolding(value: Measured, { is, bound }: Extract<Condition, { measure: unknown }>): number {
  const terms = [{ coefficient: 1, range: value }];
  if (is === 'at-most') {
    if (value.high <= bound) return 1;
    return value.low > bound ? 0 : undecided(shareBelow(bound, terms));
  }
  const sure = is === 'at-least' ? value.low >= bound : value.low > bound;
  const never = is === 'at-least' ? value.high < bound : value.high <= bound;
  return sure ? 1 : never ? 0 : undecided(shareAtLeast(bound, terms));
}

/** Neither never nor surely: of 0 to 50 all but a single point is more than 0, and yet it may be that point. */
const undecided = (share: number): number => Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, share));

function stated(severity: Severity, share: number, { thresholds }: RuleContext): Check & { saidBy: readonly string[] } {
  if (share === 1) return { state: 'contradiction', severity, certainty: 'certain', saidBy: [] };
  return { state: 'tension', severity: 'open', certainty: certaintyOf(share, thresholds), saidBy: [] };
}

const certaintyOf = (share: number, { likelyShare }: Thresholds): Certainty =>
  share === 1 ? 'certain' : share > likelyShare ? 'likely' : 'open';

/** Observed over promised on one pair, or on every channel where both are known; the heaviest channel speaks. */
function checkRatio(ratio: Ratio, share: number, context: RuleContext): Check {
  const channels = ratio.perChannel ? CHANNELS : CHANNELS.slice(0, 1);
  const missing = new Set<string>();
  const found: { channel: Channel; check: Check }[] = [];
  for (const channel of channels) {
    const observed = measure(ratio.observed, context, channel);
    const promised = measure(ratio.promised, context, channel);
    if (observed === 'beside-the-point' || promised === 'beside-the-point') continue;
    if (!isMeasured(observed) || !isMeasured(promised)) {
      for (const side of [observed, promised]) if (!isMeasured(side)) for (const id of side.missing) missing.add(id);
      continue;
    }
    found.push({
      channel,
      check: gradeRatio(observed, promised, ratio.grades ?? context.thresholds.ratio, share, context),
    });
  }
  const against = found.filter(({ check }) => check.state === 'contradiction' || check.state === 'tension');
  const heaviest = against.toSorted((a, b) => weightOf(b.check) - weightOf(a.check))[0];
  if (heaviest) {
    const same = ratio.perChannel ? { channel: heaviest.channel, channels: against.map(({ channel }) => channel) } : {};
    return { ...heaviest.check, ...same } as Check;
  }
  if (missing.size > 0) return { state: 'unanswered', missing: [...missing] };
  return { state: found.length > 0 ? 'coherent' : 'beside-the-point' };
}

const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { critical: 4, major: 3, minor: 2, open: 1, note: 0 };
const weightOf = (check: Check): number =>
  'severity' in check ? SEVERITY_WEIGHT[check.severity] * 1e6 + Math.min(check.ratio?.low ?? 0, 1e5) : -1;

function gradeRatio(
  observed: Measured,
  promised: Measured,
  grades: Grades,
  share: number,
  context: RuleContext,
): Check {
  const ratio = ratioOf(observed, promised);
  const holds = (limit: number): number => {
    if (ratio.low > limit) return share;
    if (ratio.high <= limit) return 0;
    const terms = [
      { coefficient: 1, range: observed },
      { coefficient: -limit, range: promised },
    ];
    return share * undecided(shareAtLeast(0, terms));
  };
  const possible = holds(grades.minor);
  if (possible === 0) return { state: 'coherent' };
  const saidBy = [...new Set([...promised.saidBy, ...observed.saidBy])];
  const sides = { ratio, observed: ends(observed), promised: ends(promised), saidBy };
  const certainty = certaintyOf(possible, context.thresholds);
  if (certainty !== 'certain') return { state: 'tension', severity: 'open', certainty, ...sides };
  const severity = ratio.low > grades.critical ? 'critical' : ratio.low > grades.major ? 'major' : 'minor';
  return { state: 'contradiction', severity, certainty, ...sides };
}

const ends = ({ low, high }: Measured) => ({ low, high });

/** Nothing over nothing is nothing; something over nothing has no end. */
function ratioOf(observed: Measured, promised: Measured): { low: number; high: number } {
  const over = (a: number, b: number): number => (a === 0 ? 0 : a === b ? 1 : a / b);
  return { low: over(observed.low, promised.high), high: over(observed.high, promised.low) };
}

function heldAgainstDedication(
  check: Extract<Check, { severity: Severity }>,
  { answers, defaults }: RuleContext,
): Check {
  const dedication = dedicationOf(answers, defaults);
  if (dedication === 'other-work-too') {
    return check.certainty === 'certain' ? { ...check, severity: 'note' } : { state: 'beside-the-point' };
  }
  if (dedication === 'not-said' && check.certainty !== 'open') {
    return { ...check, state: 'tension', severity: 'open', certainty: 'open' };
  }
  return check;
}
