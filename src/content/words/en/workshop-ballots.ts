// English words of the desk for the votes: invitations, collecting sealed ballots, revealing them, what is then agreed on.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { WorkshopBallotsWords } from '#content/words/it/workshop-ballots.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;
const ballots = (value: number): string => count(value, 'ballot', 'ballots');

export const workshopBallots: WorkshopBallotsWords = {
  round: { 1: 'first vote', 2: 'second vote' },

  invite: {
    title: 'Invitations',
    intro:
      'An invitation says which engagement it is, which roles there are and which numbers to estimate. It carries no company data and no votes. It works for whoever receives it: it is an address, not a key.',
    noRoles: 'Add the roles first: nobody can vote without one.',
    round: (round) => `The invitations are for the ${round}.`,
    common: 'One invitation for everybody',
    commonHint: 'Whoever opens it chooses their role. The simplest one to project or to print.',
    perRole: 'One invitation for each role',
    perRoleHint: 'The role is already chosen, and the language is the voter’s own.',
    copy: 'Copy the link',
    copied: 'Link copied.',
    notCopied: 'The browser did not allow copying: select the text and copy it.',
    mail: 'Draft of an email',
    qr: 'Show the QR code',
    qrAlt: (whose) => `QR code of the invitation: ${whose}`,
    qrTooLong: 'This invitation is too long for a QR code: use the link, or the code read aloud.',
    link: (whose) => `Link of the invitation: ${whose}`,
    everyone: 'everybody',
    print: 'Print the invitations with their codes',
    tooLong: 'This invitation is too long for a link: shorten the name of the company or of the roles.',
    subject: (company) => `Your ballot for the workshop${company ? ` of ${company}` : ''}`,
    body: (link, isNamed) =>
      `Good morning,\n\nbefore the workshop we ask you for eight minutes. Open this address on a phone or a computer and fill in the ballot:\n\n${link}\n\n${
        isNamed ? 'The ballot bears your name.' : 'The ballot does not bear your name.'
      } At the end the page gives you a link to send back as a reply to this message, or a code of eight characters to read aloud. No results are shown before the workshop.\n\nThank you`,
    frontSubject: (company) => `How you see the service from where you stand${company ? `: ${company}` : ''}`,
    frontBody: (link, isNamed) =>
      `Good morning,\n\nyou talk to customers every day, and we would like to know how you see the service from where you stand. It takes eight minutes; this is no exam and there are no right answers. Open this address on a phone or a computer and fill in the ballot:\n\n${link}\n\n${
        isNamed ? 'The ballot bears your name.' : 'The ballot bears your role, not your name.'
      } At the end the page gives you a link to send back as a reply to this message, or a code of eight characters to read aloud. Answers are shown together, and only from three people up.\n\nThank you`,
    onPaper: {
      board:
        'Eight minutes, before you talk about it with the others. Point your phone at the code: it opens your ballot. Without a phone, ask whoever invited you for the one on paper.',
      'front-line':
        'You talk to customers every day: tell us how you see the service from where you stand. Eight minutes, no right answers. Point your phone at the code; without a phone, ask whoever invited you for the ballot on paper.',
    },
    paper: 'A ballot on paper',
    paperHint: 'For those who do not use a phone: it is filled in with a pen, and you type it into the grid.',
    paperPage: 'Open the page of the ballot',
  },

  collect: {
    title: 'Ballots',
    sealed: 'The ballots are sealed: you see how many there are and from which roles, not what they say.',
    seal: 'Without a server the seal keeps out a glance, not somebody who holds this computer and wants to open them.',
    progress: (collected, invited, round) =>
      `Ballots in the ${round}: ${formatNumber(collected, 'en')} of ${formatNumber(invited, 'en')}`,
    missing: 'Still missing',
    complete: 'All are in.',
    paste: 'Paste or type here',
    pasteHint:
      'All at once if you like: links, eight-character codes, whole emails. The order and the text around them do not matter.',
    take: 'Collect',
    files: 'Or choose the files of the ballots',
    drop: 'They can also be dropped here.',
    nothing: 'There are no ballots and no codes in this text.',
    without: (names) =>
      `No ballot, or a file that cannot be read: ${names.join(', ')}. Ask whoever voted to hand it in again.`,
    scan: 'Read a QR code with the camera',
    scanStop: 'Close the camera',
    scanNone:
      'The QR code reader did not load: without a network it works only if this part has been opened once before.',
    otherRoads: 'Voters can give the link, the file, or the eight-character code read aloud.',
    pictures: 'Or choose pictures of the QR codes',
    picturesHint: 'Several at once, too: a screenshot, or a photograph of the voter’s screen.',
    noPicture: (file) => `“${file}” is not a picture this browser can open: save it as JPEG or PNG.`,
    noCode: (file) =>
      `No QR code can be read in “${file}”: it takes the whole code, in focus, with some white around it.`,
    scanBlocked: 'The camera did not open: the browser or the device does not allow it.',
    scanning: 'The camera is open: show one code at a time.',
    grid: 'Type a ballot from paper',
    gridHint: 'Tab goes to the next field, Enter collects the ballot. Empty fields count as zero.',
    gridRole: 'Role',
    gridChoose: 'choose',
    gridLeft: (left) =>
      left === 0
        ? 'All tokens are laid.'
        : left > 0
          ? `${count(left, 'token', 'tokens')} still to lay.`
          : `${count(-left, 'token', 'tokens')} too many.`,
    gridExist: 'We exist to…',
    gridOperated: 'What it is really built for',
    gridUnknown: 'not given',
    gridName: 'Name',
    gridRest: 'What customers expect, and the estimates, where the ballot has them',
    gridAdd: 'Collect this ballot',
    gridRead: (text) => `“${text}” is not a whole number of tokens.`,
    gridNoRole: 'Choose the role.',
    outcome: (taken, others) =>
      others === 0
        ? `Collected: ${ballots(taken)}.`
        : `Collected: ${ballots(taken)}. To look at: ${formatNumber(others, 'en')}.`,
    piece: (number) => `Item ${formatNumber(number, 'en')}`,
    roleIn: (role, round) => `${role}, ${round}`,
    fates: {
      taken: 'collected',
      fuller: 'collected: there was the code alone, now there is the rest as well',
      unnamed: 'collected without the name, as you promised',
      again: 'it was here already: it does not count twice',
      againPerhaps: 'it was here already: it does not count twice, unless it is from another person who voted alike',
      'same-voter': 'there is another one from the same person',
      'same-vote': 'it has the tokens of a code already collected: is it the same person, or another who voted alike?',
      'same-role': 'counting this one, there are more ballots than people with this role',
      revealed: 'this vote has already been revealed: whoever voted afterwards may have seen the others',
      'other-round': 'it belongs to the other vote',
      'unknown-role': 'it has a role that is not in the engagement: which one is meant?',
      left: 'left out',
      'too-many': 'there is no room for more ballots',
      'other-engagement': (given) => `it belongs to another engagement (${given}): it cannot be taken in here`,
      'wrong-code': 'one character of the code does not fit: read it again',
      perhaps: (place, code) => `If only character ${place} differs, the code is ${code}: ask for confirmation.`,
      'wrong-length': 'a code has eight characters: read it again',
      'wrong-character': (given) => `“${given}” appears in no code: read it again`,
    },
    arrived: {
      here: 'A ballot has arrived: it is in the field below. Press to collect it.',
      elsewhere: (id) =>
        `This is a ballot of engagement ${id}, which is not on this device. Open it where the engagement is led, or send the link to whoever leads it.`,
      noRoom: (id) =>
        `A ballot of engagement ${id} has arrived, but this browser has no room to put it into its field: copy the address of this page and paste it where the engagement collects its ballots.`,
      unreadable: 'This link of a ballot cannot be read: ask whoever voted for it again.',
    },
    shownBefore:
      'Ballots are anonymous: whoever compares the totals already shown with the new ones can work out this ballot. Before you collect it, tell whoever filled it in.',
    acts: {
      another: 'It is somebody else’s: collect it',
      take: 'Collect it',
      leave: 'Leave it out',
      replace: 'Put it in place of the other',
    },
    inList: 'Ballots collected',
    listed: (role, via) => `${role}, ${via}`,
    via: { link: 'by link', file: 'by file', code: 'by voice', grid: 'from paper', typed: 'typed here' },
    late: 'after the reveal',
    takenShown:
      'Of an anonymous vote already revealed, a ballot taken out can be worked out too, from the totals before and after.',
    nameOf: 'Name of the voter',
    takeOut: 'Take it out',
    takenOut: 'The ballot was taken out.',
    revealTitle: 'The reveal',
    reveal: (round) => `Reveal the ${round}`,
    revealAsk: (collected, invited) =>
      `Ballots collected: ${formatNumber(collected, 'en')} of ${formatNumber(invited, 'en')}. Once revealed they cannot be sealed again: whoever votes afterwards may have seen them.`,
    revealYes: 'Yes, reveal now',
    revealNo: 'Not yet',
    revealed: (round) => `The ${round} has been revealed.`,
    second: 'The second vote is open: invitations are for that one now. Leave it empty if you do not need it.',
    see: 'See the splits',
  },

  votes: {
    title: 'Splits',
    sealed: 'The ballots are still sealed. Splits show once you reveal them.',
    goCollect: 'To the ballots',
    which: 'Which vote',
    define: 'Words',
    defineHint: 'Where one word means different things, write in one line what it means here.',
    defineFor: (purpose, language) => `${purpose}, in ${language}`,
    defineOther: 'Define another purpose as well',
    showNames: 'Show the names',
  },

  agree: {
    title: 'The shared declaration',
    intro:
      'It starts from the mix that asks the room to move the fewest tokens, and is edited by hand. Weights are relative: 6 and 4 count as 60 and 40.',
    propose: 'Propose from the vote',
    none: 'No shared declaration yet.',
    notYet: 'A mix is proposed once a vote is revealed; it can be written by hand as well.',
    weight: (purpose) => `Weight of “${purpose}”`,
    share: (percent) => `${percent}%`,
    weightProblem: (text) => `“${text}” is not a weight: write a number, with decimals if you like.`,
    other: 'What the other purpose is called',
    sentence: 'The sentence',
    sentenceHint: 'To be read aloud. Left empty, the one made from the weights counts.',
    /** What voters wrote, beside it. */
    own: {
      title: 'In their own words',
      hint: 'What they wrote on the ballots, without names and in alphabetical order. It goes into no report.',
      existTo: 'We exist to… (for the front line: “My work is there to…”)',
      others: 'Another purpose',
    },
    in: { it: 'in Italian', en: 'in English' },
    clear: 'Remove the declaration',
    cleared: 'The declaration was removed.',
    result: 'What comes of it',
    resultHint:
      'The engagement judged with this declaration: it opens as a copy among your assessments, with the report as a PDF.',
    open: 'Open the result with this declaration',
    noResult: 'A result needs a declaration.',
  },
};
