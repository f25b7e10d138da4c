// A matter as the first page tells it: title with its weight, both voices in small type where there is room, both ways out
// in one line each. The title leads to the matter in full.
import type { BriefLine } from '#model/report/brief-phrases.ts';
import type { HeadlineBlock, HoldingBlock } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import { wayLabel } from '#model/report/promise-matter.ts';
import { type Box, drawing, drawLine, pair, ruleBox, stack, tagged, textBox } from '../boxes.ts';
import { COLUMN, INK, TYPE, WIDTH } from '../grid.ts';
import { drawSeverity, MARK } from '../marks.ts';
import { widthOfLine } from '../set-lines.ts';
import { drawLink, type Setting } from '../setting.ts';
import { subjectId, way } from './subject.ts';
import { voiceRule } from './voices.ts';

const NAME = 122;

/** The report in four lines: names at the left, each leading to its part; what they say beside them. */
export function briefBox(setting: Setting, block: HeadlineBlock): Box {
  const lines = setting.phrases.brief(block).map((line) => briefLine(setting, line));
  return stack(...lines.flatMap((line) => [[4, ruleBox(0.4, INK.line)] as const, [4, line] as const]));
}

function briefLine(setting: Setting, { label, says, leadsTo }: BriefLine): Box {
  const { sheet } = setting;
  const name = textBox(sheet, label, TYPE.smallStrong, { width: NAME, isBare: leadsTo !== undefined });
  const told = says.map(({ text }) => [2, textBox(sheet, text, TYPE.smallInk, { width: WIDTH - NAME - 14 })] as const);
  const text = stack(...told);
  return {
    height: Math.max(name.height, text.height),
    draw(on, { x, y }, parent) {
      if (leadsTo) {
        const place = { x, y, width: name.lines[0]?.width ?? 0, height: name.height };
        drawLink(setting, on.open(parent, 'P'), leadsTo, label, place, () => name.show(on, place));
      } else name.draw(on, { x, y }, parent);
      text.draw(on, { x: x + NAME + 14, y }, parent);
    },
  };
}

export function subjectInBrief(setting: Setting, subject: Subject, totalPoints: number, hasVoices: boolean): Box {
  const { phrases } = setting;
  const { labels } = phrases;
  const points = phrases.points(subject.points, totalPoints);
  const weight = [phrases.severity(subject.severity), ...(points ? [points] : [])].join(', ');
  const ways = pair(
    way(setting, wayLabel(subject, 'say', labels), phrases.wayToSay(subject)),
    way(setting, wayLabel(subject, 'do', labels), phrases.wayToDo(subject)),
  );
  const title = linkedTitle(setting, subject, weight);
  return tagged('Sect', stack(title, hasVoices ? [4, said(setting, subject)] : undefined, [3, ways]));
}

export function heldInBrief(setting: Setting, held: HoldingBlock['pairs'][number]): Box {
  const name = textBox(setting.sheet, setting.phrases.dimensionName(held.dimension), TYPE.strong);
  return tagged('Sect', stack(name, [3, said(setting, held)]));
}

function said({ sheet, phrases }: Setting, { say, against }: Pick<Subject, 'say' | 'against'>): Box {
  const voice = (statements: Subject['against'], isSaid: boolean) =>
    stack(
      voiceRule(isSaid, COLUMN),
      ...statements.slice(0, 1).map((statement) => {
        const quote = textBox(sheet, phrases.quote(statement), TYPE.smallQuote, { width: COLUMN });
        return [3, tagged('BlockQuote', quote)] as const;
      }),
    );
  return pair(voice([say], say.voice === 'say'), voice(against, false));
}

function linkedTitle(setting: Setting, subject: Subject, weight: string): Box {
  const { sheet, phrases } = setting;
  const title = phrases.subjectTitle(subject);
  const right = widthOfLine([{ text: weight, style: TYPE.small }], sheet);
  const mark = drawing(0, (on, { x, y }) => drawSeverity(on, subject.severity, { x, y: y + 3 }));
  const text = textBox(sheet, title, TYPE.strong, { width: WIDTH - MARK - 6 - right - 20, isBare: true });
  return {
    height: text.height,
    draw(on, { x, y }, parent) {
      mark.draw(on, { x, y }, parent);
      const paragraph = on.open(parent, 'P');
      const place = { x: x + MARK + 5, y, width: text.lines[0]?.width ?? 0, height: text.height };
      drawLink(setting, paragraph, subjectId(subject), title, place, () => text.show(on, place));
      on.fill(on.open(parent, 'P'), () => drawLine(on, weight, TYPE.small, { x, y: y + 1 }, WIDTH));
    },
  };
}
