// What a profile says can be changed, and what it takes. A type alone: the table is content.
/** An answer that can be changed on purpose, and what a change takes: a convention of the profile (domain 6.7). */
export interface Lever {
  readonly question: string;
  /** Whether it changes what is done, or what is said to customers. */
  readonly side: 'do' | 'say';
  /** Effort of a step of 25 points on the scale of its dimension; 0 for what is told in money. */
  readonly effort: number;
}
