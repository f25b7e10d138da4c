// Compares what is observed with what is promised, on one pair of quantities or channel by channel, and grades the ratio.
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import { DUST } from '#model/interval.ts';
import { gradeEitherWay } from '#model/judge/either-way.ts';
import type { RuleContext } from '#model/judge/evaluate.ts';
import { compareSeverity } from '#model/judge/finding.ts';
import { certaintyOf, type Found, groundsOf, joined, undecided } from '#model/judge/grounds.ts';
import { isMeasured, type Measured, measure } from '#model/judge/measures.ts';
import type { Certainty, Check, Grades, Ratio } from '#model/judge/rule.ts';
import { shareAtLeast } from '#model/judge/share.ts';

/** Observed over promised on one pair, or on every channel where both are known; the heaviest channel speaks. */
export function checkRatio(ratio: Ratio, share: number, context: RuleContext): Check {
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
    const sure = observed.mayVanish || promised.mayVanish ? undecided(share) : share;
    const check = ratio.eitherWay
      ? gradeEitherWay(observed, promised, { ...context.thresholds.ratio, ...ratio.grades }, sure)
      : gradeRatio(observed, promised, ratio, sure, context);
    if (check.state === 'unanswered') for (const id of check.missing) missing.add(id);
    else found.push({ channel, check });
  }
  const against = found.flatMap(({ channel, check }) => ('severity' in check ? [{ channel, check }] : []));
  const heaviest = against.toSorted((a, b) => compareFound(a.check, b.check))[0];
  if (heaviest) {
    const channels = against.map(({ channel, check }) => ({ channel, ratio: check.ratio ?? { low: 0, high: 0 } }));
    return ratio.perChannel ? { ...heaviest.check, channel: heaviest.channel, channels } : heaviest.check;
  }
  if (missing.size > 0) return { state: 'unanswered', missing: [...missing] };
  return { state: found.length > 0 ? 'coherent' : 'beside-the-point' };
}

const SURENESS: readonly Certainty[] = ['certain', 'likely', 'open'];

/** Heavier first, then the surer, then the larger ratio. */
function compareFound(a: Found, b: Found): number {
  const [first, second] = [a.ratio?.low ?? 0, b.ratio?.low ?? 0];
  return (
    compareSeverity(a.severity, b.severity) ||
    SURENESS.indexOf(a.certainty) - SURENESS.indexOf(b.certainty) ||
    (first === second ? 0 : second > first ? 1 : -1)
  );
}

function gradeRatio(observed: Measured, promised: Measured, asked: Ratio, share: number, context: RuleContext): Check {
  const ratio = ratioOf(observed, promised);
  const isBeyond = asked.reaches ? isFrom : isAbove;
  const holds = (limit: number): number => {
    if (isBeyond(ratio.low, limit)) return share;
    if (!isBeyond(ratio.high, limit)) return 0;
    const terms = [
      { coefficient: 1, range: observed },
      { coefficient: -limit, range: promised },
    ];
    return share * undecided(shareAtLeast(0, terms));
  };
  const limits = limitsOf(asked.grades ?? context.thresholds.ratio);
  const possible = Math.max(...limits.map(({ limit }) => holds(limit)));
  if (possible === 0) return { state: 'coherent' };
  const grounds = joined([groundsOf(promised), groundsOf(observed)]);
  const sides = { ratio, observed: ends(observed), promised: ends(promised), ...grounds };
  const certainty = certaintyOf(possible, context.thresholds);
  if (certainty !== 'certain') return { state: 'tension', severity: 'open', certainty, ...sides };
  const severity = limits.find(({ limit }) => isBeyond(ratio.low, limit))?.severity ?? 'minor';
  return { state: 'contradiction', severity, certainty, ...sides };
}

/** The weights that are given, heaviest first. */
const limitsOf = (grades: Partial<Grades>) =>
  (['critical', 'major', 'minor'] as const).flatMap((severity) => {
    const limit = grades[severity];
    return limit === undefined ? [] : [{ severity, limit }];
  });

const ends = ({ low, high }: Measured) => ({ low, high });

/** Above by more than the last bits of a product: 1.1 x 28,000 is a hair above 30,800. */
const isAbove = (ratio: number, limit: number): boolean => ratio > limit * (1 + DUST);
const isFrom = (ratio: number, limit: number): boolean => ratio >= limit * (1 - DUST);

/** Nothing over nothing is nothing; something over nothing has no end. */
function ratioOf(observed: Measured, promised: Measured): { low: number; high: number } {
  const over = (a: number, b: number): number => {
    if (a === 0) return 0;
    // Whoever is never answered waits longer than any promise, however vague.
    if (a === Number.POSITIVE_INFINITY) return a;
    return a === b ? 1 : a / b;
  };
  return { low: over(observed.low, promised.high), high: over(observed.high, promised.low) };
}
