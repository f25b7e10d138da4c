// The one evaluator of all contradiction rules: conditions and ratios on intervals give coherent, tension, contradiction,
// unanswered or beside the point. It knows no rule by name.
import { openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Thresholds } from '#model/catalogue.ts';
import { amountOf, choicesOf, worseQuality } from '#model/facts.ts';
import { compareSeverity } from '#model/judge/finding.ts';
import {
  certaintyOf,
  type Found,
  type Grounds,
  groundsOf,
  joined,
  NO_GROUNDS,
  undecided,
} from '#model/judge/grounds.ts';
import { dedicationOf } from '#model/judge/labour.ts';
import { isMeasured, type MeasureContext, type Measured, measure } from '#model/judge/measures.ts';
import { checkRatio } from '#model/judge/ratio.ts';
import type { Check, Condition, Heavier, Rule, Severity } from '#model/judge/rule.ts';
import { shareAtLeast, shareBelow } from '#model/judge/share.ts';

export interface RuleContext extends MeasureContext {
  readonly thresholds: Thresholds;
  /** Whether some declared purpose asks for attention to each customer. */
  readonly isAttentionAsked: boolean;
  readonly declared: ReadonlySet<string>;
}

/** Share, 0 to 1, of what is possible in which a condition holds, and on which grounds. */
type Holding = ({ readonly share: number } & Grounds) | { readonly missing: readonly string[] } | 'beside-the-point';

const FAILS: Holding = { share: 0, ...NO_GROUNDS };

export function checkRule(rule: Rule, context: RuleContext): Check {
  if (rule.onlyWhereAttentionIsAsked && !context.isAttentionAsked) return { state: 'beside-the-point' };
  if (rule.onlyWhereDeclared && !context.declared.has(rule.onlyWhereDeclared)) return { state: 'beside-the-point' };
  const said = holdingOfAll(rule.where ?? [], context);
  if (said === 'beside-the-point' || ('share' in said && said.share === 0)) return { state: 'beside-the-point' };
  const all = holdingOfAll(rule.when, context);
  if (all === 'beside-the-point') return { state: 'beside-the-point' };
  if ('missing' in said) return unanswered([said, all]);
  if ('missing' in all) return unanswered([all]);
  if (all.share === 0) return { state: 'coherent' };
  const share = said.share * all.share;
  const check = rule.ratio ? checkRatio(rule.ratio, share, context) : stated(rule.severity ?? 'minor', share, context);
  if (check.state !== 'contradiction' && check.state !== 'tension') return check;
  const full = weighed({ ...check, ...joined([said, all, check]) }, rule.heavier ?? [], context);
  return rule.onlyDedicated
    ? heldAgainstDedication(knownAsDedicated(full, context), rule.onlyDedicated, context)
    : full;
}

const unanswered = (holdings: readonly Holding[]): Check => ({
  state: 'unanswered',
  missing: [
    ...new Set(
      holdings.flatMap((holding) => (typeof holding === 'object' && 'missing' in holding ? holding.missing : [])),
    ),
  ],
});

/** A certain contradiction with the weight it has here: its own, or a heavier one that these answers give it. */
function weighed(check: Found, heavier: readonly Heavier[], context: RuleContext): Found {
  if (check.state !== 'contradiction') return check;
  const weights = heavier.filter((one) => {
    if ('whereDeclared' in one) return context.declared.has(one.whereDeclared);
    const holding = holdingOfAll(one.when, context);
    return typeof holding === 'object' && 'share' in holding && holding.share === 1;
  });
  const severities = [check.severity, ...weights.map(({ severity }) => severity)];
  return { ...check, severity: severities.reduce((a, b) => (compareSeverity(b, a) < 0 ? b : a)) };
}

function holdingOfAll(conditions: readonly Condition[], context: RuleContext): Holding {
  let share = 1;
  const grounds: Grounds[] = [];
  const missing: string[] = [];
  for (const condition of conditions) {
    const holding = holdingOf(condition, context);
    if (holding === 'beside-the-point') return holding;
    if ('missing' in holding) missing.push(...holding.missing);
    else {
      // One condition that surely fails decides, whatever is missing elsewhere.
      if (holding.share === 0) return FAILS;
      share *= holding.share;
      grounds.push(holding);
    }
  }
  return missing.length > 0 ? { missing: [...new Set(missing)] } : { share, ...joined(grounds) };
}

function holdingOf(condition: Condition, context: RuleContext): Holding {
  if ('anyOf' in condition) return holdingOfAny(condition.anyOf, context);
  if ('allOf' in condition) return holdingOfAll(condition.allOf, context);
  if ('ticks' in condition) {
    const id = condition.question;
    const ticked = choicesOf(context.answers, id);
    if (!ticked) return condition.ifAnswered ? 'beside-the-point' : { missing: [id] };
    const quality = openAnswer(context.answers[id])?.quality ?? 'measured';
    return { share: ticked.includes(condition.ticks) ? 1 : 0, saidBy: [id], quality, assumed: [] };
  }
  const measured = measure(condition.measure, context, CHANNELS[0]);
  if (!isMeasured(measured)) return measured;
  const share = shareHolding(measured, condition);
  // What surely fails is told to nobody.
  return share === 0 ? FAILS : { share, ...groundsOf(measured) };
}

function holdingOfAny(conditions: readonly Condition[], context: RuleContext): Holding {
  const missing: string[] = [];
  let best: ({ share: number } & Grounds) | undefined;
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
  if (is === 'at-most' || is === 'less-than') {
    const isSure = is === 'at-most' ? value.high <= bound : value.high < bound;
    const isNever = is === 'at-most' ? value.low > bound : value.low >= bound;
    return isSure ? 1 : isNever ? 0 : undecided(shareBelow(bound, terms));
  }
  const sure = is === 'at-least' ? value.low >= bound : value.low > bound;
  const never = is === 'at-least' ? value.high < bound : value.high <= bound;
  return sure ? 1 : never ? 0 : undecided(shareAtLeast(bound, terms));
}

function stated(severity: Severity, share: number, { thresholds }: RuleContext): Check {
  if (share === 1) return { state: 'contradiction', severity, certainty: 'certain', ...NO_GROUNDS };
  return { state: 'tension', severity: 'open', certainty: certaintyOf(share, thresholds), ...NO_GROUNDS };
}

/** What is held against the people's time is no surer than what is said of it, were it said in a word. */
function knownAsDedicated(check: Found, { answers }: RuleContext): Found {
  const quality = openAnswer(answers['staff.dedicated'])?.quality ?? 'measured';
  return { ...check, quality: worseQuality(check.quality, quality) };
}

function heldAgainstDedication(
  check: Found,
  asked: NonNullable<Rule['onlyDedicated']>,
  { answers, defaults }: RuleContext,
): Check {
  const dedication = dedicationOf(answers, defaults);
  const share = dedication === 'share-known' ? amountOf(answers, 'staff.dedicated') : undefined;
  // What a share may still be decides: all of their time, and the rule holds; none of it, and it is a note.
  if (share && asked === 'wholly' && share.high >= 100) return leftOpen(check, 'open');
  if (share && asked === 'by-share' && share.low === 0) return leftOpen(check, 'likely');
  if (dedication === 'other-work-too' || (share && asked === 'wholly')) {
    return check.certainty === 'certain' ? { ...check, severity: 'note' } : { state: 'beside-the-point' };
  }
  if (dedication === 'not-said' && check.certainty !== 'open') {
    const assumed = [...check.assumed, 'staff.dedicated'];
    return leftOpen({ ...check, assumed }, 'open');
  }
  return check;
}

/** At most as sure as that; what is no more than open stays as it is. */
const leftOpen = (check: Found, certainty: 'likely' | 'open'): Found =>
  check.certainty === 'certain' || certainty === 'open'
    ? { ...check, state: 'tension', severity: 'open', certainty }
    : check;
