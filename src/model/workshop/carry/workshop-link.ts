// Invitations and ballots as fragments of an address, in the frame, packing and check of the other links, under letters of
// their own: `c1i` and `c1b`. Reading never throws on any text; what comes out has passed the same door as a file.
import type { Catalogue } from '#model/catalogue.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { fromBase64url, toBase64url } from '#model/exchange/link/base64url.ts';
import { frame, type Inside, refused, unframe } from '#model/exchange/link/frame.ts';
import { MOST_INFLATED, pack, unpack } from '#model/exchange/link/pack.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import type { Outcome } from '#model/refusal.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { readBallot } from '#model/workshop/ballot-schema.ts';
import { type Invitation, readInvitation } from '#model/workshop/carry/invitation.ts';
import { WORKSHOP_DICTIONARY_1 } from '#model/workshop/carry/workshop-dictionary-1.ts';

/** Ballots that came from a fragment or went into one: an engagement is written at every act, its ballots are packed once. */
const fragments = new WeakMap<Ballot, string>();

/** The fragment without its `#`. */
export const encodeInvitation = (invitation: Invitation): Outcome<string> => encode('i', invitation);
export function encodeBallot(ballot: Ballot): Outcome<string> {
  const known = fragments.get(ballot);
  if (known !== undefined) return { ok: true, value: known };
  const encoded = encode('b', ballot);
  if (encoded.ok) fragments.set(ballot, encoded.value);
  return encoded;
}

/** From a fragment, or a whole address with one. */
export const decodeInvitation = (catalogue: Catalogue, text: string): Outcome<Invitation> =>
  decode('i', text, (value) => readInvitation(catalogue, value));
export const decodeBallot = (catalogue: Catalogue, text: string): Outcome<Ballot> =>
  decode('b', text, (value, fragment) => {
    const read = readBallot(catalogue, value);
    if (read.ok) fragments.set(read.value, fragment);
    return read;
  });

/** Whether what is in a fragment can be for the workshop at all: which, or undefined. Looks at its first signs only. */
export function workshopInside(text: string): 'invitation' | 'ballot' | undefined {
  const [, letter] = /^\s*c[1-9]\d{0,3}([ib])\./u.exec(text.slice(text.indexOf('#') + 1)) ?? [];
  return letter === undefined ? undefined : letter === 'i' ? 'invitation' : 'ballot';
}

function encode(inside: 'i' | 'b', contents: Invitation | Ballot): Outcome<string> {
  return frame(inside, toBase64url(pack(canonicalJson(contents), WORKSHOP_DICTIONARY_1)));
}

type Read<T> = (value: unknown, fragment: string) => Outcome<T>;

function decode<T>(wanted: 'i' | 'b', text: string, read: Read<T>): Outcome<T> {
  const framed = unframe(text);
  if (!framed.ok) return framed;
  const { inside, payload } = framed.value;
  if (inside !== wanted) return strange(inside, wanted);
  const bytes = fromBase64url(payload);
  const unpacked = bytes?.length ? unpack(bytes, WORKSHOP_DICTIONARY_1) : ({ fault: 'not-packed' } as const);
  if ('fault' in unpacked)
    return unpacked.fault === 'too-large' ? refused('too-large', { most: MOST_INFLATED }) : refused('link-altered');
  const parsed = parseJson(unpacked.text);
  if (!parsed.ok) return parsed;
  // As it was given, without what a mail program put into it.
  const tidied = frame(inside, payload);
  return tidied.ok ? read(parsed.value, tidied.value) : tidied;
}

/** A whole link of ours that belongs on another page. */
function strange(inside: Inside, wanted: 'i' | 'b'): Outcome<never> {
  if (inside === 'b') return refused('link-is-ballot');
  if (inside === 'i') return refused('link-is-invitation');
  return refused(wanted === 'i' ? 'not-an-invitation' : 'not-a-ballot');
}
