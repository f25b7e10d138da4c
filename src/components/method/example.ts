// The worked example at the head of the method page: one divergence of one sample company, computed from the model, as
// the facts its sentences need. Which sample and which dimension is a choice; every number is the verdict's.
import { siteWords } from '#components/frame/site-words.ts';
import { catalogue, purposeOf, questionOf } from '#content/catalogue.ts';
import { formatNumber, formatPercent } from '#content/numbers/format.ts';
import { sampleOf } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import type { WorkedExample } from '#content/words/it/site.ts';
import { openAnswer } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';

export const EXAMPLE = { company: 'noleggio-italia', purpose: 'raise-and-surprise', dimension: 'authority' } as const;

export function workedExample(language: Language): WorkedExample {
  const { company, purpose, dimension } = EXAMPLE;
  const sample = sampleOf(company);
  const band = purposeOf(purpose).bands[dimension];
  if (!sample || !band)
    throw new Error('The worked example names a sample, a purpose or a dimension that is not there');
  const { verdict, evidence, declared } = judge(catalogue, sample.assessment);
  const gap = verdict.findings.find(({ id }) => id === `gap:${purpose}:${dimension}`);
  const weight = verdict.declared.find((one) => one.purpose === purpose)?.weight;
  const loss = declared.find((fit) => fit.purpose === purpose)?.losses.find((one) => one.dimension === dimension)?.loss;
  const part = evidence[dimension].parts.find(({ saidBy }) => saidBy.length > 0);
  const anchor = part && openAnswer(sample.assessment.answers[part.fact])?.value;
  const answer = typeof anchor === 'number' ? questionOf(part?.fact ?? '')?.anchors?.[anchor / 25] : undefined;
  if (!gap || weight === undefined || !loss || !part || !answer) throw new Error('The worked example no longer holds');
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const share = (value: number) => formatPercent(value * 100, language, 0);
  const { low, high } = evidence[dimension];
  return {
    company: sample.name[language],
    purpose: purposeOf(purpose).words.name[language],
    weight: share(weight),
    dimension: catalogue.dimensions[dimension].name[language],
    from: number(band.low),
    to: number(band.high),
    importance: siteWords[language].purposes.importances[band.importance],
    answer: answer[language],
    value: number(part.value.low),
    share: share(part.weight),
    low: number(low),
    high: number(high),
    nearest: number(band.low - high),
    farthest: number(band.low - low),
    leastLoss: share(loss.low),
    mostLoss: share(loss.high),
    full: number(catalogue.thresholds.fullLossGap),
    severity: siteWords[language].method.weight.severities[gap.severity],
    points: number(gap.points, 1),
    lowest: number(verdict.coherence.low),
    highest: number(verdict.coherence.high),
  };
}
