// English words of the page “What if”, of the same type as the Italian ones.

import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import { ended } from '#content/phrases/text.ts';
import type { WhatIfPageWords, WhatIfWords } from '#content/words/it/what-if.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

/** Used when the page is made, never in the browser. */
export const whatIfPage: WhatIfPageWords = {
  title: 'What if',
  description:
    'Change an answer beside today’s and see at once which divergences disappear and which appear. Today’s answers stay as they are.',
  stand:
    'Change an answer and see at once what changes in the result. Today’s answers stay as they are until you decide otherwise.',
  noScript: 'Without JavaScript this page cannot recalculate anything.',
};

export const whatIf: WhatIfWords = {
  loading: 'One moment: today’s answers are being read.',
  failed: 'This part did not load: reload the page. What is kept is intact.',

  baseline: {
    own: (name) => `The starting point is your answers of today: ${ended(name)}`,
    sample: (name) =>
      `The starting point is an invented example: ${ended(name)} Your own answers are not involved, and scenarios last while the page is open.`,
    file: (name) =>
      `The starting point is a file: ${ended(name)} The file does not change, and scenarios last while the page is open.`,
    unnamed: 'unnamed assessment',
    leftOut: (number) =>
      `${count(number, 'value cannot be read and is', 'values cannot be read and are')} left out here too.`,
    none: 'There are no answers on this device to start from yet.',
    undeclared: 'A judgement needs at least one declared purpose.',
    toDeclaration: 'Go to the declaration',
    begin: 'Start answering',
    samples: 'Or try it on an example',
    blocked:
      'This browser keeps nothing for this site, so this page does not find your answers. Open their file: everything works while the page is open.',
    off: 'You chose to keep nothing on this device, so this page does not find your answers. Open their file: everything works while the page is open.',
    unreadable: 'The answers kept here cannot be read. They stay intact: you find them among your assessments.',
    kept: 'Your assessments',
    missing: 'There is no such example.',
    openFile: 'Start from a file of answers (.json)',
    notAFile: 'This file holds no answers that open here. It takes the .json file downloaded from the questionnaire.',
    changed: 'Today’s answers have changed in another tab: the comparison now starts from the new ones.',
  },

  way: {
    opened: 'The changes of this way are below: you can adjust, save or adopt them.',
    gone: 'With today’s answers this way no longer exists: you start from them, with nothing changed.',
  },

  ask: {
    title: 'What you change',
    choose: 'Question',
    behind: 'Behind today’s divergences',
    refused: (question) => `Until it can be read, the comparison keeps today’s answer to “${question}”.`,
    changes: 'Answers that are changed',
    noChanges: 'None so far: the result is that of today.',
    question: 'Question',
    today: 'Today',
    now: 'In the scenario',
    blank: 'blank',
    takeBack: 'Take the change back',
    takenBack: 'The change is taken back.',
    takeAllBack: 'Go back to today’s answers',
    allTakenBack: 'These are today’s answers again.',
  },

  effect: {
    title: 'What happens',
    status: (gone, appeared, reweighed) =>
      gone + appeared + reweighed === 0
        ? 'The divergences stay those of today.'
        : `Purpose by purpose, with what is still to be cleared up: ${[
            ...(gone > 0 ? [count(gone, 'disappears', 'disappear')] : []),
            ...(appeared > 0 ? [count(appeared, 'appears', 'appear')] : []),
            ...(reweighed > 0 ? [count(reweighed, 'changes weight', 'change weight')] : []),
          ].join(', ')}.`,
    matters: (before, after) =>
      before === after
        ? `Divergences: ${formatNumber(before, 'en')}, as today.`
        : `Divergences: ${formatNumber(before, 'en')} today, ${formatNumber(after, 'en')} in the scenario.`,
    agreement: (before, after) =>
      before === after
        ? `Overall agreement: ${before}, as today.`
        : `Overall agreement: ${before} today, ${after} in the scenario.`,
    between: (from, to) => `between ${from} and ${to}`,
    headline: 'The sentence at the head of the result',
    sameHeadline: 'The sentence at the head of the result stays the same',
    appeared: 'Appear',
    gone: 'Disappear',
    reweighed: 'Change weight',
    unmoved: (number) =>
      number === 0
        ? 'No other divergence.'
        : `${count(number, 'divergence stays as it is', 'divergences stay as they are')}.`,
    fits: 'Agreement with each purpose',
    fitsCaption: 'Agreement between what is done and each purpose: 100 at most, and it may be below 0.',
    others: 'Purposes not declared',
  },

  scenarios: {
    title: 'Scenarios',
    hint: 'A scenario holds the changed answers together, under a name. You can keep several and go from one to the other.',
    memory: {
      own: 'The browser has not kept the scenario: it lasts while the page is open.',
      full: 'The space of this browser is full: the scenario lasts while the page is open.',
      newer: 'A later version of the site has changed what is kept here: the scenario lasts while the page is open.',
      other: 'Scenarios last while the page is open.',
    },
    tooMany: (most) => `There are ${most} scenarios already. Delete one to save another.`,
    leftOut: (number) =>
      `${count(number, 'value of the kept scenarios cannot be read', 'values of the kept scenarios cannot be read')}: the text stays among your assessments.`,
    name: 'Name of the scenario',
    usualName: (number) => `Scenario ${formatNumber(number, 'en')}`,
    save: 'Save as a new scenario',
    update: (name) => `Update “${name}”`,
    saved: (name) => `“${name}” is saved.`,
    savedWithout: (name, number) =>
      `“${name}” is saved without ${number === 1 ? 'the answer' : `the ${formatNumber(number, 'en')} answers`} that cannot be read.`,
    nothing: 'There is no changed answer to save yet.',
    none: 'No scenario saved.',
    isOpen: 'open now',
    changes: (number, isRedeclared = false) =>
      [
        ...(isRedeclared ? ['another declaration'] : []),
        ...(number > 0 || !isRedeclared ? [count(number, 'changed answer', 'changed answers')] : []),
      ].join(', '),
    of: (name) => `What to do with “${name}”`,
    open: 'Open',
    opened: (name) => `“${name}” is open now.`,
    rename: 'Rename',
    renamed: (name) => `It is now called “${name}”.`,
    saveName: 'Save the name',
    cancel: 'Cancel',
    remove: 'Delete',
    removed: (name) => `“${name}” is deleted.`,
    undo: 'Put everything back',
    undone: 'Everything is as it was.',
  },

  adopt: {
    title: 'Adopt',
    text: 'Adopting writes the changed answers in place of today’s. A snapshot of today is taken first, and there is a way back.',
    onlyInPlace:
      'Adopt only what is already in place; for a plan, save the scenario. The result marks the answers adopted until you give them anew or say that they are in place.',
    button: (number, isRedeclared = false) => {
      const answers = number === 1 ? 'the changed answer' : `the ${formatNumber(number, 'en')} changed answers`;
      if (!isRedeclared) return `Adopt ${answers}`;
      return number === 0 ? 'Adopt the other declaration' : `Adopt the other declaration and ${answers}`;
    },
    nothing: 'Once you have changed an answer, you can adopt it here.',
    refused: 'Before adopting, correct or take back the answer that cannot be read.',
    done: (number, isRedeclared = false) =>
      `${[
        ...(isRedeclared ? ['Declaration adopted'] : []),
        ...(number > 0 || !isRedeclared ? [count(number, 'answer adopted', 'answers adopted')] : []),
      ].join(', ')}. What was there before is in a snapshot.`,
    snapshot: (name) => (name ? `Before “${name}”` : 'Before the scenario'),
    undone: 'The answers are those from before again.',
    notUndone: 'The answers have changed meanwhile: those from before stay in the snapshot.',
    failed: {
      changed:
        'The answers have changed in another tab meanwhile: nothing was adopted. The comparison now starts from the new ones.',
      full: 'The space of this browser is full: nothing was adopted.',
      blocked: 'The browser did not allow it: nothing was adopted.',
      off: 'You chose to keep nothing on this device: nothing was adopted.',
      newer: 'A later version of the site has changed what is kept here: nothing was adopted. Reload the page.',
    },
    result: 'See the result',
    sample: 'An example cannot be changed: from its result you can work on a copy.',
    file: 'To adopt, first open the file among your assessments.',
    toResult: 'The result of the example',
    toOpen: 'Open the file',
  },
};
