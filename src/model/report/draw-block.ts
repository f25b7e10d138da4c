// One drawing for each kind of block: a face that lacks one does not compile.
import type { Block, BlockKind, BlockOf } from '#model/report/document.ts';

export type Drawings<Place, Drawn> = { readonly [K in BlockKind]: (block: BlockOf<K>, place: Place) => Drawn };

export function drawBlock<Place, Drawn>(drawings: Drawings<Place, Drawn>, block: Block, place: Place): Drawn {
  // The compiler cannot see that the drawing found by a block's kind is the one that takes this block.
  const draw = drawings[block.kind] as (block: Block, place: Place) => Drawn;
  return draw(block, place);
}
