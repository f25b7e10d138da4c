// The methods that the five source articles teach, as the model is told of them: who asks for each, from which value on a
// thing counts as there, and the works behind it. Ids and numbers; the content has the words.
import type { Support } from '#model/citations.ts';
import type { Interval } from '#model/interval.ts';

export const METHODS = [
  'latte',
  'learn',
  'panza',
  'design-gap',
  'hand-offs',
  'outsourced',
  'channel-choice',
  'gates',
  'iceberg',
  'customer-part',
  'phases',
] as const;
export type MethodId = (typeof METHODS)[number];

export interface Method extends Support {
  /** Purposes that ask for what the method looks at; absent where it concerns them all. One's own purpose asks for all. */
  readonly askedBy?: readonly string[];
}

/** What kind of trouble complaints are about, and which share of those who have it stay silent, in percent. */
export interface SilentShare {
  readonly severity: string;
  readonly percent: Interval;
}

export interface Methods {
  readonly each: Readonly<Record<MethodId, Method>>;
  /** Purposes that do without much service: where customers know it, PANZA is no anti-pattern and one channel may do. */
  readonly lowByChoice: readonly string[];
  /** The least serious trouble last. */
  readonly silent: readonly SilentShare[];
  /** From how many of the five habits on PANZA is named, and from which answer on (0 to 100) a thing counts as there. */
  readonly from: {
    readonly habits: number;
    readonly known: number;
    /** Share of complaints, in percent, whose cause had come before. */
    readonly repeated: number;
    readonly collected: number;
    readonly read: number;
    readonly owned: number;
    readonly analysed: number;
    readonly customerTold: number;
  };
}
