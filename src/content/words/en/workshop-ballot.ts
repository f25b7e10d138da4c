// English words of the page on which a ballot is filled in, on a telephone or on paper.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { BallotPageWords, BallotWords } from '#content/words/it/workshop-ballot.ts';

const tokens = (count: number): string => `${formatNumber(count, 'en')} ${pluralOf(count, 'en', 'token', 'tokens')}`;

export const ballotPage: BallotPageWords = {
  title: 'The ballot',
  description:
    'The ballot with which each person says, alone, what customer service is for: twenty tokens, a sentence, a few estimates. It stays on this device until you hand it in.',
  noScript: 'Without JavaScript the ballot cannot be filled in here: ask the facilitator for one on paper.',
};

export const ballot: BallotWords = {
  loading: 'One moment: the ballot is being prepared.',
  failed: 'This part did not load: reload the page. What you have written is intact.',

  without: {
    what: 'This is where the ballot of a workshop is filled in: about eight minutes, before you talk to the others. It starts from the invitation the facilitator sent you.',
    field: 'The link of the invitation',
    hint: 'Paste the whole of it here.',
    open: 'Open the ballot',
    paper:
      'For the facilitator: opened from an invitation, this page prints as an empty ballot. Without one it prints a ballot on which the role is written by hand.',
    print: 'Print an empty ballot',
  },

  intro: {
    board:
      'Say what you think before you hear the others: disagreement is what helps, not the average. About eight minutes. No purpose is better than another, and “I do not know” is an answer.',
    front:
      'You talk to customers every day: here you count as much as those who decide. This is no exam and there are no right answers. Say how things are as you see them; leave blank what you do not know. About eight minutes.',
    second:
      'Second vote, after the discussion: lay the twenty tokens again, as you see it now. Two minutes are enough; changing your mind and keeping it are equally fine.',
    anonymous:
      'The ballot is anonymous: it carries your role, not your name. Whoever is alone in a role may be recognised by whoever collects the ballots.',
    frontAnonymous:
      'The ballot carries your role, not your name. Answers from the front line are shown together, and only from three people up.',
    named: 'In this workshop ballots carry names, as agreed.',
    stays: 'What you write stays on this device until you hand it in.',
  },

  role: {
    title: 'You',
    ask: 'Your role',
    numbered: (name: string, number: number) => `${name} (${number})`,
    name: 'Your name',
  },

  tokens: {
    title: 'Twenty tokens',
    ask: 'What is your customer service for, as you see it?',
    front: 'When you help a customer, what is it for, as you see it?',
    hint: 'Lay 20 tokens: more where it matters more. All on one purpose, or one here and one there.',
    laid: (count: number, all: number) => {
      if (count === all) return `All ${all} tokens are laid.`;
      if (count > all) return `${tokens(count)} of ${all}: ${tokens(count - all)} too many.`;
      return `${formatNumber(count, 'en')} of ${all} laid, ${formatNumber(all - count, 'en')} left.`;
    },
    label: (purpose: string) => `Tokens: ${purpose}`,
    more: (purpose: string) => `One token more: ${purpose}`,
    fewer: (purpose: string) => `One token fewer: ${purpose}`,
    other: 'Which other purpose? In a few words',
    clear: 'Take all tokens back',
  },

  words: {
    title: 'In your own words',
    ask: 'Complete: “We exist to…”',
    front: 'Complete: “My work is there to…”',
    hint: 'One sentence, no slogan. It may stay blank. It is read again with the others, without a name, when the declaration is written.',
    expects: 'What do your customers expect first of all?',
    frontExpects: 'What do the customers you talk to ask of you first of all?',
    frontHint:
      'One sentence, as you would say it to a new colleague. It may stay blank. It is read again with the others, without a name, when the declaration is written.',
    expectsHint: 'Two at most, the more important first.',
    tooMany: 'You have chosen two already: take one away to change.',
  },

  estimates: {
    title: (count: number) => `${formatNumber(count, 'en')} ${pluralOf(count, 'en', 'estimate', 'estimates')}`,
    hint: 'Without looking it up: what you believe today. A range will do, from and to. If you do not know, leave it blank: “I do not know” is an answer too.',
    front:
      'The same questions the board is asked, seen from where you stand. No need to look anything up or to ask: what you see counts. A range will do, from and to. If you do not know, leave it blank: “I do not know” is an answer too.',
    clear: 'I do not know',
  },

  operated: {
    title: 'A guess',
    ask: 'Judging by how you work today, which purpose are you really organised for?',
    front: 'Looking at how you work every day, which purpose are you really organised for?',
    hint: 'Not the one you would like: the one a stranger would name after watching you work.',
    frontHint: 'Not the one you are told: the one a stranger would name after watching you work for a day.',
    unknown: 'I do not know',
  },

  rest: {
    change: 'If you want to change the rest as well',
    stands:
      'The sentence, the estimates and the guess stay as you gave them the first time: open this only if something has changed.',
  },

  hand: {
    action: 'Get it ready to hand in',
    problems: (count: number) =>
      `${pluralOf(count, 'en', 'One thing is missing', `${formatNumber(count, 'en')} things are missing`)} before it can be handed in`,
    noRole: 'Choose your role.',
    noName: 'Write your name.',
    notNumber: (purpose: string) => `“${purpose}”: tokens are a whole number, such as 3.`,
    notAll: (laid: number, all: number) =>
      laid > all
        ? `${laid} tokens are laid: take ${laid - all} away.`
        : `${laid} of ${all} tokens are laid: ${all - laid} ${pluralOf(all - laid, 'en', 'is', 'are')} left.`,
    estimate: (question: string, sentence: string) => `${question} ${sentence}`,
  },

  handed: {
    title: 'It is ready: hand it in',
    stand: 'Any one of these ways is enough. If you hand it in twice, it counts once.',
    link: 'By link',
    linkField: 'The link of your ballot',
    copy: 'Copy the link',
    copied: 'Link copied: paste it into a message to the facilitator.',
    notCopied: 'The browser did not copy it: the link is selected, so you can copy it yourself.',
    share: 'Share',
    mail: 'Write an email',
    mailSubject: (role: string) => `The ballot: ${role}`,
    mailBody: (address: string) => `Here is my ballot for the workshop:\n\n${address}\n`,
    file: 'Download the file',
    fileName: 'ballot',
    qr: 'Show a QR code',
    qrTooLong: (most: number) => `The link is longer than ${formatNumber(most, 'en')} characters: use the file.`,
    qrAlt: 'QR code with the link of the ballot',
    code: 'Read aloud',
    codeSays:
      'Eight characters to read out or write down. They carry only the tokens, the role and which vote it is: the sentence, the estimates and the guess travel with the link or the file.',
    codeLabel: 'Code of the ballot',
    change: 'Change something',
    next: 'Leave the device to somebody else',
    nextSays: 'Deletes this ballot from here. Do it after handing it in.',
    frontNoResult:
      'No result is shown here. You will look at it together, beside the board’s answers and never with names.',
    noResult: 'No result is shown here: you will see it together, when all ballots have come in.',
  },

  keep: {
    off: 'Nothing is kept on this device: hand in before you close the page.',
    full: 'This browser has no room left: hand in before you close the page.',
  },

  paper: {
    engagement: 'Engagement',
    scope: 'What we are talking about',
    role: 'Role',
    round: (round: number) => (round === 1 ? 'First vote' : 'Second vote'),
    name: 'Name',
    tokens: 'Tokens',
    sum: 'Total: 20',
    expects: 'What customers expect (two at most: 1 and 2)',
    frontExpects: 'What customers ask of you (two at most: 1 and 2)',
    notKnown: 'do not know',
    fold: 'Hand the ballot to the facilitator without showing it to the others.',
    print: 'Print an empty ballot',
  },
};
