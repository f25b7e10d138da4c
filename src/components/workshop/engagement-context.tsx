// The engagement that is open in this window, for the pages of the workshop and of the room: read it, change it by an act,
// and see at once what the other window has done.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { watchLeaving } from '#components/ask/leaving.ts';
import type { Places } from '#components/keep/device.ts';
import type { ReadEngagement } from '#components/keep/engagements.ts';
import {
  type Act,
  type EngagementState,
  openEngagement,
  type Trouble,
  watchEngagement,
} from '#components/keep/open-engagement.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

interface Props {
  places: Places;
  id: string;
  read: ReadEngagement;
  /** Where nothing can be kept: the engagement to go on with in this window. */
  start?: Engagement | undefined;
  /** In place of the parts, where there is no engagement to show. */
  otherwise: (kind: Exclude<EngagementState['kind'], 'open'>) => ReactNode;
  children: ReactNode;
}

export interface UsedEngagement {
  readonly engagement: Engagement;
  /** Done on what stands in the browser at that moment, and written at once. */
  readonly change: (act: Act) => Engagement | undefined;
  /** Why what was done last stands in this window alone. */
  readonly trouble: Trouble | undefined;
  readonly takeOther: () => void;
  readonly keepThis: () => void;
}

const Used = createContext<UsedEngagement | null>(null);

export function EngagementProvider({ places, id, read, start, otherwise, children }: Props) {
  const opened = useMemo(() => openEngagement(places, id, read, start), [places, id, read, start]);
  useEffect(() => watchEngagement(id, opened), [id, opened]);
  useEffect(() => watchLeaving({ flush: () => undefined, wouldLose: opened.wouldLose, back: opened.reread }), [opened]);
  const state = useSyncExternalStore(opened.follow, opened.state);
  const used = useMemo<UsedEngagement | undefined>(() => {
    if (state.kind !== 'open') return undefined;
    const { change, takeOther, keepThis } = opened;
    return { engagement: state.engagement, trouble: state.trouble, change, takeOther, keepThis };
  }, [opened, state]);
  if (state.kind !== 'open') return otherwise(state.kind);
  return <Used.Provider value={used ?? null}>{children}</Used.Provider>;
}

export function useEngagement(): UsedEngagement {
  const used = useContext(Used);
  if (!used) throw new Error('A part that speaks of an engagement stands where none is open');
  return used;
}
