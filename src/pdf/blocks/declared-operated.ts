// The ten purposes in one table: left the weight that was declared, right how far what is done agrees. The table is the
// chart; its cells say everything the bars show. The same table, shorter, stands on the first page.
import type { DeclaredOperatedBlock, PurposeRow } from '#model/report/document.ts';
import { drawAgreement, drawAxis, drawBar, drawGrid, type Scale } from '../bars.ts';
import { LEFT } from '../boxes.ts';
import type { Part } from '../flow.ts';
import { INK, inked, TYPE, WIDTH } from '../grid.ts';
import type { Piece } from '../set-lines.ts';
import type { Setting } from '../setting.ts';
import { type Row, tablePart } from '../table.ts';
import { introduction, prose, sectionHeading, smallPrint } from './section.ts';

const NAME = 176;
const SAID: Scale = { x: 196, width: 84 };
const SAID_END = 318;
const DONE: Scale = { x: 350, width: 92 };

export function declaredOperated(setting: Setting, block: DeclaredOperatedBlock): readonly Part[] {
  const { phrases } = setting;
  const note = phrases.declaredOperatedNote(block);
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.declaredOperatedIntro(block)),
    prose(setting, phrases.declaredOperatedCaption(block), 5, TYPE.small, true),
    purposeTable(setting, block.rows, 9, 3.2),
    ...(note === '' ? [] : [smallPrint(setting, note)]),
  ];
}

/** Row by row in the order given. */
export function purposeTable(setting: Setting, rows: readonly PurposeRow[], before: number, padding = 3.6): Part {
  const { labels } = setting.phrases;
  return tablePart(
    setting.sheet,
    {
      padding,
      columns: [
        { head: labels.purpose, x: 0, width: NAME },
        {
          head: [{ text: `${labels.declared}: ${labels.weight.toLowerCase()}`, style: inked(TYPE.tiny, INK.say) }],
          x: SAID.x,
          width: SAID_END - SAID.x,
          align: 'right',
          alignHead: 'left',
        },
        {
          head: `${labels.operated}: ${labels.agreement.toLowerCase()}`,
          x: DONE.x,
          width: WIDTH - DONE.x,
          align: 'right',
          alignHead: 'left',
        },
      ],
      rows: rows.map((row) => purposeRow(setting, row)),
      leastHead: 27,
      besideHead: (sheet, { y }, height) => {
        for (const scale of [SAID, DONE]) drawAxis(sheet, placed(scale), y + height - 11.5);
      },
    },
    before,
  );
}

const placed = ({ x, width }: Scale): Scale => ({ x: LEFT + x, width });

function purposeRow(setting: Setting, row: PurposeRow): Row {
  const { phrases } = setting;
  const { weight, kappa, isOperated, ownName, purpose, scopes } = row;
  const isSaid = weight !== undefined;
  const face = isSaid || isOperated ? TYPE.cellStrong : TYPE.cell;
  const name = inked(face, isSaid ? INK.say : INK.ink);
  const title: readonly Piece[] = [
    { text: `${row.number}\u00a0\u00a0`, style: inked(TYPE.cell, INK.quiet) },
    { text: phrases.purposeName(purpose, ownName), style: name },
    ...scopes.map((scope) => ({ text: ` ${phrases.scope(scope)}`, style: TYPE.tiny })),
  ];
  return {
    cells: [
      { text: title },
      { text: isSaid ? phrases.weight(row) : '', style: TYPE.number },
      { text: phrases.agreement(kappa), style: TYPE.number },
    ],
    beside: (sheet, { y }, height) => {
      const middle = y + height / 2 - 2.6;
      for (const scale of [SAID, DONE]) drawGrid(sheet, placed(scale), y, height);
      if (isSaid) drawBar(sheet, placed(SAID), { low: 0, high: weight * 100 }, middle, 5.2, INK.say);
      drawAgreement(sheet, placed(DONE), kappa, middle, 5.2);
    },
  };
}
