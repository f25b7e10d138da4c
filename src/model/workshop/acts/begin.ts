// How an engagement begins: blank, around an assessment there is, or as the follow-up of an earlier one. Takes an id and the
// instant; gives a whole engagement.
import type { Assessment } from '#model/assessment.ts';
import { FORMAT, VERSION } from '#model/assessment.ts';
import { DEFAULT_ESTIMATED } from '#model/workshop/acts/estimated.ts';
import { ENGAGEMENT_FORMAT, ENGAGEMENT_VERSION, type Engagement } from '#model/workshop/engagement.ts';

export const blankAssessment = (profile: string, name = '', currency = 'EUR'): Assessment => ({
  format: FORMAT,
  version: VERSION,
  profile,
  company: { name, currency },
  declaration: [],
  answers: {},
});

export function beginEngagement(id: string, changedAt: string, scope: string, assessment: Assessment): Engagement {
  return {
    format: ENGAGEMENT_FORMAT,
    version: ENGAGEMENT_VERSION,
    id,
    scope: scope.trim(),
    names: 'anonymous',
    roles: [],
    respondents: [],
    estimated: DEFAULT_ESTIMATED,
    assessment,
    ballots: [],
    revealed: [],
    definitions: [],
    triage: [],
    disputes: [],
    commitments: [],
    changedAt,
  };
}

/**
 * The next meeting with the same people: who takes part, the facts, the words agreed on, the declaration and the commitments
 * come along; votes, what was found and how the day ran do not.
 */
export function followUp(earlier: Engagement, id: string, changedAt: string): Engagement {
  const { day: _day, running: _running, consensus, assessment, ...rest } = earlier;
  const declaration = consensus?.declaration ?? assessment.declaration;
  return {
    ...rest,
    id,
    assessment: { ...assessment, declaration },
    ballots: [],
    revealed: [],
    triage: [],
    disputes: earlier.disputes.filter(({ settled }) => !settled),
    changedAt,
  };
}
