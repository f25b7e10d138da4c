// Ways out of the whole on paper: each with what it takes and leaves, and a table of what changes.
import type { RepairsBlock, WholeWay } from '#model/report/ways-out.ts';
import { boxPart, type Part } from '../flow.ts';
import { TYPE, WIDTH } from '../grid.ts';
import { headingBox, type Setting } from '../setting.ts';
import { tablePart } from '../table.ts';
import { introduction, prose, sectionHeading } from './section.ts';

export function repairs(setting: Setting, block: RepairsBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const { change, today, onThisWay } = phrases.labels;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.repairsIntro(block)),
    ...block.sets.flatMap((way) => {
      const title = headingBox(setting, 3, `repairs-${way.side}`, phrases.wholeWayTitle(way), TYPE.title, {
        width: WIDTH,
      });
      return [
        boxPart(title, 18, { staysWithNext: true }),
        prose(setting, phrases.wholeWayText(way), 6, TYPE.body, true),
        tablePart(
          sheet,
          {
            columns: [
              { head: change, x: 0, width: 168 },
              { head: today, x: 182, width: 150 },
              { head: onThisWay, x: 346, width: WIDTH - 346 },
            ],
            rows: way.changes.map((one) => {
              const { what, from, to } = phrases.changed(one);
              return { cells: [{ text: what }, { text: from, style: TYPE.small }, { text: to, style: TYPE.smallInk }] };
            }),
          },
          8,
        ),
        ...moneyParts(setting, way),
        prose(setting, `${phrases.obtainedTitle()}:`, 8, TYPE.smallStrong, true),
        ...phrases.obtained(way).map((line) => prose(setting, line, 3, TYPE.small)),
      ];
    }),
  ];
}

/** What it takes in money, row by row, its total last. */
function moneyParts(setting: Setting, way: WholeWay): readonly Part[] {
  const money = setting.phrases.wayMoney(way);
  if (!money) return [];
  const [item, amount] = money.columns;
  return [
    prose(setting, money.caption, 10, TYPE.smallStrong, true),
    tablePart(
      setting.sheet,
      {
        columns: [
          { head: item, x: 0, width: 300 },
          { head: amount, x: 314, width: WIDTH - 314 },
        ],
        rows: money.rows.map((row) => {
          const style = row.isTotal ? TYPE.smallStrong : TYPE.smallInk;
          return {
            cells: [
              { text: row.item, style },
              { text: row.amount, style },
            ],
          };
        }),
      },
      4,
    ),
    prose(setting, money.notes.join(' '), 3, TYPE.small),
  ];
}
