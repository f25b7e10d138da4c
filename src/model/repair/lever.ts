// What a profile says can be changed, and what it takes. A type alone: the table is content.
interface Changeable {
  readonly question: string;
  /** Whether it changes what is done, or what is said to customers. */
  readonly side: 'do' | 'say';
}

/** What is changed in steps of 25 points on the scale of its dimension. */
export interface SteppedLever extends Changeable {
  readonly counts: 'steps';
  /** Effort of a step; 0 where a step is free. */
  readonly effort: number;
}

/** What is told in money: it moves by amounts and takes no steps, whatever a profile says of efforts. */
export interface MoneyLever extends Changeable {
  readonly counts: 'money';
}

/** An answer that can be changed on purpose, and what a change takes: a convention of the profile (domain 6.7). */
export type Lever = SteppedLever | MoneyLever;

export const isStepped = (lever: Lever): lever is SteppedLever => lever.counts === 'steps';
