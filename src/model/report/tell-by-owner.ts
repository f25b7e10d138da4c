// What is not known, told apart for each who usually knows it: a list to print and hand over.
import type { UnknownBlock } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { list, type Piece, paragraph } from '#model/report/pieces.ts';

export function tellByOwner(block: UnknownBlock, phrases: Phrasebook): readonly Piece[] {
  const lists = phrases.unknownByOwner(block);
  if (lists.length === 0) return [];
  return [
    paragraph(phrases.unknownByOwnerIntro()),
    ...lists.flatMap(({ owner, questions }): readonly Piece[] => [
      { kind: 'paragraph', text: `${owner}:`, isApart: true },
      ...list(questions),
    ]),
  ];
}
