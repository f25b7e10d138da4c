// What a report may cite: ids of works and of published figures, and what rests on them. The content knows who wrote a
// work and what a figure says; nothing here is read by a judgement.

/** Works and published figures that something rests on, by id. */
export interface Support {
  readonly sources: readonly string[];
  readonly figures?: readonly string[];
}

/** What a report rests on besides its rules, which name their own support. */
export interface Citations {
  readonly method: Support;
  /** The formulas of the telephone. */
  readonly phone: Support;
  /** Behind the interval taken where a question is blank, by question. */
  readonly assumptions: Readonly<Record<string, Support>>;
}
