// The counts of the report side by side between two hairlines, each with its mark; a count too many goes on below.
import type { HeadlineBlock } from '#model/report/document.ts';
import { type Box, drawing, textBox } from '../boxes.ts';
import { INK, TYPE, WIDTH } from '../grid.ts';
import { drawSeverity, MARK } from '../marks.ts';
import { widthOfLine } from '../set-lines.ts';
import type { Setting } from '../setting.ts';

export function tally({ sheet, phrases }: Setting, block: HeadlineBlock): Box {
  const line = TYPE.small.leading + 2;
  let [x, y] = [0, 6];
  const entries = phrases.tally(block).map(({ severity, text }) => {
    const indent = severity && severity !== 'note' ? MARK + 4 : 0;
    const width = Math.min(WIDTH - indent, widthOfLine([{ text, style: TYPE.smallInk }], sheet) + 1);
    if (x > 0 && x + indent + width > WIDTH) [x, y] = [0, y + line];
    const at = { x, y };
    x += indent + width + 18;
    return { severity, indent, at, box: textBox(sheet, text, TYPE.smallInk, { width, tag: 'LBody' }) };
  });
  const height = y + line + 4;
  const rules = drawing(height, (on, place) => {
    on.rule(place.x, place.y, WIDTH, 0.4, INK.line);
    on.rule(place.x, place.y + height - 0.4, WIDTH, 0.4, INK.line);
    for (const { severity, indent, at } of entries) {
      if (severity && indent > 0) drawSeverity(on, severity, { x: place.x + at.x, y: place.y + at.y + 2 });
    }
  });
  return {
    height,
    draw(on, place, parent) {
      rules.draw(on, place, parent);
      const list = on.open(parent, 'L');
      for (const { indent, at, box } of entries) {
        box.draw(on, { x: place.x + at.x + indent, y: place.y + at.y }, on.open(list, 'LI'));
      }
    },
  };
}
