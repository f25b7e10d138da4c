// Free choice of channel or one imposed (sources 001 and 002): named where a declared purpose asks for a choice; where
// little service is meant, one channel is coherent if customers know it beforehand.
import { NOBODY } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { amountOf, isNobodyAnswering, rowsOf } from '#model/facts.ts';
import type { BesideReading, ChannelChoiceReading, UndecidedReading } from '#model/methods/reading.ts';
import {
  answered,
  beside,
  isAsked,
  isKnown,
  isLowByChoice,
  type Room,
  reaches,
  undecided,
} from '#model/methods/reading-room.ts';

const CHOICE = 'channel.choice';
const USE = 'volume.month';
/** The first answer above one channel imposed. */
const TWO = 25;

export function readChannelChoice(room: Room): ChannelChoiceReading | BesideReading | UndecidedReading {
  const isLow = isLowByChoice(room);
  if (!isAsked(room, 'channel-choice') && !isLow) return beside('channel-choice', 'not-asked');
  if (isNobodyAnswering(room.answers)) return beside('channel-choice', 'nobody', ['time.first_response']);
  const channels = channelsIn(room);
  const chosen = reaches(amountOf(room.answers, CHOICE), TWO);
  const from = answered(room, CHOICE, USE, ...(isLow ? ['promise.known'] : []));
  const isSingle = chosen === false || channels?.length === 1;
  if (!isSingle && chosen === undefined) return undecided('channel-choice', [CHOICE], from);
  const told = { method: 'channel-choice', channels: channels ?? [], isSingle, isLow, from } as const;
  if (!isSingle) return { ...told, state: 'holds' };
  if (!isLow) return { ...told, state: 'named' };
  const known = isKnown(room);
  if (known === undefined) return undecided('channel-choice', ['promise.known'], from);
  return { ...told, state: known ? 'holds' : 'named' };
}

/** Channels on which somebody is reached, as far as the table of requests tells; undefined where it is blank. */
function channelsIn({ answers }: Room): readonly Channel[] | undefined {
  const rows = rowsOf(answers, USE);
  if (!rows) return undefined;
  return [...rows].flatMap(([channel, row]) => (row !== NOBODY && (row === 'open' || row.high > 0) ? [channel] : []));
}
