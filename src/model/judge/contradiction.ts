// Turns what a rule found into a finding of the verdict: two answers side by side, with the figures they compare.
import { TOP_TIER } from '#model/facts.ts';
import type { ContradictionFinding, Statement } from '#model/judge/finding.ts';
import type { Condition, Rule } from '#model/judge/rule.ts';
import type { RuleCheck } from '#model/verdict.ts';

export function contradictionOf(check: RuleCheck, rules: readonly Rule[]): ContradictionFinding | undefined {
  const rule = rules.find(({ id }) => id === check.rule);
  if (!rule || (check.state !== 'contradiction' && check.state !== 'tension')) return undefined;
  return {
    id: `contradiction:${rule.id}`,
    kind: 'contradiction',
    rule: rule.id,
    severity: check.severity,
    certainty: check.certainty,
    points: 0,
    quality: check.quality,
    statements: statementsOf(rule, check.saidBy),
    ...(check.ratio && { ratio: finiteEnds(check.ratio) }),
    ...(check.observed && { observed: finiteEnds(check.observed) }),
    ...(check.promised && { promised: finiteEnds(check.promised) }),
    ...(check.channel && { channel: check.channel }),
    ...(check.channels && {
      channels: check.channels.map(({ channel, ratio }) => ({ channel, ratio: finiteEnds(ratio) })),
    }),
    ...(check.assumed.length > 0 && { assumed: check.assumed }),
  };
}

/** A time or a ratio without end is null: files and pages hold no Infinity. */
const finiteEnds = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

function statementsOf(rule: Rule, saidBy: readonly string[]): readonly Statement[] {
  const ticks = ticksIn(rule.when);
  if (ticks.length > 1) return ticks.map(({ question, ticks: option }) => ({ says: 'answer', id: question, option }));
  const named = rule.statements.filter((id) => saidBy.includes(id));
  const further = saidBy.filter((id) => !named.includes(id));
  const answers = [...named, ...further].map(
    (id): Statement => ({ says: 'answer', id, ...(id === TOP_TIER && rule.tierFact && { fact: rule.tierFact }) }),
  );
  return rule.onlyWhereDeclared ? [{ says: 'declaration', id: rule.onlyWhereDeclared }, ...answers] : answers;
}

const ticksIn = (conditions: readonly Condition[]) => conditions.filter((condition) => 'ticks' in condition);
