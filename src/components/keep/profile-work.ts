// The profile somebody is editing, as typed, beside the assessment it is meant for or by itself: nothing entered is lost with
// the page. What another tab has written since is never overwritten unasked.
import type { Device, Places } from '#components/keep/device.ts';
import { isEntry, parsedText } from '#components/keep/kept-draft.ts';
import { isLater, KEEP_NOTHING, PROFILE } from '#components/keep/layout.ts';
import { setAside } from '#components/keep/set-aside.ts';
import type { Language } from '#content/shape.ts';

const VERSION = 1;
const MOST_FIELDS = 2000;
const LONGEST = 300;

export interface ProfileWork {
  /** In which its numbers were typed. */
  readonly language: Language;
  readonly fields: Readonly<Record<string, string>>;
}

export type Unkept = 'blocked' | 'off' | 'newer' | 'full';
export type FoundWork =
  /** `text` is what stands there, to be handed back when it is written over. */
  | { readonly kind: 'found'; readonly work: ProfileWork | undefined; readonly text: string | null }
  | { readonly kind: Exclude<Unkept, 'full'> };
export type KeptWork =
  | { readonly kind: 'kept'; readonly text: string | null }
  /** Another tab has written here since. */
  | { readonly kind: 'conflict' }
  | { readonly kind: Unkept };

/** Under no id of an assessment: a profile made before there is one. */
const keyOf = (id: string | undefined): string => PROFILE + (id ?? '-');

function obstacle(device: Device): Exclude<Unkept, 'full'> | undefined {
  const choice = device.read(KEEP_NOTHING);
  const keys = device.keys();
  if (choice === undefined || !keys) return 'blocked';
  if (choice !== null) return 'off';
  return keys.some(isLater) ? 'newer' : undefined;
}

export function findWork({ device }: Places, id: string | undefined): FoundWork {
  const reason = obstacle(device);
  const text = device.read(keyOf(id));
  if (reason || text === undefined) return { kind: reason ?? 'blocked' };
  const work = text === null ? undefined : checkedWork(text);
  // What is none of ours is moved where it can be downloaded; without room for that it stays, and is told as unkept then.
  if (text === null || work || !setAside(device, keyOf(id), text)) return { kind: 'found', work, text };
  return { kind: 'found', work: undefined, text: null };
}

function checkedWork(text: string): ProfileWork | undefined {
  const kept = parsedText(text);
  if (!isEntry(kept) || kept['version'] !== VERSION || !isEntry(kept['fields'])) return undefined;
  const fields = Object.entries(kept['fields']).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LONGEST,
  );
  const language = kept['language'] === 'en' ? 'en' : 'it';
  return { language, fields: Object.fromEntries(fields.slice(0, MOST_FIELDS)) };
}

/** Writes what is typed, or takes it away where nothing is; `seen` is the text that this page last read or wrote. */
export function keepWork(
  { device }: Places,
  id: string | undefined,
  work: ProfileWork | undefined,
  seen: string | null,
): KeptWork {
  const reason = obstacle(device);
  const there = device.read(keyOf(id));
  if (reason || there === undefined) return { kind: reason ?? 'blocked' };
  const text = work ? JSON.stringify({ version: VERSION, ...work }) : null;
  if (there === text) return { kind: 'kept', text };
  if (there !== seen) return { kind: 'conflict' };
  if (text === null) return device.remove(keyOf(id)) ? { kind: 'kept', text } : { kind: 'blocked' };
  const outcome = device.write(keyOf(id), text);
  return outcome === 'done' ? { kind: 'kept', text } : { kind: outcome };
}

export const isWorkKey = (key: string | null, id: string | undefined): boolean => key === keyOf(id);
