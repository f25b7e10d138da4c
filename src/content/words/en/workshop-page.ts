// English words of the page of the workshop that need no script: what a workshop is, and what happens before, during, after.
import type { WorkshopPageWords } from '#content/words/it/workshop-page.ts';

export const workshopPage: WorkshopPageWords = {
  title: 'The workshop',
  description:
    'Before, during and after a morning with the board: sealed votes, three kinds of split, one shared declaration, commitments. No server, no network.',
  stand:
    'Six to fifteen people, three hours, one consultant. Everyone votes alone, then the ballots are revealed: some want something else, some believe something else, some mean something else by the same word.',
  noScript: 'Engagements live in the browser: opening them needs JavaScript.',
  loading: 'One moment: the engagements are being opened.',
  failed: 'This part did not load: reload the page. What is kept is untouched.',
  what: 'What it is',
  intro: [
    'You vote before you talk: twenty tokens over the purposes, what customers are believed to expect, five estimates, and the purpose the service is really built for. Voters see no result.',
    'Ballots stay sealed until you reveal them, all at once. Then you talk about the splits, not about the average: each kind of split has its own way of closing.',
  ],
  kinds: [
    ['On purposes', 'Tokens laid elsewhere: talk, then vote a second time.'],
    ['On facts', 'Different numbers for the same thing: look it up.'],
    ['On words', 'The same purpose, and different things expected of it: write down what it means.'],
  ],
  kindsTitle: 'Three kinds of split',
  arc: 'Before, during, after',
  steps: [
    [
      'Three weeks before',
      'The engagement, with its roles and who decides; data sheets to those who know the numbers; invitations to vote.',
    ],
    [
      'The morning',
      'The last ballots, on paper or by voice too; the reveal; two splits; the second vote; the declaration; the commitments.',
    ],
    [
      'Afterwards',
      'The report, a copy for each person without the votes of others, commitments in the calendar, and the comparison after three months.',
    ],
  ],
  stays:
    'Everything stays on this device. No server collects anything: a ballot comes back as a link, a file, a code read aloud or a sheet of paper.',
};
