// The state of the room in one window: kept beside the engagement, sent to the other window over a channel where the browser has
// one, by the storage where it has none. The projector only listens; its keys are asked of the window that leads.
import type { Places } from '#components/keep/device.ts';
import { readRoomRecord, watchRoomRecord, writeRoomRecord } from '#components/keep/room-record.ts';
import { readRoomState } from '#model/workshop/room/room-schema.ts';
import { actOn, type RoomAct, type RoomState } from '#model/workshop/room/room-state.ts';

export interface PressedKey {
  readonly key: string;
  readonly shift: boolean;
}

type Message =
  | { readonly state: unknown }
  | { readonly hello: true }
  | { readonly pressed: unknown }
  | { readonly parts: number };

export interface OpenRoom {
  readonly state: () => RoomState;
  readonly follow: (tell: () => void) => () => void;
  /** Only where the window leads. */
  readonly act: (act: RoomAct) => void;
  /** Takes part in what the windows tell one another; gives the way out. */
  readonly join: (pressed?: (key: PressedKey) => void) => () => void;
  /** Asks the window that leads to do what this key does. */
  readonly press: (key: PressedKey) => void;
  /** Parts that the screen has on the projector, as the projector tells: one where all of it is in sight. */
  readonly parts: () => number;
  readonly tellParts: (parts: number) => void;
}

export function openRoom(places: Places, id: string, begin: RoomState, leads: boolean): OpenRoom {
  const listeners = new Set<() => void>();
  let state = readRoomState(readRoomRecord(places, id)) ?? begin;
  let channel: BroadcastChannel | undefined;
  let parts = 1;
  const become = (next: RoomState) => {
    state = next;
    for (const tell of listeners) tell();
  };
  const hear = (value: unknown) => {
    const next = readRoomState(value);
    if (next && next.number > state.number) become(next);
  };
  const send = (message: Message) => channel?.postMessage(message);
  return {
    state: () => state,
    follow(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    act(act) {
      const next = leads ? actOn(state, act) : state;
      if (next === state) return;
      become(next);
      send({ state: next });
      writeRoomRecord(places, id, next);
    },
    join(pressed) {
      // What was written between the first look and now.
      hear(readRoomRecord(places, id));
      const stop = watchRoomRecord(id, hear);
      if (typeof BroadcastChannel !== 'undefined') {
        channel = new BroadcastChannel(`coerente/room/${id}`);
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (typeof data !== 'object' || data === null) return;
          if ('state' in data) hear(data.state);
          if (leads && 'parts' in data && typeof data.parts === 'number' && data.parts !== parts) {
            parts = data.parts;
            for (const tell of listeners) tell();
          }
          if (!leads && 'state' in data) send({ parts });
          if (leads && 'hello' in data) send({ state });
          if (leads && 'pressed' in data && isKey(data.pressed)) pressed?.(data.pressed);
        };
        if (!leads) send({ hello: true });
      }
      return () => {
        stop();
        channel?.close();
        channel = undefined;
      };
    },
    press: (key) => send({ pressed: key }),
    parts: () => parts,
    tellParts(told) {
      parts = told;
      send({ parts });
    },
  };
}

const isKey = (value: unknown): value is PressedKey =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'shift' in value &&
  typeof value.shift === 'boolean';
