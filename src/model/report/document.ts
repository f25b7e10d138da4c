// The report: one value without a language, composed once, from which every face is drawn.
// Adding a kind of block breaks the compile of every face until it is drawn there.
import type { Company } from '#model/assessment.ts';
import type { Dimension } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Severity } from '#model/judge/rule.ts';
import type { Adopted } from '#model/report/adopted.ts';
import type { Brief } from '#model/report/brief.ts';
import type { DimensionsBlock } from '#model/report/dimension-matter.ts';
import type { DeclarationBlock, MethodBlock, SourcesBlock } from '#model/report/grounds.ts';
import type { AcceptedBlock, Said, SaidPurpose, Subject } from '#model/report/matter.ts';
import type { MethodsBlock } from '#model/report/methods-block.ts';
import type { PhysicsBlock, PromisesBlock } from '#model/report/physics-matter.ts';
import type { ProfileBlock, ProfileName } from '#model/report/profile.ts';
import type { RepairsBlock } from '#model/report/ways-out.ts';
import type { AnsweredCount, Headline } from '#model/verdict.ts';
import type { SessionBlock } from '#model/workshop/report/session-blocks.ts';

export interface HeadlineBlock {
  readonly kind: 'headline';
  readonly headline: Headline;
  /** What is done would be coherent: only what is said in public departs from the declaration. */
  readonly isPromiseApart?: true;
  /** Set where it is read by an edited profile. */
  readonly profile?: ProfileName;
  readonly coherence: Interval;
  /** Without those that are knowingly accepted. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly answered: AnsweredCount;
  /** Declared purposes, heaviest first. */
  readonly declared: readonly string[];
  /** How many of those weigh as much as the heaviest. */
  readonly heaviest: number;
  /** Declared purposes that ask nothing yet: of the user's own, without a band. */
  readonly asksNothing: readonly string[];
  /** Names given by the user to purposes of their own, by purpose. */
  readonly ownNames: Readonly<Record<string, string>>;
  /** Answers that come from scenarios; absent where there are none. */
  readonly adopted?: readonly Adopted[];
  /** The report in four lines; absent where only the verdict travelled. */
  readonly brief?: Brief;
}

export interface PurposeRow {
  readonly purpose: string;
  readonly number: number;
  /** Share of the declaration, 0 to 1; undefined when not declared. */
  readonly weight?: number;
  readonly scopes: readonly string[];
  readonly kappa: Interval;
  readonly isOperated: boolean;
  readonly ownName?: string;
}

export interface DeclaredOperatedBlock {
  readonly kind: 'declared-operated';
  /** Best agreement first. */
  readonly rows: readonly PurposeRow[];
  readonly coherence: Interval;
}

export interface PartingBlock {
  readonly kind: 'parting';
  /** Profile gaps, certain ones only, heaviest first: by points, then severity. */
  readonly subjects: readonly Subject[];
  /** Sum of the points of all certain gaps: 100 less the upper end of coherence. */
  readonly totalPoints: number;
}

/** Statements that cannot both hold, whatever is declared: contradictions, clashes in the mix, disclosure. No points. */
export interface CrossingBlock {
  readonly kind: 'crossing';
  /** Heaviest first. */
  readonly subjects: readonly Subject[];
}

/** Where what is said and what is done agree: as much to read as where they part. */
export interface HoldingBlock {
  readonly kind: 'holding';
  /** Declared purposes, heaviest first. */
  readonly declared: readonly string[];
  readonly pairs: readonly {
    readonly dimension: Dimension | 'driver';
    readonly say: Said;
    /** Further declared purposes that get it, each with what it asks itself. */
    readonly alsoAsking: readonly SaidPurpose[];
    /** Declared purposes that for certain do not get here what they ask. */
    readonly notFor: readonly string[];
    readonly against: readonly Said[];
  }[];
  /** Rules that compared two answers and found them in agreement. */
  readonly rules: readonly string[];
}

/** What an answer at hand leaves undecided. */
export interface OpenBlock {
  readonly kind: 'open';
  readonly subjects: readonly Subject[];
}

export interface NotesBlock {
  readonly kind: 'notes';
  readonly subjects: readonly Subject[];
}

export interface UnknownBlock {
  readonly kind: 'unknown';
  readonly questions: readonly {
    readonly question: string;
    /** One of the 24; else optional detail that would separate purposes that cannot be told apart. */
    readonly isEssential: boolean;
    readonly separates: boolean;
    /** It would narrow how many people the promises take, and their cost. */
    readonly narrows: boolean;
    readonly dimensions: readonly Dimension[];
    readonly rules: readonly string[];
    /** How many of the open points it could settle: those that name it. */
    readonly settles: number;
  }[];
}

/** How many calls out of 100 are answered in time with a number of people, in the least and the most favourable case. */
export interface PhoneRow {
  readonly agents: number;
  readonly low: number;
  readonly high: number;
  readonly isToday: boolean;
}

/** Calls answered in time against people on the phone: Erlang C at the highest load below, A at the lowest above. */
export interface PhoneBlock {
  readonly kind: 'phone';
  /** What the calls an hour come from: those of a month, the percent that suppliers answer, the opening hours. */
  readonly calls: { readonly perMonth: Interval; readonly outsidePercent: Interval; readonly hoursPerWeek: Interval };
  readonly callsPerHour: Interval;
  readonly withinSeconds: number;
  /** Whether that time is the one promised in public. */
  readonly isPromised: boolean;
  readonly handlingMinutes: Interval;
  readonly patienceSeconds: Interval;
  /** Fewest people first; the numbers today's seats may be are among them. */
  readonly rows: readonly PhoneRow[];
  /** Whole seats that today's people keep filled, when it is known how many there are, and the hull of their rows. */
  readonly today?: { readonly seats: Interval; readonly level: Interval };
  /** The typical wait that is stated; `contrast` where today's rows give one that is far from it. */
  readonly statedWait?: { readonly seconds: Interval; readonly contrast?: 'longer' | 'shorter' };
  /** Set where today's level is too wide to tell anything: blank questions that would narrow it. */
  readonly wouldTell?: readonly string[];
}

export type Block =
  | HeadlineBlock
  | DeclarationBlock
  | SessionBlock
  | DeclaredOperatedBlock
  | PartingBlock
  | CrossingBlock
  | AcceptedBlock
  | HoldingBlock
  | RepairsBlock
  | DimensionsBlock
  | PromisesBlock
  | PhysicsBlock
  | PhoneBlock
  | MethodsBlock
  | OpenBlock
  | NotesBlock
  | UnknownBlock
  | ProfileBlock
  | MethodBlock
  | SourcesBlock;

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

/** Which part of the answers the report was made from: all, or all but those in money. */
export type Share = 'whole' | 'without-money';

export interface ReportDocument {
  readonly company: Company;
  /** Which service of it, as whoever led a workshop wrote it. */
  readonly scope?: string;
  readonly share: Share;
  readonly blocks: readonly Block[];
}

/** The block of a kind, when the report has one. */
export function blockOf<K extends BlockKind>({ blocks }: ReportDocument, kind: K): BlockOf<K> | undefined {
  return blocks.find((block): block is BlockOf<K> => block.kind === kind);
}

/** Whether what holds together comes before what parts, or nothing parts: then it is told in full. */
export function holdingComesFirst({ blocks }: ReportDocument): boolean {
  const apart = blocks.findIndex(({ kind }) => kind === 'parting' || kind === 'crossing');
  return apart < 0 || blocks.findIndex(({ kind }) => kind === 'holding') < apart;
}
