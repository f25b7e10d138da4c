// The kinds of refusal that only an edited profile gives rise to. Types alone: the sentences are the content's.
/** What only an edited profile can have wrong. */
export type ProfileRefusalKind =
  | 'profile-unnamed'
  | 'profile-without-version'
  | 'thresholds-order'
  | 'anchors-too-few'
  | 'anchors-too-many'
  | 'anchors-order'
  | 'anchors-rise'
  | 'anchors-fall'
  /** No answers bring the dimension into the band. */
  | 'band-out-of-reach'
  /** Two bands of a purpose that no answers meet together. */
  | 'bands-exclude'
  /** Two bands of a purpose that only a promise nobody knows can meet. */
  | 'bands-undisclosed'
  /** No answers found for one band, or for two beside the others, by a search that did not try them all. */
  | 'bands-not-met'
  /** An effort of steps for what is told in money. */
  | 'effort-in-money'
  /** A file that is to hold an edited profile alone. */
  | 'not-a-profile'
  | 'profile-too-new'
  /** An assessment that carries another edition than the one asked for. */
  | 'profile-differs';
