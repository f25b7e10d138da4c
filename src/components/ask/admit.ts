// Lets the answers of a draft through the same door as a file: what the schema refuses is left out, entry by entry, and
// told; the rest is judged. Takes an assessment in which anything may stand, gives one that any reader would take.
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import type { Refusal } from '#model/refusal.ts';

/** Something left out: the question or the purpose it stood for, where that is known, and the sentence about it. */
export interface LeftOut {
  readonly kind: 'question' | 'purpose' | 'company';
  readonly id: string;
  readonly sentence: string;
}

export interface Admitted {
  readonly assessment: Assessment;
  readonly leftOut: readonly LeftOut[];
}

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (entry: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([k]) => k !== key));

/** Answers with rows of their own: one refused row is left out and the others stay. */
const hasRows = (id: string): boolean => {
  const kind = catalogue.questions.find((one) => one.id === id)?.form.kind;
  return kind === 'per-channel' || kind === 'promise-per-channel' || kind === 'parts' || kind === 'tier-facts';
};

/** The answer without the refused row; nothing when no row is left, since an empty table would be an answer too. */
function withoutRow(answer: unknown, [step, ...rest]: readonly string[]): unknown {
  if (!isEntry(answer) || step === undefined || !(step in answer)) return undefined;
  if (step === 'value') {
    const value = withoutRow(answer['value'], rest);
    return value === undefined ? undefined : { ...answer, value };
  }
  const left = without(answer, step);
  return !('value' in answer) && Object.keys(left).length > 0 ? left : undefined;
}

function withoutAnswer(answers: Assessment['answers'], id: string, rest: readonly string[]): Assessment['answers'] {
  const left = hasRows(id) ? withoutRow(answers[id], rest) : undefined;
  const others = without(answers, id) as Assessment['answers'];
  return left === undefined ? others : ({ ...answers, [id]: left } as Assessment['answers']);
}

/** The assessment without what is refused. */
function withoutRefused(assessment: Assessment, refusals: readonly Refusal[]): Assessment {
  let { answers, company, profile } = assessment;
  const entries = new Set<number>();
  let isWhole = false;
  for (const { path } of refusals) {
    const [part, key, ...rest] = path;
    if (part === 'answers') answers = withoutAnswer(answers, String(key), rest.map(String));
    else if (part === 'company')
      company = { ...without({ ...company }, String(key)), name: key === 'name' ? '' : company.name };
    else if (part === 'profile') profile = catalogue.profile;
    else if (typeof key === 'number') entries.add(key);
    else isWhole = true;
  }
  const declaration = isWhole ? [] : assessment.declaration.filter((_, i) => !entries.has(i));
  return { ...assessment, profile, company, declaration, answers };
}

function told(refusal: Refusal, assessment: Assessment, language: Language): readonly LeftOut[] {
  const [part, key] = refusal.path;
  // That nothing is declared is said by the place of the result, with the way to the declaration.
  if (refusal.kind === 'no-declaration') return [];
  const sentence = refusalSentence(language, refusal);
  if (part === 'answers') return [{ kind: 'question', id: String(key), sentence }];
  if (part === 'declaration' && typeof key === 'number') {
    return [{ kind: 'purpose', id: assessment.declaration[key]?.purpose ?? '', sentence }];
  }
  return [{ kind: part === 'declaration' ? 'purpose' : 'company', id: '', sentence }];
}

/** A refusal can hide another, so the rest is looked at again; after this many times every answer is left out. */
const MOST_LOOKS = 20;

export function admit(given: Assessment, language: Language): Admitted {
  let assessment = given;
  const leftOut: LeftOut[] = [];
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const read = readAssessment(catalogue, assessment);
    if (read.ok) return { assessment, leftOut };
    leftOut.push(...read.refusals.flatMap((refusal) => told(refusal, assessment, language)));
    if (read.refusals.every(({ kind }) => kind === 'no-declaration')) return { assessment, leftOut };
    assessment = withoutRefused(assessment, read.refusals);
  }
  return { assessment: { ...assessment, declaration: [], answers: {} }, leftOut };
}
