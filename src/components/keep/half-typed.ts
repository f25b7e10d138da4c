// What is typed into a form of an engagement and not handed to it yet, by form: there again when its window is opened anew.
// Packed like a ballot, since a ballot from paper may be among it.
import type { Places } from '#components/keep/device.ts';
import { obstacleTo } from '#components/keep/engagements.ts';
import { isEntry, parsedText } from '#components/keep/kept-draft.ts';
import { TYPED } from '#components/keep/layout.ts';
import { fromBase64url, toBase64url } from '#model/exchange/link/base64url.ts';
import { pack, unpack } from '#model/exchange/link/pack.ts';
import { WORKSHOP_DICTIONARY_1 } from '#model/workshop/carry/workshop-dictionary-1.ts';

/** By the name of the field. */
export type Texts = Readonly<Record<string, string>>;

/** What is longer was pasted, and stands where it came from. */
const LONGEST = 50_000;

function readAll({ device }: Places, id: string): Readonly<Record<string, unknown>> {
  const bytes = fromBase64url(device.read(TYPED + id) ?? '');
  const unpacked = bytes?.length ? unpack(bytes, WORKSHOP_DICTIONARY_1) : undefined;
  const all = unpacked && 'text' in unpacked ? parsedText(unpacked.text) : undefined;
  return isEntry(all) ? all : {};
}

/** Nothing where nothing was left, or where it cannot be read. */
export function findHalfTyped(places: Places, id: string, form: string): Texts {
  const found = readAll(places, id)[form];
  if (!isEntry(found)) return {};
  return Object.fromEntries(Object.entries(found).flatMap(([name, text]) => (isText(text) ? [[name, text]] : [])));
}

const isText = (given: unknown): given is string => typeof given === 'string';

/** Without texts the form is forgotten. False where there is no room, or the browser keeps nothing. */
export function keepHalfTyped(places: Places, id: string, form: string, texts?: Texts): boolean {
  const { device } = places;
  if (obstacleTo(device)) return false;
  const { [form]: before, ...others } = readAll(places, id);
  if (before === undefined && texts === undefined) return true;
  const all = JSON.stringify(texts ? { ...others, [form]: texts } : others);
  if (all === '{}') return device.remove(TYPED + id);
  return all.length <= LONGEST && device.write(TYPED + id, toBase64url(pack(all, WORKSHOP_DICTIONARY_1))) === 'done';
}
