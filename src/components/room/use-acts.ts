// What whoever leads can do, whether by a button or by a key: turn the screens, reveal, hide, pause, take a stand.

import { useState } from 'react';
import { type FactMaterial, screensIn } from '#components/room/material.ts';
import type { OpenRoom } from '#components/room/open-room.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { orderOf } from '#content/workshop/running-order.ts';
import { takeStand } from '#model/workshop/acts/findings.ts';
import { goToStep, startClock, stopClock } from '#model/workshop/acts/running.ts';
import { mayReveal, reveal } from '#model/workshop/acts/vote.ts';
import type { Round } from '#model/workshop/ballot.ts';
import type { Triaged } from '#model/workshop/engagement.ts';
import { cover, goTo, isCovered, type RoomState, silence, uncover } from '#model/workshop/room/room-state.ts';
import { enter, neighbour, type OrderEntry, type RoomPlace, type RoomStep, turn } from '#model/workshop/room/steps.ts';
import { sealedState } from '#model/workshop/sealed.ts';

const now = (): string => new Date().toISOString();
const ROUND: Readonly<Partial<Record<RoomStep, Round>>> = { reveal: 1, 'second-vote': 2 };

/** The fields of a reason begin with it. */
export const REASONS = 'triage';

/** Once the fields are drawn; what stands there is chosen whole, so that typing writes anew. */
function askReason(): void {
  setTimeout(() => {
    const field = document.getElementById(`${REASONS}-reason`);
    field?.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  });
}

export interface RoomActs {
  readonly order: readonly OrderEntry[];
  readonly screensOf: (step: RoomStep) => readonly string[];
  readonly go: (place: RoomPlace) => void;
  readonly goStep: (step: RoomStep) => void;
  /** Undefined at the end. */
  readonly placeAfter: RoomPlace | undefined;
  readonly turn: (way: 1 | -1) => void;
  readonly turnStep: (way: 1 | -1) => void;
  /** Why the screen cannot be uncovered yet: there is no ballot. */
  readonly isEmpty: boolean;
  readonly reveal: () => void;
  /** It was asked for while ballots are missing, and is done when it is asked for once more: so many of so many are in. */
  readonly asksReveal: { readonly collected: number; readonly invited: number } | undefined;
  readonly pause: () => void;
  readonly begin: () => void;
  readonly silence: () => void;
  readonly stand: (stand: Triaged['stand']) => void;
}

export function useActs(opened: OpenRoom, room: RoomState, facts: FactMaterial): RoomActs {
  const { engagement, change } = useEngagement();
  const [asked, ask] = useState<RoomStep>();
  const minutes = engagement.running?.minutes ?? 180;
  const order = orderOf(minutes);
  const screensOf = (step: RoomStep) => screensIn(engagement, room, facts, step);
  const go = (place: RoomPlace) => {
    const isOtherStep = place.step !== opened.state().step;
    opened.act(goTo(place));
    ask(undefined);
    if (isOtherStep) change((before) => goToStep(before, minutes, place.step, now()));
  };
  const goStep = (step: RoomStep) => go(enter(step, screensOf(step)));
  const round = ROUND[room.step];
  const isSealed = round !== undefined && !engagement.revealed.includes(round);
  const isEmpty = isSealed && !mayReveal(engagement, round);
  const { collected, invited } = sealedState(engagement, round ?? 1);
  const isAsked = isSealed && asked === room.step;
  return {
    order,
    screensOf,
    go,
    goStep,
    placeAfter: turn(room, order, screensOf, 1),
    turn(way) {
      const place = turn(room, order, screensOf, way);
      if (place) go(place);
    },
    turnStep(way) {
      const step = neighbour(room.step, order, way);
      if (step) goStep(step);
    },
    isEmpty,
    reveal() {
      if (isEmpty) return;
      if (!isCovered(room)) return opened.act(cover);
      if (isSealed && collected < invited && !isAsked) return ask(room.step);
      ask(undefined);
      if (isSealed) change((before) => reveal(before, round));
      opened.act(uncover);
    },
    asksReveal: isAsked ? { collected, invited } : undefined,
    begin: () => change((before) => goToStep(before, minutes, room.step, now())),
    pause() {
      change((before) => (before.running?.since ? stopClock(before, now()) : startClock(before, now())));
    },
    silence: () => opened.act((state) => silence(state.silence === undefined ? now() : undefined)(state)),
    stand(stand) {
      if (room.step !== 'triage') return;
      const subject = facts.matters().find(({ id }) => id === room.screen);
      if (!subject) return;
      change((before) => takeStand(before, subject.findings, stand));
      if (stand === 'accepted') askReason();
    },
  };
}
