// One matter on which the two voices part: title, weight, both statements, why they cannot both hold, a way out on either
// side, how sure it is and by which rule. It goes on over a page only between the statements and the ways out, and only
// where it would leave a good part of the page white.
import type { Subject } from '#model/report/matter.ts';
import { wayLabel } from '#model/report/promise-matter.ts';
import { tellObtained, tellWay } from '#model/report/tell-matter.ts';
import { type Box, drawing, pair, ruleBox, stack, textBox } from '../boxes.ts';
import { type Part, partedPart } from '../flow.ts';
import { COLUMN, GUTTER, INK, TYPE, WIDTH } from '../grid.ts';
import { drawSeverity, MARK } from '../marks.ts';
import { widthOfLine } from '../set-lines.ts';
import { headingBox, type Setting } from '../setting.ts';
import { voices } from './voices.ts';

const BEFORE = 22;
const GAP = 8;

export const subjectPart = (setting: Setting, subject: Subject, totalPoints: number): Part =>
  partedPart('Sect', statements(setting, subject, totalPoints), GAP, waysOut(setting, subject), BEFORE);

export const subjectId = ({ id }: Pick<Subject, 'id'>): string => `subject-${id}`;

function statements(setting: Setting, subject: Subject, totalPoints: number): Box {
  const { sheet, phrases } = setting;
  return stack(
    titleRow(setting, subject, phrases.points(subject.points, totalPoints)),
    [6, voices(setting, subject)],
    [9, textBox(sheet, phrases.reason(subject), TYPE.body, { width: WIDTH - 60 })],
    ...phrases.saidOf(subject).map((text) => [5, textBox(sheet, text, TYPE.smallInk, { width: WIDTH - 60 })] as const),
  );
}

function waysOut(setting: Setting, subject: Subject): Box {
  const { phrases } = setting;
  const { labels } = phrases;
  return stack(
    ruleBox(0.4, INK.line),
    [
      5,
      pair(
        way(setting, wayLabel(subject, 'say', labels), tellWay(subject, 'say', phrases)),
        way(setting, wayLabel(subject, 'do', labels), tellWay(subject, 'do', phrases)),
      ),
    ],
    ...obtained(setting, subject),
    [6, subjectMeta(setting, subject)],
    ...turns(setting, subject),
  );
}

export function way({ sheet }: Setting, label: string, text: string, width = COLUMN): Box {
  return textBox(
    sheet,
    [
      { text: `${label}. `, style: TYPE.smallStrong },
      { text, style: TYPE.smallInk },
    ],
    TYPE.smallInk,
    { width },
  );
}

/** How the ways out are obtained, the width of the page. Another declaration is the same on many cards: the page tells it. */
function obtained({ sheet, phrases }: Setting, subject: Subject): readonly (readonly [number, Box])[] {
  const text = tellObtained(subject, phrases, ({ side }) => side !== 'declare');
  if (text === undefined) return [];
  const said = [
    { text: `${phrases.obtainedTitle()}. `, style: TYPE.tiny },
    { text, style: TYPE.tiny },
  ];
  return [[5, textBox(sheet, said, TYPE.tiny, { width: WIDTH })]];
}

function turns({ sheet, phrases }: Setting, subject: Subject): readonly (readonly [number, Box])[] {
  const text = phrases.turns(subject);
  return text === undefined ? [] : [[2, textBox(sheet, text, TYPE.tiny)]];
}

export function subjectMeta({ sheet, phrases }: Setting, subject: Subject): Box {
  const { certainty, rule } = phrases.labels;
  const text = `${certainty}: ${phrases.certainty(subject)}. ${rule}: ${phrases.ruleName(subject)}.`;
  return textBox(sheet, text, TYPE.tiny);
}

/** Mark and title at the left; at the right the weight in words, with its points where it has any. */
export function titleRow(setting: Setting, subject: Subject, points: string): Box {
  const { sheet, phrases } = setting;
  const told = [phrases.severity(subject.severity), ...(points ? [points] : [])].join(', ');
  const weight = Math.min(COLUMN, widthOfLine([{ text: told, style: TYPE.small }], sheet) + 2);
  const isMarked = subject.severity !== 'note';
  const indent = isMarked ? MARK + 6 : 0;
  const titleWidth = WIDTH - weight - GUTTER - indent;
  const title = headingBox(setting, 3, subjectId(subject), phrases.subjectTitle(subject), TYPE.title, {
    width: titleWidth,
  });
  const mark = drawing(0, (on, { x, y }) => drawSeverity(on, subject.severity, { x, y: y + 3.7 }));
  const beside = textBox(sheet, told, TYPE.small, { width: weight, align: 'right' });
  return {
    height: Math.max(title.height, beside.height),
    draw(on, { x, y }, parent) {
      if (isMarked) mark.draw(on, { x, y }, parent);
      title.draw(on, { x: x + indent, y }, parent);
      beside.draw(on, { x: x + WIDTH - weight, y: y + 1.6 }, parent);
    },
  };
}
