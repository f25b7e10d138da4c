// Which parts each block of the report becomes on paper. A new kind of block does not compile until it is drawn here.
import { type Block, blockOf, type ReportDocument } from '#model/report/document.ts';
import type { Part } from '../flow.ts';
import type { Setting } from '../setting.ts';
import { declaredOperated } from './declared-operated.ts';
import { dimensions } from './dimensions.ts';
import { holding } from './holding.ts';
import { crossing, parting } from './parting.ts';
import { phone } from './phone.ts';
import { notes, open, unknown } from './questions.ts';
import { prose, sectionHeading } from './section.ts';

/** The headline has no parts: it is the first page. */
export function partsOf(setting: Setting, block: Block, report: ReportDocument): readonly Part[] {
  switch (block.kind) {
    case 'headline':
      return [];
    case 'declared-operated':
      return declaredOperated(setting, block);
    case 'parting':
      return parting(setting, block);
    case 'crossing':
      return crossing(setting, block);
    case 'holding':
      return holding(setting, block, comesFirst(report));
    case 'dimensions':
      return dimensions(setting, block);
    case 'phone':
      return phone(setting, block);
    case 'open':
      return open(setting, block);
    case 'notes':
      return notes(setting, block);
    case 'unknown':
      return unknown(setting, block);
    case 'method':
      return [
        sectionHeading(setting, block.kind, setting.phrases.heading(block.kind)),
        prose(setting, setting.phrases.methodText(block)),
      ];
    default:
      return block satisfies never;
  }
}

/** What holds comes before what parts, or nothing parts: then it is the main story. */
export function comesFirst(report: ReportDocument): boolean {
  const apart = report.blocks.findIndex(({ kind }) => kind === 'parting' || kind === 'crossing');
  const held = blockOf(report, 'holding');
  return held !== undefined && (apart < 0 || report.blocks.indexOf(held) < apart);
}
