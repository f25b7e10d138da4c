// What the room decided, on the first page: the sentence it declares together, marked as untranslated where it is, how many
// commitments it took and the first day of them. The commitments lead to their part.
import { formatDate } from '#content/numbers/format.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { type Box, ruleBox, stack, tagged, textBox } from './boxes.ts';
import { boxPart, type Part } from './flow.ts';
import { TYPE } from './grid.ts';
import { drawLink, type Setting } from './setting.ts';

export function decidedInRoom(setting: Setting, report: ReportDocument): readonly Part[] {
  const { sheet, phrases, words, language } = setting;
  const agreed = blockOf(report, 'agreed');
  const { quote, untranslated } = (agreed && phrases.session(agreed).find((part) => part.quote)) ?? {};
  const open = blockOf(report, 'decided')?.commitments ?? [];
  const [first] = open;
  if (!quote && !first) return [];
  const told = first && words.commitments(open.length, formatDate(first.by, language));
  const title = textBox(sheet, words.roomDecided, TYPE.strong);
  const box = stack(
    ruleBox(1.2),
    [6, title],
    quote ? [3, tagged('BlockQuote', textBox(sheet, quote, TYPE.smallQuote))] : undefined,
    untranslated ? [2, textBox(sheet, untranslated, TYPE.small)] : undefined,
    told ? [3, leading(setting, told)] : undefined,
  );
  return [boxPart(tagged('Sect', box), 10)];
}

function leading(setting: Setting, text: string): Box {
  const box = textBox(setting.sheet, text, TYPE.smallInk, { isBare: true });
  return {
    height: box.height,
    draw(on, { x, y }, parent) {
      const place = { x, y, width: box.lines[0]?.width ?? 0, height: box.height };
      drawLink(setting, on.open(parent, 'P'), 'decided', text, place, () => box.show(on, place));
    },
  };
}
