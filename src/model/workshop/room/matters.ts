// The matters the room looks at one by one: certain and likely divergences, the heaviest first, twelve at most. Takes a judgement;
// what was accepted knowingly stays among them, so that a stand can be taken back. Ways out are worked out by whoever asks.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Judgement } from '#model/judge/assess.ts';
import type { Subject } from '#model/report/matter.ts';
import { type Material, subjectsOf } from '#model/report/subjects.ts';
import type { Engagement, Triaged } from '#model/workshop/engagement.ts';

/** The rest goes to the report. */
export const MOST_TRIAGED = 12;
/** Ways out are spoken of for so many. */
export const MOST_REPAIRED = 5;

export function mattersOf(
  catalogue: Catalogue,
  assessment: Assessment,
  judgement: Judgement,
  more: Pick<Material, 'repairs' | 'sensitivity'> = {},
): readonly Subject[] {
  const findings = judgement.verdict.findings.filter(({ severity }) => severity !== 'open' && severity !== 'note');
  return subjectsOf(findings, { catalogue, assessment, judgement, ...more });
}

/**
 * What the room said of a matter, where it said one thing of it: a finding that has come to it since, by another number or
 * another declaration, belongs to what was said. Accepted is only what is accepted whole, as the report counts it.
 */
export function standOf({ triage }: Pick<Engagement, 'triage'>, { findings }: Subject): Triaged | undefined {
  const stands = findings.flatMap((id) => triage.find(({ finding }) => finding === id) ?? []);
  const [first] = stands;
  if (!first || stands.some(({ stand }) => stand !== first.stand)) return undefined;
  return first.stand === 'accepted' && stands.length < findings.length ? undefined : first;
}

/** Matters the room did not set aside: none is dropped for being disputed, since the heaviest one may be. */
export const standing = (engagement: Pick<Engagement, 'triage'>, matters: readonly Subject[]): readonly Subject[] =>
  matters.filter((matter) => standOf(engagement, matter)?.stand !== 'accepted');

/** Those that are spoken of: first what the room agreed on, then the heaviest. */
export const toRepair = (engagement: Pick<Engagement, 'triage'>, matters: readonly Subject[]): readonly Subject[] => {
  const rank = (matter: Subject): number => (standOf(engagement, matter)?.stand === 'agree' ? 0 : 1);
  return standing(engagement, matters)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_REPAIRED);
};
