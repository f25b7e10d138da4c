// What is in the report and where: one line a section. The lines are laid when the list is drawn, the page numbers put in
// when the last page is known.
import { drawLine, LEFT, ruleBox, textBox } from './boxes.ts';
import { boxPart, type Part } from './flow.ts';
import { INK, inked, TYPE, WIDTH } from './grid.ts';
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
  const slots: { entry: Entry; item: Tag; page: number; y: number }[] = [];
  const list: Part = {
    before: 5,
    height: entries.length * LINE,
    least: entries.length * LINE,
    place(on, parent) {
      const toc = on.open(parent, 'TOC');
      for (const entry of entries) {
        const { y } = on;
        on.artifact(() => on.rule(LEFT, y + LINE - 0.4, WIDTH, 0.4, INK.line));
        slots.push({ entry, item: on.open(toc, 'TOCI'), page: on.pages - 1, y });
        on.y += LINE;
      }
    },
  };
  return {
    parts: [
      boxPart(ruleBox(1.2), 0, { staysWithNext: true }),
      boxPart(textBox(sheet, words.contents, TYPE.strong), 7, { staysWithNext: true }),
      list,
    ],
    finish() {
      for (const { entry, item, page, y } of slots) {
        const at = headings.pageOf(entry.id);
        if (at === undefined) continue;
        const place = { x: LEFT, y, width: WIDTH, height: LINE };
        sheet.onPage(page, () =>
          drawLink(setting, sheet.open(item, 'Reference'), entry.id, words.toPage(entry.text, at), place, () => {
            drawLine(sheet, `${entry.text} `, inked(TYPE.body, INK.say), { x: LEFT, y: y + 1 });
            drawLine(sheet, String(at), TYPE.number, { x: LEFT, y: y + 1.6 }, WIDTH);
          }),
        );
      }
    },
  };
}
