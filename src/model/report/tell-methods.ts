// The methods of the sources as pieces: a part for each reading that has something to say, then those that cannot tell
// with their questions, then those beside the point.
import type { MethodCard } from '#model/report/method-phrases.ts';
import type { MethodsBlock } from '#model/report/methods-block.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { list, type Piece, paragraph } from '#model/report/pieces.ts';

export function tellMethods(block: MethodsBlock, phrases: Phrasebook): readonly Piece[] {
  const undecided = phrases.methodsUndecided(block);
  return [
    paragraph(phrases.methodsIntro()),
    ...phrases.methodCards(block).flatMap((card) => tellMethod(card, phrases)),
    ...(undecided ? [apart(undecided.text), ...asked(undecided.questions, phrases)] : []),
    ...phrases.methodsBeside(block).map((text, at) => (at === 0 ? apart(text) : paragraph(text))),
  ];
}

function tellMethod({ id, title, says, table, notes, quoted, ask }: MethodCard, phrases: Phrasebook): readonly Piece[] {
  return [
    { kind: 'heading', heading: { id, level: 3, text: title } },
    ...says.map(paragraph),
    ...(table ? [tableOf(table)] : []),
    ...notes.map(paragraph),
    ...list(quoted),
    ...(ask.length > 0 ? [paragraph(phrases.methodsAsk(ask)), ...asked(ask, phrases)] : []),
  ];
}

/** No longer of the card above. */
const apart = (text: string): Piece => ({ kind: 'paragraph', text, isApart: true });

const asked = (questions: readonly string[], phrases: Phrasebook): readonly Piece[] =>
  list(questions.map((question) => phrases.questionText(question)));

function tableOf({ columns, rows, lines }: NonNullable<MethodCard['table']>): Piece {
  return {
    kind: 'table',
    columns: columns.map((label) => ({ label })),
    rows: rows.map((cells, at) => ({ cells, line: lines?.[at] ?? lineOf(cells, columns) })),
  };
}

function lineOf([name, ...cells]: readonly string[], columns: readonly string[]): string {
  // With one column beside the names its head goes without saying.
  if (cells.length === 1) return `${name}: ${cells[0]}`;
  const told = cells.map((cell, at) => `${at === 0 ? columns[1] : columns[at + 1]?.toLowerCase()}: ${cell}`);
  return `${name}. ${told.join('; ')}`;
}
