// The votes of a workshop in words, part by part: who voted, where tokens lie, how close the room is, what moved, what was
// disputed, the two groups, the guesses. What the page of the workshop says of votes is taken from there.
import { formatNumber } from '#content/numbers/format.ts';
import { capitalised, listOf, nested } from '#content/phrases/text.ts';
import { ofNumbers, ofWords, tabled } from '#content/phrases/told-table.ts';
import type { DisagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopReportWords } from '#content/words/it/workshop-report.ts';
import { LEAST_TOLD } from '#model/workshop/anonymity.ts';
import { OTHER } from '#model/workshop/ballot.ts';
import type { Aims } from '#model/workshop/disagreement/aims.ts';
import type { FactDispute } from '#model/workshop/disagreement/analyse.ts';
import { RESOLVES } from '#model/workshop/disagreement/disputes.ts';
import type { Segments } from '#model/workshop/disagreement/segments.ts';
import type { Counted } from '#model/workshop/disagreement/spread.ts';
import type { NamedVote, Point, PurposeSplit, VotesBlock } from '#model/workshop/report/session-blocks.ts';
import type { ToldColumn, ToldPart } from '#model/workshop/report/told-part.ts';

const BLANK = '–';

export function votesTelling(say: WorkshopReportWords['votes'], phrases: DisagreementPhrases, language: Language) {
  const { words, number, purposeName } = phrases;
  const quoted = (text: string): string =>
    language === 'it' ? `«${nested(text, language)}»` : `“${nested(text, language)}”`;

  return (block: VotesBlock): readonly ToldPart[] => [
    whoVoted(block),
    ...mix(block),
    ...measures(block),
    ...moved(block),
    ...points(block),
    ...facts(block),
    ...meanings(block),
    ...segments(block),
    ...guesses(block),
    ...ballots(block),
  ];

  function whoVoted({ rounds, roles, naming }: VotesBlock): ToldPart {
    const [first, second] = ([1, 2] as const).map((one) => rounds.find(({ round }) => round === one)?.voters);
    const told = roles.map(({ role, before, after }) =>
      say.role(role.name.trim() || String(role.number), before, after, second !== undefined),
    );
    return {
      id: 'who',
      paragraphs: [
        second === undefined ? say.one(first ?? 0) : say.two(first ?? 0, second),
        ...rounds.flatMap(({ round, late }) => (late ? [say.late(late, rounds.length > 1 ? round : undefined)] : [])),
        ...(told.length > 0 ? [say.roles(listOf(told, language))] : []),
        say.naming[naming],
        ...rounds.flatMap(({ round, voters, isHidden }) => (isHidden ? [say.hidden(round, voters, LEAST_TOLD)] : [])),
      ],
    };
  }

  /** Heads of what is told of both rounds, or of the only one that is shown. */
  function columnsOf({ aims }: VotesBlock, label: string): readonly ToldColumn[] {
    if (!aims.before || !aims.after) return [ofNumbers(label)];
    return bothColumns(label);
  }

  function bothColumns(label: string): readonly ToldColumn[] {
    return [ofNumbers(say.before(label)), ofNumbers(say.after(label))];
  }

  function bothOf<T>(
    { aims }: VotesBlock,
    { before, after }: { readonly before?: T; readonly after?: T },
    one: (value: T) => string,
    /** What stands for a value that there is none of, in either vote. */
    blanks: readonly [before: string, after: string] = [BLANK, BLANK],
  ): readonly string[] {
    const texts = [aims.before && before, aims.after && after].map((value, at) =>
      value === undefined ? (blanks[at] ?? BLANK) : one(value),
    );
    return texts.filter((_, at) => (at === 0 ? aims.before : aims.after));
  }

  function mix(block: VotesBlock): readonly ToldPart[] {
    const { purposes, untouched, others, aims } = block;
    if (purposes.length === 0) return [];
    const hasTwo = Boolean(aims.before && aims.after);
    const names = untouched.map((id) => quoted(purposeName(id)));
    return [
      {
        id: 'mix',
        title: say.mix,
        paragraphs: [say.mixIntro],
        table: {
          columns: [
            ofWords(say.purpose, 2.6),
            ...columnsOf(block, say.mean),
            ...columnsOf(block, say.middle),
            ...columnsOf(block, say.backers),
          ],
          drawing: { label: say.strip, meaning: say.mixDrawn(hasTwo), listed: say.listedMeaning },
          rows: purposes.map((split) => ({
            cells: [purposeName(split.purpose), ...splitCells(block, split)],
            drawn: {
              ...(split.before && { before: split.before.spread.counts }),
              ...(split.after && { after: split.after.spread.counts }),
              ...bothHeard(split, hasTwo),
            },
          })),
        },
        notes: [
          ...(others.length > 0 ? [say.others(listOf(others.map(quoted), language))] : []),
          ...(names.length > 0 ? [words.aims.untouched(listOf(names, language))] : []),
        ],
      },
    ];
  }

  /** The distribution in both votes: as it is heard, and as it stands in a line. */
  function bothHeard({ before, after }: PurposeSplit, hasTwo: boolean): { heard: string; listed: string } {
    const told = (one: (counts: readonly Counted[]) => string): string =>
      [before, after]
        .flatMap((split, at) => (split ? [say.heard(one(split.spread.counts), at === 0, hasTwo)] : []))
        .join('; ');
    const heard = ({ value, count }: Counted): string => words.aims.withTokens(count, phrases.tokens(value));
    return {
      heard: told((counts) => listOf(counts.map(heard), language)),
      listed: told((counts) => counts.map(({ value, count }) => say.listed(value, count)).join(', ')),
    };
  }

  function splitCells(block: VotesBlock, split: PurposeSplit): readonly string[] {
    return [
      ...bothOf(block, split, ({ spread }) => number(spread.mean)),
      ...bothOf(block, split, ({ spread }) => phrases.range(spread.lowerQuartile, spread.upperQuartile)),
      ...bothOf(block, split, ({ backers }) => formatNumber(backers, language)),
    ];
  }

  function measures({ aims, secondVote }: VotesBlock): readonly ToldPart[] {
    const { before, after } = aims;
    const orders = ({ concordance }: Aims): readonly string[] => {
      if (concordance.state !== 'measured') return [];
      const [w, mean] = [concordance.w, concordance.meanSpearman].map((value) => formatNumber(value, language, 2));
      return [say.orders(w ?? '', mean ?? '')];
    };
    const one = (read: Aims): string => [phrases.whole(read), ...orders(read)].join(' ');
    if (!before || !after) {
      const only = before ?? after;
      return only ? [{ id: 'measures', title: say.measures, paragraphs: [one(only)] }] : [];
    }
    const paragraphs = secondVote
      ? [phrases.secondVote(secondVote).join(' '), say.distanceMeaning]
      : [say.beforeIs(one(before)), say.afterIs(one(after))];
    return [{ id: 'measures', title: say.measures, paragraphs }];
  }

  function moved({ secondVote, hidesMoves }: VotesBlock): readonly ToldPart[] {
    const { second } = words;
    if (hidesMoves) return [{ id: 'moved', title: say.moved, paragraphs: [second.hidden(LEAST_TOLD)] }];
    const { moved: moves = [], voters = 0 } = secondVote?.known ?? {};
    // Where all are known in both, their means stand above.
    const hasMeans = secondVote !== undefined && secondVote.onlyFirst + secondVote.onlySecond > 0;
    return tabled({
      id: 'moved',
      title: say.moved,
      paragraphs: [say.movedCaption(voters)],
      columns: [
        ofWords(say.purpose, 3),
        ...(hasMeans ? bothColumns(say.mean) : []),
        ofNumbers(second.came),
        ofNumbers(second.left),
      ],
      cells: moves.map(({ purpose, before, after, came, left }) => [
        purposeName(purpose),
        ...[...(hasMeans ? [before, after] : []), came, left].map((value) => number(value)),
      ]),
    });
  }

  function points(block: VotesBlock): readonly ToldPart[] {
    const { kinds } = words;
    if (!block.aims.before && !block.aims.after) return [];
    const voters = (block.aims.after ?? block.aims.before)?.voters ?? 0;
    if (block.points.length === 0)
      return voters > 1 ? [{ id: 'points', title: say.points, paragraphs: [say.pointsNone] }] : [];
    const hasTwo = Boolean(block.aims.before && block.aims.after);
    const hasFew = block.furtherOfFew !== undefined || block.points.some(({ fewAnswered }) => fewAnswered);
    const isUncompared = ({ before, after, isNotAskedAgain }: Point): boolean =>
      hasTwo && (before === undefined || (after === undefined && !isNotAskedAgain));
    const fewText = ({ kind, fewAnswered: few }: Point): readonly string[] =>
      few ? [(kind === 'words' ? say.fewHold : say.few)(few.answered, few.voters)] : [];
    return tabled({
      id: 'points',
      title: say.points,
      paragraphs: [`${say.pointsIntro} ${say.pointsOrder(hasTwo, hasFew)}`],
      columns: [
        ofWords(kinds.point, 3),
        ofWords(kinds.kind, 1.3),
        ...columnsOf(block, say.size),
        ofWords(kinds.resolves, 1.7),
      ],
      cells: block.points.map((point) => [
        phrases.pointName(point),
        kinds.kindNames[point.kind],
        ...bothOf(block, point, phrases.size, [
          say.notCompared,
          point.isNotAskedAgain ? say.notAsked : say.notCompared,
        ]),
        [
          point.isDefined ? say.defined : kinds.resolveNames[RESOLVES[point.kind]],
          ...(point.turnsVerdict ? [kinds.turns] : []),
          ...fewText(point),
        ].join('; '),
      ]),
      notes: [
        ...(block.points.some(({ isNotAskedAgain }) => isNotAskedAgain) ? [say.notAskedMeaning] : []),
        ...(block.points.some(isUncompared) ? [say.notComparedMeaning] : []),
        ...(block.furtherPoints > 0 ? [say.further(block.furtherPoints, hasTwo)] : []),
        ...(block.furtherOfFew
          ? [say.furtherOfFew(block.furtherOfFew.points, phrases.size(block.furtherOfFew.most))]
          : []),
      ],
    });
  }

  function facts({ facts: estimated, factsLeftOut }: VotesBlock): readonly ToldPart[] {
    const leftOut = factsLeftOut > 0 ? [say.factsLeftOut(factsLeftOut)] : [];
    // Who handed in tokens alone is the same for every estimate: told once, under them.
    const alone = estimated[0]?.votes.tokensAlone;
    const untold = ({ tokensAlone: _, ...votes }: FactDispute['votes']) => votes;
    if (estimated.length === 0 && leftOut.length > 0) return [{ id: 'facts', title: say.facts, paragraphs: leftOut }];
    return tabled({
      id: 'facts',
      title: say.facts,
      columns: [ofWords(say.fact), ofWords(say.estimates, 1.6)],
      cells: estimated.map(({ votes, ends }) => {
        const counts = phrases.countRows(votes).map(({ name, count }) => `${name} (${formatNumber(count, language)})`);
        const listed = counts.length > 0 ? [`${counts.join('; ')}.`] : [];
        const hangs = ends.state === 'judged' ? phrases.hang({ votes, ends }).slice(0, 1) : [];
        return [phrases.factName(votes.fact), [...listed, ...phrases.lie(untold(votes)), ...hangs].join(' ')];
      }),
      notes: [...(alone ? [words.tokensAlone(alone)] : []), ...leftOut],
    });
  }

  function meanings({ words: held, wordsRound }: VotesBlock): readonly ToldPart[] {
    return tabled({
      id: 'words',
      title: say.words,
      paragraphs: [[say.wordsIntro, ...(wordsRound ? [words.words.countedIn(wordsRound)] : [])].join(' ')],
      columns: [ofWords(say.purpose), ofWords(say.holders), ofWords(say.expects, 2.4)],
      cells: held.map((one) => {
        const expects = one.expects.map(({ expectation, count }) =>
          say.expected(phrases.expectation(expectation), count),
        );
        const outside = phrases.outside(one);
        const [holders = '', ...alike] = phrases.meaning(one);
        const listed = expects.length > 0 ? [`${capitalised(expects.join('; '))}.`] : [];
        return [purposeName(one.purpose), holders, [...listed, ...alike, ...(outside ? [outside] : [])].join(' ')];
      }),
    });
  }

  /** Of both votes where the first has something to show: later too few of a group may have voted. */
  function segments({ segments: last, segmentsBefore: first }: VotesBlock): readonly ToldPart[] {
    if (!last) return [];
    const { title } = words.segments;
    if (first?.state !== 'shown') return segmentsOf(last, 'segments', title);
    return [
      ...segmentsOf(first, 'segments-before', say.segmentsOf(title, 1)),
      ...segmentsOf(last, 'segments', say.segmentsOf(title, 2)),
    ];
  }

  function segmentsOf(found: Segments, id: string, title: string): readonly ToldPart[] {
    const paragraphs = [phrases.segments(found).join(' ')];
    if (found.state !== 'shown') return [{ id, title, paragraphs }];
    const { names, difference } = words.segments;
    return tabled({
      id,
      title,
      paragraphs: [...paragraphs, say.segmentsCaption],
      columns: [
        ofWords(say.purpose, 2.2),
        ...[names.board, names['front-line'], difference].map((label) => ofNumbers(label)),
      ],
      cells: found.gaps.map(({ purpose, board, frontLine }) => [
        purposeName(purpose),
        ...[board, frontLine, Math.abs(board - frontLine)].map((value) => number(value)),
      ]),
    });
  }

  function guesses({ guesses: found }: VotesBlock): readonly ToldPart[] {
    // Where nobody was asked there is nothing to tell.
    if (!found || found.guesses.length === 0) return [];
    const { guesses: told } = words;
    return tabled({
      id: 'guesses',
      title: say.guesses,
      paragraphs: [phrases.guessed(found).join(' ')],
      columns: [ofWords(say.purpose, 2), ofNumbers(say.people, 0.6), ofWords(say.place, 1.6)],
      cells: found.guesses.map(({ purpose, voters }) => {
        const rank = found.ranks[purpose];
        const isRevealed = found.revealed.includes(purpose);
        const blank = purpose === OTHER ? say.notOfTen : say.placeUnknown;
        const place = rank === undefined ? blank : told.placeText(rank);
        return [
          purposeName(purpose),
          formatNumber(voters, language),
          [place, ...(isRevealed ? [told.isRevealed] : [])].join(', '),
        ];
      }),
    });
  }

  function ballots({ named, aims }: VotesBlock): readonly ToldPart[] {
    const laid = (tokens: NamedVote['before']): string =>
      tokens?.map(([purpose, count]) => say.token(purposeName(purpose), count)).join('; ') ?? say.noBallot;
    const hasTwo = Boolean(aims.before && aims.after);
    return tabled({
      id: 'ballots',
      title: say.ballots,
      columns: [
        ofWords(say.who),
        ofWords(hasTwo || aims.before ? say.first : say.second, 1.8),
        ...(hasTwo ? [ofWords(say.second, 1.8)] : []),
      ],
      cells: named.map((vote) => {
        const who = [vote.name, vote.role].filter(Boolean).join(', ') || words.aims.noName;
        return hasTwo ? [who, laid(vote.before), laid(vote.after)] : [who, laid(vote.before ?? vote.after)];
      }),
    });
  }
}
