// Texts of a ballot that a part follows while they are typed.
import { useSyncExternalStore } from 'react';
import type { BallotStore } from '#components/ballot/ballot-store.ts';

const follow = (store: BallotStore) => (changed: () => void) =>
  store.subscribe({ formState: { values: true }, callback: changed });

/** One field. */
export const useText = (store: BallotStore, name: string): string =>
  useSyncExternalStore(follow(store), () => store.getValues(name));

/** Something worked out from several; it must come out as a number or a text. */
export const useWorkedOut = <T extends string | number>(store: BallotStore, work: () => T): T =>
  useSyncExternalStore(follow(store), work);
