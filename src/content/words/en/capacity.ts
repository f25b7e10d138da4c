// English sentences on what the present people can give: the figures behind contradictions 3, 4 and 20.
import type { CapacityWords } from '#content/words/it/capacity.ts';

export const capacity: CapacityWords = {
  answered: (share) => `Answers in time: ${share} at most, even with everybody on this channel.`,
  work: (comes, had) => `Each week brings work for at least ${comes}, and at most ${had} can be given to it.`,
  waitAtLeast: (wait) => `The sums give a typical wait of at least ${wait}.`,
  waitAtMost: (wait) => `The sums give a typical wait of at most ${wait}.`,
  waitEndless: 'The sums give a wait that grows without end.',
  lostAtLeast: (share) => `The sums give at least ${share} of calls abandoned.`,
  lostAtMost: (share) => `The sums give at most ${share} of calls abandoned.`,
};
