// What is knowingly accepted on paper: both statements as everywhere, and the terms in place of the ways out.
import type { AcceptedBlock } from '#model/report/matter.ts';
import { ruleBox, stack, tagged, textBox } from '../boxes.ts';
import { boxPart, type Part } from '../flow.ts';
import { INK, TYPE, WIDTH } from '../grid.ts';
import type { Setting } from '../setting.ts';
import { introduction, sectionHeading } from './section.ts';
import { subjectMeta, titleRow, way } from './subject.ts';
import { voices } from './voices.ts';

export function accepted(setting: Setting, block: AcceptedBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const entries = block.entries.map((entry) => {
    const { subject } = entry;
    const box = stack(
      titleRow(setting, subject, phrases.points(subject.points, block.totalPoints)),
      [6, voices(setting, subject)],
      [9, textBox(sheet, phrases.reason(subject), TYPE.body, { width: WIDTH - 60 })],
      [8, ruleBox(0.4, INK.line)],
      ...phrases.acceptance(entry).map(({ label, text }) => [4, way(setting, label, text, WIDTH - 60)] as const),
      [6, subjectMeta(setting, subject)],
    );
    return boxPart(tagged('Sect', box), 22);
  });
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.acceptedIntro(block)),
    ...entries,
  ];
}
