// The shapes of what we claim: model data with its words beside it. A file of content that lacks a word does not compile.
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import type { Driver, Form, Purpose, Quality, RelationKind } from '#model/catalogue.ts';
import type { Check, Rule, Severity } from '#model/judge/rule.ts';

export const LANGUAGES = ['it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same sentence, written (not translated) in both languages. */
export type Words = { readonly [language in Language]: string };

/** A purpose with everything said about it. */
export interface PurposeEntry extends Purpose {
  readonly words: {
    /** Short name: "Velocità per tutti". */
    readonly name: Words;
    /** Infinitive clause for the headline, after "dichiarate di … / è costruita per …": "fare presto e uguale per tutti". */
    readonly clause: Words;
    /** What customers are promised, as the company would say it. */
    readonly promise: Words;
    readonly needs: readonly Words[];
    /** What this purpose does not need and is never held against it. */
    readonly doesNotNeed: readonly Words[];
    /** Kinds of company, never a claim about a real one. */
    readonly examples: readonly Words[];
    readonly failure: Words;
    /** One paragraph for its page: when it makes sense, what it costs, what a clean operation looks like. */
    readonly story: Words;
  };
}

export interface DriverEntry extends Driver {
  readonly words: Words;
}

export interface RelationEntry {
  readonly between: readonly [string, string];
  readonly kind: RelationKind;
  /** One line, for every pair. */
  readonly reason: Words;
}

export type Owner = 'finance' | 'operations' | 'people' | 'it' | 'marketing' | 'legal';

export interface QuestionEntry {
  readonly id: string;
  readonly essential: boolean;
  readonly form: Form;
  readonly mayNotApply: boolean;
  /** Who in a company usually knows. */
  readonly owner: Owner;
  readonly words: {
    readonly ask: Words;
    /** Why we ask and what it feeds, one or two sentences. */
    readonly why: Words;
    readonly hint?: Words;
    /** Completes "from the answer …": it "sull’autonomia", en "on authority". */
    readonly topic: Words;
    /** How the answer is quoted when it is a number or a table; {value} stands for it. Ordinals quote their anchor. */
    readonly quote?: Words;
    /** Unit as shown after the field, when the form is a number. */
    readonly unit?: Words;
    /** The same for one of them, where it is a thing that is counted. */
    readonly unitOne?: Words;
  };
  /** Five sentences, for 0, 25, 50, 75 and 100. */
  readonly anchors?: readonly [Words, Words, Words, Words, Words];
  /** Words of each option or part, by id. */
  readonly options?: Readonly<Record<string, Words>>;
  /** Values that are possible but worth a second look: a sentence, never a refusal. Bounds in the unit of the form. */
  readonly soft?: readonly {
    readonly when: 'above' | 'below';
    readonly bound: number;
    readonly channel?: string;
    readonly words: Words;
  }[];
}

export interface SectionEntry {
  readonly id: string;
  readonly words: { readonly title: Words; readonly intro: Words };
  readonly questions: readonly QuestionEntry[];
}

/** How solid a reference figure is: A law, regulator or peer review; B large survey; C vendor survey; D folklore. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface FigureEntry {
  readonly id: string;
  readonly grade: Grade;
  readonly year: number;
  /** Date by which someone should look whether it still stands. */
  readonly reviewBy: string;
  /** Id in sources.ts. */
  readonly source: string;
  /** The number as published, for a reader. */
  readonly says: Words;
  /** What it may and may not be used for. */
  readonly caveat: Words;
}

export interface SourceEntry {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly year: number;
  readonly where: string;
}

/** What is said about one dimension: its name, its two neutral poles and the sentences of its findings. */
export interface DimensionWords {
  readonly name: Words;
  /** What stands at 0 and at 100; neither is better. */
  readonly poles: { readonly low: Words; readonly high: Words };
  /** One sentence: what the dimension measures. */
  readonly measures: Words;
  /** Finding title, as a situation: "Quando un cliente reclama". */
  readonly title: Words;
  /** The sentence of a purpose that asks for at least, or at most. */
  readonly atLeast: Words;
  readonly atMost: Words;
  /** The same for a bound that asks little: at least a point below the middle, at most a point above it. */
  readonly atLeastSome: Words;
  readonly atMostMost: Words;
  /** Why the two statements cannot both hold: `low` when the operation is below what is asked, `high` when above. */
  readonly reason: { readonly low: Words; readonly high: Words };
  /** What would have to change in what is done. */
  readonly change: { readonly low: Words; readonly high: Words };
  /** Verb phrase completing "declare a purpose that …" for the way out on the side of saying. */
  readonly without: { readonly low: Words; readonly high: Words };
}

/** A contradiction rule with everything said about it, and examples on both sides of its threshold, which are its tests. */
export interface RuleEntry extends Rule {
  readonly words: {
    /** Finding title, as a situation: "Il tempo promesso e il tempo vero". */
    readonly title: Words;
    /** What is compared, in one sentence. */
    readonly compares: Words;
    /** The formula as a reader can check it by hand. */
    readonly formula: Words;
    /** Completes a weight: “rilevante dove …”, for a rule that is heavier under further conditions. */
    readonly heavier?: Words;
    /** The two answers agree, as a sentence that is true on its own wherever the rule finds no contradiction. */
    readonly holds: Words;
    /** Why the two answers cannot both hold. */
    readonly reason: Words;
    /** The way out on the side of doing, and on the side of saying. */
    readonly change: Words;
    readonly restate: Words;
  };
  readonly examples: readonly RuleExample[];
}

export interface RuleExample {
  readonly says: Words;
  readonly declaration?: readonly DeclaredPurpose[];
  readonly answers: Answers;
  readonly state: Check['state'];
  readonly severity?: Severity;
}

/** A sample company: an assessment file with a story of three lines. */
export interface CompanyEntry {
  readonly id: string;
  readonly name: Words;
  readonly story: readonly [Words, Words, Words];
  /** One line for lists: what is to be seen here. */
  readonly shows: Words;
}

/** What every other language must also say. */
export type Spoken<T> = T extends (...given: infer A) => infer R
  ? (...given: A) => R extends string ? string : R
  : T extends string
    ? string
    : { readonly [K in keyof T]: Spoken<T[K]> };

export type { Quality };
