// What the curve of the phone says, in one or two sentences: its two ends, and where today's seats stand on it.
import type { Face } from '#components/result/face.ts';
import { rowsOf } from '#components/result/phone-rows.ts';
import { formatDuration, formatNumber } from '#content/numbers/format.ts';
import { hullOf, type Interval } from '#model/interval.ts';
import type { PhoneBlock } from '#model/report/document.ts';

export type Speaking = Pick<Face, 'phrases' | 'words' | 'language'>;

export function seatsInWords({ language }: Speaking, { low, high }: Interval): string {
  const [from, to] = [formatNumber(low, language, 0), formatNumber(high, language, 0)];
  return from === to ? from : `${from}–${to}`;
}

export function curveMessage(face: Speaking, block: PhoneBlock): string {
  const { phrases, words, language } = face;
  const rows = rowsOf(block);
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return '';
  const said = ({ agents, share }: typeof first) => ({
    agents: formatNumber(agents, language, 0),
    share: phrases.range(share),
  });
  const within = formatDuration(block.withinSeconds, language);
  const ends = words.phone.message(said(first), said(last), within);
  const today = rows.filter(({ isToday }) => isToday).map(({ share }) => share);
  if (!block.seatsToday || today.length === 0) return ends;
  return ends + words.phone.messageToday(seatsInWords(face, block.seatsToday), phrases.range(hullOf(today)));
}
