// The methods of the five articles on paper: what each says, its table, the answers and the source in small print.
import type { MethodCard } from '#model/report/method-phrases.ts';
import type { MethodsBlock } from '#model/report/methods-block.ts';
import { boxPart, type Part } from '../flow.ts';
import { TYPE, WIDTH } from '../grid.ts';
import { headingBox, type Setting } from '../setting.ts';
import { tablePart } from '../table.ts';
import { listParts } from './list.ts';
import { introduction, prose, sectionHeading, smallPrint } from './section.ts';

/** Room for the names of the rows, and between two columns. */
const NAME = 170;
const GAP = 10;

export function methods(setting: Setting, block: MethodsBlock): readonly Part[] {
  const { phrases } = setting;
  const undecided = phrases.methodsUndecided(block);
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    introduction(setting, phrases.methodsIntro()),
    ...phrases.methodCards(block).flatMap((card) => cardParts(setting, card)),
    ...(undecided ? [prose(setting, undecided.text, 16, TYPE.body, true), ...asked(setting, undecided.questions)] : []),
    ...phrases.methodsBeside(block).map((text, at) => smallPrint(setting, text, at === 0 ? 14 : 4)),
  ];
}

function cardParts(setting: Setting, { id, title, says, table, notes, quoted, ask }: MethodCard): readonly Part[] {
  const { phrases } = setting;
  const heading = headingBox(setting, 3, id, title, TYPE.title, { width: WIDTH });
  const [first = '', ...more] = says;
  return [
    boxPart(heading, 16, { staysWithNext: true }),
    prose(setting, first, 4, TYPE.body, true),
    ...more.map((text) => prose(setting, text, 3, TYPE.body, table !== undefined)),
    ...(table ? [seen(setting, table)] : []),
    ...(ask.length > 0 ? [prose(setting, phrases.methodsAsk(ask), 6, TYPE.small, true), ...asked(setting, ask)] : []),
    ...notes.map((note) => smallPrint(setting, note, 6)),
    ...listParts(
      setting,
      quoted.map((text) => [{ text, style: TYPE.small }]),
      4,
      2,
    ),
  ];
}

const asked = (setting: Setting, questions: readonly string[]): readonly Part[] =>
  listParts(
    setting,
    questions.map((question) => [{ text: setting.phrases.questionText(question), style: TYPE.smallInk }]),
    4,
    2,
  );

/** The names of the rows take their room, the other columns share what is left. */
function seen({ sheet }: Setting, { columns, rows }: NonNullable<MethodCard['table']>): Part {
  const width = (WIDTH - NAME) / (columns.length - 1);
  return tablePart(
    sheet,
    {
      padding: 2.6,
      columns: columns.map((head, at) => ({
        head,
        x: at === 0 ? 0 : NAME + (at - 1) * width,
        width: (at === 0 ? NAME : width) - GAP,
      })),
      rows: rows.map((cells) => ({
        cells: cells.map((text, at) => ({ text, style: at === 0 ? TYPE.cellStrong : TYPE.cell })),
      })),
    },
    6,
  );
}
