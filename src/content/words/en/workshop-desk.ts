// English words of the consultant's desk: the engagements on this device, and of one engagement its frame and its people.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { WorkshopDeskWords } from '#content/words/it/workshop-desk.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const workshopDesk: WorkshopDeskWords = {
  loading: 'One moment: the engagements are being opened.',
  failed: 'This part did not load: reload the page. What is kept is untouched.',
  undo: 'Put everything back as it was',
  undone: 'Everything is as it was.',
  remove: 'Remove',
  unnamed: 'Engagement without a name',
  segments: { board: 'board', 'front-line': 'front line' },
  languages: { it: 'Italian', en: 'English' },
  people: (number) => count(number, 'person', 'people'),

  list: {
    title: 'Your engagements',
    none: 'There is no engagement on this device yet.',
    about: (roles, people, ballots) =>
      `${count(roles, 'role', 'roles')}, ${count(people, 'person invited', 'people invited')}, ${count(ballots, 'ballot', 'ballots')}`,
    day: (date) => `Day of the workshop: ${date}`,
    changed: (date) => `Last changed: ${date}`,
    file: (date) => `Last copy in a file: ${date}`,
    noFile: 'No copy in a file',
    acts: (name) => `What to do with “${name}”`,
    open: 'Open',
    download: 'Download the file',
    followUp: 'Prepare the follow-up meeting',
    followed: (name) =>
      `An engagement for the follow-up meeting is ready: “${name}”. It brings along people, facts, words and commitments; votes stay behind.`,
    followScope: (scope) => `${scope} (follow-up)`,
    removed: (name) => `“${name}” was removed from this device.`,
    all: 'Download all engagements in one file',
    nudge:
      'A browser may clear what it keeps of its own accord. Before the workshop, download the file of the engagement and copy it to a second computer.',
    newer: (number) =>
      `${count(number, 'engagement was', 'engagements were')} saved by a later version of the site: reload the page to update it.`,
    broken: (number) =>
      `${count(number, 'text does', 'texts do')} not open: ${number === 1 ? 'it is' : 'they are'} kept untouched among your assessments.`,
    kept: 'Your assessments',
  },

  practice: {
    title: 'Your engagements side by side, without names',
    intro:
      'To find your bearings in your own work: which values your engagements lie between, and which is the middle one. No names, no companies: a line appears from three engagements up.',
    none: 'No measure yet is common to at least three engagements: each needs a declaration with enough facts, or a vote that has been revealed.',
    measure: 'Measure',
    count: 'Engagements',
    range: 'From – to',
    middle: 'Middle',
    measures: {
      coherence: {
        name: 'Coherence',
        means:
          '100 at most, and it may be below 0: how far what is done matches what is declared; the centre of the range the facts allow is taken.',
      },
      distance: {
        name: 'Distance between voters',
        means:
          'Tokens of twenty that two people would have to move on average to vote alike, in the first vote. Zero: all agree.',
      },
      operated: {
        name: 'Declared and operated',
        means: 'How much of the declaration, out of a hundred, goes to the purpose the service is really built for.',
      },
    },
    caution:
      'A few engagements, not drawn at random, are not a sample: they say how things have gone so far, not what an industry is like. Follow-up meetings count as engagements of their own; demonstrations do not count.',
  },

  create: {
    title: 'A new engagement',
    scope: 'Which service it is about',
    scopeHint:
      'Which unit, which brand, which customers: one engagement for each. For example: support for private customers, Italy.',
    company: 'Company',
    begin: 'Begin an engagement',
    demo: 'Open the demonstration',
    demoText:
      'An invented rental company, with nine ballots that differ in all three ways, a second vote and four commitments: to rehearse everything before the real day. A copy is opened; your engagements stay as they are.',
    files: 'A file of engagements',
    filesHint: 'Several files at once, too. An engagement that is here already is not replaced without asking.',
    choose: 'Choose the files',
    imported: (number) => `${count(number, 'engagement', 'engagements')} opened from the file.`,
    same: (name) => `“${name}” was here already, identical.`,
    refused: (file) => `“${file}” does not open.`,
    differs: (name, there, here) =>
      `“${name}” is here already. Here it was last changed on ${here}, in the file on ${there}.`,
    replace: 'Put the one of the file in its place',
    keep: 'Keep the one that is here',
    full: 'This browser has no room left: the engagement was not kept. Download what you need, then make room.',
  },

  keep: {
    blocked:
      'This browser keeps no data for this site. The engagement lasts while the page is open: download its file.',
    off: 'You chose to keep nothing on this device. The engagement lasts while the page is open: download its file.',
    newer:
      'A later version of the site has already changed what is kept here. Download the file, then reload the page.',
    full: 'This browser has no room left: the latest changes are in this window only. Download the file now.',
    conflict:
      'Another window changed this engagement while this one could not write. Download the file first if you are not sure.',
    takeOther: 'Take what the other window wrote',
    keepThis: 'Keep what is in this one',
    download: 'Download the file of the engagement',
    gone: 'This engagement is no longer on this device.',
    none: 'At this address there is no engagement on this device.',
    broken:
      'The text of this engagement does not open. It is kept untouched among your assessments, where it can be downloaded.',
    back: 'All engagements',
    saved: 'Every change is saved automatically, at once.',
  },

  parts: {
    nav: 'Parts of the engagement',
    frame: 'The engagement',
    people: 'Who takes part',
    facts: 'The facts',
    invite: 'Invitations',
    collect: 'Ballots',
    votes: 'Splits',
    triage: 'Said and done',
    agree: 'The declaration',
    after: 'Afterwards',
  },
  links: {
    room: 'The room',
  },

  frame: {
    title: 'The engagement',
    scope: 'Which service it is about',
    scopeHint: 'Which unit, which brand, which customers. It appears on the invitations.',
    company: 'Company',
    currency: 'Currency',
    currencyHint:
      'It holds for every amount: sheets, ballots, result. Changing it does not convert amounts already written.',
    currencyFixed: 'The invitations and the ballots already collected use this currency: it no longer changes.',
    sponsor: 'Who asked for it',
    decides: 'Who decides where there is no agreement',
    decidesHint: 'A person or a role, named beforehand. Speaks after everybody else.',
    day: 'Day of the workshop',
    names: 'The ballots',
    anonymous: 'Without names: the role is seen, and groups only from three people up',
    named: 'With names: everybody signs the ballot, and knows it before voting',
    namesFixed: 'Voters voted without names: with ballots collected, names can no longer be chosen.',
    namesGo: 'Choosing “without names” takes the names off the ballots already collected as well.',
    namesGone: 'The names were taken away, off the ballots as well.',
    estimated: 'The five estimates',
    estimatedHint: 'Every ballot asks for them, and then they are compared. Boards differ most on the first three.',
    estimatedFixed: 'There are ballots already: the five estimates no longer change, or ballots could not be compared.',
    place: (number) => `Number ${number}`,
    rules: 'Rules of the game',
    rulesPrint: 'Print the rules',
    rulesText: (names, decides) => [
      'You vote before you talk, each on your own. Eight minutes are enough.',
      'No purpose is worth more than another: today we look for distances, not for blame.',
      names === 'anonymous'
        ? 'Ballots bear no names. The role is seen; groups show only from three people up.'
        : 'Ballots bear the name of whoever fills them in, and you know it before voting.',
      'All ballots are revealed at once. First a minute in silence, then the discussion.',
      'Where two groups differ, each first explains the other’s reading.',
      'A disputed number is changed at once and marked: it is checked later, not argued about now.',
      decides
        ? `Where there is no agreement, the decision lies with: ${decides}.`
        : 'Who decides where there is no agreement has been said beforehand.',
      'Nothing leaves the room unless you carry it out: the data are on one computer only.',
    ],
  },

  roles: {
    title: 'Who takes part',
    intro: 'Votes are counted by role. Names are needed only if you chose signed ballots.',
    lines: 'One role per line',
    linesHint: 'With a number in front for several people: “3 Branch managers”. Sixteen roles at most.',
    segment: 'These lines are',
    language: 'Language of the invitations',
    add: 'Add',
    added: (number) => `${count(number, 'role', 'roles')} added.`,
    refused: {
      'too-many-roles': 'There can be sixteen roles at most: a code read aloud tells sixteen apart. Join some lines.',
      'too-many-people': 'Two hundred people can be invited at most.',
      'name-too-long': 'The name of a role is too long: 120 characters at most.',
    },
    role: 'Role',
    name: (number) => `Name of role ${number}`,
    group: 'Group',
    invited: 'Invited',
    votes: 'Ballots',
    more: (name) => `One person more: ${name}`,
    fewer: (name) => `One person less: ${name}`,
    remove: (name) => `Remove the role ${name}`,
    hasVotes: 'There are ballots under this role already: it stays. You can change its name.',
    removed: (name) => `“${name}” was removed.`,
    none: 'No role yet.',
    alone:
      'Anonymous ballots, and a role with one person alone: whoever collects the ballots recognises them by the role. If that will not do, put roles together into one, as “3 Directors”.',
    twice: 'Two roles have the same name: their numbers tell them apart.',
    each: 'Language and name of each',
    person: (role, number) => `${role}, ${formatNumber(number, 'en')}`,
    personName: 'Name',
    total: (roles, people) => `${count(roles, 'role', 'roles')}, ${count(people, 'person', 'people')}.`,
    size: 'With six to fifteen people, everybody can still speak. If a group has fewer than three, groups are not shown.',
  },
};
