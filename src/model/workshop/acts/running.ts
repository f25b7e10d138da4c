// Where the session stands: the step of the running order and its clock. Instants are handed in; nothing here knows the time.
import { LONGEST_STEP } from '#model/workshop/acts/limits.ts';
import { put } from '#model/workshop/acts/put.ts';
import type { Engagement, Running } from '#model/workshop/engagement.ts';

const withRunning = (engagement: Engagement, running: Running | undefined): Engagement =>
  ({ ...engagement, running }) as Engagement;

/** A clock left running overnight tells nothing any more. */
const DAY = 86_400;

/** Goes to a step, its clock at nothing and running; what has run until then stays counted in the whole. */
export function goToStep(engagement: Engagement, minutes: Running['minutes'], step: string, at: string): Engagement {
  if (step === '' || step.length > LONGEST_STEP) return engagement;
  const before = engagement.running ? wholeRun(engagement.running, at) : 0;
  return withRunning(engagement, { minutes, step, since: at, ...(before > 0 && { before }) });
}

/** Seconds of the step that have run, at an instant; a day at most. */
export function secondsRun({ since, run = 0 }: Running, at: string): number {
  if (since === undefined) return run;
  const passed = Math.floor((Date.parse(at) - Date.parse(since)) / 1000);
  return Math.min(DAY, run + Math.max(0, Number.isFinite(passed) ? passed : 0));
}

/** Seconds of the whole session, this step and those before it; a day at most. */
export const wholeRun = (running: Running, at: string): number =>
  Math.min(DAY, (running.before ?? 0) + secondsRun(running, at));

export function stopClock(engagement: Engagement, at: string): Engagement {
  const { running } = engagement;
  if (!running || running.since === undefined) return engagement;
  const { since: _, ...rest } = running;
  return withRunning(engagement, { ...rest, run: secondsRun(running, at) });
}

export function startClock(engagement: Engagement, at: string): Engagement {
  const { running } = engagement;
  if (!running || running.since !== undefined) return engagement;
  return withRunning(engagement, { ...running, since: at });
}

/** The other running order; the step stays where it has one of that name. */
export const setMinutes = (engagement: Engagement, minutes: Running['minutes']): Engagement =>
  engagement.running ? withRunning(engagement, put(engagement.running, 'minutes', minutes)) : engagement;

export const endSession = (engagement: Engagement): Engagement => put(engagement, 'running', undefined);
