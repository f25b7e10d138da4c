// What the questionnaire needs of the catalogue, in one language and as plain JSON, so that a page carries its own words
// and the browser loads neither the other language nor the rules. Takes a language, gives the view; it judges nothing.
import { channels } from '#content/channels.ts';
import { dimensions } from '#content/dimensions.ts';
import { otherPurpose } from '#content/purposes/other.ts';
import { purposes } from '#content/purposes.ts';
import { relations } from '#content/relations.ts';
import { revenueBands } from '#content/revenue-bands.ts';
import { sections } from '#content/sections.ts';
import type { Language, PurposeEntry, QuestionEntry, SectionEntry, Words } from '#content/shape.ts';
import { CHANNELS, type Channel, DIMENSIONS, type Dimension, type Form } from '#model/catalogue.ts';

export interface SoftView {
  readonly when: 'above' | 'below';
  readonly bound: number;
  readonly channel?: string;
  readonly words: string;
}

export interface QuestionView {
  readonly id: string;
  readonly essential: boolean;
  readonly form: Form;
  readonly mayNotApply: boolean;
  readonly ask: string;
  readonly why: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly anchors?: readonly string[];
  readonly options?: Readonly<Record<string, string>>;
  readonly soft?: readonly SoftView[];
}

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly QuestionView[];
}

export interface PurposeView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly promise: string;
  readonly needs: readonly string[];
  readonly doesNotNeed: readonly string[];
  readonly failure: string;
}

/** Two purposes that pull apart, with the reason. Pairs that go together are not in the view. */
export interface RelationView {
  readonly between: readonly [string, string];
  readonly kind: 'tension' | 'contradiction';
  readonly reason: string;
}

export interface FaceView {
  readonly language: Language;
  readonly sections: readonly SectionView[];
  /** The ten in the order of their numbers, then `other`. */
  readonly purposes: readonly PurposeView[];
  readonly relations: readonly RelationView[];
  readonly channels: readonly { readonly id: Channel; readonly name: string }[];
  readonly dimensions: readonly {
    readonly id: Dimension;
    readonly name: string;
    readonly low: string;
    readonly high: string;
  }[];
  readonly revenueBands: readonly {
    readonly id: string;
    readonly label: string;
    readonly from: number;
    readonly to: number;
  }[];
}

type Pick = (words: Words) => string;

const valuesOf = (words: Readonly<Record<string, Words>>, pick: Pick): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([id, one]) => [id, pick(one)]));

function questionView({ words, anchors, options, soft, ...question }: QuestionEntry, pick: Pick): QuestionView {
  return {
    id: question.id,
    essential: question.essential,
    form: question.form,
    mayNotApply: question.mayNotApply,
    ask: pick(words.ask),
    why: pick(words.why),
    ...(words.hint ? { hint: pick(words.hint) } : {}),
    ...(words.unit ? { unit: pick(words.unit) } : {}),
    ...(anchors ? { anchors: anchors.map(pick) } : {}),
    ...(options ? { options: valuesOf(options, pick) } : {}),
    ...(soft ? { soft: soft.map((note) => ({ ...note, words: pick(note.words) })) } : {}),
  };
}

const sectionView = (section: SectionEntry, pick: Pick): SectionView => ({
  id: section.id,
  title: pick(section.words.title),
  intro: pick(section.words.intro),
  questions: section.questions.map((question) => questionView(question, pick)),
});

const purposeView = ({ id, number, words }: PurposeEntry, pick: Pick): PurposeView => ({
  id,
  number,
  name: pick(words.name),
  promise: pick(words.promise),
  needs: words.needs.map(pick),
  doesNotNeed: words.doesNotNeed.map(pick),
  failure: pick(words.failure),
});

/** Everything a page of the questionnaire shows, in one language. */
export function localise(language: Language): FaceView {
  const pick: Pick = (words) => words[language];
  return {
    language,
    sections: sections.map((section) => sectionView(section, pick)),
    purposes: [...purposes, otherPurpose].map((purpose) => purposeView(purpose, pick)),
    relations: relations.flatMap(({ between, kind, reason }) =>
      kind === 'tension' || kind === 'contradiction' ? [{ between, kind, reason: pick(reason) }] : [],
    ),
    channels: CHANNELS.map((id) => ({ id, name: pick(channels[id].name) })),
    dimensions: DIMENSIONS.map((id) => {
      const { name, poles } = dimensions[id];
      return { id, name: pick(name), low: pick(poles.low), high: pick(poles.high) };
    }),
    revenueBands: revenueBands.map(({ id, from, to, words }) => ({ id, from, to, label: pick(words) })),
  };
}
