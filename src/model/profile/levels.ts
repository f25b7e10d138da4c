// What one part of a dimension can be answered, and what each answer scores: single levels where the answers are few, a
// stretch from one score to another where they are amounts. Gives raw answers with their scores; knows no purpose.
import type { Catalogue, EvidencePart } from '#model/catalogue.ts';
import { ANCHORS } from '#model/repair/effort.ts';
import { type Anchors, scoreChecklist } from '#model/scale.ts';

export interface Level {
  readonly raw: unknown;
  readonly score: number;
}
export interface Stretch {
  readonly low: number;
  readonly high: number;
  /** The amount that scores so much. */
  readonly rawAt: (score: number) => number;
}
/** `rank` orders answers that score alike: those that fewer rules look at come first. */
export type Levels = { readonly few: readonly Level[] } | { readonly stretch: Stretch };

/** The channel on which the time of a first answer is stated: the one whose anchors reach furthest. */
export function channelOf(part: EvidencePart): string | undefined {
  if (part.scale.kind !== 'channel-anchors') return undefined;
  const widthOf = (points: Anchors): number => Math.abs((points[0]?.[1] ?? 0) - (points.at(-1)?.[1] ?? 0));
  const byWidth = Object.entries(part.scale.points).toSorted(([, a], [, b]) => widthOf(b) - widthOf(a));
  return byWidth[0]?.[0];
}

export function levelsOf(catalogue: Catalogue, part: EvidencePart): Levels {
  const { scale, fact } = part;
  const form = catalogue.questions.find(({ id }) => id === fact)?.form;
  switch (scale.kind) {
    case 'direct':
    case 'reverse': {
      const turned = (value: number): number => (scale.kind === 'direct' ? value : 100 - value);
      if (form?.kind !== 'number') return { few: ANCHORS.map((raw) => ({ raw, score: turned(raw) })) };
      return { stretch: { low: 0, high: 100, rawAt: turned } };
    }
    case 'anchors':
      return { stretch: stretchOf(scale.points, scale.along) };
    case 'channel-anchors': {
      const channel = channelOf(part) as keyof typeof scale.points;
      return { stretch: stretchOf(scale.points[channel], 'log') };
    }
    case 'channel-count':
      return { few: [1, 2, 3, 4, 5, 6].map((raw) => ({ raw, score: Math.min(100, raw * scale.each) })) };
    case 'choice-count': {
      const options = form?.kind === 'choices' ? form.options : [];
      const calm = calmestFirst(catalogue, fact, options);
      const stirred = [...calm.slice(0, 3), ...calm.slice(3).toReversed()];
      const few = [calm, stirred].flatMap((order) =>
        [...order, ''].map((_, count) => ({
          raw: order.slice(0, count),
          score: Math.min(100, count * scale.each),
        })),
      );
      return { few };
    }
    case 'checklist': {
      const options = form?.kind === 'choices' ? form.options : [];
      const negatives = calmestFirst(catalogue, fact, options).filter((one) => !scale.positives.includes(one));
      const few = [0, 1, 2].flatMap((against) =>
        [...scale.positives, ''].map((_, count) => {
          const raw = [...scale.positives.slice(0, count), ...negatives.slice(0, against)];
          return { raw, score: scoreChecklist(scale, raw) };
        }),
      );
      return { few };
    }
  }
}

/** What the rules say, as text to be searched; worked out once for each list of rules. */
const texts = new WeakMap<Catalogue['rules'], string>();

/** Options that fewer rules look at first. */
function calmestFirst({ rules }: Catalogue, fact: string, options: readonly string[]): readonly string[] {
  const text = texts.get(rules) ?? JSON.stringify(rules.map(({ where, when, heavier }) => [where, when, heavier]));
  texts.set(rules, text);
  const mentions = (option: string): number => text.split(`{"question":"${fact}","ticks":"${option}"`).length;
  return options.toSorted((a, b) => mentions(a) - mentions(b));
}

function stretchOf(points: Anchors, along: 'linear' | 'log'): Stretch {
  const scores = points.map(([, score]) => score);
  return { low: Math.min(...scores), high: Math.max(...scores), rawAt: (score) => rawBetween(points, along, score) };
}

/** The inverse of `scoreBetween`; where several answers score alike, the one furthest from 0. */
function rawBetween(points: Anchors, along: 'linear' | 'log', score: number): number {
  for (let at = points.length - 1; at > 0; at--) {
    const [[fromRaw, fromScore], [toRaw, toScore]] = [points[at - 1], points[at]] as [Anchors[number], Anchors[number]];
    if (score < Math.min(fromScore, toScore) || score > Math.max(fromScore, toScore)) continue;
    if (score === toScore || fromScore === toScore) return toRaw;
    if (score === fromScore) {
      if (at === 1) return fromRaw;
      continue;
    }
    const part = (score - fromScore) / (toScore - fromScore);
    if (along === 'log' && fromRaw > 0) return fromRaw * (toRaw / fromRaw) ** part;
    return fromRaw + part * (toRaw - fromRaw);
  }
  return points[0]?.[0] ?? 0;
}
