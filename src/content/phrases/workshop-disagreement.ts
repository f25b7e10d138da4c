// What the votes of a workshop show, in sentences: the distance between two voters, the order of the purposes, what is meant by
// a word, what is disputed, the second vote, the declaration proposed. Rounds for the eye, never to 0 what is not 0.
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { dimensions } from '#content/dimensions.ts';
import { expectationName } from '#content/expectations.ts';
import { formatNumber, formatPercent } from '#content/numbers/format.ts';
import { capitalised, listOf, nested } from '#content/phrases/text.ts';
import { type FactPhrases, factPhrases } from '#content/phrases/workshop-facts.ts';
import type { Language } from '#content/shape.ts';
import { report as englishReport } from '#content/words/en/report.ts';
import { disagreement as english } from '#content/words/en/workshop-disagreement.ts';
import { report as italianReport } from '#content/words/it/report.ts';
import { type DisagreementWords, disagreement as italian } from '#content/words/it/workshop-disagreement.ts';
import { type HiddenRound, LEAST_TOLD, type ToldSecondVote } from '#model/workshop/anonymity.ts';
import { type Expectation, OTHER, TOKENS } from '#model/workshop/ballot.ts';
import type { Aims, PurposeVotes } from '#model/workshop/disagreement/aims.ts';
import type { Concordance } from '#model/workshop/disagreement/concordance.ts';
import { LEAST_NAMED, type LeftOut, type Proposal } from '#model/workshop/disagreement/consensus.ts';
import type { Dispute, Disputes, Silent } from '#model/workshop/disagreement/disputes.ts';
import { estimatedOf } from '#model/workshop/disagreement/estimated.ts';
import type { ExpectationCount, PurposeWords } from '#model/workshop/disagreement/expectations.ts';
import type { Guessed, GuessTally } from '#model/workshop/disagreement/guesses.ts';
import { LEAST_SHOWN, type Segments } from '#model/workshop/disagreement/segments.ts';
import type { Segment } from '#model/workshop/engagement.ts';

const NBSP = '\u00a0';
/** Below this a difference of two distances is not told as a movement. */
const AS_FAR = 0.05;

export type DisagreementPhrases = ReturnType<typeof disagreementPhrases>;

/** `currency` is the company's, in which estimates of money are told. */
export function disagreementPhrases(language: Language, currency?: string) {
  const words: DisagreementWords = language === 'it' ? italian : english;
  const quoting = {
    language,
    words: language === 'it' ? italianReport : englishReport,
    ...(currency !== undefined && { currency }),
  };
  const facts: FactPhrases = factPhrases(words, quoting);
  const number = (value: number, decimals = 1): string => {
    const least = 10 ** -decimals;
    return formatNumber(value > 0 && value < least / 2 ? least : value, language, decimals);
  };
  const tokens = (value: number): string => {
    if (value > 0 && value < 0.05) return words.fewerThan(words.tokens(0.1));
    return words.tokens(Math.round(value * 10) / 10);
  };
  const nameOf = (id: string): string => (id === OTHER ? words.other : purposeOf(id).words.name[language]);
  const quoted = (text: string): string =>
    language === 'it' ? `«${nested(text, language)}»` : `“${nested(text, language)}”`;
  const inSentence = (id: string): string => quoted(nameOf(id));
  const list = (texts: readonly string[]): string => listOf(texts, language);
  const range = (from: number, to: number): string =>
    from === to ? number(from) : `${number(from)}${NBSP}–${NBSP}${number(to)}`;
  const pointName = ({ kind, id }: Pick<Dispute, 'kind' | 'id'>): string => {
    const fact = kind === 'facts' ? estimatedOf(catalogue.questions, id) : undefined;
    return kind === 'facts' ? (fact ? facts.factName(fact) : id) : nameOf(id);
  };
  /** In the words of the ballot, where its voter chose them. */
  const expectation = (given: Expectation): string => {
    const { name, poles } = dimensions[given.dimension];
    const plain = words.words.expectation(name[language], poles[given.end][language]);
    return expectationName(given, language) ?? plain;
  };
  const distanceText = (aims: Aims): string => (aims.distance === undefined ? '–' : tokens(aims.distance));
  function knownText(known: NonNullable<ToldSecondVote['known']>, isPart: boolean): readonly string[] {
    const { second } = words;
    const { voters, movers, tokensMoved = 0, before, after } = known;
    if (voters === 0) return [second.knownNobody];
    return [
      second.known(voters),
      movers === 0 ? second.unmoved(voters) : second.moved(tokens(tokensMoved), movers, voters),
      ...(isPart && voters > 1 ? [second.agreementKnown(distanceText(before), distanceText(after))] : []),
    ];
  }
  const wOf = (concordance: Concordance): string | undefined =>
    concordance.state === 'measured' ? formatNumber(concordance.w, language, 2) : undefined;

  return {
    language,
    words,
    ...facts,
    number,
    tokens,
    purposeName: nameOf,
    expectation,
    pointName,
    range,

    /** Rounds with too few anonymous ballots, and what can still be done; nothing where all may be shown. */
    unseen: (hidden: readonly HiddenRound[]): readonly string[] =>
      hidden.length === 0
        ? []
        : [...hidden.map(({ round, voters }) => words.unseen.round(round, voters, LEAST_TOLD)), words.unseen.ways],

    /** The one sentence of the aims; for fewer than two voters that there is nothing to compare. */
    whole({ voters, distance }: Aims): string {
      if (voters === 0) return words.nobody;
      if (distance === undefined) return words.alone;
      if (distance === 0) return words.aims.same(voters);
      if (distance === TOKENS) return words.aims.nothingShared;
      return words.aims.distance(tokens(distance), voters === 2);
    },
    /** Undefined where the whole has said so already. */
    concordance({ concordance }: Aims): string | undefined {
      if (concordance.state === 'measured')
        return words.aims.concordance(
          formatNumber(concordance.w, language, 2),
          formatNumber(concordance.meanSpearman, language, 2),
        );
      const { noConcordance } = words.aims;
      return concordance.because === 'no-order' ? noConcordance['no-order'](concordance.voters) : undefined;
    },
    spread: ({ spread, backers }: PurposeVotes) => ({
      median: number(spread.median),
      middle: range(spread.lowerQuartile, spread.upperQuartile),
      ends: range(spread.least, spread.most),
      mean: number(spread.mean),
      backers: words.votersOf(backers, spread.count),
      apart: number(spread.meanDifference ?? 0),
    }),
    heard({ purpose, spread }: PurposeVotes): string {
      const counts = spread.counts.map(({ value, count }) => words.aims.withTokens(count, tokens(value)));
      return words.aims.heard(nameOf(purpose), list(counts));
    },
    /** Purposes that nobody laid a token on; empty where there is none, or nobody voted. */
    untouched({ purposes }: Aims): string | undefined {
      const names = purposes.filter(({ backers, purpose }) => backers === 0 && purpose !== OTHER);
      return names.length === 0
        ? undefined
        : words.aims.untouched(list(names.map(({ purpose }) => inSentence(purpose))));
    },

    /** Who holds a purpose, and how alike their expectations are. */
    meaning({ holders, silent, tokensAlone = 0, distance, isHidden }: PurposeWords): readonly string[] {
      const { words: meaning } = words;
      const told = holders - silent;
      const alike = (): string => {
        if (isHidden) return meaning.hidden(LEAST_TOLD);
        if (distance === undefined) return meaning.tooFew;
        if (distance === 0) return meaning.same;
        if (distance === 1) return meaning.sharedNothing(told === 2);
        return meaning.shared(formatPercent(100 * (1 - distance), language, 0), told === 2);
      };
      const asked = silent - tokensAlone;
      return [
        meaning.holders(holders),
        ...(asked > 0 ? [meaning.silent(asked)] : []),
        ...(tokensAlone > 0 ? [words.tokensAlone(tokensAlone)] : []),
        alike(),
      ];
    },
    outside({ purpose, expects }: PurposeWords): string | undefined {
      const outside = expects.filter(({ isOutside }) => isOutside).map((one) => quoted(expectation(one.expectation)));
      return outside.length === 0 ? undefined : words.words.outside(list(outside), nested(nameOf(purpose), language));
    },
    place(purpose: string, { expectation: { dimension }, isOutside }: ExpectationCount): string {
      if (isOutside) return words.words.isOutside;
      return purposeOf(purpose).bands[dimension] ? words.words.isInside : words.words.free;
    },

    /** What heads the list of disputes. */
    disputed(disputes: Disputes): string {
      if (disputes.state === 'too-few-voters') return disputes.voters === 0 ? words.nobody : words.alone;
      if (disputes.state === 'nothing-disputed') return words.kinds.nothing(disputes.voters);
      return words.kinds.intro(disputes.disputes.length);
    },
    agreed(agreed: readonly Dispute[]): string | undefined {
      const names = agreed.map((one) => quoted(pointName(one)));
      return names.length === 0 ? undefined : words.kinds.agreed(list([...new Set(names)]));
    },
    /** What there was nothing to compare of. */
    silent({ nobody, one }: Silent): readonly string[] {
      const named = (ids: readonly string[]): string => list(ids.map((id) => quoted(pointName({ kind: 'facts', id }))));
      return [
        ...(nobody.length > 0 ? [words.kinds.unanswered(named(nobody))] : []),
        ...(one.length > 0 ? [words.kinds.oneAnswer(named(one))] : []),
      ];
    },
    size: (size: number): string => number(100 * size, 0),

    segments(found: Segments): readonly string[] {
      const { segments } = words;
      const ballots = (voters: number): string => words.ballots(voters);
      const name = (segment: Segment): string => segments.names[segment];
      if (found.state === 'one-segment') {
        const only = found.segments.find(({ voters }) => voters > 0);
        return [only ? segments.one(name(only.segment), ballots(only.voters)) : segments.nobody];
      }
      const counted = found.segments.map(({ segment, voters }) => segments.counted(name(segment), ballots(voters)));
      if (found.state === 'too-few') return [segments.tooFew(counted.join(', '), LEAST_SHOWN)];
      return [
        `${capitalised(counted.join('; '))}.`,
        found.distance === 0 ? segments.same : segments.distance(tokens(found.distance)),
        ...found.segments.flatMap(({ segment, aims }) =>
          aims?.distance === undefined ? [] : [segments.within(name(segment), tokens(aims.distance))],
        ),
      ];
    },

    secondVote({ all, known, onlyFirst, onlySecond }: ToldSecondVote): readonly string[] {
      const { second } = words;
      const [before, after] = [all.before.distance, all.after.distance];
      const change = before === undefined || after === undefined ? undefined : after - before;
      const [w, then] = [wOf(all.before.concordance), wOf(all.after.concordance)];
      const unpaired = second.unpaired(onlyFirst, onlySecond);
      return [
        ...(change === undefined ? [] : [second.agreement(distanceText(all.before), distanceText(all.after))]),
        ...(change === undefined
          ? []
          : [Math.abs(change) < AS_FAR ? second.asFar : change < 0 ? second.closer : second.farther]),
        ...(w !== undefined && then !== undefined ? [second.concordance(w, then)] : []),
        ...(known ? knownText(known, onlyFirst + onlySecond > 0) : [second.hidden(LEAST_TOLD)]),
        ...(unpaired ? [second.unpairedWhy(unpaired)] : []),
      ];
    },

    proposed(proposal: Proposal): readonly string[] {
      const { consensus } = words;
      if (proposal.state === 'none') return [proposal.leftOut.length === 0 ? consensus.none : consensus.noneOther];
      return proposal.hasTies ? [consensus.ties] : [];
    },
    leftOut({ purpose, voters, tokens: laid, because, names = [] }: LeftOut): string {
      const { because: reasons, line } = words.consensus;
      const reason =
        because === 'too-light'
          ? reasons['too-light'](LEAST_NAMED)
          : because === 'unbacked'
            ? reasons.unbacked
            : reasons['several-others'](list(names.map(quoted)));
      // Of several others the reason names them all.
      const named = names.length > 0 && because !== 'several-others';
      const name = named ? `${nameOf(purpose)} (${list(names.map(quoted))})` : nameOf(purpose);
      return line(name, voters, tokens(laid), reason);
    },

    guessed(found: GuessTally | Guessed): readonly string[] {
      const { guesses } = words;
      const given = found.voters - found.without;
      const told = given === 0 ? [guesses.none] : [];
      const silent = [
        ...(given > 0 && found.without > 0 ? [guesses.without(found.without)] : []),
        ...(found.tokensAlone ? [words.tokensAlone(found.tokensAlone)] : []),
      ];
      if (!('revealed' in found)) return [...told, ...silent];
      if (found.revealed.length === 0) return [...told, guesses.tooLittle, ...silent];
      const revealed = guesses.revealed(list(found.revealed.map(inSentence)));
      return [...told, revealed, ...(given > 0 ? [guesses.hits(found.hits, given)] : []), ...silent];
    },
  };
}
