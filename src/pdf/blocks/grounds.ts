// What the report stands on: the declaration as it was made, the method with its version, the works and figures behind what
// is shown, each with how solid it is and what rests on it.
import type { DeclarationBlock, MethodBlock, SourcesBlock } from '#model/report/grounds.ts';
import type { Part } from '../flow.ts';
import { INK, inked, TYPE, WIDTH } from '../grid.ts';
import type { Setting } from '../setting.ts';
import { type Column, tablePart } from '../table.ts';
import { introduction, prose, sectionHeading } from './section.ts';

const said = inked(TYPE.cellStrong, INK.say);

export function declaration(setting: Setting, block: DeclarationBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const { labels } = phrases;
  const isScoped = block.purposes.some(({ scope }) => scope !== undefined);
  const scope: readonly Column[] = isScoped ? [{ head: labels.scope, x: 226, width: 92 }] : [];
  const promise = isScoped ? 332 : 226;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.declarationIntro(block)),
    tablePart(
      sheet,
      {
        columns: [
          { head: labels.purpose, x: 0, width: 150 },
          { head: labels.weight, x: 158, width: 48, align: 'right' },
          ...scope,
          { head: labels.promise, x: promise, width: WIDTH - promise },
        ],
        rows: block.purposes.map((row) => ({
          cells: [
            {
              text: [
                { text: `${row.number}\u00a0\u00a0`, style: inked(TYPE.cell, INK.quiet) },
                { text: phrases.purposeName(row.purpose, row.ownName), style: said },
              ],
            },
            { text: phrases.weight(row), style: TYPE.number },
            ...(isScoped ? [{ text: row.scope ?? '' }] : []),
            { text: phrases.promise(row) },
          ],
        })),
      },
      8,
    ),
  ];
}

export const method = (setting: Setting, block: MethodBlock): readonly Part[] => [
  sectionHeading(setting, block.kind, setting.phrases.heading(block.kind)),
  prose(setting, setting.phrases.methodText(block)),
];

export function sources(setting: Setting, block: SourcesBlock): readonly Part[] {
  const { sheet, phrases } = setting;
  const { labels } = phrases;
  const aboutFigures = phrases.figuresIntro(block);
  const works = {
    columns: [
      { head: labels.work, x: 0, width: 268 },
      { head: labels.behind, x: 284, width: WIDTH - 284 },
    ],
    rows: block.works.map(({ work, behind }) => ({
      cells: [{ text: phrases.work(work) }, { text: phrases.behind(behind), style: TYPE.small }],
    })),
  };
  const figures = {
    columns: [
      { head: labels.figure, x: 0, width: 218 },
      { head: labels.solidity, x: 232, width: 116 },
      { head: labels.behind, x: 362, width: WIDTH - 362 },
    ],
    rows: block.figures.map(({ figure, behind }) => {
      const { says, solid, from } = phrases.figure(figure);
      return {
        cells: [
          { text: says },
          { text: `${solid} (${from})`, style: TYPE.small },
          { text: phrases.behind(behind), style: TYPE.small },
        ],
      };
    }),
  };
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.sourcesIntro(block)),
    tablePart(sheet, works, 8),
    ...(aboutFigures ? [prose(setting, aboutFigures, 16, TYPE.body, true)] : []),
    ...(block.figures.length > 0 ? [tablePart(sheet, figures, 8)] : []),
  ];
}
