// What is in the report and where: one line a section, in two columns so that what follows begins on the same page. The lines are laid when the list is drawn, the page numbers put in
// when the last page is known.
import { drawLine, LEFT, ruleBox, textBox } from './boxes.ts';
import { boxPart, type Part } from './flow.ts';
import { COLUMN, GUTTER, INK, inked, TYPE } from './grid.ts';
import { drawLink, type Setting } from './setting.ts';
import type { Tag } from './sheet.ts';

export interface Entry {
  readonly id: string;
  readonly text: string;
}

const LINE = 14;

/** The list as parts, and what completes it. */
export function contents(
  setting: Setting,
  entries: readonly Entry[],
): { readonly parts: readonly Part[]; finish(): void } {
  const { sheet, headings, words } = setting;
  const slots: { entry: Entry; item: Tag; page: number; x: number; y: number }[] = [];
  const rows = Math.ceil(entries.length / 2);
  const list: Part = {
    before: 5,
    height: rows * LINE,
    least: rows * LINE,
    place(on, parent) {
      const toc = on.open(parent, 'TOC');
      entries.forEach((entry, index) => {
        const x = LEFT + (index < rows ? 0 : COLUMN + GUTTER);
        const y = on.y + (index % rows) * LINE;
        on.artifact(() => on.rule(x, y + LINE - 0.4, COLUMN, 0.4, INK.line));
        slots.push({ entry, item: on.open(toc, 'TOCI'), page: on.pages - 1, x, y });
      });
      on.y += rows * LINE;
    },
  };
  return {
    parts: [
      boxPart(ruleBox(1.2), 0, { staysWithNext: true }),
      boxPart(textBox(sheet, words.contents, TYPE.strong), 7, { staysWithNext: true }),
      list,
    ],
    finish() {
      for (const { entry, item, page, x, y } of slots) {
        const at = headings.pageOf(entry.id);
        if (at === undefined) continue;
        const place = { x, y, width: COLUMN, height: LINE };
        sheet.onPage(page, () =>
          drawLink(setting, sheet.open(item, 'Reference'), entry.id, words.toPage(entry.text, at), place, () => {
            drawLine(sheet, `${entry.text} `, inked(TYPE.body, INK.say), { x, y: y + 1 });
            drawLine(sheet, String(at), TYPE.number, { x, y: y + 1.6 }, COLUMN);
          }),
        );
      }
    },
  };
}
