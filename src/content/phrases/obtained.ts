// How a way out is obtained, in words: why each change is what it is, what the steps are the sum of, the money row by row.
import { questionOf } from '#content/catalogue.ts';
import { formatMoney, formatNumber } from '#content/numbers/format.ts';
import { rangeText } from '#content/phrases/figures.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { nested, timesText } from '#content/phrases/text.ts';
import { wayMoneyPhrases } from '#content/phrases/way-money.ts';
import { obtained as english } from '#content/words/en/obtained.ts';
import { obtained as italian, type ObtainedWords } from '#content/words/it/obtained.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { ToldReason } from '#model/report/told-reasons.ts';
import type { WayOut, WholeWay } from '#model/report/ways-out.ts';

type Phrases = Pick<Phrasebook, 'obtainedTitle' | 'obtained' | 'wayMoney'>;

export function obtainedPhrases(
  quoting: Quoting,
  titleOf: Phrasebook['subjectTitle'],
  nameOf: Phrasebook['purposeName'],
): Phrases {
  const { language, currency } = quoting;
  const words: ObtainedWords = language === 'it' ? italian : english;
  const { ratios } = quoting.words;
  const topicOf = (id: string): string => questionOf(id)?.words.topic[language] ?? id;
  const said = (id: string, value: unknown): string | undefined => {
    const text = valueText(id, value, quoting);
    if (text === undefined) return undefined;
    const isPlain = typeof value === 'number' && questionOf(id)?.form.kind !== 'ordinal';
    return isPlain ? text : quoting.words.quoted(nested(text, language));
  };
  const ratioText = ({ low, high }: OpenEnded): string => {
    if (low === null) return ratios.endless;
    const from = timesText(low, language);
    const to = high === null ? undefined : timesText(high, language);
    if (to === undefined) return ratios.from(from);
    return from === to ? ratios.times(from) : ratios.range(from, to);
  };

  const reason = ({ subject, value, binds, others, then, still, band, ratio }: ToldReason): string => {
    const what = subject === 'declaration' ? words.declaration : words.answer(topicOf(subject));
    const plain = nested(titleOf(binds), language);
    const asking = binds.purpose && nameOf(binds.purpose.purpose, binds.purpose.name);
    const title = asking === undefined ? words.matter(plain) : words.asked(plain, nested(asking, language));
    const hangs = words[then](
      said(subject, value),
      title,
      said(subject, still?.value),
      still?.severity ?? binds.severity,
    );
    const range = (one: Interval): string => rangeText(one, language);
    return words.line(
      what,
      [
        hangs,
        ...(band ? [words.band(range(band.asks), range(band.today), range(band.onThisWay))] : []),
        ...(ratio ? [words.ratio(ratioText(ratio))] : []),
        ...(others > 0 ? [words.others(others)] : []),
      ].join(' '),
    );
  };

  const number = (value: number): string => formatNumber(value, language, 2);
  const effort = ({ steps, effort: total }: WayOut): readonly string[] => {
    if (steps.length === 0) return [];
    const rows = steps.map(({ question, rungs, weight, steps: own }) =>
      words.effortRow(topicOf(question), number(rungs), number(weight), number(own)),
    );
    const isRounded = steps.some(({ rungs, weight, steps: own }) => Math.abs(rungs * weight - own) > 1e-6);
    // One answer whose steps weigh one each says no more than the total does.
    if (!isRounded && steps.length === 1 && steps[0]?.weight === 1) return [];
    return [[words.effort(rows.join('; '), total), ...(isRounded ? [words.effortMeaning] : [])].join(' ')];
  };

  const isAmount = ({ subject }: ToldReason): boolean => ['staff.fte', 'budget.total'].includes(subject);
  const ofWay = (way: WayOut): readonly string[] => [
    ...way.reasons.map(reason),
    ...(way.reasons.some(isAmount) ? [words.grid] : []),
    ...effort(way),
  ];

  const agreement = ({ coherence, coherenceToday }: WholeWay): string => {
    const whole = (value: number): string => formatNumber(Math.round(value), language, 0);
    const signed = ({ low, high }: Interval): string => words.signed(whole(low), whole(high));
    const [low, high] = [Math.round(coherence.low), Math.round(coherence.high)];
    return words.agreement(signed(coherence), whole(100 - low), whole(100 - high), signed(coherenceToday));
  };

  return {
    obtainedTitle: () => words.title,
    obtained: (way) => ['of' in way ? [...ofWay(way), agreement(way)] : ofWay(way)].flat(),
    wayMoney: wayMoneyPhrases(language, words.money, (amount) => formatMoney(amount, currency, language)),
  };
}
