// Estimates of facts, told: each with its unit, how they lie, and what hangs on them. Takes what the model read; it decides
// nothing and rounds only for the eye.
import { purposeOf, questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { subjectPhrases } from '#content/phrases/subject.ts';
import { listOf, nested } from '#content/phrases/text.ts';
import type { DisagreementWords } from '#content/words/it/workshop-disagreement.ts';
import { type Amount, isRange } from '#model/assessment.ts';
import type { Unit } from '#model/catalogue.ts';
import type { Finding } from '#model/judge/finding.ts';
import { matterOf } from '#model/judge/finding.ts';
import { aboutOf } from '#model/report/about.ts';
import type { Estimate } from '#model/workshop/ballot.ts';
import type { Analysis, FactDispute } from '#model/workshop/disagreement/analyse.ts';
import type { Ends, Turning } from '#model/workshop/disagreement/ends.ts';
import type { Estimated } from '#model/workshop/disagreement/estimated.ts';
import type { AmountVotes, ChoiceVotes, FactVotes } from '#model/workshop/disagreement/facts.ts';

export interface CountRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}
export interface ValueRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface FactPhrases {
  readonly factName: (fact: Estimated) => string;
  readonly estimate: (fact: Estimated, estimate: Estimate) => string;
  /** How the estimates lie, and who does not know. */
  readonly lie: (votes: FactVotes) => readonly string[];
  /** What hangs on them. */
  readonly hang: (dispute: FactDispute) => readonly string[];
  /** By what estimates are judged, where it is worth telling. */
  readonly judgedBy: (judgedBy: Analysis['judgedBy']) => string | undefined;
  /** Of anchors and options: how many said each. */
  readonly countRows: (votes: FactVotes) => readonly CountRow[];
  /** Of numbers: lowest, quartiles, highest. */
  readonly valueRows: (votes: FactVotes) => readonly ValueRow[];
}

/** Findings told one by one; those beyond are in the count. */
const MOST_TOLD = 4;

export function factPhrases(words: DisagreementWords, quoting: Quoting): FactPhrases {
  const { language, currency } = quoting;
  const { facts } = words;
  const { subjectTitle } = subjectPhrases(language, quoting.words, currency);
  const quoted = (text: string): string =>
    language === 'it' ? `«${nested(text, language)}»` : `“${nested(text, language)}”`;

  const unitOf = ({ question: { form } }: Estimated): Unit => ('unit' in form ? form.unit : 'percent');
  const quantity = (fact: Estimated, value: number): string => {
    // Middles of two estimates may lie between two seconds.
    const shown = unitOf(fact) === 'seconds' ? Math.round(value) : value;
    return formatQuantity(shown, unitOf(fact), language, currency);
  };
  const ofAmount = (fact: Estimated, amount: Amount): string => {
    const { question } = fact;
    if (question.form.kind === 'ordinal') {
      const text = valueText(question.id, amount, quoting) ?? '';
      return isRange(amount) && amount.from !== amount.to ? text : quoted(text);
    }
    if (question.form.kind === 'number') return valueText(question.id, amount, quoting) ?? '';
    return formatAmount(amount, (value) => quantity(fact, value), language);
  };
  const optionName = ({ question }: Estimated, option: string): string =>
    questionOf(question.id)?.options?.[option]?.[language] ?? option;
  const ofOptions = (fact: Estimated, options: readonly string[]): string =>
    options.length === 0
      ? facts.noneChosen
      : listOf(
          options.map((option) => quoted(optionName(fact, option))),
          language,
        );
  /** Options chosen at once, kept apart from those of the next answer. */
  const together = (fact: Estimated, given: Estimate): string =>
    Array.isArray(given) && given.length > 1
      ? (given as readonly string[]).map((option) => quoted(optionName(fact, option))).join(' + ')
      : estimate(fact, given);
  const estimate = (fact: Estimated, given: Estimate): string =>
    Array.isArray(given) ? ofOptions(fact, given as readonly string[]) : ofAmount(fact, given as Amount);

  const titleOf = (finding: Finding): string => {
    const title = subjectTitle({ about: aboutOf(finding), severity: finding.severity });
    return finding.kind === 'gap' ? `${title} (${nameOf(finding.purpose)})` : title;
  };
  const nameOf = (purpose: string): string => purposeOf(purpose).words.name[language];

  return {
    factName: ({ question, channel }) => {
      const ask = questionOf(question.id)?.words.ask[language] ?? question.id;
      return channel ? `${ask} (${channels[channel].name[language].toLocaleLowerCase()})` : ask;
    },
    estimate,
    lie: (votes) => [
      ...(votes.votes ? lieOf(votes.fact, votes.votes) : votes.voters > 0 ? [facts.unknownAll(votes.voters)] : []),
      ...(votes.votes && votes.unknown > 0 ? [facts.unknown(votes.unknown, votes.voters)] : []),
      ...(votes.tokensAlone ? [words.tokensAlone(votes.tokensAlone)] : []),
    ],
    hang: ({ votes, ends }) => {
      if (ends.state === 'not-judged') {
        // Of estimates that say the same, or a single one, this is said already.
        return ends.because === 'no-two-estimates' ? [] : [facts.ends[ends.because]];
      }
      return hangOf(votes.fact, ends);
    },
    judgedBy: (by) => facts.judgedBy[by] || undefined,
    countRows: ({ fact, votes }) => (votes ? countRowsOf(fact, votes) : []),
    valueRows: ({ fact, votes }) => {
      if (votes?.kind !== 'amounts' || fact.question.form.kind === 'ordinal') return [];
      const { spread, hull } = votes;
      const rows = [
        ['least', facts.least, hull.low],
        ['lowerQuartile', facts.lowerQuartile, spread.lowerQuartile],
        ['median', facts.median, spread.median],
        ['upperQuartile', facts.upperQuartile, spread.upperQuartile],
        ['most', facts.most, hull.high],
      ] as const;
      return rows.map(([id, name, value]) => ({ id, name, text: ofAmount(fact, value) }));
    },
  };

  function lieOf(fact: Estimated, votes: AmountVotes | ChoiceVotes): readonly string[] {
    if (votes.kind === 'choices') {
      const [first, ...others] = votes.sets;
      if (first && others.length === 0)
        return [first.count === 1 ? facts.one(ofOptions(fact, first.options)) : facts.choicesSame];
      return [votes.apart > 0 ? facts.choicesApart(votes.apart, votes.pairs) : facts.choicesShare];
    }
    const [first] = votes.intervals;
    const last = votes.intervals.at(-1);
    if (!first || !last) return [];
    const text = ofAmount(fact, { from: first.low, to: first.high });
    if (votes.intervals.length === 1) return [facts.one(text)];
    const isSame = votes.intervals.every(({ low, high }) => low === first.low && high === first.high);
    if (isSame) return [facts.sameAll(text)];
    const { hull, spread } = votes;
    const isOrdinal = fact.question.form.kind === 'ordinal';
    return [
      ...(isOrdinal
        ? []
        : [facts.range(ofAmount(fact, hull.low), ofAmount(fact, hull.high), ofAmount(fact, spread.median))]),
      votes.apart > 0 ? facts.apart(votes.apart, votes.pairs) : facts.meet,
    ];
  }

  function hangOf(fact: Estimated, ends: Extract<Ends, { state: 'judged' }>): readonly string[] {
    const isChoice = fact.question.form.kind === 'choices' || fact.question.form.kind === 'ordinal';
    const { turning } = ends;
    const matters = new Set(turning.map(({ finding }) => matterOf(finding))).size;
    return [
      turning.length === 0 ? steadyOf(ends) : (isChoice ? facts.turnsChoice : facts.turns)(matters),
      ...turning.slice(0, MOST_TOLD).map((one) => standing(fact, one, ends.judged)),
      ...(ends.isWeightMoved ? [facts.weightMoves] : []),
      ...(ends.isHeadlineMoved ? [facts.headlineMoves] : []),
      ...(ends.stoppedEarly ? [facts.stoppedEarly(ends.judged.length, ends.of)] : []),
    ];
  }

  /** That one can go on is said only where nothing of the result hangs on it, and every estimate was tried. */
  function steadyOf(ends: Extract<Ends, { state: 'judged' }>): string {
    if (!ends.isDeclared) return facts.undeclared;
    return ends.isHeadlineMoved || ends.isWeightMoved || ends.stoppedEarly ? facts.steadySoFar : facts.steady;
  }

  function standing(fact: Estimated, turning: Turning, judged: readonly Estimate[]): string {
    const title = nested(titleOf(turning.finding), language);
    const stands = new Set(turning.standsWith);
    const isRising = !turning.first && turning.last;
    const isFalling = turning.first && !turning.last;
    const changes = judged.filter((one, at) => at > 0 && stands.has(one) !== stands.has(judged[at - 1] ?? one)).length;
    const [low] = turning.standsWith;
    const high = turning.standsWith.at(-1);
    const edge = isRising ? low : isFalling ? high : undefined;
    // “From between 4 and 10 minutes upwards” is no sentence: where a range stands on the edge they are told one by one.
    if (changes === 1 && turning.standsWith.length > 1 && typeof edge === 'number')
      return facts.standsFrom(title, estimate(fact, edge), isRising);
    const values = turning.standsWith.map((one) => together(fact, one));
    return facts.standsWith(title, values.join(', '));
  }

  function countRowsOf(fact: Estimated, votes: AmountVotes | ChoiceVotes): readonly CountRow[] {
    if (votes.kind === 'choices') {
      const none = votes.sets.find(({ options }) => options.length === 0)?.count ?? 0;
      return [
        ...votes.options.map(({ option, count }) => ({ id: option, name: optionName(fact, option), count })),
        ...(none > 0 ? [{ id: 'none', name: facts.noneChosen, count: none }] : []),
      ];
    }
    if (fact.question.form.kind !== 'ordinal') return [];
    const counts = new Map<string, CountRow>();
    for (const { low, high } of votes.intervals) {
      const id = `${low}-${high}`;
      const name = valueText(fact.question.id, { from: low, to: high }, quoting) ?? '';
      counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
    }
    return [...counts.values()];
  }
}
