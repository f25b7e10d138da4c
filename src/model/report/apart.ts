// Where what is said and what is done part: gaps, statements that cannot both hold, and apart from both what is knowingly
// accepted today. Points are a part of the same total wherever a matter stands.
import type { Acceptance } from '#model/assessment.ts';
import { compareSeverity, type Finding } from '#model/judge/finding.ts';
import { holdingAcceptance, isAccepted, isCertain, termsKey } from '#model/report/accepted.ts';
import type { Block } from '#model/report/document.ts';
import type { AcceptedBlock } from '#model/report/matter.ts';
import { type Material, subjectsOf } from '#model/report/subjects.ts';

export interface Apart {
  readonly apart: readonly Block[];
  /** Sum of the points of all certain gaps: 100 less the upper end of coherence. */
  readonly totalPoints: number;
}

export function apartIn(material: Material): Apart {
  const certain = material.judgement.verdict.findings.filter(isCertain);
  const standing = certain.filter((finding) => !isAccepted(finding, material));
  const gaps = subjectsOf(
    standing.filter(({ kind }) => kind === 'gap'),
    material,
  );
  const crossings = subjectsOf(
    standing.filter(({ kind }) => kind !== 'gap'),
    material,
  );
  const totalPoints = certain.reduce((sum, finding) => sum + (finding.kind === 'gap' ? finding.points : 0), 0);
  const entries = acceptedEntries(certain, material);
  return {
    totalPoints,
    apart: [
      ...(gaps.length > 0 ? [{ kind: 'parting', subjects: gaps, totalPoints } as const] : []),
      ...(crossings.length > 0 ? [{ kind: 'crossing', subjects: crossings } as const] : []),
      ...(entries.length > 0 ? [{ kind: 'accepted', entries, totalPoints } as const] : []),
    ],
  };
}

/** Findings accepted on the same terms are told together where they are about one matter. */
function acceptedEntries(certain: readonly Finding[], material: Material): AcceptedBlock['entries'] {
  const groups = new Map<string, { readonly terms: Acceptance; readonly findings: Finding[] }>();
  for (const finding of certain) {
    const terms = holdingAcceptance(finding, material);
    if (!terms) continue;
    const group = groups.get(termsKey(terms)) ?? { terms, findings: [] };
    group.findings.push(finding);
    groups.set(termsKey(terms), group);
  }
  const taken = new Map<string, number>();
  return [...groups.values()]
    .flatMap(({ terms: { finding: _, ...terms }, findings }) =>
      subjectsOf(findings, material).map((subject) => ({ ...terms, subject })),
    )
    .toSorted(
      ({ subject: a }, { subject: b }) =>
        b.points - a.points || compareSeverity(a.severity, b.severity) || (a.id < b.id ? -1 : 1),
    )
    .map(({ subject, ...terms }) => {
      const times = (taken.get(subject.id) ?? 0) + 1;
      taken.set(subject.id, times);
      // The same matter may stand among the divergences too: an anchor is given once.
      const id = `accepted-${subject.id}${times > 1 ? `-${times}` : ''}`;
      return { ...terms, subject: { ...subject, id } };
    });
}
