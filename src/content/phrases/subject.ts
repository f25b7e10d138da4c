// One matter told: its title, its two statements, why they cannot both hold, and a way out on each side.
import { catalogue, purposeOf, questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { dimensions, driverWords } from '#content/dimensions.ts';
import { formatNumber, formatPercent } from '#content/numbers/format.ts';
import { capacitySentence } from '#content/phrases/capacity.ts';
import { nameOfPurpose } from '#content/phrases/name-of-purpose.ts';
import { saysNothing } from '#content/phrases/physics-figures.ts';
import { quoteAnswer } from '#content/phrases/quote.ts';
import { listOf, MOST_TIMES, nested, sentence, timesText } from '#content/phrases/text.ts';
import type { Language, RuleEntry, Words } from '#content/shape.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import type { Channel, Dimension } from '#model/catalogue.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { About, Said, SaidPurpose, Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type Asks = SaidPurpose['asks'];
type RuleAbout = Extract<About, { kind: 'rule' }>;
type SubjectPhrases = Pick<
  Phrasebook,
  | 'subjectTitle'
  | 'who'
  | 'quote'
  | 'asked'
  | 'alsoAsked'
  | 'notEnoughFor'
  | 'reason'
  | 'wayToSay'
  | 'wayToDo'
  | 'ruleName'
  | 'openQuestion'
  | 'certainty'
>;

const ruleOf = (id: string): RuleEntry | undefined => catalogue.rules.find((rule) => rule.id === id);
const sideOf = (side: 'below' | 'above'): 'low' | 'high' => (side === 'below' ? 'low' : 'high');

function relationReason(between: readonly [string, string], language: Language): string {
  const relation = catalogue.relations.find(({ between: pair }) => between.every((id) => pair.includes(id)));
  return relation?.reason[language] ?? '';
}

export function subjectPhrases(language: Language, words: ReportWords, currency?: string): SubjectPhrases {
  const say = (text: Words | undefined): string => text?.[language] ?? '';
  const nameOf = (id: string, own?: string): string => nameOfPurpose(id, own, language);
  const namesOf = (ids: readonly string[], type: 'and' | 'or' = 'and'): string =>
    listOf(
      ids.map((id) => words.purpose(nameOf(id))),
      language,
      type,
    );
  const named = ({ purpose, ownName }: SaidPurpose): string => words.purpose(nameOf(purpose, ownName));
  /** The argument with which a purpose is paid for; one of the user's own has none. */
  const argumentOf = (purpose: string): string | undefined => {
    const own = catalogue.drivers.find(({ matches }) => matches[purpose] === 100);
    return own && say(own.words);
  };
  const quoting = { language, words, ...(currency !== undefined && { currency }) };

  const quote = (said: Said): string => {
    if (said.kind === 'answer') return quoteAnswer(said.question, said.value, quoting, said.option);
    if (!said.asks) return sentence(say(purposeOf(said.purpose).words.promise));
    return sentence(askText(said.purpose, said.asks));
  };
  const askText = (purpose: string, { dimension, bound, limit = 50 }: NonNullable<Asks>): string => {
    if (dimension === 'driver') {
      const own = argumentOf(purpose);
      return own === undefined ? say(driverWords.atLeast) : words.driverAsk(own);
    }
    const { atLeast, atLeastSome, atMost, atMostMost } = dimensions[dimension];
    if (bound === 'at-least') return say(limit < 50 ? atLeastSome : atLeast);
    return say(limit > 50 ? atMostMost : atMost);
  };
  const dimensionWay = ({ about, couldDeclare, say: declared, alsoAsking }: Subject): string => {
    if (about.kind !== 'dimension') return '';
    const without =
      about.dimension === 'driver' ? driverWords.without : dimensions[about.dimension].without[sideOf(about.side)];
    if (couldDeclare.length > 0) return words.declareInstead(say(without), namesOf(couldDeclare, 'or'));
    const asking = declared.kind === 'purpose' ? [declared, ...alsoAsking] : alsoAsking;
    return words.declareNone(listOf(asking.map(named), language));
  };

  return {
    subjectTitle({ about, severity }) {
      if (about.kind === 'dimension') return say(titleOf(about.dimension));
      if (about.kind === 'rule') return say(ruleOf(about.rule)?.words.title);
      if (about.kind === 'clash') {
        const title = severity === 'note' ? words.clashTitleScoped : words.clashTitle;
        return title(nameOf(about.between[0]), nameOf(about.between[1]));
      }
      return words.disclosureTitle[about.which];
    },
    who(said) {
      if (said.kind === 'purpose') {
        const name = nameOf(said.purpose, said.ownName);
        return said.asks ? words.whoAsks(name) : words.whoDeclares(name);
      }
      const topic = say(questionOf(said.question)?.words.topic);
      const label = said.voice === 'say' ? words.whoSays(topic) : words.whoDoes(topic);
      const told = said.topTier ? words.topTier(label) : label;
      return said.isAdopted ? words.fromScenario(told) : told;
    },
    quote,
    asked(said) {
      const question = said.kind === 'answer' ? questionOf(said.question) : undefined;
      return question?.form.kind === 'ordinal' ? words.quoted(say(question.words.ask)) : undefined;
    },
    alsoAsked({ say: first, alsoAsking }) {
      const asked = Map.groupBy(alsoAsking, quote);
      const told = [...asked].map(([text, group]) => {
        const names = listOf(group.map(named), language);
        if (text === quote(first)) return words.alsoAsked(names, group.length);
        const argument = group[0]?.asks?.dimension === 'driver' ? argumentOf(group[0].purpose) : undefined;
        return argument === undefined
          ? words.asksItself(names, group.length, text)
          : words.asksInstead(names, group.length, argument);
      });
      return told.length === 0 ? undefined : told.join(' ');
    },
    notEnoughFor: (purposes) => (purposes.length === 0 ? undefined : words.notEnoughFor(namesOf(purposes))),
    reason({ about, severity }) {
      if (about.kind === 'dimension')
        return about.dimension === 'driver'
          ? say(driverWords.reason)
          : say(dimensions[about.dimension].reason[sideOf(about.side)]);
      if (about.kind === 'rule')
        return [
          say(ruleOf(about.rule)?.words.reason),
          ...measured(about, words, language),
          ...weighedAt(about, severity, words, language),
        ].join(' ');
      if (about.kind === 'clash')
        return [relationReason(about.between, language), ...(severity === 'note' ? [words.clashScoped] : [])].join(' ');
      return words.disclosureReason[about.which];
    },
    wayToSay(subject) {
      const { about } = subject;
      if (about.kind === 'dimension') return dimensionWay(subject);
      if (about.kind === 'rule') return say(ruleOf(about.rule)?.words.restate);
      return about.kind === 'clash' ? words.clashSay : words.disclosureSay[about.which];
    },
    wayToDo({ about }) {
      if (about.kind === 'dimension')
        return about.dimension === 'driver'
          ? say(driverWords.change)
          : say(dimensions[about.dimension].change[sideOf(about.side)]);
      if (about.kind === 'rule') return say(ruleOf(about.rule)?.words.change);
      return about.kind === 'clash' ? words.clashDo : words.disclosureDo[about.which];
    },
    ruleName({ about }) {
      if (about.kind === 'dimension') return words.bandRule(say(nameOfDimension(about.dimension)));
      if (about.kind === 'rule') return say(ruleOf(about.rule)?.words.title);
      return about.kind === 'clash' ? words.clashRule : words.disclosureRule;
    },
    certainty({ about, certainty, quality }) {
      if (about.kind === 'clash') return words.certainty[certainty];
      return certainty === 'certain'
        ? `${words.certainty.certain}, ${words.quality[quality]}`
        : words.certainty[certainty];
    },
    openQuestion: (subject) => openQuestion(subject),
  };

  function openQuestion(subject: Subject): ReturnType<Phrasebook['openQuestion']> {
    const { about, say: declared, against } = subject;
    const asked = subject.couldSettle.map((id) => nested(say(questionOf(id)?.words.ask), language));
    const missing = asked.map(words.purpose);
    const settle = missing.length > 0 && { settle: words.settledBy(listOf(missing, language, 'or')) };
    const answered = against.map((said) => words.openAnswered(quote(said))).join(' ');
    if (about.kind === 'disclosure')
      return { question: words.disclosureQuestion[about.which], because: answered, ...settle };
    if (about.kind === 'rule') {
      const title = say(ruleOf(about.rule)?.words.compares);
      return {
        question: title,
        because: about.ratio ? openRatio(about, words, language) : answered,
        ...settle,
      };
    }
    const title = about.kind === 'dimension' ? say(titleOf(about.dimension)) : '';
    return { question: `${title}: ${quote(declared)}`, because: answered, ...settle };
  }
}

const titleOf = (dimension: Dimension | 'driver'): Words =>
  dimension === 'driver' ? driverWords.title : dimensions[dimension].title;
export const nameOfDimension = (dimension: Dimension | 'driver'): Words =>
  dimension === 'driver' ? driverWords.name : dimensions[dimension].name;

/** What a rule measured, in sentences: the channels, the ratio, the share that can be reached. */
function measured(about: RuleAbout, words: ReportWords, language: Language): readonly string[] {
  const nameOn = (channel: Channel): string => channels[channel].name[language].toLocaleLowerCase();
  const on = about.channels ?? [];
  // A promised share is 1, so its ratio says less than the share itself.
  if (ruleOf(about.rule)?.ratio?.observed === 'promised-share' && typeof about.promised?.high === 'number') {
    const names = listOf(
      on.map(({ channel }) => nameOn(channel)),
      language,
    );
    return [words.onChannels(names), words.shareReachable(formatPercent(about.promised.high * 100, language, 0))];
  }
  const capacity = capacitySentence(about, ruleOf(about.rule)?.ratio?.promised, language);
  if (capacity !== undefined) return [...(about.channel ? [words.onChannels(nameOn(about.channel))] : []), capacity];
  if (on.length > 0) {
    const times = on.map(({ channel, ratio }) => `${nameOn(channel)} ${ratioText(ratio, words.ratios, language)}`);
    return [words.ratio(times.join(', '))];
  }
  return about.ratio ? [words.ratio(ratioText(about.ratio, words.ratios, language))] : [];
}

/** A range that may be far worse than its weight says: by which of its ends it was weighed. */
function weighedAt(
  { ratio }: RuleAbout,
  severity: Subject['severity'],
  words: ReportWords,
  language: Language,
): readonly string[] {
  if (severity !== 'minor' && severity !== 'major') return [];
  if (!ratio || ratio.low === null) return [];
  const low = timesText(ratio.low, language);
  return ratio.high !== null && timesText(ratio.high, language) === low ? [] : [words.atMostFavourable(low)];
}

/** The ratio of what is undecided, and the value above which the rule speaks. */
function openRatio(about: RuleAbout, words: ReportWords, language: Language): string {
  const grades = ruleOf(about.rule)?.ratio?.grades ?? catalogue.thresholds.ratio;
  // Too far apart to tell: what is missing is named beside it.
  if (about.ratio && (saysNothing(about.ratio, 0.01) || isAnything(about.ratio, language))) return words.openRatioWide;
  const ratio = about.ratio ? ratioText(about.ratio, words.openRatios, language) : '';
  const limit = Math.min(...Object.values(grades));
  const isOver = (about.ratio?.low ?? 0) > limit;
  return (isOver ? words.openRatioOver : words.openRatio)(ratio, formatNumber(limit, language, 1));
}

/** From nothing, as it would be printed, to no end. */
const isAnything = ({ low, high }: OpenEnded, language: Language): boolean =>
  high === null && low !== null && timesText(low, language) === '0';

/** A ratio with both ends as it is told; what is beyond a thousand times is told as that. */
export function ratioText({ low, high }: OpenEnded, words: ReportWords['ratios'], language: Language): string {
  if (low === null) return words.endless;
  if (low > MOST_TIMES) return words.beyond(timesText(MOST_TIMES, language));
  const isOpen = high === null || high > MOST_TIMES;
  const [from, to] = [timesText(low, language), isOpen ? undefined : timesText(high, language)];
  if (to === undefined) return words.from(from);
  return from === to ? words.times(from) : words.range(from, to);
}
