// English words for what the votes of a workshop show; same keys as the Italian ones.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { DisagreementWords } from '#content/words/it/workshop-disagreement.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const disagreement: DisagreementWords = {
  tokens: (value) => `${formatNumber(value, 'en', 1)}\u00a0${pluralOf(value, 'en', 'token', 'tokens')}`,
  fewerThan: (text) => `fewer than ${text}`,
  ballots: (voters) => count(voters, 'ballot', 'ballots'),
  votersOf: (voters, of) => `${formatNumber(voters, 'en')} of ${formatNumber(of, 'en')}`,
  other: 'Another purpose',
  nobody: 'There is no ballot to read yet.',
  alone: 'One voice: nothing to compare.',
  tokensAlone: (voters) =>
    `${count(voters, 'person', 'people')} handed in tokens alone (spoken code or grid), without other answers.`,
  unseen: {
    round: (round, voters, least) =>
      `The ${round === 1 ? 'first' : 'second'} vote has ${count(voters, 'anonymous ballot', 'anonymous ballots')}: totals are shown from ${formatNumber(least, 'en')} on, since with fewer one could tell whose they are.`,
    ways: 'You can wait for more ballots, hand everybody a copy of their own, and write the declaration together. Signed ballots are shown even where there is only one: names are chosen before the vote.',
  },

  aims: {
    title: 'What each of you wants',
    distance: (tokens, isTwo) =>
      isTwo
        ? `To vote as the other did, one of the two of you must move ${tokens} of 20.`
        : `Of any two of you, one must move ${tokens} of 20 on average to vote as the other did.`,
    same: (voters) =>
      voters === 2
        ? 'You both laid your tokens alike.'
        : `All ${formatNumber(voters, 'en')} of you laid your tokens alike.`,
    nothingShared: 'No two of you have a single token in common.',
    concordance: (w, mean) =>
      `Do you put the purposes in the same order? Kendall’s W ${w} (1: one order for all, 0: no common order); two orders resemble one another by ${mean} on average (Spearman, −1 to 1).`,
    noConcordance: {
      'too-few-voters': 'The order of the purposes can be compared from two people up.',
      'no-order': (voters) =>
        `The order of the purposes cannot be compared: ${pluralOf(voters, 'en', 'one ballot ranks', `${formatNumber(voters, 'en')} ballots rank`)} all purposes alike.`,
    },
    caption: (voters, perDot) =>
      `Tokens on each purpose, 0 to 20, the most disputed on top. ${perDot > 1 ? `One circle for every ${formatNumber(perDot, 'en')} people of ${formatNumber(voters, 'en')}` : `One circle a person (${formatNumber(voters, 'en')})`}: filled for those who laid a token, hollow for those who laid none. The dash under the line marks the median.`,
    purpose: 'Purpose',
    strip: 'Tokens, 0 to 20',
    median: 'Median',
    middle: 'Middle half',
    ends: 'Least to most',
    mean: 'Mean',
    backers: 'With tokens',
    apart: 'Between two',
    apartMeaning:
      '“Between two” is by how many tokens two of you differ on that purpose, on average. A token that moves leaves one purpose and reaches another: added up, these differences are twice the distance.',
    untouched: (names) => `No token on: ${names}.`,
    heard: (purpose, counts) => `${purpose}: ${counts}.`,
    withTokens: (voters, tokens) => `${count(voters, 'person', 'people')} with ${tokens}`,
    names: 'Who laid how many',
    noName: 'no name',
  },

  facts: {
    title: 'What each of you believes to be true',
    none: 'No estimate was asked for in this session.',
    unknownAll: (voters) =>
      voters === 1 ? 'The person who voted does not know.' : `None of the ${formatNumber(voters, 'en')} knows.`,
    unknown: (unknown, voters) =>
      `${pluralOf(unknown, 'en', 'One', formatNumber(unknown, 'en'))} of ${count(voters, 'person', 'people')} ${pluralOf(unknown, 'en', 'does', 'do')} not know.`,
    one: (value) => `A single estimate: ${value}.`,
    range: (least, most, median) => `Estimates go from ${least} to ${most}; the middle one is ${median}.`,
    sameAll: (value) => `All estimates say the same: ${value}.`,
    apart: (apart, pairs) => {
      if (pairs === 1) return 'The two estimates cannot both be true.';
      if (apart === pairs) return 'No two estimates can both be true.';
      return `Of ${formatNumber(pairs, 'en')} pairs of estimates, ${pluralOf(apart, 'en', 'one', formatNumber(apart, 'en'))} cannot both be true.`;
    },
    meet: 'All estimates meet: they can be true together.',
    choicesApart: (apart, pairs) => {
      if (pairs === 1) return 'The two answers have nothing in common.';
      if (apart === pairs) return 'No two answers have anything in common.';
      return `Of ${formatNumber(pairs, 'en')} pairs of answers, ${pluralOf(apart, 'en', 'one has', `${formatNumber(apart, 'en')} have`)} nothing in common.`;
    },
    choicesShare: 'The answers always have something in common.',
    choicesSame: 'All answers are the same.',
    inFile: (value) => `In the answers collected so far: ${value}.`,
    rangeCaption: (least, most) =>
      `A line for each different estimate, from ${least} to ${most}; taller where more people give it. The upright line marks the middle one.`,
    tenfold: 'Each step of the scale is ten times the one before.',
    lies: 'Where the estimates lie',
    value: 'Estimate',
    people: 'People',
    bar: 'How many',
    answer: 'Answer',
    least: 'The lowest',
    lowerQuartile: 'A quarter lie below',
    median: 'The middle one',
    upperQuartile: 'A quarter lie above',
    most: 'The highest',
    notKnown: 'Do not know',
    noneChosen: 'none of these',
    ends: {
      'not-yet': 'Trying what changes with each estimate…',
      'no-two-estimates': 'It takes two different estimates to see whether anything changes.',
      'no-place': 'This estimate covers several channels at once: the judgement cannot be tried with a single figure.',
    },
    steady: 'Whoever is right, the certain divergences stay the same: you can move on.',
    steadySoFar: 'With every estimate that was tried the certain divergences stay the same.',
    undeclared:
      'Without a declaration it cannot be seen yet whether it matters who is right: among the answers nothing changes.',
    turns: (findings) =>
      pluralOf(
        findings,
        'en',
        'It matters here who is right: one certain divergence hangs on this number.',
        `It matters here who is right: ${formatNumber(findings, 'en')} certain divergences hang on this number.`,
      ),
    turnsChoice: (findings) =>
      pluralOf(
        findings,
        'en',
        'It matters here who is right: one certain divergence hangs on this answer.',
        `It matters here who is right: ${formatNumber(findings, 'en')} certain divergences hang on this answer.`,
      ),
    standsWith: (title, values) => `“${title}” appears with: ${values}.`,
    standsFrom: (title, value, isUp) =>
      isUp ? `“${title}” appears from ${value} upwards.` : `“${title}” appears from ${value} downwards.`,
    weightMoves: 'Of those that stay, at least one changes weight.',
    headlineMoves: 'The sentence at the head of the result changes too.',
    stoppedEarly: (judged, of) =>
      `${formatNumber(judged, 'en')} different estimates of ${formatNumber(of, 'en')} were tried, the two extremes among them.`,
    judgedBy: {
      assessment: '',
      proposal:
        'The answers hold no declaration yet: the judgement is tried with the one that comes from the last vote revealed.',
      nothing: 'Without a declaration only contradictions between answers are tried.',
    },
  },

  words: {
    title: 'What each of you means',
    none: 'On no purpose did at least two people lay five tokens or more.',
    intro: 'Those who back the same purpose (five tokens or more) may expect different things of it.',
    countedIn: (round) =>
      round === 1
        ? 'Who backs a purpose is counted in the first vote, when expectations were told.'
        : 'Who backs a purpose is counted in the second vote: in the first it may have been others.',
    holders: (holders) => `${count(holders, 'person backs', 'people back')} this purpose.`,
    silent: (silent) => (silent === 0 ? '' : `${count(silent, 'person', 'people')} did not say what customers expect.`),
    tooFew: 'Fewer than two said so: there is nothing to compare.',
    hidden: (least) =>
      `What they expect is not shown: fewer than ${formatNumber(least, 'en')} said so, and the ballots are anonymous.`,
    same: 'All say that customers expect the same things.',
    shared: (shared, isTwo) =>
      isTwo
        ? `Of the expectations named, ${shared} are named by both; the rest by one alone.`
        : `Taking two of them, on average ${shared} of the expectations are named by both; the rest by one alone.`,
    sharedNothing: (isTwo) =>
      isTwo ? 'The two have no expectation in common.' : 'No two of them have an expectation in common.',
    expectation: (dimension, pole) => `${dimension}: ${pole}`,
    caption: 'What those who back this purpose believe customers expect first.',
    expected: 'Expectation',
    people: 'People',
    inside: 'For this purpose',
    isInside: 'is within it',
    isOutside: 'stays outside it',
    free: 'is left free',
    outside: (expectations, purpose) =>
      `Outside what “${purpose}” provides for: ${expectations}. Whoever says so may mean another purpose.`,
  },

  kinds: {
    title: 'What you do not agree on',
    intro: (disputes) =>
      pluralOf(
        disputes,
        'en',
        'You are split on one point. The distance is how far apart two of you lie on average, from 0 to 100.',
        `You are split on ${formatNumber(disputes, 'en')} points, the most disputed first. The distance is how far apart two of you lie on average, from 0 to 100; each kind has its own ruler, so the order only says where to begin.`,
      ),
    nothing: (voters) =>
      voters === 2
        ? 'No disagreement between the two of you.'
        : `No disagreement among the ${formatNumber(voters, 'en')} of you.`,
    agreed: (names) => `Agreed on: ${names}.`,
    unanswered: (names) => `Nobody answered: ${names}.`,
    oneAnswer: (names) => `Only one person answered: ${names}.`,
    point: 'Point',
    kind: 'Kind',
    size: 'Distance',
    resolves: 'What resolves it',
    kindNames: { aims: 'different aims', facts: 'different estimates', words: 'different words' },
    resolveNames: { vote: 'vote', 'look-up': 'look it up', define: 'define it' },
    turns: 'the result hangs on it',
    few: (answered, voters) =>
      `${formatNumber(answered, 'en')} of ${formatNumber(voters, 'en')} answered: it comes last, since the others do not know`,
    fewHold: (holders, voters) =>
      `it concerns ${formatNumber(holders, 'en')} of ${formatNumber(voters, 'en')}: it comes last, since it divides them and not the room`,
  },

  segments: {
    title: 'The board and the front line',
    names: { board: 'board', 'front-line': 'front line' },
    one: (segment, ballots) => `Only one group voted (${segment}: ${ballots}).`,
    nobody: 'Neither of the two groups has voted yet.',
    tooFew: (texts, least) =>
      `Too few to show: ${texts}. A group is shown from ${formatNumber(least, 'en')} ballots on, and where the other has fewer neither is shown: the total would give the other away.`,
    counted: (segment, ballots) => `${segment}: ${ballots}`,
    distance: (tokens) => `To vote as the board does on average, the front line must move ${tokens} of 20.`,
    same: 'On average the two groups lay their tokens alike.',
    within: (segment, tokens) => `Within the ${segment}, two people are ${tokens} apart on average.`,
    caption: 'Mean tokens on each purpose in the two groups: filled square the board, hollow circle the front line.',
    difference: 'Difference',
  },

  second: {
    title: 'The second vote beside the first',
    none: 'There is no second vote yet.',
    known: (voters) =>
      pluralOf(
        voters,
        'en',
        'One person’s two votes can be paired.',
        `The two votes of ${formatNumber(voters, 'en')} people can be paired.`,
      ),
    hidden: (least) =>
      `What moved is not shown: those who voted once only, or those known in both votes, are fewer than ${formatNumber(least, 'en')}, and the difference would tell their ballots.`,
    knownNobody: 'Nobody’s two votes can be paired for certain: only the two wholes are compared.',
    unpaired: (first, second) =>
      [
        ...(first > 0 ? [`${count(first, 'ballot', 'ballots')} only in the first`] : []),
        ...(second > 0 ? [`${count(second, 'ballot', 'ballots')} only in the second`] : []),
      ].join(', '),
    unpairedWhy: (text) =>
      `Ballots that cannot be paired for certain: ${text}. Two people with the same role and no names cannot be told apart, and nobody guesses.`,
    moved: (tokens, movers, voters) =>
      voters === 1
        ? `That person moved ${tokens}.`
        : `On average each person moved ${tokens}; ${pluralOf(movers, 'en', 'one person', `${formatNumber(movers, 'en')} people`)} changed something.`,
    unmoved: (voters) => (voters === 1 ? 'That person voted as before.' : 'Everybody voted as before.'),
    agreement: (before, after) => `The distance between two of you: ${before} before, ${after} after.`,
    agreementKnown: (before, after) =>
      `Among the people whose two votes can be paired: ${before} before, ${after} after.`,
    closer: 'You have come closer.',
    farther: 'You have moved apart.',
    asFar: 'The distance is the same.',
    concordance: (before, after) => `Kendall’s W: ${before} before, ${after} after.`,
    caption:
      'Mean tokens before (hollow circle) and after (tip of the arrow), among the people whose two votes can be paired.',
    before: 'Before',
    after: 'After',
    came: 'Came',
    left: 'Left',
  },

  consensus: {
    none: 'No proposal comes from this vote.',
    noneOther:
      'No proposal comes from this vote: those who chose another purpose have different ones in mind, and a declaration has room for only one.',
    ties: 'Two or more purposes weigh the same: whether one comes first is said by the weights, which the room can change.',
    leftOut: 'No vote disappears unsaid: these tokens do not enter the proposal.',
    line: (purpose, voters, tokens, reason) =>
      `${purpose}: ${tokens} of ${count(voters, 'person', 'people')}; ${reason}.`,
    because: {
      unbacked: 'most of you laid fewer there',
      'too-light': (least) => `it would weigh less than ${formatNumber(least, 'en')} of 100`,
      'several-others': (names) => `not the same purpose for all (${names})`,
    },
    sentence: {
      equally: (clauses) => `We exist, in equal parts, to ${clauses.join('; and to ')}.`,
      one: (clause) => `We exist to ${clause}.`,
      ranked: (first, then) => `We exist above all to ${first.join('; and to ')}; then to ${then.join('; and to ')}.`,
      own: (name) => `serve a purpose of our own, “${name}”`,
      ownUnnamed: 'serve a purpose of our own',
    },
  },

  guesses: {
    title: 'Which purpose you believed your organisation was built for',
    none: 'Nobody made a guess.',
    without: (without) =>
      pluralOf(without, 'en', 'One person did not answer.', `${formatNumber(without, 'en')} people did not answer.`),
    revealed: (purposes) => `Going by the answers, the organisation is built for: ${purposes}.`,
    tooLittle: 'The answers are not yet enough to say which purpose the organisation is built for.',
    hits: (hits, of) =>
      hits === 0
        ? 'Nobody had said so.'
        : hits === of
          ? pluralOf(hits, 'en', 'The person who answered had said so.', 'All had said so.')
          : `${pluralOf(hits, 'en', 'One', formatNumber(hits, 'en'))} of ${count(of, 'person', 'people')} had said so.`,
    purpose: 'Purpose',
    people: 'People',
    bar: 'How many',
    place: 'Place among the ten',
    placeText: (rank) => formatNumber(rank, 'en'),
    isRevealed: 'the one the answers show',
  },
};
