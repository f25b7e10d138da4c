// One engagement of a consultant: who takes part, what they voted, what they found and what they decided, around the one
// assessment they speak of. Everything of it travels in one file (format coerente/engagement 1). Types only.
import type { Assessment } from '#model/assessment.ts';
import type { Ballot, Round } from '#model/workshop/ballot.ts';

export const ENGAGEMENT_FORMAT = 'coerente/engagement';
export const ENGAGEMENT_VERSION = 1;

/** How many roles a spoken code can tell apart. */
export const MOST_ROLES = 16;
export const MOST_RESPONDENTS = 200;
export const ESTIMATED_FACTS = 5;

/** Those who decide, and those who stand before the customer. */
export type Segment = 'board' | 'front-line';
export type Language = 'it' | 'en';

export interface Role {
  /** 1 to MOST_ROLES; it stays when the name changes. Two roles may have one name: they are shown with their numbers. */
  readonly number: number;
  readonly name: string;
  readonly segment: Segment;
}

/** Somebody who is invited to vote. */
export interface Respondent {
  readonly id: string;
  readonly role: number;
  readonly language: Language;
  /** Only where the engagement asks for names. */
  readonly name?: string;
}

/** A ballot that was taken in. */
export interface Collected {
  readonly ballot: Ballot;
  readonly via: 'link' | 'file' | 'code' | 'grid' | 'typed';
  /** When it was taken in, ISO 8601. */
  readonly at: string;
  /** Its round had been revealed by then: its voter may have seen the others. */
  readonly late?: true;
}

/** What a word of the declaration is agreed to mean. */
export interface Definition {
  readonly purpose: string;
  readonly text: Readonly<Partial<Record<Language, string>>>;
}

/** How the room stands to a finding. */
export interface Triaged {
  readonly finding: string;
  readonly stand: 'agree' | 'disputed' | 'accepted';
  readonly note?: string;
}

/** “Your number is wrong”: the new value counts, the old one is kept beside it. */
export interface Disputed {
  readonly question: string;
  /** The channel, of a table. */
  readonly cell?: string;
  /** As they stand in the file of the assessment; undefined where nothing was known. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The role that disputes it, where it is told. */
  readonly role?: number;
  readonly note?: string;
  /** When, ISO 8601. */
  readonly at: string;
  readonly settled?: boolean;
}

export interface Commitment {
  readonly id: string;
  readonly what: string;
  /** A role or a name: who answers for it. */
  readonly owner: string;
  /** The last day, YYYY-MM-DD. */
  readonly by: string;
  /** How one will see that it is done. */
  readonly measure: string;
  /** Findings it is to remove. */
  readonly findings?: readonly string[];
  readonly done?: boolean;
}

/** What the room declares together after the talk. */
export interface Consensus {
  readonly declaration: Assessment['declaration'];
  /** The sentence as edited by hand; where one is missing it is made from the mix. */
  readonly sentence?: Readonly<Partial<Record<Language, string>>>;
}

/** Where the session stands, so that a second laptop can go on. */
export interface Running {
  readonly minutes: 180 | 120;
  /** The id of the step of the running order. */
  readonly step: string;
  /** When the step began, ISO 8601; absent while the clock is stopped. */
  readonly since?: string;
  /** Seconds already run of the step when the clock was stopped. */
  readonly run?: number;
  /** Seconds that ran in the steps before it; absent at the first. */
  readonly before?: number;
}

export interface Engagement {
  readonly format: typeof ENGAGEMENT_FORMAT;
  readonly version: typeof ENGAGEMENT_VERSION;
  /** Six characters of the alphabet of codes: a ballot of another engagement is known by it. */
  readonly id: string;
  /** Which unit, which brand, which customers. */
  readonly scope: string;
  readonly sponsor?: string;
  /** Who decides where the room does not agree. */
  readonly decides?: string;
  /** The day of the workshop, YYYY-MM-DD. */
  readonly day?: string;
  readonly names: 'anonymous' | 'named';
  readonly roles: readonly Role[];
  readonly respondents: readonly Respondent[];
  /** The five questions every ballot estimates. */
  readonly estimated: readonly string[];
  /** The company, the facts and, after the workshop, the declaration. */
  readonly assessment: Assessment;
  readonly ballots: readonly Collected[];
  /** Rounds that have been revealed; until then contents are sealed. */
  readonly revealed: readonly Round[];
  readonly definitions: readonly Definition[];
  readonly consensus?: Consensus;
  readonly triage: readonly Triaged[];
  readonly disputes: readonly Disputed[];
  readonly commitments: readonly Commitment[];
  readonly running?: Running;
  /** When anything was last changed, ISO 8601. */
  readonly changedAt: string;
}
