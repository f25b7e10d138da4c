// What a face needs in words for the register of promises and for the cards on time, people and money.
import type { Interval } from '#model/interval.ts';
import type { Said } from '#model/report/matter.ts';
import type { PhysicsBlock, PromiseRow, PromisesBlock } from '#model/report/physics-matter.ts';

/** One thing of the block on time, people and money: a table of two columns, and what it takes for granted. */
export interface PhysicsCard {
  /** Anchor, without the block's. */
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly assumptions: readonly string[];
  /** Blank questions whose answers would narrow it; answers it comes from. */
  readonly assumed: readonly string[];
  readonly said: readonly Said[];
  /** Formulas it is worked out with, by anchor on the page on the method. */
  readonly formulas: readonly { readonly anchor: string; readonly name: string }[];
}

export interface ComparedPromises {
  readonly caption: string;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Said where no line differs. */
  readonly same: string;
}

export interface PhysicsPhrases {
  promisesIntro(block: PromisesBlock): string;
  /** Heads of the register, in the order of the cells of a row. */
  promisesColumns(): readonly [string, string, string, string, string];
  promiseCells(row: PromiseRow): readonly [string, string, string, string, string];
  /**
   * What keeping all promises takes, in a sentence; undefined where there is nothing to say. `beside`: other people that are told
   * beside it, so that one need is one figure.
   */
  promisesKeeping(block: PromisesBlock, beside?: readonly Interval[]): string | undefined;
  /** The registers of two sets of answers, as far as they differ: outcomes, people, money. */
  promisesCompared(before: PromisesBlock | undefined, after: PromisesBlock | undefined): ComparedPromises;
  /** Words used in advertising, and where the level is written, as far as they are known. */
  promisesNotes(block: PromisesBlock): readonly string[];
  physicsIntro(): string;
  /** What all the cards assume. */
  physicsShared(block: PhysicsBlock): readonly string[];
  /** Heads of a card: what, how much. */
  physicsColumns(): readonly [string, string];
  physicsCards(block: PhysicsBlock, beside?: readonly Interval[]): readonly PhysicsCard[];
  /** Heading of what a card assumes, and of the answers it comes from. */
  physicsAssumed(): string;
  physicsFrom(): string;
  physicsBlank(): string;
  physicsFormulas(): string;
  /** What the outcomes and the people of the register are worked out with. */
  promisesFormulas(block: PromisesBlock): PhysicsCard['formulas'];
  phoneFormulas(): PhysicsCard['formulas'];
}
