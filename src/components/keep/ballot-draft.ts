// The ballot somebody is filling in, as typed, by engagement and round: it is there again after a reload, and only in this
// browser. Whoever leaves the device to somebody else takes it away.
import type { Places } from '#components/keep/device.ts';
import { isEntry, parsedText } from '#components/keep/kept-draft.ts';
import { BALLOT, isLater, KEEP_NOTHING } from '#components/keep/layout.ts';

const VERSION = 1;
const MOST_FIELDS = 200;
const LONGEST = 300;

export type Texts = Readonly<Record<string, string>>;
export type KeptBallot = 'kept' | 'off' | 'full';

const keyOf = (engagement: string, round: number): string => `${BALLOT}${engagement}/${round}`;

/** What was typed before; nothing where nothing is kept, or where it cannot be read. */
export function findBallot({ device }: Places, engagement: string, round: number): Texts {
  const kept = parsedText(device.read(keyOf(engagement, round)) ?? '');
  if (!isEntry(kept) || kept['version'] !== VERSION || !isEntry(kept['texts'])) return {};
  const texts = Object.entries(kept['texts']).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LONGEST,
  );
  return Object.fromEntries(texts.slice(0, MOST_FIELDS));
}

export function keepBallot({ device }: Places, engagement: string, round: number, texts: Texts): KeptBallot {
  const keys = device.keys();
  if (!keys || device.read(KEEP_NOTHING) !== null || keys.some(isLater)) return 'off';
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const written = device.write(keyOf(engagement, round), JSON.stringify({ version: VERSION, texts: filled }));
  return written === 'done' ? 'kept' : written === 'full' ? 'full' : 'off';
}

export const forgetBallot = ({ device }: Places, engagement: string, round: number): boolean =>
  device.remove(keyOf(engagement, round));
