// What the room is shown, kept beside its engagement on this device: a window that opens late or is reloaded shows the same, and
// without a channel between windows the storage tells the other one. It is no part of the engagement's file.
import type { Places } from '#components/keep/device.ts';
import { obstacleTo } from '#components/keep/engagements.ts';
import { parsedText } from '#components/keep/kept-draft.ts';
import { ROOM } from '#components/keep/layout.ts';

const roomKey = (id: string): string => ROOM + id;

/** The value as it stands there; undefined where nothing does, or nothing can be read. */
export function readRoomRecord({ device }: Places, id: string): unknown {
  const text = device.read(roomKey(id));
  return text ? parsedText(text) : undefined;
}

/** Whether it stands there now. */
export const writeRoomRecord = ({ device }: Places, id: string, value: unknown): boolean =>
  obstacleTo(device) === undefined && device.write(roomKey(id), JSON.stringify(value)) === 'done';

/** Calls `tell` when another window has written the record; gives the function that stops it. */
export function watchRoomRecord(id: string, tell: (value: unknown) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === roomKey(id) && newValue !== null) tell(parsedText(newValue));
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
