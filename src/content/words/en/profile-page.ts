// English words of the page on which a copy of the profile is edited, of the same type as the Italian ones.

import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import { ended } from '#content/phrases/text.ts';
import type { ProfileEditingWords, ProfilePageWords } from '#content/words/it/profile-page.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

/** Used when the page is made, never in the browser. */
export const profilePage: ProfilePageWords = {
  title: 'The profile: a copy to edit',
  description:
    'The profile says what each purpose asks for and from which point a divergence counts. Here you edit a copy of it, with a name and a version; the standard profile stays as it is.',
  stand:
    'The profile is our reading of one article by Seth Godin put into numbers: a convention, and others can be chosen. Here you work on a copy, with a name and a version; the standard profile stays as it is.',
  method: 'The numbers of the standard profile, on the page “How it judges”',
  noScript:
    'Without JavaScript this page cannot edit anything. The numbers of the standard profile are on the page “How it judges”.',
};

export const profileEditing: ProfileEditingWords = {
  loading: 'One moment: the profile is being read.',
  failed: 'This part did not load: reload the page. What is kept is intact.',

  base: {
    own: (name) => `The profile applies to the assessment that is open on this device: ${ended(name)}`,
    unnamed: 'unnamed assessment',
    none: 'There is no assessment on this device yet. You can still prepare a profile and download it as a file.',
    begin: 'Start an assessment',
    blocked:
      'This browser keeps nothing for this site: the profile lasts while the page is open. Download it before you close.',
    off: 'You chose to keep nothing on this device: the profile lasts while the page is open. Download it before you close.',
    unreadable:
      'The open assessment cannot be read and stays intact. You can still prepare a profile and download it as a file.',
    kept: 'Your assessments',
    otherTab: 'The profile of this assessment has changed in another tab. What you have written stays here.',
    taken: 'The profile of this assessment has changed in another tab: here is the new one.',
  },

  state: {
    standard: 'The assessment is read with the standard profile.',
    applied: (name, version) => `The assessment is read with the profile “${name}”, version ${version}.`,
    pending: 'The changes on this page are not applied yet.',
    takeApplied: 'Go back to the applied profile',
    tookApplied: 'This is the applied profile again.',
  },

  keep: {
    conflict: 'The same profile is being edited in another tab. Until you choose, this tab does not save.',
    takeOther: 'Take the one of the other tab',
    keepThese: 'Keep this one',
    full: 'The space of this browser is full: the profile lasts while the page is open. Download it if you need it.',
    newer:
      'A later version of the site has changed what is kept here: the profile lasts while the page is open. Reload the page to update it.',
    blocked: 'The browser has not kept what you wrote: it lasts while the page is open. Download it if you need it.',
    off: 'You chose to keep nothing on this device: the profile lasts while the page is open.',
  },

  naming: {
    title: 'Name and version',
    name: 'Name of the profile',
    nameHint: 'To recognise it in the report. For example: Banks, front desk.',
    version: 'Version',
    versionHint: 'However you number them. For example: 1, or 2026-11.',
  },

  row: {
    standard: 'Standard',
    change: 'Change',
    edited: 'edited',
    restore: 'Restore',
    restored: 'This is the standard value again.',
    undo: 'Put everything back',
    undone: 'Everything is as it was.',
    edits: (number) => count(number, 'edit', 'edits'),
    faults: (number) => `${formatNumber(number, 'en')} to look at again`,
    of: (row, part) => `${row}: ${part}`,
  },

  bands: {
    title: 'What each purpose asks for',
    intro:
      'For each dimension, the band the purpose asks for, from 0 to 100, and how much it matters to it. A dimension left free may have any value. Last, how much it matters that money is decided by the purpose’s own argument.',
    dimension: 'Dimension',
    low: 'From',
    high: 'To',
    importance: 'Importance',
    free: 'leaves it free',
    importances: { 1: 'moderate', 2: 'high', 3: 'decisive' },
    driver: 'Budget argument',
    band: (low, high, importance) => `${low}–${high}, ${importance}`,
    purpose: (number, name) => `${formatNumber(number, 'en')}. ${name}`,
    restoreAll: (name) => `Restore the whole purpose “${name}”`,
  },

  thresholds: {
    title: 'From which point it counts',
    fold: 'Thresholds',
    intro:
      'Thresholds say when a divergence is decisive, substantial or slight, and what the sentence at the head of the result says.',
    threshold: 'Threshold',
    value: 'Value',
    units: { points: 'points', share: '%', times: 'times', importance: '1 to 3' },
    groups: {
      distance: 'Distance from the band, margins, likelihood',
      gap: 'Divergences between purpose and answers',
      ratio: 'Divergences between two answers: what happens divided by what is said',
      clash: 'Opposed purposes in one declaration',
      disclosure: 'Promises nobody knows',
      headline: 'The sentence at the head of the result',
    },
  },

  scales: {
    title: 'How answers are read',
    intro:
      'An answer in time, money or numbers becomes a value from 0 to 100 by way of a few points: this answer is worth so much. Between two points the value changes in proportion. Times are written with their unit, for example 30 seconds or 4 hours.',
    linear: 'Between two points, in proportion.',
    log: 'Between two points, in proportion to the logarithm.',
    answer: 'Answer',
    answerIn: (unit) => `Answer (${unit})`,
    score: 'Worth',
    number: 'Point',
    point: (number) => `Point ${formatNumber(number, 'en')}`,
    becomes: (answer, score) => `${answer} → ${score}`,
    noPoint: 'none',
    add: 'Add a point',
    added: (number) => `There is one more point, number ${formatNumber(number, 'en')}.`,
    remove: 'Remove',
    removed: (number) => `Point ${formatNumber(number, 'en')} is removed.`,
    restoreAll: 'Restore the whole scale',
    units: {
      percent: '%',
      'percent-per-year': '% a year',
      'hours-per-week': 'hours a week',
      days: 'days',
      clicks: 'clicks',
      'count-per-year': 'a year',
    },
  },

  efforts: {
    title: 'The effort of the ways out',
    fold: 'The effort of a step',
    intro:
      'A step is 25 points on the scale of an answer. The effort, from 0 to 10, puts the ways out in order and changes no agreement. People and budget are counted in money and are not listed here.',
    answer: 'Answer',
    effort: 'Effort',
  },

  differences: {
    title: 'Differences from the standard',
    none: 'None: this is the standard profile.',
    some: (number) =>
      `${count(number, 'difference', 'differences')}, as the report prints ${pluralOf(number, 'en', 'it', 'them')}.`,
    waiting: 'What needs another look is not counted here until it can be read.',
    what: 'What',
    edited: 'Edited',
    restoreAll: 'Put everything back to the standard',
    allRestored: 'This is the standard profile again, without differences.',
  },

  effect: {
    agreement: (standard, edited) =>
      standard === edited
        ? `Overall agreement: ${edited}, as with the standard profile.`
        : `Overall agreement: ${standard} with the standard profile, ${edited} with this one.`,
    between: (from, to) => `between ${from} and ${to}`,
    status: (gone, appeared, reweighed) =>
      gone + appeared + reweighed === 0
        ? 'The divergences stay the same.'
        : `Compared with the standard, divergences purpose by purpose: ${[
            ...(gone > 0 ? [count(gone, 'disappears', 'disappear')] : []),
            ...(appeared > 0 ? [count(appeared, 'appears', 'appear')] : []),
            ...(reweighed > 0 ? [count(reweighed, 'changes weight', 'change weight')] : []),
          ].join(', ')}.`,
    undeclared: 'Once you have declared at least one purpose, you will see here what changes in the result.',
  },

  use: {
    title: 'Using this profile',
    faulty: (number) =>
      number === 1
        ? 'There is one thing to look at again. While it is there the profile is neither applied nor downloaded; what you wrote is kept.'
        : `There are ${formatNumber(number, 'en')} things to look at again. While they are there the profile is neither applied nor downloaded; what you wrote is kept.`,
    faultyUnkept: (number) =>
      number === 1
        ? 'There is one thing to look at again. While it is there the profile is neither applied nor downloaded.'
        : `There are ${formatNumber(number, 'en')} things to look at again. While they are there the profile is neither applied nor downloaded.`,
    apply: 'Apply to the assessment',
    applied: (name, version) => `The assessment is now read with the profile “${name}”, version ${version}.`,
    same: 'This is the profile already applied.',
    nothing: 'Once you have edited something, you can apply and download it here.',
    backToStandard: 'No differences are left: to read with the standard again, take the profile off the assessment.',
    remove: 'Take the profile off the assessment',
    removed: 'The assessment is read with the standard profile again. What you wrote here stays.',
    undone: 'The profile of the assessment is the one from before again.',
    result: 'See the result',
    download: 'Download the profile',
    downloaded: 'The profile is in the downloaded file.',
    fileName: 'profile',
    open: 'Open a profile from a file (.json)',
    opened: (name, version) => `The profile “${name}”, version ${version}, is open.`,
    notOpened: 'This file does not open as a profile; nothing has changed here.',
    failed: {
      changed:
        'The profile of the assessment has changed in another tab meanwhile: nothing was written. What you wrote stays here.',
      full: 'The space of this browser is full: nothing was written.',
      blocked: 'The browser did not allow it: nothing was written.',
      off: 'You chose to keep nothing on this device: nothing was written.',
      newer: 'A later version of the site has changed what is kept here: nothing was written. Reload the page.',
    },
  },

  problem: {
    prefix: 'Look again: ',
    empty: 'Write a number, or restore the standard value.',
    unreadable: (text) => `“${text}” cannot be read as a number. Write digits only, for example 37.5.`,
    unreadableTime: (text) =>
      `“${text}” cannot be read as a time. Write a number and its unit, for example 30 minutes.`,
    unitless: (text) => `Write the unit too: ${text} seconds, minutes, hours or days?`,
    outside: (min, max, text) => `Write a value between ${min} and ${max}: you wrote “${text}”.`,
    noName: 'Give the profile a name: the report quotes it.',
    noVersion: 'Give the profile a version: the report quotes it.',
  },
};
