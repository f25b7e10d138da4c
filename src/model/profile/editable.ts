// What of a profile can be edited beside the bands: its thresholds by dotted names with the limits of each, and the
// anchored scales. Says and sets values; whether they go together is the business of faults.ts.
import {
  type Catalogue,
  CHANNELS,
  type Channel,
  DIMENSIONS,
  type Dimension,
  type EvidencePart,
  type EvidenceRecipe,
  type Scale,
  type Thresholds,
  type Unit,
} from '#model/catalogue.ts';
import { standardOf } from '#model/profile/origin.ts';
import type { Anchors } from '#model/scale.ts';

export interface EditableThreshold {
  /** Dotted name: "gap.critical.loss". */
  readonly id: string;
  /** Of the standard. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: true;
}

/** A loss of nothing is none, hence the least; a ratio below 1 would part what agrees. */
const LIMITS: Readonly<Record<string, readonly [min: number, max: number, whole?: true]>> = {
  fullLossGap: [1, 100],
  'qualityHalfWidth.estimate': [0, 50],
  'qualityHalfWidth.guess': [0, 50],
  'gap.critical.importance': [1, 3, true],
  'gap.critical.loss': [0.01, 1],
  'gap.critical.weight': [0, 1],
  'gap.major.importance': [1, 3, true],
  'gap.major.loss': [0.01, 1],
  'gap.major.weight': [0, 1],
  'gap.open.importance': [1, 3, true],
  'gap.open.loss': [0.01, 1],
  'ratio.minor': [1, 100],
  'ratio.major': [1, 100],
  'ratio.critical': [1, 100],
  'clash.weight': [0, 1],
  'clash.criticalWeight': [0, 1],
  'disclosure.high': [0, 100],
  'disclosure.low': [0, 100],
  'disclosure.clarity': [0, 100],
  likelyShare: [0.5, 1],
  'headline.widestInterval': [1, 200],
  'headline.coherentFrom': [0, 100],
  'headline.recognisableFrom': [0, 100],
};

/** Every threshold that can be edited, with its value in the standard. An exact answer has no half-width to edit. */
export function editableThresholds(catalogue: Catalogue): readonly EditableThreshold[] {
  const { thresholds } = standardOf(catalogue);
  return Object.entries(LIMITS).map(([id, [min, max, whole]]) => ({
    id,
    value: thresholdAt(thresholds, id),
    min,
    max,
    ...(whole && { whole }),
  }));
}

type Tree = { readonly [key: string]: number | Tree };

/** The value behind a dotted name. */
export function thresholdAt(thresholds: Thresholds, id: string): number {
  let at: number | Tree | undefined = thresholds as unknown as Tree;
  for (const key of id.split('.')) at = typeof at === 'object' ? at[key] : undefined;
  if (typeof at !== 'number') throw new Error(`No threshold is called ${id}`);
  return at;
}

/** The thresholds with some of them set. */
export function withThresholds(thresholds: Thresholds, edited: Readonly<Record<string, number>>): Thresholds {
  const set = (tree: Tree, path: string): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => {
        const id = path + key;
        if (typeof value === 'object') return [key, set(value, `${id}.`)];
        return [key, Object.hasOwn(edited, id) && Object.hasOwn(LIMITS, id) ? (edited[id] as number) : value];
      }),
    );
  return Object.keys(edited).length === 0
    ? thresholds
    : (set(thresholds as unknown as Tree, '') as unknown as Thresholds);
}

/** A scale that turns an amount into a score through anchors. */
export interface EditableAnchors {
  /** The fact, and for a scale of one channel the channel too: "auth.eur", "time.first_response.phone". */
  readonly id: string;
  readonly fact: string;
  readonly channel?: Channel;
  readonly dimension: Dimension;
  /** Of the standard. */
  readonly points: Anchors;
  readonly along: 'linear' | 'log';
  /** What an answer may be. */
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

/** What the quantities may be that no single question asks for. */
const WORKED_OUT: Readonly<Record<string, { readonly min: number; readonly max: number; readonly unit: Unit }>> = {
  'spend-per-contact': { min: 0, max: 100_000, unit: 'money' },
  'spend-share-of-revenue': { min: 0, max: 1000, unit: 'percent' },
};

export function editableAnchors(catalogue: Catalogue): readonly EditableAnchors[] {
  const standard = standardOf(catalogue);
  const limitsOf = (fact: string) => {
    const form = standard.questions.find(({ id }) => id === fact)?.form;
    if (form?.kind === 'number' || form?.kind === 'per-channel')
      return { min: form.min, max: form.max, unit: form.unit };
    return WORKED_OUT[fact] ?? { min: 0, max: 1e12, unit: 'index' as const };
  };
  return DIMENSIONS.flatMap((dimension) =>
    standard.evidence[dimension].flatMap(({ fact, scale }): EditableAnchors[] => {
      const limits = limitsOf(fact);
      if (scale.kind === 'anchors')
        return [{ id: fact, fact, dimension, points: scale.points, along: scale.along, ...limits }];
      if (scale.kind !== 'channel-anchors') return [];
      return CHANNELS.map((channel) => ({
        id: `${fact}.${channel}`,
        fact,
        channel,
        dimension,
        points: scale.points[channel],
        along: 'log' as const,
        ...limits,
      }));
    }),
  );
}

/** The recipe with some of its anchors set. */
export function withAnchors(recipe: EvidenceRecipe, edited: Readonly<Record<string, Anchors>>): EvidenceRecipe {
  const pointsOf = (id: string): Anchors | undefined => (Object.hasOwn(edited, id) ? edited[id] : undefined);
  const withPoints = ({ fact, scale, ...part }: EvidencePart): EvidencePart => ({
    ...part,
    fact,
    scale: editedScale(fact, scale, pointsOf),
  });
  if (Object.keys(edited).length === 0) return recipe;
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, recipe[dimension].map(withPoints)]),
  ) as unknown as EvidenceRecipe;
}

function editedScale(fact: string, scale: Scale, pointsOf: (id: string) => Anchors | undefined): Scale {
  if (scale.kind === 'anchors') return { ...scale, points: pointsOf(fact) ?? scale.points };
  if (scale.kind !== 'channel-anchors') return scale;
  const points = CHANNELS.map((channel) => [channel, pointsOf(`${fact}.${channel}`) ?? scale.points[channel]]);
  return { ...scale, points: Object.fromEntries(points) as typeof scale.points };
}
