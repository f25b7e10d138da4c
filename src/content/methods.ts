// The methods of the five articles as data: who asks for each, from where on a thing counts as there, what they rest on.
// Their words stand in words/. None of them moves a result.
import type { Methods } from '#model/methods/method.ts';

/** Purposes for which what happens after something went wrong, and who tells the customer, is part of the promise. */
const RECOVERING = [
  'unique-advantage',
  'raise-and-surprise',
  'contain-bad-word',
  'extraordinary-trust',
  'different-people',
  'because-we-can',
];

export const methods: Methods = {
  each: {
    latte: { askedBy: RECOVERING, sources: ['article-letter', 'duhigg-2012'] },
    learn: { askedBy: RECOVERING, sources: ['article-letter'] },
    panza: { sources: ['article-letter'] },
    'design-gap': { askedBy: RECOVERING, sources: ['article-always-right'] },
    'hand-offs': { askedBy: RECOVERING, sources: ['article-four-stories'] },
    outsourced: { askedBy: RECOVERING, sources: ['article-four-stories'] },
    'channel-choice': {
      askedBy: ['unique-advantage', 'raise-and-surprise', 'extraordinary-trust', 'different-people'],
      sources: ['article-four-stories', 'article-silence'],
    },
    gates: {
      askedBy: [
        'unique-advantage',
        'raise-and-surprise',
        'build-together',
        'contain-bad-word',
        'extraordinary-trust',
        'different-people',
        'because-we-can',
      ],
      sources: ['article-silence'],
    },
    iceberg: {
      sources: ['article-silence'],
      figures: ['silent-range', 'complaint-doors', 'silent-26'],
    },
    'customer-part': { askedBy: ['build-together'], sources: ['article-always-right'] },
    phases: { sources: ['article-letter'] },
  },
  lowByChoice: ['lower-expectations', 'race-to-bottom'],
  // From complaint-doors: 50 to 75% complain of money, 5 to 30% of mistreatment. On trifles 96% (complaint-doors) to
  // 97% (silent-range) stay silent.
  silent: [
    { severity: 'money', percent: { low: 25, high: 50 } },
    { severity: 'treatment', percent: { low: 70, high: 95 } },
    { severity: 'trifle', percent: { low: 96, high: 97 } },
  ],
  // Conventions of ours: a half of the complaints, the third of five anchors or the fourth.
  from: { habits: 3, known: 75, repeated: 50, collected: 25, read: 50, owned: 75, analysed: 50, customerTold: 50 },
};
