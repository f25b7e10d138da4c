// The two voices of a matter, side by side: left what is said under a double rule, right what is done under a heavy one.
import type { Said, SaidPurpose } from '#model/report/matter.ts';
import { type Box, drawing, pair, stack, tagged, textBox } from '../boxes.ts';
import { COLUMN, INK, inked, type Style, TYPE } from '../grid.ts';
import type { Setting } from '../setting.ts';

interface Matter {
  readonly say: Said;
  readonly alsoAsking: readonly SaidPurpose[];
  readonly against: readonly Said[];
}

export function voices(setting: Setting, { say, alsoAsking, against }: Matter, quote: Style = TYPE.quote): Box {
  const also = setting.phrases.alsoAsked({ say, alsoAsking });
  return pair(voice(setting, [say], quote, also), voice(setting, against, quote));
}

function voice({ sheet, phrases }: Setting, statements: readonly Said[], quote: Style, also?: string): Box {
  const isSaid = statements[0]?.voice === 'say';
  const width = COLUMN;
  const who = inked(TYPE.who, isSaid ? INK.say : INK.ink);
  const told = statements.flatMap((said, index) => [
    [index > 0 ? 8 : 5, textBox(sheet, phrases.who(said), who, { width })] as const,
    [1.5, tagged('BlockQuote', textBox(sheet, phrases.quote(said), quote, { width }))] as const,
  ]);
  const note = also === undefined ? [] : [[5, textBox(sheet, also, TYPE.tiny, { width })] as const];
  return tagged('Div', stack(voiceRule(isSaid, width), ...told, ...note));
}

/** Double and blue for what is said, single and black for what is done: they differ in grey too. */
export const voiceRule = (isSaid: boolean, width: number): Box =>
  drawing(3.2, (sheet, { x, y }) => {
    if (isSaid) {
      sheet.rule(x, y, width, 0.9, INK.say);
      sheet.rule(x, y + 2.1, width, 0.9, INK.say);
    } else sheet.rule(x, y, width, 2, INK.ink);
  });
