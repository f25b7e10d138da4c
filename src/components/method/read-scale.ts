// How a part of a dimension is read, in words: the scale of the recipe as points "30 seconds → 75".
import { siteWords } from '#components/frame/site-words.ts';
import { catalogue } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatNumber, formatQuantity } from '#content/numbers/format.ts';
import type { Language, QuestionEntry } from '#content/shape.ts';
import type { EvidencePart, Unit } from '#model/catalogue.ts';

export function questionOf(id: string): QuestionEntry | undefined {
  return catalogue.sections.flatMap((section) => section.questions).find((question) => question.id === id);
}

/** What a part is called: its question, or the quantity worked out from several. */
export function nameOfPart(part: EvidencePart, language: Language): string {
  const derived = siteWords[language].method.dimensions.derived[part.fact];
  return derived ?? questionOf(part.fact)?.words.ask[language] ?? part.fact;
}

const DERIVED_UNIT: Readonly<Record<string, Unit>> = {
  'spend-per-contact': 'money',
  'spend-share-of-revenue': 'percent',
};

function unitOf(part: EvidencePart): Unit | undefined {
  const form = questionOf(part.fact)?.form;
  return DERIVED_UNIT[part.fact] ?? (form && 'unit' in form ? form.unit : undefined);
}

export interface Reading {
  readonly how: string;
  /** Answers with the value each stands for; one list, or one a channel. */
  readonly points?: readonly { readonly channel?: string; readonly list: readonly string[] }[];
}

export function readScale(part: EvidencePart, language: Language): Reading {
  const words = siteWords[language].method.dimensions;
  const { scale } = part;
  const isOrdinal = questionOf(part.fact)?.form.kind === 'ordinal';
  const unit = unitOf(part);
  const whole = (value: number) => formatNumber(value, language, 0);
  const answer = (value: number, as: Unit | undefined) =>
    as ? formatQuantity(value, as, language, 'EUR') : formatNumber(value, language);
  const list = (points: readonly (readonly [number, number])[], as: Unit | undefined) =>
    points.map(([from, to]) => words.becomes(answer(from, as), whole(to)));
  switch (scale.kind) {
    case 'direct':
      return { how: isOrdinal ? words.direct : words.directNumber };
    case 'reverse':
      return { how: words.reverse };
    case 'anchors':
      return { how: scale.along === 'log' ? words.log : words.linear, points: [{ list: list(scale.points, unit) }] };
    case 'channel-anchors': {
      const perChannel = Object.entries(scale.points) as [keyof typeof scale.points, (typeof scale.points)['phone']][];
      const points = perChannel.map(([channel, own]) => ({
        channel: channels[channel].name[language],
        list: list(own, 'seconds'),
      }));
      return { how: words.channelAnchors, points };
    }
    case 'channel-count':
      return { how: words.channelCount(whole(scale.each)) };
    case 'choice-count':
      return { how: words.choiceCount(whole(scale.each)) };
    case 'checklist':
      return { how: words.checklist(whole(scale.positives.length), whole(scale.penalty)) };
  }
}
