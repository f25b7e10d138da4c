// The addresses of the site: one table of page kinds with their words in both languages, and the way from a place to its
// path. Light enough for the browser; it does not know the rules and the companies, whose ids are passed in.
import { LANGUAGES, type Language, type Words } from '#content/shape.ts';

/** Where the site stands at its address, with a slash at both ends; outside the built site, at the root. */
export const BASE: string = import.meta.env?.BASE_URL ?? '/';

/** Pages that stand once in each language. */
const SINGLE = {
  home: { it: '', en: '' },
  purposes: { it: 'scopi', en: 'purposes' },
  method: { it: 'come-giudica', en: 'how-it-judges' },
  samples: { it: 'esempi', en: 'samples' },
  privacy: { it: 'privacy', en: 'privacy' },
  licences: { it: 'licenze', en: 'licences' },
  assess: { it: 'valuta', en: 'assess' },
  result: { it: 'risultato', en: 'result' },
  open: { it: 'apri', en: 'open' },
  kept: { it: 'valutazioni', en: 'assessments' },
  whatIf: { it: 'e-se', en: 'what-if' },
  profile: { it: 'profilo', en: 'profile' },
  workshop: { it: 'workshop', en: 'workshop' },
  ballot: { it: 'scheda', en: 'ballot' },
  room: { it: 'sala', en: 'room' },
  paper: { it: 'su-carta', en: 'on-paper' },
  accessibility: { it: 'accessibilita', en: 'accessibility' },
} as const satisfies Record<string, Words>;

/** Pages that stand once for each thing of a kind: the folder above the thing. */
const FOLDER = {
  purpose: SINGLE.purposes,
  rule: { it: 'come-giudica/regole', en: 'how-it-judges/rules' },
  sample: SINGLE.samples,
  section: SINGLE.assess,
} as const satisfies Record<string, Words>;

/** Things whose address has words of its own; every other thing is addressed by its id. */
const SLUG: Partial<Record<keyof typeof FOLDER, Readonly<Record<string, Words>>>> = {
  purpose: {
    'unique-advantage': { it: 'vantaggio-inimitabile', en: 'unique-advantage' },
    'mass-speed': { it: 'velocita-per-tutti', en: 'mass-speed' },
    'lower-expectations': { it: 'abbassare-le-attese', en: 'lower-expectations' },
    'raise-and-surprise': { it: 'alzare-le-attese', en: 'raise-and-surprise' },
    'build-together': { it: 'costruire-insieme', en: 'build-together' },
    'contain-bad-word': { it: 'limitare-il-passaparola', en: 'contain-bad-word' },
    'extraordinary-trust': { it: 'fiducia-straordinaria', en: 'extraordinary-trust' },
    'different-people': { it: 'persone-diverse', en: 'different-people' },
    'race-to-bottom': { it: 'corsa-al-ribasso', en: 'race-to-bottom' },
    'because-we-can': { it: 'perche-e-giusto', en: 'because-we-can' },
  },
  section: {
    declaration: { it: 'dichiarazione', en: 'declaration' },
    promise: { it: 'promessa', en: 'promise' },
    money: { it: 'denaro', en: 'money' },
    people: { it: 'persone', en: 'people' },
    contacts: { it: 'richieste', en: 'contacts' },
    answering: { it: 'risposte', en: 'answering' },
    listening: { it: 'ascolto', en: 'listening' },
  },
};

/** The steps of an assessment in order; `declaration` comes before the six sections of questions. */
export const STEPS = Object.keys(SLUG.section ?? {});

export type SingleKind = keyof typeof SINGLE;
export type ManyKind = keyof typeof FOLDER;
export type PageKind = SingleKind | ManyKind;

/** A page without its language. `id` is set exactly for the kinds of which there are many. */
export interface Place {
  readonly kind: PageKind;
  readonly id?: string;
}

/** What the catalogue must say before every page can be listed. */
export interface KnownIds {
  readonly rules: readonly string[];
  readonly companies: readonly string[];
}

function isSingle(kind: PageKind): kind is SingleKind {
  return kind in SINGLE;
}

/** The address of a page from the root of its host, with a slash at both ends. */
export function pathOf(language: Language, kind: PageKind, id?: string): string {
  const parts: string[] = [language];
  if (isSingle(kind)) parts.push(SINGLE[kind][language]);
  else {
    if (id === undefined) throw new Error(`A page of kind ${kind} needs an id`);
    parts.push(FOLDER[kind][language], SLUG[kind]?.[id]?.[language] ?? id);
  }
  return `${BASE}${parts.filter(Boolean).join('/')}/`;
}

export function otherLanguage(language: Language): Language {
  return language === 'it' ? 'en' : 'it';
}

/** Every page of one language, in the order of the sitemap. */
export function allPages(language: Language, known: KnownIds): readonly (Place & { readonly path: string })[] {
  const places: Place[] = (Object.keys(SINGLE) as SingleKind[]).map((kind) => ({ kind }));
  const many: Record<ManyKind, readonly string[]> = {
    purpose: Object.keys(SLUG.purpose ?? {}),
    rule: known.rules,
    sample: known.companies,
    section: STEPS,
  };
  for (const kind of Object.keys(FOLDER) as ManyKind[]) {
    for (const id of many[kind]) places.push({ kind, id });
  }
  return places.map((place) => ({ ...place, path: pathOf(language, place.kind, place.id) }));
}

/** The page of whoever conducts a workshop, to which ballots lead back. */
export const workshopPath = (language: Language): string => `${BASE}${language}/workshop/`;

/** The word before the id of a sample company in the fragment of the result page: `#esempio=<id>`. */
export const SAMPLE_FRAGMENT: Words = { it: 'esempio', en: 'sample' };

/** The result page, opened on a sample company. */
export function sampleResultPath(language: Language, companyId: string): string {
  return `${pathOf(language, 'result')}#${SAMPLE_FRAGMENT[language]}=${companyId}`;
}

/** The words before a way out, and before the findings it is about, in the fragment of the page of what-if. */
export const WAY_FRAGMENT: Words = { it: 'strada', en: 'way' };
const FINDINGS_FRAGMENT: Words = { it: 'divergenze', en: 'divergences' };

export interface WayPlace {
  readonly side: string;
  /** Of one matter; none for the way out of the whole. */
  readonly findings: readonly string[];
}

/** The page of what-if: on one's own answers or on a sample, with a way out to begin with. */
export function whatIfPath(language: Language, place: { sample?: string; way?: WayPlace }): string {
  const named = new URLSearchParams();
  if (place.sample !== undefined) named.set(SAMPLE_FRAGMENT[language], place.sample);
  if (place.way) named.set(WAY_FRAGMENT[language], place.way.side);
  for (const finding of place.way?.findings ?? []) named.append(FINDINGS_FRAGMENT[language], finding);
  const fragment = named.toString();
  return pathOf(language, 'whatIf') + (fragment && `#${fragment}`);
}

/** What such an address names, whichever language it was written in. */
export function readWhatIfPath(fragment: string): { sample?: string; way?: WayPlace } {
  const named = new URLSearchParams(fragment.replace(/^#/u, ''));
  const one = (words: Words) => LANGUAGES.flatMap((language) => named.getAll(words[language]));
  const [sample] = one(SAMPLE_FRAGMENT);
  const [side] = one(WAY_FRAGMENT);
  return { ...(sample && { sample }), ...(side && { way: { side, findings: one(FINDINGS_FRAGMENT) } }) };
}
