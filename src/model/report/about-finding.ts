// What a finding is about, with nothing of its measure: enough to name it.
import type { Finding } from '#model/judge/finding.ts';
import type { About } from '#model/report/matter.ts';

export function aboutOf(finding: Finding): About {
  if (finding.kind === 'gap') return { kind: 'dimension', dimension: finding.dimension, side: finding.side };
  if (finding.kind === 'contradiction') return { kind: 'rule', rule: finding.rule };
  if (finding.kind === 'clash') return { kind: 'clash', between: finding.between, relation: finding.relation };
  return { kind: 'disclosure', which: finding.which };
}
