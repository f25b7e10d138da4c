// English words of the page of kept assessments: the list, snapshots, their comparison, and what this device keeps.
// Neutral: two states side by side, neither of them the wanted one.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { KeptPageWords, KeptWords } from '#content/words/it/kept.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

type EditionName = { readonly name: string; readonly version: string } | undefined;
const editionText = (edition: EditionName): string =>
  edition ? `“${edition.name}” (version ${edition.version})` : 'the standard one';

export const keptPage: KeptPageWords = {
  title: 'Your assessments',
  description:
    'The assessments kept in this browser: open them, copy them, set today’s version aside and compare it with tomorrow’s.',
  stand: 'They are in this browser, on this device. The site does not receive them.',
  noScript: 'Without JavaScript this page cannot read what the browser keeps.',
};

export const kept: KeptWords = {
  loading: 'One moment: reading what is on this device.',
  failed: 'This part did not load: reload the page. What is kept is untouched.',

  list: {
    title: 'On this device',
    none: 'There is no assessment here yet. The first one is made by itself when you start answering.',
    begin: 'Start answering',
    unnamed: 'Assessment without a name',
    isOpen: 'open now',
    company: (name) => `Company: ${name}`,
    changed: (date) => `Last changed: ${date}`,
    profile: (name, version) => `Read with the profile “${name}”, version ${version}`,
    answered: (done, of) => `${count(done, 'answer', 'answers')} of ${of}`,
    neverExported: 'No copy outside this browser.',
    exported: (kind, date) => `Last copy outside the browser: ${kind}, ${date}`,
    ago: (days) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${formatNumber(days, 'en')} days ago`),
    kinds: { file: 'file', pdf: 'PDF', link: 'link', table: 'table' },
    changedSince: 'The answers have changed since.',
    nudge:
      'A browser may clear what it keeps by itself, for example after some days without a visit. A downloaded file stays.',
  },

  acts: {
    of: (name) => `What to do with “${name}”`,
    open: 'Open the answers',
    result: 'See the result',
    file: 'Download the answers',
    rename: 'Rename',
    duplicate: 'Make a copy',
    remove: 'Delete',
    name: 'Name of the assessment',
    save: 'Save the name',
    cancel: 'Cancel',
    copyOf: (name) => `${name}, copy`,
  },

  done: {
    renamed: (name) => `It is now called “${name}”.`,
    duplicated: (name) => `There is a copy: “${name}”.`,
    removed: (name, snapshots) =>
      snapshots === 0
        ? `“${name}” was deleted from this device.`
        : `“${name}” was deleted from this device, with ${count(snapshots, 'snapshot', 'snapshots')}.`,
    snapshotRemoved: 'The snapshot was deleted.',
    textRemoved: 'The text was deleted.',
    undo: 'Bring everything back',
    undone: 'Everything is as it was.',
    taken: 'Snapshot taken.',
    full: 'This browser’s storage is full: nothing has changed. Download what you need, then delete what is no longer needed.',
    failed: 'The browser did not allow it: nothing has changed.',
  },

  create: {
    title: 'Another assessment',
    name: 'Name (optional)',
    hint: 'For example another company, or the same one as you would like it to be.',
    button: 'Start a new one',
  },

  snapshots: {
    title: 'Snapshots',
    hint: 'A snapshot keeps the answers as they are now, with the date. In a few months you can compare.',
    name: 'Name of the snapshot (optional)',
    take: 'Take a snapshot',
    taken: (date) => `of ${date}`,
    undated: 'without a date',
    number: (order) => `Snapshot ${formatNumber(order, 'en')}`,
    file: 'Download the answers',
    copy: 'Open a copy',
    remove: 'Delete',
    of: (name) => `What to do with “${name}”`,
    copied: (name) => `The copy is called “${name}”.`,
    orphans: 'Snapshots of assessments that are no longer here',
    now: 'As it is now',
    before: 'Before',
    after: 'After',
    compare: 'Compare',
    compareOf: (name) => `Compare two moments of “${name}”`,
  },

  unread: {
    title: 'Texts that do not open',
    aside: 'A text that this page cannot read. It is kept untouched.',
    newer: 'Saved by a later version of the site. It stays as it is: reload the page to update it.',
    download: 'Download the text',
    remove: 'Delete',
  },

  device: {
    title: 'This device',
    blocked:
      'This browser keeps no data for this site. The questionnaire works all the same: the answers stay while the page is open. Download them before you close it, if you need them.',
    later:
      'A later version of the site has already changed what is kept here. This page writes nothing: reload it to update it.',
    persisted: 'The browser has agreed not to clear these data by itself.',
    notPersisted:
      'The browser may clear these data by itself, if it runs out of space or if you do not visit the site for some time.',
    persist: 'Ask the browser to keep them',
    refused: 'The browser has not agreed. A downloaded file is the copy that lasts.',
    nothing: 'Keep nothing',
    nothingText:
      'For a shared computer: the site works, the answers stay while the page is open, and the device remembers only this choice.',
    nothingOn: 'Keep nothing here',
    nothingAsk: (what) => `This deletes ${what}. Download what you need first: there is no way back.`,
    nothingYes: 'Yes, delete and keep nothing',
    isOff: 'You chose to keep nothing on this device. The answers stay while the page is open.',
    keepAgain: 'Keep the answers again',
    isOn: 'From now on the answers are kept on this device again.',
    forget: 'Delete everything',
    forgetText: 'Removes from this browser everything the site has put there.',
    forgetButton: 'Delete everything',
    forgetAsk: (what) => `This deletes ${what}. Download what you need first: there is no way back.`,
    forgetYes: 'Yes, delete everything',
    no: 'No, keep everything',
    what: (assessments, snapshots, texts, engagements = 0) =>
      [
        count(assessments, 'assessment', 'assessments'),
        ...(snapshots > 0 ? [count(snapshots, 'snapshot', 'snapshots')] : []),
        ...(engagements > 0 ? [count(engagements, 'engagement', 'engagements')] : []),
        ...(texts > 0 ? [count(texts, 'text that does not open', 'texts that do not open')] : []),
      ].join(', '),
    forgotten: 'Nothing of this site is left in this browser.',
    notForgotten: 'The browser did not let everything be deleted. Its settings can clear the data of a site.',
  },

  compare: {
    title: (name) => `${name}: before and after`,
    close: 'Close the comparison',
    same: 'Between the two moments no answer has changed, nor has the declaration.',
    method: (before, after) =>
      `The method was ${before} then and is ${after} now. Both moments are worked out afresh here with the present method: every difference comes from what you wrote.`,
    profile: (before, after) =>
      `The profile was ${before} then and is ${after} now. Both moments are worked out afresh here with the present profile: every difference comes from what you wrote.`,
    edition: (before, after) =>
      `The two moments are read by different profiles: before by ${editionText(before)}, after by ${editionText(after)}. Part of the differences may come from the profile, and not from what you wrote.`,
    leftOut: (number) =>
      `${count(number, 'value cannot be read by the present rules and is', 'values cannot be read by the present rules and are')} left out of the comparison.`,
    notJudged: 'At one of the two moments no purpose was declared: only the answers are compared.',
    unreadable: 'This snapshot does not open. Its file can be downloaded as it is.',
    agreement: 'Agreement',
    agreementCaption:
      'Agreement between what you do and each purpose: 100 at most, and it may be below 0. The fewer the answers, the wider the interval.',
    purpose: 'Purpose',
    coherence: 'Overall agreement',
    declared: (weight) => `declared, weight ${weight}`,
    others: 'Purposes that are not declared',
    declaration: 'The declaration',
    company: 'The company',
    accepted: 'Knowingly accepted',
    notAccepted: 'not accepted',
    divergence: 'Divergence',
    companyFields: { name: 'Name', currency: 'Currency', asOf: 'Month of the data' },
    facts: 'The answers',
    factsCaption: 'The answers that differ between the two moments, in the order of the questions.',
    question: 'Question',
    before: 'Before',
    after: 'After',
    absent: 'left blank',
    notDeclared: 'not declared',
    scope: (scope) => `for: ${scope}`,
    bandsChanged: 'what it asks has changed',
    qualities: { measured: 'as written', estimate: 'estimate', guess: 'guess' },
    source: (source) => `Source: ${source}`,
    note: (note) => `Note: ${note}`,
    asOf: (date) => `Period: ${date}`,
    findings: 'The divergences',
    matters: (before, after) =>
      `Divergences: ${formatNumber(before, 'en')} before, ${formatNumber(after, 'en')} after.`,
    findingsIntro: (appeared, gone, stayed) =>
      `Purpose by purpose, with what is still to be cleared up: ${count(appeared, 'is there', 'are there')} only after, ${count(gone, 'only before', 'only before')}, ${count(stayed, 'at both moments', 'at both moments')}.`,
    noFindings: 'No divergence, before or after.',
    appeared: 'Only after',
    gone: 'Only before',
    stayed: 'At both moments',
    finding: 'Divergence',
    points: (points) => (points === '1' ? '1\u00a0point' : `${points}\u00a0points`),
    answered: (before, after, of) =>
      `Answers to the ${formatNumber(of, 'en')} essential questions: ${formatNumber(before, 'en')} before, ${formatNumber(after, 'en')} after.`,
  },
};
