// Which findings are knowingly accepted on a day, and on what terms. It knows no clock: the day is given, and without one
// no acceptance has expired. It changes no finding and no number.
import type { Acceptance, Assessment } from '#model/assessment.ts';
import { type Finding, matterOf } from '#model/judge/finding.ts';
import type { Expired } from '#model/report/matter.ts';
import type { Material } from '#model/report/subjects.ts';

/** Only what is certain parts anything; what is open or a note is accepted, if at all, once it is a divergence. */
export const isCertain = ({ severity }: Finding): boolean => severity !== 'open' && severity !== 'note';

const acceptanceOf = ({ id }: Finding, { assessment }: Material): Acceptance | undefined =>
  assessment.accepted?.find(({ finding }) => finding === id);

/** It holds through its last day. */
const hasExpired = ({ until }: Acceptance, today: string | undefined): boolean =>
  until !== undefined && today !== undefined && today > until;

/** The acceptance of a finding, where there is one that holds. */
export function holdingAcceptance(finding: Finding, material: Material): Acceptance | undefined {
  const accepted = isCertain(finding) ? acceptanceOf(finding, material) : undefined;
  return accepted && !hasExpired(accepted, material.today) ? accepted : undefined;
}

export const isAccepted = (finding: Finding, material: Material): boolean =>
  holdingAcceptance(finding, material) !== undefined;

/** Terms that are the same are told once, whatever findings they are about. */
export const termsKey = ({ reason, owner, until }: Acceptance): string => JSON.stringify([reason, owner, until]);

/** How the findings of one matter were accepted before, each terms once; nothing where none has expired. */
export function expiredIn(group: readonly Finding[], material: Material): { readonly expired?: readonly Expired[] } {
  const expired = new Map<string, Expired>();
  for (const finding of group) {
    const accepted = isCertain(finding) ? acceptanceOf(finding, material) : undefined;
    if (accepted?.until === undefined || !hasExpired(accepted, material.today)) continue;
    const { reason, owner, until } = accepted;
    const findings = (expired.get(termsKey(accepted))?.findings ?? 0) + 1;
    expired.set(termsKey(accepted), { reason, ...(owner !== undefined && { owner }), until, findings });
  }
  return expired.size > 0 ? { expired: [...expired.values()] } : {};
}

/** The assessment with another list; an empty one leaves no trace in the file. */
export function withAccepted(assessment: Assessment, accepted: Assessment['accepted'] = []): Assessment {
  const { accepted: _, ...rest } = assessment;
  return accepted.length > 0 ? { ...rest, accepted } : rest;
}

/** How many matters are knowingly accepted: each is accepted once, whichever and however many findings it has. */
export const acceptedMatters = (material: Material): number =>
  new Set(
    material.judgement.verdict.findings.flatMap((finding) =>
      isAccepted(finding, material) ? [JSON.stringify(matterOf(finding))] : [],
    ),
  ).size;
