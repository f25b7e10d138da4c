// The end of the first page: what is worth asking, and how the page is read.
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { type Box, stack, textBox } from './boxes.ts';
import { COLUMN, TYPE, WIDTH } from './grid.ts';
import type { Setting } from './setting.ts';

export function toAsk(setting: Setting, report: ReportDocument, most: number, width: number): Box {
  const { sheet, phrases, words } = setting;
  const block = blockOf(report, 'unknown');
  const title = textBox(sheet, words.toAsk, TYPE.strong, { width });
  if (!block) return stack(title, [3, textBox(sheet, words.allKnown, TYPE.smallInk, { width })]);
  const asked = block.questions.slice(0, most).map((entry) => phrases.unknownQuestion(entry).question);
  const more = block.questions.length - asked.length;
  const rest = more > 0 ? [words.moreToAsk(more)] : [];
  const intro = phrases.unknownIntro(block);
  const dashed = asked.map((question) => `– ${question}`);
  // Across the page a short line has room for what follows it.
  const lines = width === WIDTH ? [[intro, ...rest].join(' '), ...dashed] : [intro, ...dashed, ...rest];
  return stack(title, ...lines.map((line) => [3, textBox(sheet, line, TYPE.smallInk, { width })] as const));
}

export function howToRead({ sheet, words }: Setting): Box {
  return stack(textBox(sheet, words.howToRead, TYPE.strong, { width: COLUMN }), [
    3,
    textBox(sheet, words.howToReadText, TYPE.smallInk, { width: COLUMN }),
  ]);
}
