// What one voter hands in: twenty tokens over the purposes, a sentence, what customers are believed to expect, five
// estimates and a guess. Types only; how a ballot travels is in code/ and carry/, who may hand one in is in collect.ts.
import type { Amount } from '#model/assessment.ts';
import type { Dimension } from '#model/catalogue.ts';

export const BALLOT_FORMAT = 'coerente/ballot';
export const BALLOT_VERSION = 1;

/** Tokens a voter lays on the purposes: all of them, in whole tokens. */
export const TOKENS = 20;

/** The eleventh place to lay tokens on: a purpose that is none of the ten. */
export const OTHER = 'other';

/** Lengths of what a voter writes, in UTF-16 units: a sentence, not an essay, so that a ballot fits a code for cameras. */
export const BALLOT_LIMITS = { existTo: 280, other: 80, name: 80, expects: 2 } as const;

/** The first vote is blind; the second follows the talk. */
export type Round = 1 | 2;

/** Tokens by purpose or `other`; a purpose without tokens has no key. They add up to TOKENS. */
export type Mix = Readonly<Record<string, number>>;

/** What customers are believed to expect first: an end of a dimension, such as a fast answer or a low price. */
export interface Expectation {
  readonly dimension: Dimension;
  readonly end: 'low' | 'high';
}

/** What the voter believes an answer to be: an amount, or options of a choice. */
export type Estimate = Amount | readonly string[];

export interface Ballot {
  readonly format: typeof BALLOT_FORMAT;
  readonly version: typeof BALLOT_VERSION;
  /** The id of the engagement it was handed out by. */
  readonly engagement: string;
  /** Made where the vote is begun, so that the same ballot handed in twice is known; a spoken code stands for itself. */
  readonly id: string;
  readonly round: Round;
  /** The number of the voter's role in the engagement, from 1. */
  readonly role: number;
  /** The language it was filled in; a spoken code and a grid do not tell it. */
  readonly language?: 'it' | 'en';
  readonly tokens: Mix;
  /** What `other` stands for, where tokens lie on it. */
  readonly other?: string;
  /** “We exist to …”, in the voter's own words. */
  readonly existTo?: string;
  /** At most two, the stronger first. */
  readonly expects?: readonly Expectation[];
  /** By question; one left out is not known, which is an answer too. */
  readonly estimates?: Readonly<Record<string, Estimate>>;
  /** The purpose the voter believes the operation is really built for. */
  readonly operated?: string;
  /** Only where the engagement asks for names. */
  readonly name?: string;
}
