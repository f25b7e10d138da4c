// The twelve dimensions in one table: what each declared purpose asks as thin strips, what the answers show as one thick
// bar, both poles named under the ends of every scale.
import type { Interval } from '#model/interval.ts';
import type { DimensionRow, DimensionsBlock } from '#model/report/dimension-matter.ts';
import { drawBar, drawGrid, drawShown, drawTier, isAnything, type Scale } from '../bars.ts';
import { drawing, LEFT, textBox } from '../boxes.ts';
import { boxPart, type Part } from '../flow.ts';
import { INK, inked, TYPE, WIDTH } from '../grid.ts';
import { widthOfLine } from '../set-lines.ts';
import type { Setting } from '../setting.ts';
import { type Row, tablePart } from '../table.ts';
import { prose, sectionHeading, smallPrint } from './section.ts';

const NAME = 112;
const SCALE: Scale = { x: 124, width: 200 };
const STRIP = 3;
const STEP = 4.2;
const THICK = 5;
/** A mark of the legend, and what keeps its words off it. */
const MARK = 28;

export function dimensions(setting: Setting, block: DimensionsBlock): readonly Part[] {
  const { phrases } = setting;
  const { labels } = phrases;
  const half = SCALE.width / 2;
  const number = (head: string, x: number, width: number) => ({ head, x, width, align: 'right' as const });
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    prose(setting, phrases.dimensionsCaption(block), 8, TYPE.body, true),
    legend(setting, block),
    tablePart(
      setting.sheet,
      {
        columns: [
          { head: labels.dimension, x: 0, width: NAME },
          { head: '0', x: SCALE.x, width: half - 6, align: 'left' },
          { head: '100', x: SCALE.x + half + 6, width: half - 6, align: 'right' },
          { ...number('', 354, 38), head: [{ text: labels.asked, style: inked(TYPE.tiny, INK.say) }] },
          number(labels.shown, 396, 58),
          number(labels.points, 458, 35.28),
        ],
        rows: block.rows.map((row) => dimensionRow(setting, row)),
        besideHead: () => undefined,
      },
      10,
    ),
    smallPrint(setting, phrases.dimensionsNote(block)),
  ];
}

const placed = ({ x, width }: Scale): Scale => ({ x: LEFT + x, width });

const bandOf = ({ low, high }: DimensionRow['asks'][number]): Interval | undefined =>
  low === undefined || high === undefined ? undefined : { low, high };

function dimensionRow({ phrases }: Setting, { dimension, asks, evidence, topTier, points }: DimensionRow): Row {
  const poles = phrases.poles(dimension);
  const strips = asks.length * STEP + 1;
  const drawn = strips + THICK + (topTier ? 6.5 : 0);
  const asked = inked(TYPE.number, INK.say);
  const shown = [
    { text: phrases.range(evidence), style: TYPE.number },
    ...(topTier ? [{ text: ` ${phrases.topTierRange(topTier)}`, style: TYPE.tiny }] : []),
  ];
  return {
    least: drawn + 26,
    cells: [
      { text: phrases.dimensionName(dimension), style: TYPE.cellStrong },
      { text: poles.low, style: TYPE.tiny, down: drawn + 4 },
      { text: poles.high, style: TYPE.tiny, down: drawn + 4 },
      { text: asks.map((ask) => phrases.askedBand(ask)).join(' '), style: asked },
      { text: shown, style: TYPE.number },
      { text: phrases.range({ low: points, high: points }), style: TYPE.number },
    ],
    beside(sheet, { y }) {
      const scale = placed(SCALE);
      drawGrid(sheet, scale, y, drawn + 5);
      asks.forEach((ask, index) => {
        const band = bandOf(ask);
        if (band) drawBar(sheet, scale, band, y + 5 + index * STEP, STRIP, INK.band);
      });
      drawShown(sheet, scale, evidence, y + 5 + strips, THICK);
      if (topTier) drawTier(sheet, scale, topTier, y + 5 + strips + THICK + 1.5, 4.4);
    },
  };
}

/** What the inks mean; the rarer ones only where they occur. */
function legend({ sheet, web }: Setting, { rows }: DimensionsBlock): Part {
  const scale: Scale = { x: 0, width: 22 };
  const entries = [
    { text: web.asksLegend, draw: (x: number, y: number) => sheet.block(x, y + 4.5, 22, STRIP, INK.band) },
    { text: web.showsLegend, draw: (x: number, y: number) => sheet.block(x, y + 3.5, 22, THICK, INK.ink) },
    ...(rows.some(({ topTier }) => topTier)
      ? [
          {
            text: web.tierLegend,
            draw: (x: number, y: number) => drawTier(sheet, { ...scale, x }, { low: 0, high: 100 }, y + 3.8, 4.4),
          },
        ]
      : []),
    ...(rows.some(({ evidence }) => isAnything(evidence))
      ? [
          {
            text: web.openLegend,
            draw: (x: number, y: number) => drawShown(sheet, { ...scale, x }, { low: 0, high: 100 }, y + 3.5, THICK),
          },
        ]
      : []),
  ];
  let left = 0;
  let top = 0;
  const laid = entries.map(({ text, draw }) => {
    const width = widthOfLine([{ text, style: TYPE.small }], sheet) + 1;
    // All four seldom fit side by side.
    if (left > 0 && left + MARK + width > WIDTH) {
      left = 0;
      top += TYPE.small.leading + 2;
    }
    const at = { x: left, y: top };
    left += MARK + width + 18;
    return { at, draw, box: textBox(sheet, text, TYPE.small, { width }) };
  });
  return boxPart(
    {
      height: top + TYPE.small.leading,
      draw(on, { x, y }, parent) {
        for (const { at, draw, box } of laid) {
          const place = { x: x + at.x, y: y + at.y };
          drawing(0, (_, there) => draw(there.x, there.y)).draw(on, place, parent);
          box.draw(on, { ...place, x: place.x + MARK }, parent);
        }
      },
    },
    8,
    { staysWithNext: true },
  );
}
