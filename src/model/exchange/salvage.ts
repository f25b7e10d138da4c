// The good part of an assessment in which anything may stand: what the schema refuses is left out, entry by entry, and
// told; the rest is an assessment that any reader takes. Nothing is mended, clamped or guessed.
import { type Assessment, FORMAT, VERSION } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { shorten } from '#model/exchange/parse-json.ts';
import { nearestWord } from '#model/nearest-word.ts';
import type { Refusal } from '#model/refusal.ts';

export interface LeftOut {
  readonly refusal: Refusal;
  /** Of an entry of the declaration, the purpose it named. */
  readonly purpose?: string;
}

export interface Salvaged {
  /** May declare nothing: then it can be opened and gone on with, and not yet judged. */
  readonly assessment: Assessment;
  readonly leftOut: readonly LeftOut[];
}

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (entry: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([k]) => k !== key));

/** A refusal can hide another, so the rest is looked at again; after this many times every answer is left out. */
const MOST_LOOKS = 20;

/** `given` is a JSON value that says it is an assessment of this version. */
export function salvage(catalogue: Catalogue, given: unknown): Salvaged {
  const { assessment: shaped, leftOut: strange } = shape(catalogue, isEntry(given) ? given : {});
  const leftOut: LeftOut[] = [...strange];
  let assessment = shaped;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const read = readAssessment(catalogue, assessment);
    const refusals = read.ok ? [] : read.refusals.filter(({ kind }) => kind !== 'no-declaration');
    if (refusals.length === 0) return { assessment, leftOut };
    for (const refusal of refusals) leftOut.push({ refusal, ...purposeAt(refusal, assessment) });
    assessment = withoutRefused(catalogue, assessment, refusals);
  }
  const { accepted: _, profileEdition: __, adopted: ___, ...rest } = assessment;
  return { assessment: { ...rest, declaration: [], answers: {} }, leftOut };
}

/** The parts of the format, of the right kind each; what is unknown is left out at once, however much of it there is. */
function shape(catalogue: Catalogue, given: Entry): { assessment: Assessment; leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const leave = (refusal: Refusal) => leftOut.push({ refusal });
  const known = new Set([
    'format',
    'version',
    'profile',
    'company',
    'declaration',
    'answers',
    'accepted',
    'adopted',
    'profileEdition',
  ]);
  const ids = new Set(catalogue.questions.map(({ id }) => id));
  const answers = isEntry(given['answers']) ? given['answers'] : {};
  for (const key of Object.keys(given)) if (!known.has(key)) leave(unknown('unknown-key', [], key, known));
  for (const id of Object.keys(answers)) if (!ids.has(id)) leave(unknown('unknown-id', ['answers'], id, ids));
  const wrongKind = (part: string, expected: string) =>
    leave({ kind: given[part] === undefined ? 'missing' : 'wrong-kind', path: [part], details: { expected } });
  if (!isEntry(given['answers'])) wrongKind('answers', 'object');
  if (!isEntry(given['company'])) wrongKind('company', 'object');
  if (!Array.isArray(given['declaration'])) wrongKind('declaration', 'list');
  const company = isEntry(given['company']) ? given['company'] : { name: '' };
  const assessment = {
    format: FORMAT,
    version: VERSION,
    profile: given['profile'] ?? catalogue.profile,
    company: company['name'] === undefined ? { ...company, name: '' } : company,
    declaration: Array.isArray(given['declaration']) ? given['declaration'] : [],
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id))),
    ...(given['accepted'] !== undefined && { accepted: given['accepted'] }),
    ...(given['adopted'] !== undefined && { adopted: given['adopted'] }),
    ...(given['profileEdition'] !== undefined && { profileEdition: given['profileEdition'] }),
  };
  return { assessment: assessment as unknown as Assessment, leftOut };
}

function unknown(kind: Refusal['kind'], path: Refusal['path'], key: string, known: Iterable<string>): Refusal {
  const nearest = nearestWord(key, known);
  return { kind, path: [...path, key], details: { given: shorten(key), ...(nearest !== undefined && { nearest }) } };
}

function purposeAt({ path: [part, key] }: Refusal, { declaration }: Assessment): { purpose?: string } {
  const purpose: unknown = part === 'declaration' && typeof key === 'number' ? declaration[key]?.purpose : undefined;
  return typeof purpose === 'string' ? { purpose } : {};
}

/** The assessment without what is refused. */
function withoutRefused(catalogue: Catalogue, assessment: Assessment, refusals: readonly Refusal[]): Assessment {
  let { answers, company, profile } = assessment;
  const entries = new Set<number>();
  const acceptances = new Set<number>();
  const adoptions = new Set<number>();
  let isWhole = false;
  let isNoneAccepted = false;
  let isNoneAdopted = false;
  // Half an edition would be a profile that nobody wrote.
  let isStandard = false;
  for (const { path } of refusals) {
    const [part, key, ...rest] = path;
    if (part === 'answers') answers = withoutAnswer(catalogue, answers, String(key), rest.map(String));
    else if (part === 'company')
      company = { ...without({ ...company }, String(key)), name: key === 'name' ? '' : company.name };
    else if (part === 'profile') profile = catalogue.profile;
    else if (part === 'accepted' && typeof key === 'number') acceptances.add(key);
    else if (part === 'accepted') isNoneAccepted = true;
    else if (part === 'adopted' && typeof key === 'number') adoptions.add(key);
    else if (part === 'adopted') isNoneAdopted = true;
    else if (part === 'profileEdition') isStandard = true;
    else if (typeof key === 'number') entries.add(key);
    else isWhole = true;
  }
  const declaration = isWhole ? [] : assessment.declaration.filter((_, i) => !entries.has(i));
  const { accepted, adopted, profileEdition, ...rest } = assessment;
  const left = isNoneAccepted ? undefined : accepted?.filter((_, i) => !acceptances.has(i));
  const kept = isNoneAdopted ? undefined : adopted?.filter((_, i) => !adoptions.has(i));
  const edition = profileEdition !== undefined && !isStandard ? { profileEdition } : {};
  return {
    ...rest,
    profile,
    company,
    declaration,
    answers,
    ...(left && { accepted: left }),
    ...(kept && { adopted: kept }),
    ...edition,
  };
}

/** Answers with rows of their own: one refused row is left out and the others stay. */
const hasRows = ({ questions }: Catalogue, id: string): boolean => {
  const kind = questions.find((one) => one.id === id)?.form.kind;
  return kind === 'per-channel' || kind === 'promise-per-channel' || kind === 'parts' || kind === 'tier-facts';
};

function withoutAnswer(
  catalogue: Catalogue,
  answers: Assessment['answers'],
  id: string,
  rest: readonly string[],
): Assessment['answers'] {
  const left = hasRows(catalogue, id) ? withoutRow(answers[id], rest) : undefined;
  const others = without(answers, id) as Assessment['answers'];
  return left === undefined ? others : ({ ...answers, [id]: left } as Assessment['answers']);
}

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
