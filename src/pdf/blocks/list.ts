// A list with a short dash before each entry. The whole list is one tag; an entry does not break.
import { drawLine, LEFT, type Text, textBox } from '../boxes.ts';
import { boxPart, type Part } from '../flow.ts';
import { INK, inked, MEASURE, TYPE } from '../grid.ts';
import type { Setting } from '../setting.ts';
import type { Tag } from '../sheet.ts';

const INDENT = 12;

export function listParts({ sheet }: Setting, entries: readonly Text[], before: number, gap = 5): readonly Part[] {
  let list: Tag | undefined;
  return entries.map((entry, index): Part => {
    const body = textBox(sheet, entry, TYPE.body, { tag: 'LBody', width: MEASURE - INDENT });
    const part = boxPart(body, index === 0 ? before : gap);
    return {
      ...part,
      place(on, parent) {
        if (!list) {
          list = on.open(parent, 'L');
          list.dictionary.data['A'] = { O: 'List', ListNumbering: 'Disc' };
        }
        const item = on.open(list, 'LI');
        const { y } = on;
        const dash = inked(TYPE.body, INK.quiet);
        on.fill(on.open(item, 'Lbl'), () => drawLine(on, '–', dash, { x: LEFT, y }));
        body.draw(on, { x: LEFT + INDENT, y }, item);
        on.y = y + body.height;
      },
    };
  });
}
