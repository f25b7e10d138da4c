// What the screens are given in this window: the engagement, the state of the room, the words of its language, and what is worked
// out from them. Worked out anew only where what it rests on has changed.
import { useMemo, useRef, useSyncExternalStore } from 'react';
import { factMaterial, voteMaterial } from '#components/room/material.ts';
import type { OpenRoom } from '#components/room/open-room.ts';
import { type SpokenWords, useRoomWords } from '#components/room/room-words.ts';
import { type ScreenFace, spokenFace } from '#components/room/screen-face.ts';
import { useMendedAhead } from '#components/room/use-mended.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import type { Engagement } from '#model/workshop/engagement.ts';

export function useFace(opened: OpenRoom, own: SpokenWords): ScreenFace | undefined {
  const engagement = useSteady(useEngagement().engagement);
  const room = useSyncExternalStore(opened.follow, opened.state);
  const spoken = useRoomWords(room.language, own);
  const { assessment, consensus, ballots, respondents, revealed, estimated, roles, names } = engagement;
  const { currency } = assessment.company;
  const speaking = useMemo(
    () => spoken && spokenFace(spoken.language, spoken.words.screen, currency),
    [spoken, currency],
  );
  const facts = useMemo(() => factMaterial({ assessment, ...(consensus && { consensus }) }), [assessment, consensus]);
  useMendedAhead(facts);
  const { step, uncovered, showsNames } = room;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is named is all that votes are read from
  const votes = useMemo(
    () => voteMaterial(engagement, room),
    [assessment, consensus, ballots, respondents, revealed, estimated, roles, names, step, uncovered, showsNames],
  );
  return speaking && { ...speaking, engagement, room, material: { votes, facts } };
}

/** What another window wrote is read whole; the parts that say the same stay the same objects, so that nothing is worked out twice. */
function useSteady(engagement: Engagement): Engagement {
  const before = useRef(engagement);
  if (before.current !== engagement) {
    const known = Object.entries(before.current);
    const same = known.filter(([key, part]) => {
      const now = engagement[key as keyof Engagement];
      return now !== part && typeof part === 'object' && JSON.stringify(now) === JSON.stringify(part);
    });
    before.current = same.length > 0 ? { ...engagement, ...Object.fromEntries(same) } : engagement;
  }
  return before.current;
}
