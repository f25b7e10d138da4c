// What a finding is about, as the report names it: a dimension, a rule, two purposes, what is not known.
import type { Finding } from '#model/judge/finding.ts';
import type { About } from '#model/report/matter.ts';

export function aboutOf(finding: Finding): About {
  switch (finding.kind) {
    case 'gap':
      return { kind: 'dimension', dimension: finding.dimension, side: finding.side };
    case 'contradiction': {
      const { rule, channel, channels, ratio, observed, promised } = finding;
      return {
        kind: 'rule',
        rule,
        ...(channel && { channel }),
        ...(channels && { channels }),
        ...(ratio && { ratio }),
        ...(observed && { observed }),
        ...(promised && { promised }),
      };
    }
    case 'clash':
      return { kind: 'clash', between: finding.between, relation: finding.relation };
    case 'disclosure':
      return { kind: 'disclosure', which: finding.which };
  }
}
