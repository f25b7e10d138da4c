// Builds an operation from the answers up: for each dimension an anchor of 0 to 100, and every fact behind it answered
// exactly so that the dimension comes out there. It gives answers only; the model is not asked.
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { CHANNELS, DIMENSIONS, type Dimension, type Scale } from '#model/catalogue.ts';

export type Anchors = Readonly<Record<Dimension, number>>;
export const ANCHORS = [0, 25, 50, 75, 100] as const;

const POSITIVES = ['listened', 'acknowledged', 'apologised', 'acted', 'explained', 'thanked'];
/** Six items that score each anchor: three of six are 50, each negative takes 25. */
const PRACTICE: Readonly<Record<number, readonly string[]>> = {
  0: [],
  25: [...POSITIVES.slice(0, 3), 'silent'],
  50: POSITIVES.slice(0, 3),
  75: [...POSITIVES, 'silent'],
  100: POSITIVES,
};
/** Words of advertising, those that no other answer is compared with first. */
export const WORDS = ['immediate', 'top', 'guaranteed', 'personal', 'always', 'always-open'];
const CONTACTS_A_MONTH = 10_000;

/** The raw answer that an anchored scale turns into `score`. */
function rawAt(points: readonly (readonly [number, number])[], score: number): number {
  const found = points.find(([, at]) => at === score);
  if (!found) throw new Error(`no anchor at ${score}`);
  return found[0];
}

/** The raw answer that scores an anchor; undefined where no single answer does. */
export function rawFor(scale: Scale, score: number): unknown {
  switch (scale.kind) {
    case 'direct':
      return score;
    case 'reverse':
      return 100 - score;
    case 'anchors':
      return rawAt(scale.points, score);
    case 'checklist':
      return PRACTICE[score];
    case 'choice-count': {
      return WORDS.slice(0, Math.round(score / scale.each));
    }
    default:
      return undefined;
  }
}

const partOf = (dimension: Dimension, fact: string): Scale => {
  const part = catalogue.evidence[dimension].find((one) => one.fact === fact);
  if (!part) throw new Error(`no part ${fact}`);
  return part.scale;
};
const pointsOf = (scale: Scale) => (scale.kind === 'anchors' ? scale.points : []);

/** Volumes, times, people and money that give reach, speed and resources their anchors. */
function derivedAnswers(at: Anchors): Answers {
  const channels = CHANNELS.slice(0, at.reach / 25);
  const speed = partOf('speed', 'time.first_response');
  const anchorsOf = (channel: (typeof CHANNELS)[number]) =>
    speed.kind === 'channel-anchors' ? speed.points[channel] : [];
  const contactsAYear = CONTACTS_A_MONTH * channels.length * 12;
  const budget = contactsAYear * rawAt(pointsOf(partOf('resources', 'spend-per-contact')), at.resources);
  const share = rawAt(pointsOf(partOf('resources', 'spend-share-of-revenue')), at.resources);
  return {
    'volume.month': Object.fromEntries(channels.map((channel) => [channel, CONTACTS_A_MONTH])),
    'time.first_response':
      channels.length === 0
        ? 'nobody'
        : Object.fromEntries(channels.map((channel) => [channel, rawAt(anchorsOf(channel), at.speed)])),
    ...Object.fromEntries(CHANNELS.map((channel) => [`aht.${channel}`, 1])),
    'budget.total': budget,
    revenue: share === 0 ? 1e6 : (100 * budget) / share,
    // One minute a contact: two people a channel do the work, five leave room.
    'staff.fte': 5 * channels.length,
    'staff.cost': 30_000,
    'staff.dedicated': 'yes',
    'customers.active': 10 * CONTACTS_A_MONTH * Math.max(1, channels.length),
    'promise.first_response': 'none',
  };
}

/** Every fact of every dimension answered exactly; `argument` is what decided the money. */
export function operationAt(at: Anchors, argument: string): Answers {
  const answers: Record<string, unknown> = { 'budget.driver': [argument] };
  for (const dimension of DIMENSIONS) {
    for (const { fact, scale } of catalogue.evidence[dimension]) {
      const raw = rawFor(scale, at[dimension]);
      if (raw !== undefined && catalogue.questions.some(({ id }) => id === fact)) answers[fact] = raw;
    }
  }
  return { ...answers, ...derivedAnswers(at) } as Answers;
}

/** The argument that is a purpose's own. */
export const ownArgument = (purpose: string): string =>
  catalogue.drivers.find(({ matches }) => matches[purpose] === 100)?.id ?? '';
