// Calls answered in time against people on the phone: what it comes from, the curve, its numbers, what is assumed.
import { formatDuration, formatNumber } from '#content/numbers/format.ts';
import type { PhoneBlock, PhoneRow } from '#model/report/document.ts';
import { pickRows } from '#model/report/phone-rows.ts';
import { drawGrid, drawShown, type Scale } from '../bars.ts';
import { drawing, LEFT, stack, textBox } from '../boxes.ts';
import { drawCurve } from '../curve.ts';
import { boxPart, type Part } from '../flow.ts';
import { INK, TYPE, WIDTH } from '../grid.ts';
import type { Setting } from '../setting.ts';
import { tablePart } from '../table.ts';
import { listParts } from './list.ts';
import { introduction, prose, sectionHeading } from './section.ts';

const HEIGHT = 170;
const SCALE: Scale = { x: 150, width: 250 };

export function phone(setting: Setting, block: PhoneBlock): readonly Part[] {
  const { phrases } = setting;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.phoneIntro(block)),
    ...phrases.phoneRemarks(block).map(({ text }) => prose(setting, text, 6, TYPE.strong)),
    curve(setting, block),
    numbers(setting, pickRows(block.rows)),
    ...listParts(
      setting,
      phrases.phoneAssumptions(block).map((text) => [{ text, style: TYPE.small }]),
      12,
    ),
  ];
}

function curve(setting: Setting, block: PhoneBlock): Part {
  const { sheet, web, language } = setting;
  const seconds = formatDuration(block.withinSeconds, language);
  const axis = textBox(sheet, web.phone.axis(seconds, block.isPromised), TYPE.small, { tag: 'Caption' });
  const figure = {
    height: HEIGHT,
    draw(on: typeof sheet, { x, y }: { x: number; y: number }, parent: Parameters<typeof sheet.open>[0]) {
      const alt = messageOf(setting, block);
      const tag = on.open(parent, 'Figure', { alt, bbox: [x, y, x + WIDTH, y + HEIGHT] });
      on.fill(tag, () => drawCurve(on, block, { x, y, width: WIDTH, height: HEIGHT }));
    },
  };
  return boxPart(stack(axis, [6, figure], [6, legend(setting, block, seconds)]), 12);
}

/** What the curve says, in one or two sentences: its two ends, and what today’s seats give. */
function messageOf({ phrases, web, language }: Setting, { rows, today, withinSeconds }: PhoneBlock): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return web.phone.band;
  const said = (row: PhoneRow) => ({
    people: web.phone.people(row.agents, formatNumber(row.agents, language, 0)),
    share: phrases.range(row),
  });
  const ends = web.phone.message(said(first), said(last), formatDuration(withinSeconds, language));
  return today ? ends + web.phone.messageToday(phrases.range(today.seats), phrases.range(today.level)) : ends;
}

function legend({ sheet, web }: Setting, { today, isPromised }: PhoneBlock, seconds: string) {
  const entry = (text: string, draw: (x: number, y: number) => void) => {
    const box = textBox(sheet, text, TYPE.small, { width: WIDTH, indent: 28 });
    const mark = drawing(0, (_, { x, y }) => draw(x, y));
    return stack(box, [
      0,
      { ...mark, height: 0.01, draw: (on, { x, y }, parent) => mark.draw(on, { x, y: y - box.height }, parent) },
    ]);
  };
  return stack(
    entry(web.phone.band, (x, y) => {
      sheet.block(x, y + 2.5, 22, 6, INK.area);
      sheet.block(x, y + 2.5, 22, 1.2, INK.ink);
      sheet.block(x, y + 7.5, 22, 1.2, INK.ink);
    }),
    ...(today
      ? [
          entry(web.phone.seats, (x, y) =>
            sheet.path(
              [
                [x, y + 5.6],
                [x + 22, y + 5.6],
              ],
              { stroke: INK.ink, width: 1, dash: 2.6, isOpen: true },
            ),
          ),
        ]
      : []),
    ...(isPromised ? [entry(web.phone.promise(seconds), (x, y) => sheet.block(x, y + 4.6, 22, 2, INK.say))] : []),
  );
}

function numbers({ sheet, phrases, web }: Setting, rows: readonly PhoneRow[]): Part {
  const { labels } = phrases;
  return tablePart(
    sheet,
    {
      padding: 2.6,
      columns: [
        { head: labels.agents, x: 0, width: 130 },
        {
          head: `${labels.answeredInTime}, ${web.phone.onHundred}`,
          x: SCALE.x,
          width: WIDTH - SCALE.x,
          align: 'right',
          alignHead: 'left',
        },
      ],
      rows: rows.map((row) => ({
        cells: [
          { text: phrases.people(row), style: row.isToday ? TYPE.cellStrong : TYPE.cell },
          { text: phrases.range(row), style: TYPE.number },
        ],
        beside(on, { y }, height) {
          const scale = { x: LEFT + SCALE.x, width: SCALE.width };
          drawGrid(on, scale, y, height);
          drawShown(on, scale, row, y + height / 2 - 2.4, 4.8);
        },
      })),
    },
    14,
  );
}
