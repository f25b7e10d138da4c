// How the room stands to a finding. What is accepted knowingly and has a reason enters the assessment as well, so that every
// report tells it; taking the stand back takes it out again.
import type { Acceptance, Assessment } from '#model/assessment.ts';
import { isDay } from '#model/exchange/schema-parts.ts';
import { isLine, isText, MOST_NOTED } from '#model/workshop/acts/limits.ts';
import { each, put, textOf } from '#model/workshop/acts/put.ts';
import type { Engagement, Triaged } from '#model/workshop/engagement.ts';

/** `stand` undefined: nothing was said about it after all. */
export function triage(
  engagement: Engagement,
  finding: string,
  stand: Triaged['stand'] | undefined,
  note?: string,
  owner?: string,
): Engagement {
  if (!isText(note) || !isLine(owner)) return engagement;
  const told = textOf(note ?? '');
  const before = engagement.triage.find((one) => one.finding === finding);
  const next: Triaged | undefined = stand && { finding, stand, ...(told && { note: told }) };
  const others = engagement.triage.filter((one) => one.finding !== finding);
  if (next && others.length >= MOST_NOTED) return engagement;
  const isSame = before?.stand === stand && before?.note === next?.note;
  const changed = isSame ? engagement : { ...engagement, triage: next ? [...others, next] : others };
  return accept(changed, finding, stand === 'accepted' ? told : undefined, textOf(owner ?? ''));
}

/** The same stand on all findings of a matter; what was written down beside the same stand before stays. */
export function takeStand(
  engagement: Engagement,
  findings: readonly string[],
  stand: Triaged['stand'] | undefined,
): Engagement {
  return findings.reduce((now, finding) => {
    const before = now.triage.find((one) => one.finding === finding);
    // A reason that was written before the session is still the reason.
    const written =
      stand === 'accepted' ? now.assessment.accepted?.find((one) => one.finding === finding)?.reason : undefined;
    return triage(now, finding, stand, (before?.stand === stand ? before?.note : undefined) ?? written);
  }, engagement);
}

/** A matter accepted knowingly: why, who answers for it, until which day. */
export const acceptAll = (
  engagement: Engagement,
  findings: readonly string[],
  reason: string,
  owner: string,
  until: string,
): Engagement =>
  findings.reduce(
    (now, finding) => setUntil(triage(now, finding, 'accepted', reason, owner), finding, until),
    engagement,
  );

/** The last day of an acceptance, YYYY-MM-DD; the empty text: it holds until it is taken back. */
export function setUntil(engagement: Engagement, finding: string, day: string): Engagement {
  if (day !== '' && !isDay(day)) return engagement;
  const { assessment } = engagement;
  const accepted = each(assessment.accepted ?? [], (one) =>
    one.finding === finding ? put(one, 'until', day || undefined) : one,
  );
  return accepted === assessment.accepted || !assessment.accepted
    ? engagement
    : { ...engagement, assessment: { ...assessment, accepted } };
}

function accept(engagement: Engagement, finding: string, reason: string | undefined, owner?: string): Engagement {
  const { assessment } = engagement;
  const before = assessment.accepted?.find((one) => one.finding === finding);
  const others = (assessment.accepted ?? []).filter((one) => one.finding !== finding);
  if (reason === undefined && !before) return engagement;
  const who = owner ?? before?.owner;
  if (reason !== undefined && before?.reason === reason && before.owner === who) return engagement;
  const next: Acceptance | undefined =
    reason === undefined ? undefined : { ...before, finding, reason, ...(who && { owner: who }) };
  const accepted = next ? [...others, next] : others;
  const changed: Assessment = put(assessment, 'accepted', accepted.length > 0 ? accepted : undefined);
  return { ...engagement, assessment: changed };
}
