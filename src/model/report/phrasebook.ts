// What a face of the report needs to be told in words: the content implements it once per language, every face uses it.
// All strings are ready to print in the reader's language, typography included.
import type { Dimension } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Severity } from '#model/judge/rule.ts';
import type { AcceptedPhrases } from '#model/report/accepted-phrases.ts';
import type { BriefPhrases } from '#model/report/brief-phrases.ts';
import type { DimensionRow, DimensionsBlock } from '#model/report/dimension-matter.ts';
import type {
  BlockKind,
  CrossingBlock,
  DeclaredOperatedBlock,
  HeadlineBlock,
  HoldingBlock,
  OpenBlock,
  PartingBlock,
  PhoneBlock,
  PhoneRow,
  PurposeRow,
  Share,
  UnknownBlock,
} from '#model/report/document.ts';
import type {
  DeclarationBlock,
  DeclaredPurposeRow,
  MethodBlock,
  Reliance,
  SourcesBlock,
} from '#model/report/grounds.ts';
import type { Subject } from '#model/report/matter.ts';
import type { MethodPhrases } from '#model/report/method-phrases.ts';
import type { PhysicsPhrases } from '#model/report/physics-phrases.ts';
import type { ProfilePhrases } from '#model/report/profile.ts';
import type { SaidPhrases } from '#model/report/said-phrases.ts';
import type { Changed, RepairsBlock, WayOut, WholeWay } from '#model/report/ways-out.ts';
import type { SessionPhrases } from '#model/workshop/report/told-part.ts';

/** Column heads and fixed labels of the report. */
export interface ReportLabels {
  readonly purpose: string;
  readonly declared: string;
  readonly weight: string;
  readonly operated: string;
  readonly agreement: string;
  readonly notDeclared: string;
  readonly dimension: string;
  readonly asked: string;
  readonly shown: string;
  readonly free: string;
  readonly points: string;
  readonly scale: string;
  readonly changeWhatYouSay: string;
  readonly changeWhatYouDo: string;
  readonly changeWhatYouDeclare: string;
  readonly changeWhatYouPromise: string;
  readonly certainty: string;
  readonly rule: string;
  readonly agents: string;
  readonly answeredInTime: string;
  readonly seatsToday: string;
  readonly scope: string;
  readonly promise: string;
  readonly work: string;
  readonly behind: string;
  readonly figure: string;
  readonly solidity: string;
  readonly change: string;
  readonly today: string;
  readonly onThisWay: string;
}

export interface WayMoneyText {
  readonly caption: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly item: string; readonly amount: string; readonly isTotal: boolean }[];
  readonly notes: readonly string[];
}

/** Parts that only some reports have. */
interface PartPhrases extends AcceptedPhrases, MethodPhrases, ProfilePhrases, SessionPhrases {}

export interface Phrasebook extends PhysicsPhrases, BriefPhrases, SaidPhrases, PartPhrases {
  readonly language: 'it' | 'en';
  readonly labels: ReportLabels;
  /** Headings of all parts but the first, whose heading is the headline. */
  heading(kind: Exclude<BlockKind, 'headline'>): string;
  /** What was left out, to be said before anything else; undefined where nothing was. */
  shareNote(share: Share): string | undefined;
  /** How many answers come from which scenario, a sentence for each. */
  adoptedNotes(block: HeadlineBlock): readonly string[];
  /** The headline in two inks; either clause may stand alone. */
  headline(block: HeadlineBlock): { readonly say: string; readonly do: string };
  /** Two or three sentences under the headline. */
  standfirst(block: HeadlineBlock): string;
  /** "11 divergenze decisive", "7 rilevanti", …, "20 risposte su 24": counts of zero left out. */
  tally(block: HeadlineBlock): readonly { readonly severity?: Severity; readonly text: string }[];
  declarationIntro(block: DeclarationBlock): string;
  /** What the purpose promises customers, quoted; for one of the user's own what it asks, or that it asks nothing yet. */
  promise(row: DeclaredPurposeRow): string;
  /** "per: clienti business". */
  scope(scope: string): string;
  /** First sentence of a section: what it shows and in which order. */
  declaredOperatedIntro(block: DeclaredOperatedBlock): string;
  declaredOperatedCaption(block: DeclaredOperatedBlock): string;
  declaredOperatedNote(block: DeclaredOperatedBlock): string;
  partingIntro(block: PartingBlock): string;
  crossingIntro(block: CrossingBlock): string;
  holdingIntro(block: HoldingBlock): string;
  /** One line for a rule whose two answers agree. */
  ruleHolds(rule: string): string;
  dimensionsCaption(block: DimensionsBlock): string;
  /** The same for a face that draws nothing. */
  dimensionsOrder(block: DimensionsBlock): string;
  dimensionsNote(block: DimensionsBlock): string;
  phoneIntro(block: PhoneBlock): string;
  /** What to know before the rows: answers that do not fit them, or rows that tell nothing; with what to look at again. */
  phoneRemarks(block: PhoneBlock): readonly { readonly text: string; readonly questions: readonly string[] }[];
  /** The number of people of a row, marked where it is today's: "12 (oggi)". */
  people(row: PhoneRow): string;
  phoneAssumptions(block: PhoneBlock): readonly string[];
  openIntro(block: OpenBlock): string;
  notesIntro(): string;
  unknownIntro(block: UnknownBlock): string;
  methodText(block: MethodBlock): string;
  /** "Periodo dei dati: 31 marzo 2026". */
  asOf(date: string): string;
  sourcesIntro(block: SourcesBlock): string;
  /** What published figures are for; undefined where none is cited. */
  figuresIntro(block: SourcesBlock): string | undefined;
  /** A work as it is cited: "Porter, What Is Strategy?, Harvard Business Review (1996)". */
  work(work: string): string;
  /** A figure as published, how solid it is ("B: indagine ampia") and from where, with the year. */
  figure(figure: string): { readonly says: string; readonly solid: string; readonly from: string };
  /** What rests on a work or a figure: "il metodo", "la regola «…»". */
  behind(reliances: readonly Reliance[]): string;

  purposeName(purpose: string, ownName?: string): string;
  dimensionName(dimension: Dimension | 'driver'): string;
  poles(dimension: Dimension): { readonly low: string; readonly high: string };
  /** "Divergenza decisiva"; `Da chiarire` for open ones. */
  severity(severity: Severity): string;
  /** "certa, con risposte misurate". */
  certainty(subject: Subject): string;
  /** "33 punti su 152"; empty where a finding costs none. */
  points(points: number, total: number): string;
  /** Agreement cut to 0–100 for the eye: "56–85", "fino a 32", "sotto zero". */
  agreement(kappa: Interval): string;
  /** The same with its sign, "fra −105 e −52": where it moves below zero words alone would not tell. */
  signedAgreement(kappa: Interval): string;
  /** A plain interval of 0 to 100: "12–32", or one number. */
  range(interval: Interval): string;
  /** "livello più alto 12–32": the evidence of the top tier. */
  topTierRange(interval: Interval): string;
  weight(row: Pick<PurposeRow, 'weight'>): string;
  askedBand(ask: DimensionRow['asks'][number]): string;

  subjectTitle(subject: Pick<Subject, 'about' | 'severity'>): string;
  /** Declared purposes that ask more, where one is met; undefined where none does. */
  notEnoughFor(purposes: readonly string[]): string | undefined;
  reason(subject: Subject): string;
  wayToSay(subject: Subject): string;
  wayToDo(subject: Subject): string;
  /** The computed ways out on one side of a matter, each a paragraph: the smallest change, what it takes and takes away. */
  waysOut(subject: Subject, side: 'say' | 'do'): readonly string[];
  /** Which single numbers would end a matter, nearest first; undefined where none is known. */
  turns(subject: Subject): string | undefined;
  repairsIntro(block: RepairsBlock): string;
  /** "Cambiare ciò che fate". */
  /** Of a declaration that would leave fewer, and why it is not the way; undefined where there is none. */
  leavingFewer(way: WholeWay): string | undefined;
  wholeWayTitle(way: WholeWay): string;
  /** What the set takes, takes away and leaves, in sentences. */
  wholeWayText(way: WholeWay): string;
  /** Heading over how a way out is obtained. */
  obtainedTitle(): string;
  /** Why each change of a way is what it is, what its steps are the sum of; of the whole where the agreement comes from. */
  obtained(way: WayOut | WholeWay): readonly string[];
  /** The money of a way row by row, its total last, and what holds what; undefined where nothing told in money moves. */
  wayMoney(way: WholeWay): WayMoneyText | undefined;
  /** What changes, as it is today and as it would be. */
  changed(change: Changed): { readonly what: string; readonly from: string; readonly to: string };
  /** Name of the rule's page. */
  ruleName(subject: Subject): string;
  /** For an open subject: what to ask, and why it is open. */
  openQuestion(subject: Subject): {
    readonly question: string;
    readonly because: string;
    /** Which answers would settle it, in a sentence; a face with links may list them instead. */
    readonly settle?: string;
  };
  /** A question as it is asked. */
  questionText(question: string): string;
  unknownQuestion(entry: UnknownBlock['questions'][number]): { readonly question: string; readonly tells: string };
  /** The same questions by who usually knows, most useful first; empty where one person knows them all. */
  unknownByOwner(block: UnknownBlock): readonly { readonly owner: string; readonly questions: readonly string[] }[];
  unknownByOwnerIntro(): string;
}
