// Marks in the parts of a report what the room disputes, so that whoever reads of a matter reads of the dispute too.
import type { Block } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Session } from '#model/workshop/report/session.ts';
import { standOf } from '#model/workshop/room/matters.ts';

/** The blocks as they are, without a workshop. */
export function withContested(blocks: readonly Block[], session: Session | undefined): readonly Block[] {
  if (!session) return blocks;
  const marked = (subject: Subject): Subject => {
    const said = standOf(session, subject);
    return said?.stand === 'disputed' ? { ...subject, contested: said.note ?? '' } : subject;
  };
  return blocks.map((block) =>
    block.kind === 'parting' || block.kind === 'crossing' ? { ...block, subjects: block.subjects.map(marked) } : block,
  );
}
