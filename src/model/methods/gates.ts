// Listen, take in, analyse (source 002) as three gates: feedback is collected, somebody owns it, and it is set against the
// numbers at a set pace. The first broken gate is named; what comes after it can be as it likes.
import { amountOf, choicesOf } from '#model/facts.ts';
import type { BesideReading, Gate, GatesReading, UndecidedReading } from '#model/methods/reading.ts';
import {
  answered,
  beside,
  isAsked,
  isLeftOpen,
  type Room,
  reaches,
  toAsk,
  undecided,
} from '#model/methods/reading-room.ts';

const LOOP = 'listen.loop';
const WHERE = 'listen.where';
const OWNER = 'listen.owner';
const CADENCE = 'listen.cadence';
const ASKED_AT: Readonly<Record<Gate, readonly string[]>> = {
  collected: [LOOP, WHERE],
  owned: [OWNER],
  analysed: [CADENCE],
};

export function readGates(room: Room): GatesReading | BesideReading | UndecidedReading {
  if (!isAsked(room, 'gates')) return beside('gates', 'not-asked');
  const gates = [
    gate('collected', isCollected(room)),
    gate('owned', isOwned(room)),
    gate('analysed', isAnalysed(room)),
  ];
  const broken = gates.find(({ stands }) => stands === false)?.gate;
  const open = gates.filter(({ stands }) => stands === undefined);
  const from = answered(room, LOOP, WHERE, OWNER, CADENCE);
  const askedAt = (one: Gate): readonly string[] =>
    one === 'owned' && isReadOpen(room) ? [LOOP, ...ASKED_AT.owned] : ASKED_AT[one];
  const asked = (some: typeof gates): readonly string[] => [
    ...new Set(some.flatMap((one) => toAsk(room, ...askedAt(one.gate)))),
  ];
  if (broken === undefined && open.length > 0) return undecided('gates', asked(open), from);
  const before = gates
    .slice(
      0,
      gates.findIndex((one) => one.gate === broken),
    )
    .filter((one) => open.includes(one));
  const told = { method: 'gates', gates, from, ask: asked(before) } as const;
  return broken === undefined ? { ...told, state: 'holds' } : { ...told, state: 'named', broken };
}

const gate = (id: Gate, stands: boolean | undefined): GatesReading['gates'][number] => ({
  gate: id,
  ...(stands !== undefined && { stands }),
});

function isCollected({ answers, methods }: Room): boolean | undefined {
  const places = choicesOf(answers, WHERE);
  const said = amountOf(answers, LOOP);
  const loop = reaches(said, methods.from.collected);
  if (loop === false || places?.length === 0) return false;
  if (isLeftOpen(said, methods.from.collected)) return undefined;
  return loop === undefined && places === undefined ? undefined : true;
}

/** What is rarely read belongs to nobody, whoever is named. */
function isOwned(room: Room): boolean | undefined {
  const { answers, methods } = room;
  if (reaches(amountOf(answers, LOOP), methods.from.read) === false) return false;
  const owned = reaches(amountOf(answers, OWNER), methods.from.owned);
  return owned && isReadOpen(room) ? undefined : owned;
}

/** Whether it is told how much is read, and not whether that is rarely. */
const isReadOpen = ({ answers, methods }: Room): boolean => isLeftOpen(amountOf(answers, LOOP), methods.from.read);

const isAnalysed = ({ answers, methods }: Room): boolean | undefined =>
  reaches(amountOf(answers, CADENCE), methods.from.analysed);
