// English words for the parts of a report that tell of the workshop behind it; same keys as the Italian ones.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { WorkshopReportWords } from '#content/words/it/workshop-report.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const workshopReport: WorkshopReportWords = {
  agreed: {
    intro: (day) =>
      `What the room declares together${day === undefined ? '' : `, in the workshop of ${day}`}: the sentence as it is read aloud. The purposes with their weights are in the part before this one.`,
    none: 'The room has no shared declaration yet: here are only the words it defined together.',
    edited: 'The sentence was written by the room.',
    made: 'The sentence is made from the weights of the declaration.',
    definitions: 'What the words mean',
    purpose: 'Purpose',
    means: 'To the room it means',
    leftOut: 'What is left out',
    leftOutIntro:
      'Tokens of the last vote on purposes that the declaration does not name: no vote disappears without being named.',
    tokens: 'Tokens',
    people: 'People',
  },

  votes: {
    one: (voters) =>
      `${count(voters, 'person laid 20 tokens', 'people laid 20 tokens each')} on the purposes, before any discussion.`,
    two: (before, after) =>
      before === after
        ? `${count(before, 'person laid 20 tokens', 'people laid 20 tokens each')} on the purposes, twice: before the discussion and after it.`
        : `${count(before, 'person laid 20 tokens', 'people laid 20 tokens each')} on the purposes before the discussion, ${formatNumber(after, 'en')} after it.`,
    late: (late, round) =>
      `Of these ballots ${formatNumber(late, 'en')} came in after the ${round === undefined ? '' : round === 1 ? 'first ' : 'second '}vote had been revealed: whoever filled ${late === 1 ? 'it' : 'them'} in may have seen the others.`,
    naming: {
      anonymous: 'Ballots are anonymous: only totals are given here, and no single ballot.',
      unnamed: 'The room voted with names; this report gives totals alone.',
      named: 'The room chose to vote with names.',
    },
    roles: (roles) => `Roles that voted: ${roles}.`,
    role: (name, before, after, hasTwo) => {
      if (!hasTwo || before === after) {
        const voters = Math.max(before, after);
        return voters === 1 ? name : `${name} (${formatNumber(voters, 'en')})`;
      }
      return `${name} (${formatNumber(before, 'en')} before, ${formatNumber(after, 'en')} after)`;
    },
    hidden: (round, voters, least) =>
      voters === 0
        ? `There is no ballot of the ${round === 1 ? 'first' : 'second'} vote.`
        : `The ${round === 1 ? 'first' : 'second'} vote is not shown: with fewer than ${formatNumber(least, 'en')} anonymous ballots it would be clear whose they are.`,
    mix: 'Where the tokens lie',
    mixIntro:
      'The purposes with the most tokens come first; the means add up to 20. The middle half is the range that holds half of the people.',
    others: (names) => `“Another purpose” was meant as: ${names}.`,
    mixDrawn: (hasTwo) =>
      `Each circle stands on a number of tokens, from 0 to 20, and is larger the more people laid that many${hasTwo ? ': empty before the discussion, filled after it' : ''}.`,
    heard: (counts, isFirst, hasTwo) => (hasTwo ? `${isFirst ? 'before' : 'after'} ${counts}` : counts),
    strip: 'Tokens, 0 to 20',
    purpose: 'Purpose',
    mean: 'Mean',
    middle: 'Middle half',
    backers: 'With tokens',
    before: (what) => `${what} before`,
    after: (what) => `${what} after`,
    listed: (tokens, people) => `${formatNumber(tokens, 'en')}\u00a0×\u00a0${formatNumber(people, 'en')}`,
    listedMeaning: 'In brackets, each number of tokens with how many people laid it:',
    measures: 'How close you are',
    distanceMeaning:
      'The distance is how many of 20 tokens, on average, one of any two people must move to lay them as the other did. W runs from 0, no common order of the purposes, to 1, the same order for all.',
    beforeIs: (text) => `Before: ${text}`,
    afterIs: (text) => `After: ${text}`,
    orders: (w, mean) =>
      `Kendall and Spearman tell how alike the orders of the purposes are: W ${w} (1: the same order for all), mean likeness ${mean} (−1 to 1).`,
    moved: 'What moved',
    movedCaption: (voters) =>
      `Tokens that came and left, among the ${voters === 1 ? 'one person' : `${formatNumber(voters, 'en')} people`} whose two votes can be paired.`,
    hidesMoves: (least) =>
      `The two votes can be paired for fewer than ${formatNumber(least, 'en')} people: what they moved is not shown.`,
    came: 'Came',
    left: 'Left',
    points: 'What you did not agree on',
    pointsIntro:
      'The distance is how far apart two people lie on average, from 0 to 100. Each kind has its own ruler: the order only says where to begin.',
    pointsOrder: (hasTwo, hasFew) =>
      `What split you most${hasTwo ? ' in the end comes first: the distance after counts and, where there is none, the one before' : ' comes first'}${hasFew ? '; what concerns fewer than half of you, or was answered by fewer than half, comes last' : ''}.`,
    pointsNone: 'You were not split on any point.',
    further: (points, hasTwo) =>
      `${points === 1 ? 'One more point' : `${formatNumber(points, 'en')} more points`}, on which you were${hasTwo ? ' in the end' : ''} less split than on these, ${points === 1 ? 'is' : 'are'} not listed.`,
    furtherOfFew: (points, most) =>
      points === 1
        ? `One more point, with a distance of ${most}, is not listed: it concerns few of you, or few answered.`
        : `${formatNumber(points, 'en')} more points, with distances up to ${most}, are not listed: they concern few of you, or few answered.`,
    size: 'Distance',
    notAsked: 'not asked again',
    notAskedMeaning:
      '“Not asked again”: in the second vote nobody said anything else of that point. What was said before the talk stands.',
    notCompared: 'not compared',
    notComparedMeaning: '“Not compared”: in that vote too few held that purpose, or answered.',
    few: (answered, voters) => `${formatNumber(answered, 'en')} of ${formatNumber(voters, 'en')} answered`,
    fewHold: (holders, voters) => `concerns ${formatNumber(holders, 'en')} of ${formatNumber(voters, 'en')}`,
    defined: 'defined together',
    facts: 'What each of you believed to be true',
    fact: 'Question',
    estimates: 'The estimates',
    factsLeftOut: (facts) =>
      facts === 1
        ? 'One estimate in money is not in this copy.'
        : `${formatNumber(facts, 'en')} estimates in money are not in this copy.`,
    words: 'What each of you meant',
    wordsIntro: 'People who lay at least five tokens on the same purpose may expect different things of it.',
    holders: 'Who backs it',
    expects: 'What customers expect, in their view',
    expected: (what, people) => `${what} (${formatNumber(people, 'en')})`,
    segmentsOf: (title, round) => `${title}: ${round === 1 ? 'first vote' : 'second vote'}`,
    segmentsCaption: 'Mean tokens on each purpose, in the two groups.',
    guesses: 'Which purpose you believed you were organised for',
    people: 'People',
    place: 'Place among the ten',
    notOfTen: 'not one of the ten',
    placeUnknown: 'cannot be told',
    ballots: 'Who laid how many',
    who: 'Who',
    first: 'First vote',
    second: 'Second vote',
    noBallot: 'no ballot that can be paired',
    token: (name, tokens) => `${name} ${formatNumber(tokens, 'en')}`,
  },

  decided: {
    contested: 'Disputed numbers',
    contestedIntro:
      'Numbers that somebody in the room corrected. The one under “Now” counts throughout the report; the earlier one stays on record here.',
    contestedLeftOut: (numbers) =>
      numbers === 1
        ? 'One disputed number in money is not in this copy.'
        : `${formatNumber(numbers, 'en')} disputed numbers in money are not in this copy.`,
    number: 'Number',
    before: 'Before',
    after: 'Now',
    about: 'Who, when, why',
    notKnown: 'was not known',
    removed: 'not known',
    on: (day) => `on ${day}`,
    overtaken: (value) => `In the room it was put at: ${value}. It has changed again since.`,
    open: 'Still to be checked.',
    settled: 'Settled.',
    stands: 'What the room said about the divergences',
    agree: (titles) => `Agreed: ${titles}.`,
    disputed: (title, note) => (note === undefined ? `Disputed: ${title}.` : `Disputed: ${title}. ${note}`),
    accepted: (findings, part) =>
      findings === 1
        ? `One divergence is knowingly accepted: it is under ${part}, with its reason.`
        : `${formatNumber(findings, 'en')} divergences are knowingly accepted: they are under ${part}, with their reasons.`,
    acceptedOnly: (titles) => `Accepted without a written reason, and so still in their place: ${titles}.`,
    commitments: 'Commitments',
    commitment: 'What is to be done',
    owner: 'Who answers for it',
    by: 'By',
    measure: 'How you will see that it is done',
    done: 'done',
    removes: (titles) => `To close: ${titles}.`,
  },
};
