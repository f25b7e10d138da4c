// What the curve of the phone says, in one or two sentences: its two ends, and what today's seats give.
import type { Face } from '#components/result/face.ts';
import { formatDuration, formatNumber } from '#content/numbers/format.ts';
import type { PhoneBlock, PhoneRow } from '#model/report/document.ts';

export type Speaking = Pick<Face, 'phrases' | 'words' | 'language'>;

export function curveMessage({ phrases, words, language }: Speaking, block: PhoneBlock): string {
  const { rows, today } = block;
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return '';
  const said = (row: PhoneRow) => ({
    people: words.phone.people(row.agents, formatNumber(row.agents, language, 0)),
    share: phrases.range(row),
  });
  const ends = words.phone.message(said(first), said(last), formatDuration(block.withinSeconds, language));
  return today ? ends + words.phone.messageToday(phrases.range(today.seats), phrases.range(today.level)) : ends;
}
