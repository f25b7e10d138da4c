// The texts of a ballot as they are typed: a flat table that parts can follow, kept within half a second and when the page is
// left. Its names are those of the questionnaire, so that its fields and its reading serve here too.
import type { FormTexts } from '#components/ask/context.tsx';
import { COMPANY, type Fields } from '#components/ask/fields.ts';
import { watchLeaving } from '#components/ask/leaving.ts';
import { findBallot, forgetBallot, type KeptBallot, keepBallot } from '#components/keep/ballot-draft.ts';
import { browserPlaces } from '#components/keep/device.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';
import { BALLOT_CHANCE, ballotIdFrom } from '#model/workshop/ids.ts';

export const FIELD = {
  id: 'id',
  role: 'role',
  name: 'name',
  other: 'other',
  existTo: 'existTo',
  operated: 'operated',
  expects: 'expects',
} as const;
export const tokenField = (purpose: string): string => `tokens/${purpose}`;

const PAUSE = 300;

export interface BallotStore extends FormTexts {
  readonly set: (name: string, text: string) => void;
  readonly all: () => Fields;
  /** Takes everything away, for the next person on this device. */
  readonly forget: () => void;
  /** Begins to keep what is typed; gives the function that stops it. */
  readonly start: (tell: (kept: KeptBallot) => void) => () => void;
}

export function openStore({ engagement, round, currency = '', role }: Invitation): BallotStore {
  const places = browserPlaces();
  // The second vote goes under the id of the first, so that what one voter moved is known without a name.
  const ownId = (): string =>
    (round === 2 && findBallot(places, engagement, 1)?.[FIELD.id]) ||
    ballotIdFrom(crypto.getRandomValues(new Uint8Array(BALLOT_CHANCE)));
  const fresh = (): Record<string, string> => ({
    [FIELD.id]: ownId(),
    [FIELD.role]: role === undefined ? '' : String(role),
  });
  const found = findBallot(places, engagement, round);
  // What is not asked again stands as it was said before the talk, until it is changed.
  const said = round === 2 ? saidBefore(findBallot(places, engagement, 1)) : {};
  let texts: Record<string, string> = {
    ...fresh(),
    ...said,
    ...found,
    ...(role !== undefined && { [FIELD.role]: String(role) }),
  };
  const followers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tellKept: (kept: KeptBallot) => void = () => {};
  let isKept = true;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const kept = keepBallot(places, engagement, round, texts);
    isKept = kept === 'kept';
    tellKept(kept);
  };
  const all = (): Fields => ({ ...texts, [COMPANY.currency]: currency });
  const getValues = ((name?: string) => (name === undefined ? all() : (all()[name] ?? ''))) as FormTexts['getValues'];
  const changed = () => {
    for (const follower of followers) follower();
  };
  return {
    all,
    getValues,
    subscribe({ callback }) {
      followers.add(callback);
      return () => followers.delete(callback);
    },
    set(name, text) {
      if ((texts[name] ?? '') === text) return;
      texts = { ...texts, [name]: text };
      changed();
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      // The next person on this device is another: nothing of either vote stays.
      for (const one of [1, 2] as const) forgetBallot(places, engagement, one);
      texts = fresh();
      changed();
    },
    start(tell) {
      tellKept = tell;
      const flush = () => {
        if (timer !== undefined) save();
      };
      const stop = watchLeaving({ flush, wouldLose: () => !isKept, back: () => {} });
      return () => {
        flush();
        stop();
        tellKept = () => {};
      };
    },
  };
}

/** All but the tokens and the ballot’s own id: those are of one round. */
const saidBefore = (first: Fields): Fields =>
  Object.fromEntries(
    Object.entries(first).filter(
      ([name]) => name !== FIELD.id && name !== FIELD.other && !name.startsWith(tokenField('')),
    ),
  );
