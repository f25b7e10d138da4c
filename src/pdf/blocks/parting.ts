// Where what is said and what is done part, and statements that cannot both hold whatever is declared: every matter in
// full, heaviest first.
import type { CrossingBlock, PartingBlock } from '#model/report/document.ts';
import type { Part } from '../flow.ts';
import type { Setting } from '../setting.ts';
import { introduction, sectionHeading } from './section.ts';
import { subjectPart } from './subject.ts';

export function parting(setting: Setting, block: PartingBlock): readonly Part[] {
  const { phrases } = setting;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.partingIntro(block)),
    ...block.subjects.map((subject) => subjectPart(setting, subject, block.totalPoints)),
  ];
}

export function crossing(setting: Setting, block: CrossingBlock): readonly Part[] {
  const { phrases } = setting;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.crossingIntro(block)),
    ...block.subjects.map((subject) => subjectPart(setting, subject, 0)),
  ];
}
