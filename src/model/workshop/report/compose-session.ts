// Composes the parts of the report that tell of a workshop, beside a judgement that is already made. No words, no layout.

import type { Answers } from '#model/assessment.ts';
import { matterOf } from '#model/judge/finding.ts';
import { aboutOf } from '#model/report/about.ts';
import { isAccepted } from '#model/report/accepted.ts';
import type { Share } from '#model/report/document.ts';
import type { Material } from '#model/report/subjects.ts';
import { isOvertaken, standsNow } from '#model/workshop/acts/facts.ts';
import type { Triaged } from '#model/workshop/engagement.ts';
import { type Session, withoutMoneyIn } from '#model/workshop/report/session.ts';
import {
  type AgreedBlock,
  type Contested,
  type DecidedBlock,
  purposesIn,
  type StandOn,
  type VotesBlock,
} from '#model/workshop/report/session-blocks.ts';
import { votesBlock } from '#model/workshop/report/votes-block.ts';
import { called } from '#model/workshop/role-names.ts';

export interface SessionParts {
  readonly agreed: readonly AgreedBlock[];
  readonly votes: readonly VotesBlock[];
  readonly decided: readonly DecidedBlock[];
}

const NOTHING: SessionParts = { agreed: [], votes: [], decided: [] };

/** At most one block of each kind; none where the workshop left nothing to tell of it. */
export function sessionParts(material: Material, whole: Session | undefined, share: Share): SessionParts {
  if (!whole) return NOTHING;
  const session = share === 'whole' ? whole : withoutMoneyIn(material.catalogue, whole);
  const votes = votesBlock(material, session, whole.estimated.length - session.estimated.length);
  const agreed = agreedBlock(session, votes);
  const decided = decidedBlock(material, session, whole.disputes.length - session.disputes.length);
  return {
    agreed: agreed ? [agreed] : [],
    votes: votes ? [votes] : [],
    decided: decided ? [decided] : [],
  };
}

function agreedBlock({ consensus, definitions, day }: Session, votes: VotesBlock | undefined): AgreedBlock | undefined {
  const defined = definitions.filter(({ text }) => Object.values(text).some((one) => one?.trim()));
  if (!consensus && defined.length === 0) return undefined;
  const named = consensus && purposesIn(consensus.declaration);
  const leftOut = (votes?.purposes ?? []).flatMap(({ purpose, before, after }) => {
    const last = votes?.aims.after ? after : before;
    if (!named || named.has(purpose) || !last?.backers) return [];
    const tokens = last.spread.counts.reduce((sum, { value, count }) => sum + value * count, 0);
    return [{ purpose, voters: last.backers, tokens }];
  });
  return {
    kind: 'agreed',
    ...(day !== undefined && { day }),
    ...(consensus && { consensus }),
    definitions: defined,
    leftOut: leftOut.toSorted((a, b) => b.tokens - a.tokens),
  };
}

function decidedBlock(material: Material, session: Session, contestedLeftOut: number): DecidedBlock | undefined {
  const { findings } = material.judgement.verdict;
  const held = new Set(findings.filter((finding) => isAccepted(finding, material)).map(({ id }) => id));
  const matters = new Set(findings.filter(({ id }) => held.has(id)).map((one) => JSON.stringify(matterOf(one))));
  /** A matter that is told with its reason is not told as one without. */
  const isTold = (id: string): boolean =>
    findings.some((one) => one.id === id && matters.has(JSON.stringify(matterOf(one))));
  const stands = (stand: Triaged['stand']) => session.triage.filter((one) => one.stand === stand);
  const told = (list: readonly Triaged[]) => standsOn(material, list);
  const block: DecidedBlock = {
    kind: 'decided',
    contested: session.disputes.map((one) => contestedOf(session, one, material.assessment.answers)),
    contestedLeftOut,
    agreed: told(stands('agree')),
    disputed: told(stands('disputed')),
    accepted: matters.size,
    acceptedOnly: told(stands('accepted').filter(({ finding }) => !isTold(finding))),
    commitments: session.commitments
      .map(({ id: _, findings: meant = [], ...commitment }) => ({
        ...commitment,
        removes: standsOn(
          material,
          meant.map((finding) => ({ finding })),
        ),
      }))
      .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)),
  };
  const hasStands = block.agreed.length + block.disputed.length + block.acceptedOnly.length > 0;
  return block.contested.length + contestedLeftOut + block.commitments.length > 0 || hasStands ? block : undefined;
}

function contestedOf(
  { roles }: Session,
  { role, settled, ...one }: Session['disputes'][number],
  answers: Answers,
): Contested {
  const by = roles.find(({ number }) => number === role);
  const now = standsNow(answers, one);
  return {
    ...one,
    ...(by && { role: called(roles, by) }),
    ...(now !== undefined && { now }),
    isOvertaken: isOvertaken(answers, one),
    isSettled: settled === true,
  };
}

/** Findings on one matter are told once; those that hold no more, since a number was changed, are not told. */
function standsOn(
  { judgement }: Material,
  given: readonly { readonly finding: string; readonly note?: string }[],
): readonly StandOn[] {
  const told = new Map<string, StandOn>();
  for (const { finding: id, note } of given) {
    const finding = judgement.verdict.findings.find((one) => one.id === id);
    if (!finding) continue;
    const key = JSON.stringify([matterOf(finding), note]);
    if (!told.has(key)) told.set(key, { about: aboutOf(finding), severity: finding.severity, ...(note && { note }) });
  }
  return [...told.values()];
}
