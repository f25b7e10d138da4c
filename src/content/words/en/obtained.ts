// English words of how a way out is obtained: why each change is what it is, the sum of the steps, the money row by row.
import { pluralOf } from '#content/numbers/plain.ts';
import type { ObtainedWords } from '#content/words/it/obtained.ts';
import type { Severity } from '#model/judge/rule.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'en', one, other)}`;

const weight: Readonly<Record<Severity, string>> = {
  critical: 'decisive',
  major: 'substantial',
  minor: 'slight',
  open: 'to be clarified',
  note: 'worth knowing',
};

export const obtained: ObtainedWords = {
  title: 'How it is obtained',
  answer: (topic) => `The answer ${topic}`,
  declaration: 'The declaration',
  line: (what, sentences) => `${what}: ${sentences}`,
  matter: (title) => `“${title}”`,
  asked: (title, purpose) => `“${title}” (for “${purpose}”)`,
  closed: (value, title, still, severity) =>
    value === undefined
      ? `without this change ${title} stays open, ${weight[severity]}.`
      : `with ${value}, ${title} is closed; ${still === undefined ? `without, it stays ${weight[severity]}` : `with ${still} it stays ${weight[severity]}`}.`,
  lighter: (value, title, still, severity) =>
    value === undefined
      ? `without this change ${title} stays ${weight[severity]}.`
      : `with ${value}, ${title} becomes slight; ${still === undefined ? `without, it stays ${weight[severity]}` : `with ${still} it stays ${weight[severity]}`}.`,
  undecided: (value, title, still, severity) =>
    value === undefined
      ? `without this change ${title} stays ${weight[severity]}.`
      : `with ${value}, ${title} is no longer certain; ${still === undefined ? `without, it stays ${weight[severity]}` : `with ${still} it stays ${weight[severity]}`}.`,
  avoided: (value, title, still, severity) =>
    value === undefined || still === undefined
      ? `without this change ${title} would arise, ${weight[severity]}.`
      : `with ${value}, ${title} does not arise; with ${still} it would, ${weight[severity]}.`,
  others: (count) =>
    `${count === 1 ? 'One other divergence hangs' : `${count} other divergences hang`} on this change.`,
  band: (asked, today, then) => `Asked ${asked}; today ${today}, this way ${then}.`,
  ratio: (ratio) => `Ratio of the two values, without it: ${ratio}.`,
  grid: 'Amounts and people are sought among numbers of two significant digits.',
  effort: (rows, total) => `Effort: ${rows}; ${n(total, 'step', 'steps')} in all.`,
  effortRow: (topic, rungs, weightOf, steps) => `${topic} ${rungs} × ${weightOf} = ${steps}`,
  effortMeaning: 'These are levels times the weight of each, rounded up to whole steps.',
  agreement: (then, most, least, today) =>
    `Agreement afterwards, ${then}: 100 less the points that stay, from ${least} (certain) to ${most} (with what is not certain). Today: ${today}.`,
  signed: (from, to) => (from === to ? from : `between ${from} and ${to}`),

  weighed: (title, severity) => `“${title}” (${weight[severity]})`,
  fewer: (names, left, count) =>
    `Declaring ${names} would leave ${
      count === 1
        ? `only one: ${left}. But it comes`
        : `fewer: ${left}. But some of them are not there today: they come`
    } of what the new purpose asks. That is why it is not counted among the ways.`,
  outruns: {
    do: 'The times written here take more people or fewer requests: with the people of today the work that arrives is more than the hours.',
    say: 'Even so the work that arrives is more than the hours there are.',
  },
  side: (title, purposes) => (purposes === '' ? `“${title}”` : `“${title}” (for ${purposes})`),
  comes: (matter, severity) => `This way ${matter} appears, ${weight[severity]}.`,
  growsHeavier: (matter, severity) => `This way ${matter} weighs more: ${weight[severity]}.`,
  less: 'The changes given under each divergence close it altogether; these ways stop when none is decisive or substantial: that is why they ask for less.',
  redeclared:
    'Changing the declaration is not counted in steps: rethinking it touches advertising, contracts and sales.',
  money: {
    caption: 'The money of this way',
    item: 'Item',
    amount: 'More a year',
    people: (people, each) => `More people: ${people}, at ${each} each`,
    fewer: (people, each) => `Fewer people: ${people}, at ${each} each`,
    suppliers: 'What goes to suppliers today and can be freed',
    promises: 'People for the times promised',
    promisesBeyond: 'People for the times promised, beyond those above',
    budget: (from, to) => `Yearly spending, all included: from ${from} to ${to}`,
    total: 'In all',
    allIncluded: 'The yearly spending is all included: it already holds the other items, which are not added to it.',
    exceeds: 'Where the other items exceed the rise in spending, the total is their sum.',
    sameBudget:
      'The yearly spending stated stays as it is today: if these items fit inside it, others fall by as much.',
    noNumber: 'no number of people is enough',
    notTold: 'cannot be told',
    nothing: 'nothing',
    lessAtMost: (amount) => `${amount} less at most`,
    habits: 'What it costs to change a habit cannot be worked out from the answers: it is not in here.',
    line: (item, amount) => `${item}: ${amount}`,
  },

  turnAndMend: (at, closed) => `At ${at} the divergence is no longer certain; at ${closed} it is closed in any case.`,
  noneNear: 'No number changes it by itself within three times, or a third, of what it is today.',
};
