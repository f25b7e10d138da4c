// What changed between two assessments of one company: facts, declaration, findings, agreement. Takes both and judges both
// with the same catalogue, so that every difference comes from what was said, or from a profile that was edited meanwhile,
// which is then told; under which versions each was saved is told beside it. It does not know which state is the wanted one.
import type { Acceptance, Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { compareDeclarations, type DeclarationChange } from '#model/compare/declarations.ts';
import { areEqual } from '#model/compare/equal.ts';
import { compareFacts, type FactChange } from '#model/compare/facts.ts';
import type { Interval } from '#model/interval.ts';
import { assess } from '#model/judge/assess.ts';
import { countMatters, type Finding } from '#model/judge/finding.ts';
import { withEdition } from '#model/profile/edition.ts';
import { editionOf } from '#model/profile/origin.ts';
import type { ProfileName } from '#model/report/profile.ts';
import { givenIn, type Verdict } from '#model/verdict.ts';

/** One of the two states, with the profile and the method it was saved under where that is known. */
export interface Side {
  readonly assessment: Assessment;
  readonly profile: string;
  readonly method?: string;
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** Agreement with one purpose, unclipped; absent where a side does not declare a purpose of the user's own. */
export interface FitChange {
  readonly purpose: string;
  readonly ownName?: string;
  /** Share of the declaration, 0 to 1; absent where it is not declared. */
  readonly weight: Partial<Change<number>>;
  readonly kappa: Partial<Change<Interval>>;
}

export interface Judged {
  readonly coherence: Change<Interval>;
  readonly headline: Change<Verdict['headline']>;
  /** Questions of the essential ones with an answer. */
  readonly answered: Change<number>;
  readonly fits: readonly FitChange[];
  /** Divergences as the report counts them: one a matter, without what is only to be cleared up. */
  readonly matters: Change<number>;
  /** Findings by their id: only after, only before, and on both sides. Each in the order of its verdict. */
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly stayed: readonly Change<Finding>[];
}

export interface Comparison {
  /** Set where the two were saved under different ones. */
  readonly profile?: Change<string>;
  readonly method?: Change<string>;
  /** Set where the two are read by different profiles: undefined is the standard one. */
  readonly edition?: Change<ProfileName | undefined>;
  /** What stands in the head of the file: set where it differs. */
  readonly company: Partial<Record<'name' | 'currency' | 'asOf', Change<string | undefined>>>;
  readonly declaration: readonly DeclarationChange[];
  readonly facts: readonly FactChange[];
  /** Findings accepted on one side alone, or on other terms. */
  readonly accepted: readonly AcceptanceChange[];
  /** Absent where a side declares nothing: there is nothing to compare it with. */
  readonly judged?: Judged;
}

export interface AcceptanceChange extends Partial<Change<Acceptance>> {
  readonly finding: string;
}

/** Never throws on two valid assessments, or on ones that lack only their declaration. */
export function compare(catalogue: Catalogue, before: Side, after: Side): Comparison {
  const [a, b] = [before.assessment, after.assessment];
  const isDeclared = a.declaration.length > 0 && b.declaration.length > 0;
  return {
    ...(before.profile !== after.profile && { profile: { before: before.profile, after: after.profile } }),
    ...(before.method !== undefined &&
      after.method !== undefined &&
      before.method !== after.method && { method: { before: before.method, after: after.method } }),
    ...editionChange(catalogue, a, b),
    company: companyChanges(a, b),
    declaration: compareDeclarations(a.declaration, b.declaration),
    facts: compareFacts(catalogue.questions, a.answers, b.answers),
    accepted: acceptanceChanges(a, b),
    ...(isDeclared && { judged: compareVerdicts(a, b, assess(catalogue, a), assess(catalogue, b)) }),
  };
}

/** By what they change, and by name: an edition that changes nothing is the standard profile. */
function editionChange(catalogue: Catalogue, a: Assessment, b: Assessment): Pick<Comparison, 'edition'> {
  const [before, after] = [a, b].map(({ profileEdition }) => editionOf(withEdition(catalogue, profileEdition)));
  if (JSON.stringify(before) === JSON.stringify(after)) return {};
  return { edition: { before: nameOf(before), after: nameOf(after) } };
}

const nameOf = (edition: ProfileName | undefined): ProfileName | undefined =>
  edition && { name: edition.name, version: edition.version };

function companyChanges({ company: a }: Assessment, { company: b }: Assessment): Comparison['company'] {
  const keys = ['name', 'currency', 'asOf'] as const;
  const changed = keys.filter((key) => a[key] !== b[key]);
  return Object.fromEntries(changed.map((key) => [key, { before: a[key], after: b[key] }]));
}

function acceptanceChanges(
  { accepted: a = [] }: Assessment,
  { accepted: b = [] }: Assessment,
): readonly AcceptanceChange[] {
  const ids = [...new Set([...b, ...a].map(({ finding }) => finding))];
  const of = (list: readonly Acceptance[], id: string) => list.find(({ finding }) => finding === id);
  return ids
    .map((finding) => ({ finding, ...both(of(a, finding), of(b, finding)) }))
    .filter(({ before, after }) => !areEqual(before ?? null, after ?? null));
}

/** Of two verdicts on the same catalogue: for who has them already. */
export function compareVerdicts(a: Assessment, b: Assessment, before: Verdict, after: Verdict): Judged {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  const later = new Set(after.findings.map(({ id }) => id));
  return {
    coherence: { before: before.coherence, after: after.coherence },
    headline: { before: before.headline, after: after.headline },
    answered: { before: givenIn(before.answered), after: givenIn(after.answered) },
    fits: fitChanges(a, b, before, after),
    matters: { before: mattersIn(before), after: mattersIn(after) },
    appeared: after.findings.filter(({ id }) => !earlier.has(id)),
    gone: before.findings.filter(({ id }) => !later.has(id)),
    stayed: after.findings.flatMap((finding) => {
      const was = earlier.get(finding.id);
      return was ? [{ before: was, after: finding }] : [];
    }),
  };
}

function mattersIn({ findings }: Verdict): number {
  const { critical, major, minor } = countMatters(findings);
  return critical + major + minor;
}

/** Declared purposes first, by their weight after and then before; then the others, as the operation ranks them after. */
function fitChanges(a: Assessment, b: Assessment, before: Verdict, after: Verdict): readonly FitChange[] {
  const sides = [before, after].map((verdict) => ({
    weight: new Map(verdict.declared.map(({ purpose, weight }) => [purpose, weight])),
    kappa: new Map([...verdict.revealed, ...verdict.declared].map(({ purpose, kappa }) => [purpose, kappa])),
  }));
  const [was, is] = sides;
  if (!was || !is) return [];
  const purposes = new Set([...after.declared, ...before.declared, ...after.revealed].map(({ purpose }) => purpose));
  const changes = [...purposes].map((purpose): FitChange => {
    const own = [...b.declaration, ...a.declaration].find((one) => one.purpose === purpose)?.name;
    return {
      purpose,
      ...(own !== undefined && { ownName: own }),
      weight: both(was.weight.get(purpose), is.weight.get(purpose)),
      kappa: both(was.kappa.get(purpose), is.kappa.get(purpose)),
    };
  });
  return changes.toSorted(
    (x, y) => (y.weight.after ?? 0) - (x.weight.after ?? 0) || (y.weight.before ?? 0) - (x.weight.before ?? 0),
  );
}

const both = <T>(before: T | undefined, after: T | undefined): Partial<Change<T>> => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});
