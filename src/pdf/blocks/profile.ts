// An edited profile on paper: one sentence, and the table of what differs from the standard.
import type { ProfileBlock } from '#model/report/profile.ts';
import type { Part } from '../flow.ts';
import { TYPE, WIDTH } from '../grid.ts';
import type { Setting } from '../setting.ts';
import { tablePart } from '../table.ts';
import { introduction, prose, sectionHeading } from './section.ts';

const STANDARD = 196;
const EDITED = 344;

export function profile(setting: Setting, block: ProfileBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const { what, standard, edited } = phrases.profileColumns();
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.profileIntro(block)),
    prose(setting, phrases.profileCaption(block), 10, TYPE.strong, true),
    tablePart(
      sheet,
      {
        columns: [
          { head: what, x: 0, width: STANDARD - 14 },
          { head: standard, x: STANDARD, width: EDITED - STANDARD - 14 },
          { head: edited, x: EDITED, width: WIDTH - EDITED },
        ],
        rows: block.differences.map((difference) => {
          const told = phrases.difference(difference);
          return { cells: [{ text: told.what }, { text: told.standard }, { text: told.edited }] };
        }),
      },
      6,
    ),
  ];
}
