// The register of promises and the cards on time, people and money on paper: real tables, what each assumes in small print.

import type { PhysicsBlock, PromisesBlock } from '#model/report/physics-matter.ts';
import type { PhysicsCard } from '#model/report/physics-phrases.ts';
import { boxPart, type Part } from '../flow.ts';
import { TYPE, WIDTH } from '../grid.ts';
import { headingBox, type Setting } from '../setting.ts';
import { tablePart } from '../table.ts';
import { listParts } from './list.ts';
import { introduction, prose, sectionHeading, smallPrint } from './section.ts';

/** Left edges of the five columns of the register, and room between two. */
const REGISTER = [0, 66, 188, 288, 408];
const GAP = 10;
const NAME = 150;

export function promises(setting: Setting, block: PromisesBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const heads = phrases.promisesColumns();
  const keeping = phrases.promisesKeeping(block);
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.promisesIntro(block)),
    tablePart(
      sheet,
      {
        columns: heads.map((head, at) => ({
          head,
          x: REGISTER[at] ?? 0,
          width: (REGISTER[at + 1] ?? WIDTH + GAP) - (REGISTER[at] ?? 0) - GAP,
        })),
        rows: block.rows.map((row) => ({
          cells: phrases.promiseCells(row).map((text, at) => ({
            text,
            style: at === 0 || at === heads.length - 1 ? TYPE.cellStrong : TYPE.cell,
          })),
        })),
      },
      12,
    ),
    ...(keeping === undefined ? [] : [prose(setting, keeping, 10, TYPE.body)]),
    ...phrases.promisesNotes(block).map((note) => smallPrint(setting, note)),
  ];
}

export function physics(setting: Setting, block: PhysicsBlock): readonly Part[] {
  const { phrases } = setting;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.physicsIntro()),
    ...small(setting, phrases.physicsShared(block), 8),
    ...phrases.physicsCards(block).flatMap((card) => cardParts(setting, card)),
  ];
}

function cardParts(setting: Setting, { id, title, facts, assumptions }: PhysicsCard): readonly Part[] {
  const { sheet, phrases } = setting;
  const [what, amount] = phrases.physicsColumns();
  const heading = headingBox(setting, 3, `physics-${id}`, title, TYPE.title, { width: WIDTH });
  return [
    boxPart(heading, 16, { staysWithNext: true }),
    tablePart(
      sheet,
      {
        padding: 2.6,
        columns: [
          { head: what, x: 0, width: NAME - GAP },
          { head: amount, x: NAME, width: WIDTH - NAME },
        ],
        rows: facts.map(({ label, text }) => ({ cells: [{ text: label, style: TYPE.cellStrong }, { text }] })),
      },
      4,
    ),
    ...small(setting, assumptions, 6),
  ];
}

const small = (setting: Setting, texts: readonly string[], before: number): readonly Part[] =>
  listParts(
    setting,
    texts.map((text) => [{ text, style: TYPE.small }]),
    before,
    2,
  );
