// The map of hand-offs (source 001): for each step who acts, who tells the customer, and who the customer thinks it is.
// Named are orphans, of which nobody tells, and mismatches, where the customer looks to somebody who does not act.
import { choicesOf } from '#model/facts.ts';
import type { BesideReading, HandOff, HandOffsReading, UndecidedReading } from '#model/methods/reading.ts';
import { answered, beside, blankOf, isAsked, type Room, undecided } from '#model/methods/reading-room.ts';

/** The steps between the order and the refund, in their order; options of the questions on them. */
const STEPS = ['order', 'delivery', 'installation', 'repair', 'refund'] as const;
const THERE = 'steps.there';
const PARTNER = 'steps.partner';
const TELLING = ['steps.partner_tells', 'steps.you_tell'] as const;
const SEEN = 'steps.seen_as_you';
const MAP = [PARTNER, ...TELLING, SEEN];

export function readHandOffs(room: Room): HandOffsReading | BesideReading | UndecidedReading {
  if (!isAsked(room, 'hand-offs')) return beside('hand-offs', 'not-asked');
  const from = answered(room, THERE, ...MAP);
  const rows = rowsIn(room);
  if (rows.length === 0) {
    if (choicesOf(room.answers, THERE)) return beside('hand-offs', 'no-steps', from);
    return undecided('hand-offs', blankOf(room, THERE, ...MAP), from);
  }
  const orphans = rows.filter(({ informs }) => informs === 'nobody').map(({ step }) => step);
  const mismatches = rows.filter(isMismatch).map(({ step }) => step);
  const ask = blankOf(room, ...MAP);
  const isNamed = orphans.length > 0 || mismatches.length > 0;
  if (!isNamed && ask.length > 0) return undecided('hand-offs', ask, from);
  return { method: 'hand-offs', state: isNamed ? 'named' : 'holds', rows, orphans, mismatches, ask, from };
}

const isMismatch = ({ acts, thought }: HandOff): boolean =>
  (acts === 'partner' && thought === 'you') || (acts === 'you' && thought === 'other');

/** Steps said to be there, and those that any answer on them names; one nobody names may be one there is not. */
function rowsIn({ answers }: Room): readonly HandOff[] {
  const [there, partner, partnerTells, youTell, seen] = [THERE, ...MAP].map((id) => choicesOf(answers, id));
  const named = [there, partner, partnerTells, youTell, seen].flatMap((steps) => steps ?? []);
  return STEPS.filter((step) => named.includes(step)).map((step) => {
    const acts = actsOn(step, partner);
    return { step, acts, informs: informsOf(step, youTell, partnerTells), thought: thoughtOf(step, acts, seen) };
  });
}

type Steps = readonly string[] | undefined;

function actsOn(step: string, partner: Steps): HandOff['acts'] {
  if (!partner) return 'unknown';
  return partner.includes(step) ? 'partner' : 'you';
}

/** Who one side tells is known by itself; that nobody or one alone tells, only with both answers. */
function informsOf(step: string, youTell: Steps, partnerTells: Steps): HandOff['informs'] {
  if (!youTell || !partnerTells) return 'unknown';
  const [you, partner] = [youTell.includes(step), partnerTells.includes(step)];
  if (you && partner) return 'both';
  if (you) return 'you';
  return partner ? 'partner' : 'nobody';
}

function thoughtOf(step: string, acts: HandOff['acts'], seen: Steps): HandOff['thought'] {
  if (!seen) return 'unknown';
  if (seen.includes(step)) return 'you';
  return acts === 'you' ? 'other' : acts;
}
