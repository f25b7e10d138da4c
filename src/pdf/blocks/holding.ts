// What holds the company together: the same two voices where they agree, in full where it is the main story, in smaller
// type where it comes after what parts; then the comparisons between answers that come out.
import type { HoldingBlock } from '#model/report/document.ts';
import { stack, tagged, textBox } from '../boxes.ts';
import { boxPart, type Part } from '../flow.ts';
import { TYPE } from '../grid.ts';
import { headingBox, type Setting } from '../setting.ts';
import { listParts } from './list.ts';
import { introduction, sectionHeading } from './section.ts';
import { voices } from './voices.ts';

export function holding(setting: Setting, block: HoldingBlock, isMain: boolean): readonly Part[] {
  const { phrases } = setting;
  const pairs = block.pairs.map((held) => {
    const name = phrases.dimensionName(held.dimension);
    const title = isMain
      ? headingBox(setting, 3, `held-${held.dimension}`, name, TYPE.title)
      : textBox(setting.sheet, name, TYPE.strong);
    const said = voices(setting, held, isMain ? TYPE.quote : TYPE.smallQuote);
    const not = phrases.notEnoughFor(held.notFor);
    const remark = not === undefined ? undefined : ([4, textBox(setting.sheet, not, TYPE.small)] as const);
    return boxPart(tagged('Sect', stack(title, [6, said], remark)), isMain ? 22 : 16);
  });
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.holdingIntro(block)),
    ...pairs,
    ...listParts(
      setting,
      block.rules.map((rule) => [{ text: phrases.ruleHolds(rule), style: TYPE.body }]),
      pairs.length > 0 ? 16 : 8,
    ),
  ];
}
