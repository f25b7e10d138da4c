// What the model must be told before it can judge: purposes with their bands, questions with their limits, the recipe
// from answers to dimensions, and the thresholds. Everything here is language-free; the content adds the words.
import type { Citations } from '#model/citations.ts';
import type { Defaults } from '#model/defaults.ts';
import type { Rule } from '#model/judge/rule.ts';
import type { Methods } from '#model/methods/method.ts';
import type { Lever } from '#model/repair/lever.ts';

export type { Defaults };

export const DIMENSIONS = [
  'height',
  'clarity',
  'speed',
  'reach',
  'attention',
  'authority',
  'recovery',
  'people',
  'resources',
  'automation',
  'uniformity',
  'learning',
] as const;
/** One of the twelve operating dimensions, each from 0 to 100 with two neutral poles (domain 6.2). */
export type Dimension = (typeof DIMENSIONS)[number];

export const CHANNELS = ['phone', 'email', 'chat', 'messaging', 'social', 'in-person'] as const;
/** A way in which a request reaches a person. */
export type Channel = (typeof CHANNELS)[number];

/** How much a purpose cares about a dimension: 1 somewhat, 2 much, 3 decisive. */
export type Importance = 1 | 2 | 3;

/** The part of a dimension, from `low` to `high` (0 to 100), that a purpose asks for. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly importance: Importance;
}

/** A purpose as the arithmetic sees it: a dimension without a band is one it does not care about. */
export interface Purpose {
  readonly id: string;
  readonly number: number;
  readonly bands: Readonly<Partial<Record<Dimension, Band>>>;
  /** Importance of the argument that decides the money; absent for a purpose named by the user. */
  readonly driverImportance?: Importance;
}

/** An argument that can win a budget discussion, and how well it serves each purpose: 100 its own, 50 a neighbour's. */
export interface Driver {
  readonly id: string;
  readonly matches: Readonly<Record<string, number>>;
}

/** How two purposes go together when meant for the same customers at the same time (domain section 2). */
export type RelationKind = 'reinforcing' | 'compatible' | 'tension' | 'contradiction';
export interface Relation {
  readonly between: readonly [string, string];
  readonly kind: RelationKind;
}

/** The unit in which a number is stored. Money is in the currency of the company. */
export type Unit =
  | 'money-per-year'
  | 'money'
  | 'people'
  | 'percent'
  | 'percent-per-year'
  | 'count'
  | 'count-per-month'
  | 'count-per-year'
  | 'hours'
  | 'hours-per-week'
  | 'minutes'
  | 'seconds'
  | 'days'
  | 'clicks'
  | 'index';

export interface NumberLimits {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

/** The shape an answer may take. `ordinal` has five anchors 0, 25, 50, 75, 100. */
export type Form =
  | { readonly kind: 'ordinal' }
  | ({ readonly kind: 'number' } & NumberLimits)
  | {
      readonly kind: 'choices';
      readonly options: readonly string[];
      readonly atLeast: number;
      readonly atMost: number;
      /** The one of the options that says that none of the others holds, as an empty list does. */
      readonly none?: string;
    }
  /** A number per channel; `nobody` allows the word "nobody" for a channel, or for all of them. */
  | ({ readonly kind: 'per-channel'; readonly nobody: boolean } & NumberLimits)
  /** A promised maximum time per channel with its clock, or "none". Seconds. */
  | ({ readonly kind: 'promise-per-channel' } & NumberLimits)
  /** Named numbers, for instance the split of a budget. */
  | { readonly kind: 'parts'; readonly parts: Readonly<Record<string, NumberLimits>> }
  /** "yes", "no", "partly", or the share of their time in percent. */
  | { readonly kind: 'dedication' }
  /** Base facts answered again for the top tier, by question id, plus `added`. */
  | { readonly kind: 'tier-facts'; readonly questions: readonly string[] };

export interface Question {
  readonly id: string;
  /** One of the 24 that everybody is asked. */
  readonly essential: boolean;
  readonly form: Form;
  /** Whether "not-applicable" is an answer: only where the thing cannot be computed. */
  readonly mayNotApply: boolean;
}

/** How a raw answer becomes 0 to 100. */
export type Scale =
  | { readonly kind: 'direct' }
  | { readonly kind: 'reverse' }
  /** Piecewise linear through (answer, score) points in ascending order of answer; `log` interpolates in the logarithm. */
  | {
      readonly kind: 'anchors';
      readonly along: 'linear' | 'log';
      readonly points: readonly (readonly [number, number])[];
    }
  /** First response: anchors in seconds per channel, interpolated in log time, weighted by volume. */
  | {
      readonly kind: 'channel-anchors';
      readonly points: Readonly<Record<Channel, readonly (readonly [number, number])[]>>;
    }
  /** Number of channels in use times `each`, at most 100. */
  | { readonly kind: 'channel-count'; readonly each: number }
  /** Number of chosen options times `each`, at most 100. */
  | { readonly kind: 'choice-count'; readonly each: number }
  /** 100 x positives / `of` less `penalty` for each negative, held within 0 and 100. */
  | {
      readonly kind: 'checklist';
      readonly positives: readonly string[];
      readonly penalty: number;
    };

/** One contribution to a dimension. `fact` is a question id, or a quantity derived from the questions in `from`. */
export interface EvidencePart {
  readonly fact: string;
  readonly from: readonly string[];
  /** Share of the dimension, the parts of one dimension adding up to 1. */
  readonly weight: number;
  readonly scale: Scale;
}
export type EvidenceRecipe = Readonly<Record<Dimension, readonly EvidencePart[]>>;

/** How far an answer may be from the truth, in points of a dimension, by its quality mark. */
export type Quality = 'measured' | 'estimate' | 'guess';

/** Every convention of the calculus that is not a band: one place, versioned with the profile. */
export interface Thresholds {
  /** Gap in points at which a loss is complete. */
  readonly fullLossGap: number;
  readonly qualityHalfWidth: Readonly<Record<Quality, number>>;
  readonly gap: {
    readonly critical: { readonly importance: number; readonly loss: number; readonly weight: number };
    readonly major: { readonly importance: number; readonly loss: number; readonly weight: number };
    readonly open: { readonly importance: number; readonly loss: number };
  };
  /** Observed over promised: a contradiction above each of these. */
  readonly ratio: { readonly minor: number; readonly major: number; readonly critical: number };
  readonly clash: { readonly weight: number; readonly criticalWeight: number };
  readonly disclosure: { readonly high: number; readonly low: number; readonly clarity: number };
  /** Share of the possible values that must agree before a finding is called likely. */
  readonly likelyShare: number;
  readonly headline: {
    readonly widestInterval: number;
    readonly coherentFrom: number;
    readonly recognisableFrom: number;
  };
}

/** Everything the model is told. The model never imports it: it is an argument. */
export interface Catalogue {
  readonly profile: string;
  readonly purposes: readonly Purpose[];
  readonly drivers: readonly Driver[];
  readonly relations: readonly Relation[];
  readonly questions: readonly Question[];
  readonly evidence: EvidenceRecipe;
  readonly rules: readonly Rule[];
  readonly thresholds: Thresholds;
  readonly defaults: Defaults;
  /** In the order in which equal ways out are tried. */
  readonly levers: readonly Lever[];
  readonly citations: Citations;
  /** Read beside the judgement, and never by it. */
  readonly methods: Methods;
}
