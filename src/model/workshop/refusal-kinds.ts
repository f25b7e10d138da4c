// The kinds of refusal that only a workshop gives rise to. Types alone: the sentences are the content's.
/** What only the file or link of an engagement, an invitation or a ballot can have wrong. */
export type WorkshopRefusalKind =
  /** What it says it is. */
  | 'not-a-ballot'
  | 'not-an-engagement'
  | 'not-an-invitation'
  | 'ballot-too-new'
  | 'engagement-too-new'
  /** A ballot. */
  | 'not-tokens'
  | 'tokens-not-all'
  | 'no-tokens'
  | 'not-estimable'
  /** An id that is not written as one. */
  | 'not-an-engagement-id'
  | 'not-an-id'
  | 'not-a-moment'
  /** An engagement. */
  | 'too-many-entries'
  | 'unknown-role'
  | 'role-twice'
  | 'other-engagement';
