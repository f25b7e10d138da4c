// The votes of a workshop in words, part by part: who voted, where tokens lie, how close the room is, what moved, what was
// disputed, the two groups, the guesses. What the page of the workshop says of votes is taken from there.
import { formatNumber } from '#content/numbers/format.ts';
import { listOf } from '#content/phrases/text.ts';
import type { DisagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopReportWords } from '#content/words/it/workshop-report.ts';
import { LEAST_TOLD } from '#model/workshop/anonymity.ts';
import type { Aims } from '#model/workshop/disagreement/aims.ts';
import { RESOLVES } from '#model/workshop/disagreement/disputes.ts';
import type { Counted } from '#model/workshop/disagreement/spread.ts';
import type { NamedVote, Point, PurposeSplit, VotesBlock } from '#model/workshop/report/session-blocks.ts';
import type { ToldColumn, ToldPart } from '#model/workshop/report/told-part.ts';

const BLANK = '–';

/** A part of rows of cells; none where there are no rows. */
export function tabled(
  cells: readonly (readonly string[])[],
  part: (rows: readonly { readonly cells: readonly string[] }[]) => ToldPart,
): readonly ToldPart[] {
  return cells.length > 0 ? [part(cells.map((row) => ({ cells: row })))] : [];
}

export function votesTelling(say: WorkshopReportWords['votes'], phrases: DisagreementPhrases, language: Language) {
  const { words, number, purposeName } = phrases;

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

  function whoVoted({ rounds, roles, isNamed }: VotesBlock): ToldPart {
    const [first, second] = ([1, 2] as const).map((one) => rounds.find(({ round }) => round === one)?.voters);
    const told = roles.map(({ role, before, after }) =>
      say.role(role.name.trim() || String(role.number), before, after, second !== undefined),
    );
    return {
      id: 'who',
      paragraphs: [
        second === undefined ? say.one(first ?? 0) : say.two(first ?? 0, second),
        ...(told.length > 0 ? [say.roles(listOf(told, language))] : []),
        isNamed ? say.named : say.anonymous,
        ...rounds.flatMap(({ round, voters, isHidden }) => (isHidden ? [say.hidden(round, voters, LEAST_TOLD)] : [])),
      ],
    };
  }

  /** Heads of what is told of both rounds, or of the only one that is shown. */
  function columnsOf({ aims }: VotesBlock, label: string): readonly ToldColumn[] {
    if (!aims.before || !aims.after) return [{ label, isNumber: true }];
    return bothColumns(label);
  }

  function bothColumns(label: string): readonly ToldColumn[] {
    return [
      { label: say.before(label), isNumber: true },
      { label: say.after(label), isNumber: true },
    ];
  }

  function bothOf<T>(
    { aims }: VotesBlock,
    { before, after }: { readonly before?: T; readonly after?: T },
    one: (value: T) => string,
  ): readonly string[] {
    const texts = [aims.before && before, aims.after && after].map((value) =>
      value === undefined ? BLANK : one(value),
    );
    return texts.filter((_, at) => (at === 0 ? aims.before : aims.after));
  }

  function mix(block: VotesBlock): readonly ToldPart[] {
    const { purposes, untouched, aims } = block;
    if (purposes.length === 0) return [];
    const hasTwo = Boolean(aims.before && aims.after);
    const names = untouched.map((id) => (language === 'it' ? `«${purposeName(id)}»` : `“${purposeName(id)}”`));
    return [
      {
        id: 'mix',
        title: say.mix,
        paragraphs: [say.mixIntro],
        table: {
          columns: [
            { label: say.purpose, share: 2.6 },
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
        notes: names.length > 0 ? [words.aims.untouched(listOf(names, language))] : [],
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
    return tabled(
      moves.map(({ purpose, before, after, came, left }) => [
        purposeName(purpose),
        ...[...(hasMeans ? [before, after] : []), came, left].map((value) => number(value)),
      ]),
      (rows) => ({
        id: 'moved',
        title: say.moved,
        paragraphs: [say.movedCaption(voters)],
        table: {
          columns: [
            { label: say.purpose, share: 3 },
            ...(hasMeans ? bothColumns(say.mean) : []),
            { label: second.came, isNumber: true },
            { label: second.left, isNumber: true },
          ],
          rows,
        },
      }),
    );
  }

  function points(block: VotesBlock): readonly ToldPart[] {
    const { kinds } = words;
    if (!block.aims.before && !block.aims.after) return [];
    const voters = (block.aims.after ?? block.aims.before)?.voters ?? 0;
    if (block.points.length === 0)
      return voters > 1 ? [{ id: 'points', title: say.points, paragraphs: [say.pointsNone] }] : [];
    const nameOf = (point: Point): string => phrases.pointName(point);
    return tabled(
      block.points.map((point) => [
        nameOf(point),
        kinds.kindNames[point.kind],
        ...bothOf(block, point, phrases.size),
        [kinds.resolveNames[RESOLVES[point.kind]], ...(point.turnsVerdict ? [kinds.turns] : [])].join('; '),
      ]),
      (rows) => ({
        id: 'points',
        title: say.points,
        paragraphs: [say.pointsIntro],
        table: {
          columns: [
            { label: kinds.point, share: 3 },
            { label: kinds.kind, share: 1.3 },
            ...columnsOf(block, say.size),
            { label: kinds.resolves, share: 1.7 },
          ],
          rows,
        },
        notes: block.furtherPoints > 0 ? [say.further(block.furtherPoints)] : [],
      }),
    );
  }

  function facts({ facts: estimated, factsLeftOut }: VotesBlock): readonly ToldPart[] {
    const leftOut = factsLeftOut > 0 ? [say.factsLeftOut(factsLeftOut)] : [];
    if (estimated.length === 0 && leftOut.length > 0) return [{ id: 'facts', title: say.facts, paragraphs: leftOut }];
    return tabled(
      estimated.map(({ votes, ends }) => {
        const counts = phrases.countRows(votes).map(({ name, count }) => `${name} (${formatNumber(count, language)})`);
        const listed = counts.length > 0 ? [`${counts.join('; ')}.`] : [];
        const hangs = ends.state === 'judged' ? phrases.hang({ votes, ends }).slice(0, 1) : [];
        return [phrases.factName(votes.fact), [...listed, ...phrases.lie(votes), ...hangs].join(' ')];
      }),
      (rows) => ({
        id: 'facts',
        title: say.facts,
        paragraphs: [],
        table: { columns: [{ label: say.fact }, { label: say.estimates, share: 1.6 }], rows },
        notes: leftOut,
      }),
    );
  }

  function meanings({ words: held }: VotesBlock): readonly ToldPart[] {
    return tabled(
      held.map((one) => {
        const expects = one.expects.map(({ expectation, count }) =>
          say.expected(phrases.expectation(expectation), count),
        );
        const outside = phrases.outside(one);
        const [holders = '', ...alike] = phrases.meaning(one);
        const listed = expects.length > 0 ? [`${expects.join('; ')}.`] : [];
        return [purposeName(one.purpose), holders, [...listed, ...alike, ...(outside ? [outside] : [])].join(' ')];
      }),
      (rows) => ({
        id: 'words',
        title: say.words,
        paragraphs: [say.wordsIntro],
        table: {
          columns: [{ label: say.purpose }, { label: say.holders }, { label: say.expects, share: 2.4 }],
          rows,
        },
      }),
    );
  }

  function segments({ segments: found }: VotesBlock): readonly ToldPart[] {
    if (!found) return [];
    const title = words.segments.title;
    const paragraphs = [phrases.segments(found).join(' ')];
    if (found.state !== 'shown') return [{ id: 'segments', title, paragraphs }];
    const { names, difference } = words.segments;
    return tabled(
      found.gaps.map(({ purpose, board, frontLine }) => [
        purposeName(purpose),
        ...[board, frontLine, Math.abs(board - frontLine)].map((value) => number(value)),
      ]),
      (rows) => ({
        id: 'segments',
        title,
        paragraphs: [...paragraphs, say.segmentsCaption],
        table: {
          columns: [
            { label: say.purpose, share: 2.2 },
            { label: names.board, isNumber: true },
            { label: names['front-line'], isNumber: true },
            { label: difference, isNumber: true },
          ],
          rows,
        },
      }),
    );
  }

  function guesses({ guesses: found }: VotesBlock): readonly ToldPart[] {
    // Where nobody was asked there is nothing to tell.
    if (!found || found.guesses.length === 0) return [];
    const { guesses: told } = words;
    return tabled(
      found.guesses.map(({ purpose, voters }) => {
        const rank = found.ranks[purpose];
        const isRevealed = found.revealed.includes(purpose);
        const place = rank === undefined ? [] : [told.placeText(rank)];
        return [
          purposeName(purpose),
          formatNumber(voters, language),
          [...place, ...(isRevealed ? [told.isRevealed] : [])].join(', ') || BLANK,
        ];
      }),
      (rows) => ({
        id: 'guesses',
        title: say.guesses,
        paragraphs: [phrases.guessed(found).join(' ')],
        table: {
          columns: [
            { label: say.purpose, share: 2 },
            { label: say.people, isNumber: true, share: 0.6 },
            { label: say.place, share: 1.6 },
          ],
          rows,
        },
      }),
    );
  }

  function ballots({ named, aims }: VotesBlock): readonly ToldPart[] {
    const laid = (tokens: NamedVote['before']): string =>
      tokens?.map(([purpose, count]) => say.token(purposeName(purpose), count)).join('; ') ?? BLANK;
    const hasTwo = Boolean(aims.before && aims.after);
    return tabled(
      named.map((vote) => {
        const who = [vote.name, vote.role].filter(Boolean).join(', ') || words.aims.noName;
        return hasTwo ? [who, laid(vote.before), laid(vote.after)] : [who, laid(vote.before ?? vote.after)];
      }),
      (rows) => ({
        id: 'ballots',
        title: say.ballots,
        paragraphs: [],
        table: {
          columns: [
            { label: say.who },
            { label: hasTwo || aims.before ? say.first : say.second, share: 1.8 },
            ...(hasTwo ? [{ label: say.second, share: 1.8 }] : []),
          ],
          rows,
        },
      }),
    );
  }
}
