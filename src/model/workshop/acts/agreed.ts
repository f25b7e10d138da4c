// What the room agrees on: what a disputed word means, and the declaration with its sentence in each language.
import type { Assessment, DeclaredPurpose } from '#model/assessment.ts';
import { isText } from '#model/workshop/acts/limits.ts';
import { put, textOf } from '#model/workshop/acts/put.ts';
import { type Mix, OTHER } from '#model/workshop/ballot.ts';
import type { Consensus, Definition, Engagement, Language } from '#model/workshop/engagement.ts';

/** The empty text takes a definition away in that language. */
export function define(engagement: Engagement, purpose: string, language: Language, text: string): Engagement {
  if (!isText(text)) return engagement;
  const before = engagement.definitions.find((one) => one.purpose === purpose);
  if ((before?.text[language] ?? '') === text) return engagement;
  const texts = put(before?.text ?? {}, language, textOf(text) && text);
  const next: Definition | undefined = Object.keys(texts).length > 0 ? { purpose, text: texts } : undefined;
  const places = before ? engagement.definitions : [...engagement.definitions, { purpose, text: {} }];
  const definitions = places.flatMap((one) => (one.purpose === purpose ? (next ?? []) : one));
  return { ...engagement, definitions };
}

/** Weights of the purposes as tokens; nothing where no token lies anywhere. What `other` asks for is not known from tokens. */
export function setConsensusMix(engagement: Engagement, mix: Mix, otherName?: string): Engagement {
  const lying = Object.entries(mix).filter(([, tokens]) => tokens > 0 && Number.isFinite(tokens));
  if (lying.length === 0) return clearConsensus(engagement);
  const before = engagement.consensus;
  const declaration = lying.map(([purpose, weight]): DeclaredPurpose => {
    const there = before?.declaration.find((one) => one.purpose === purpose);
    const name = otherName?.trim() || there?.name || OTHER;
    return { ...there, purpose, weight, ...(purpose === OTHER && { name, bands: there?.bands ?? {} }) };
  });
  return { ...engagement, consensus: { ...before, declaration } };
}

export function setConsensusSentence(engagement: Engagement, language: Language, text: string): Engagement {
  const { consensus } = engagement;
  if (!consensus || !isText(text)) return engagement;
  const sentence = put<Partial<Record<Language, string>>, Language>(
    consensus.sentence ?? {},
    language,
    textOf(text) && text,
  );
  if (sentence[language] === consensus.sentence?.[language]) return engagement;
  const next: Consensus = put(consensus, 'sentence', Object.keys(sentence).length > 0 ? sentence : undefined);
  return { ...engagement, consensus: next };
}

export const clearConsensus = (engagement: Engagement): Engagement => put(engagement, 'consensus', undefined);

type Agreed = Pick<Engagement, 'assessment'> & { readonly consensus?: Consensus | undefined };

/** The assessment read with what the room declares; as it stands where nothing is declared together yet. */
export const agreedAssessment = ({ assessment, consensus }: Agreed): Assessment =>
  consensus ? { ...assessment, declaration: consensus.declaration } : assessment;
