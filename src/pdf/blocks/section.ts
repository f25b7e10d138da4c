// What all sections share: a heading under a rule, and paragraphs in a readable measure.
import { drawing, stack, type Text, textBox } from '../boxes.ts';
import { boxPart, type Part, paragraph } from '../flow.ts';
import { INK, MEASURE, type Style, TYPE, WIDTH } from '../grid.ts';
import { headingBox, type Setting } from '../setting.ts';

export function sectionHeading(setting: Setting, id: string, text: string): Part {
  const rule = drawing(1.2, (sheet, { x, y }) => sheet.rule(x, y, WIDTH, 1.2, INK.ink));
  const heading = headingBox(setting, 2, id, text, TYPE.section, { width: WIDTH });
  return boxPart(stack(rule, [7, heading]), 25, { staysWithNext: true });
}

export const prose = (
  { sheet }: Setting,
  text: Text,
  before = 8,
  style: Style = TYPE.body,
  staysWithNext = false,
): Part => paragraph(textBox(sheet, text, style, { width: MEASURE }), before, { staysWithNext });

export const introduction = (setting: Setting, text: string): Part => prose(setting, text, 8, TYPE.body, true);

export const smallPrint = (setting: Setting, text: string, before = 8): Part =>
  prose(setting, text, before, TYPE.small);
