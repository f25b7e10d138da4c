// Invitations and ballots in an address: they come back, they are short enough for a telephone’s camera, and any damage is
// seen.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { toBase64url } from '#model/exchange/link/base64url.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { frame } from '#model/exchange/link/frame.ts';
import { pack } from '#model/exchange/link/pack.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';
import { invitationOf, readInvitation } from '#model/workshop/carry/invitation.ts';
import { WORKSHOP_DICTIONARY_1 } from '#model/workshop/carry/workshop-dictionary-1.ts';
import {
  decodeBallot,
  decodeInvitation,
  encodeBallot,
  encodeInvitation,
  workshopInside,
} from '#model/workshop/carry/workshop-link.ts';
import { anyBallot, ballotWith, engagementWith } from '../any-ballot.ts';

const value = <T>(outcome: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const NAMES = [
  'Amministratrice delegata',
  'Direttore finanziario',
  'Direttrice operazioni',
  'Marketing e comunicazione',
  'Risorse umane',
  'Sistemi informativi',
  'Servizio clienti',
  'Ufficio legale e privacy',
  'Responsabili delle agenzie del Nord',
  'Chi sta al banco',
];
const roles = NAMES.map((name, i) => ({
  number: i + 1,
  name,
  segment: i < 8 ? ('board' as const) : ('front-line' as const),
}));
const invitation = invitationOf(
  engagementWith({ roles, scope: 'Noleggio a breve termine in Italia, clienti privati, tutti i canali' }),
  { round: 1 },
);
const ballot = ballotWith({
  language: 'it',
  tokens: { 'raise-and-surprise': 7, 'mass-speed': 5, 'different-people': 3, 'extraordinary-trust': 3, other: 2 },
  other: 'far tornare i clienti d’estate',
  existTo: 'Esistiamo per far partire chiunque senza pensieri, con qualcuno che risponde quando serve.',
  expects: [
    { dimension: 'speed', end: 'high' },
    { dimension: 'clarity', end: 'high' },
  ],
  estimates: {
    'promise.level': 75,
    'reach.human': { from: 25, to: 50 },
    'staff.turnover': { from: 20, to: 35 },
    'budget.total': 1_250_000,
    'budget.driver': ['cost-parity', 'throughput'],
  },
  operated: 'race-to-bottom',
  name: 'Anna Bianchi',
});

describe('a link of a workshop', () => {
  it('brings any ballot back, in 1,000', () => {
    fc.assert(
      fc.property(anyBallot, (any) => {
        expect(decodeBallot(catalogue, value(encodeBallot(any)))).toEqual({ ok: true, value: any });
      }),
      { numRuns: 1000 },
    );
  });

  it('brings an invitation back, for all or for one role', () => {
    for (const one of [invitation, { ...invitation, role: 3, language: 'en' as const, round: 2 as const }]) {
      expect(decodeInvitation(catalogue, `https://example.org/it/scheda/#${value(encodeInvitation(one))}`)).toEqual({
        ok: true,
        value: one,
      });
    }
  });

  it('is short: an invitation with 10 roles under 500 characters, a full ballot under 400, the address included', () => {
    const address = 'https://coerente.example.org/it/workshop/#';
    expect((address + value(encodeInvitation(invitation))).length).toBeLessThan(500);
    expect((address + value(encodeBallot(ballot))).length).toBeLessThan(400);
  });

  it('says before it is read whether it is an invitation or a ballot', () => {
    expect(workshopInside(`https://example.org/#${value(encodeInvitation(invitation))}`)).toBe('invitation');
    expect(workshopInside(value(encodeBallot(ballot)))).toBe('ballot');
    expect([workshopInside('c1f.A.0'), workshopInside('#contatti'), workshopInside('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a link that is not right', () => {
  const link = value(encodeBallot(ballot));
  const kindOf = (text: string) => {
    const read = decodeBallot(catalogue, text);
    return read.ok ? 'read' : read.refusals[0]?.kind;
  };
  it('a wrong character anywhere, or a swap of neighbours, is seen', () => {
    for (let at = 0; at < link.length; at++) {
      const wrong = `${link.slice(0, at)}${link[at] === 'x' ? 'y' : 'x'}${link.slice(at + 1)}`;
      expect([at, kindOf(wrong)]).not.toEqual([at, 'read']);
      if (at + 1 === link.length || link[at] === link[at + 1]) continue;
      const swapped = `${link.slice(0, at)}${link[at + 1]}${link[at]}${link.slice(at + 2)}`;
      expect([at, kindOf(swapped)]).not.toEqual([at, 'read']);
    }
  });
  it('cut short, it is incomplete', () => expect(kindOf(link.slice(0, -3))).toBe('link-incomplete'));
  it.each([
    ['what is no packing', () => new Uint8Array(40).fill(255), { kind: 'link-altered', details: {} }],
    ['nothing at all', () => new Uint8Array(0), { kind: 'link-altered', details: {} }],
    [
      'what would swell past 256 KiB',
      () => pack('a'.repeat(262_145), WORKSHOP_DICTIONARY_1),
      { kind: 'too-large', details: { most: 262_144 } },
    ],
    ['what is no JSON', () => pack('{"format":', WORKSHOP_DICTIONARY_1), { kind: 'not-json' }],
  ])('a whole one around %s is refused for what it is', (_which, payload, refusal) => {
    for (const inside of ['b', 'i'] as const) {
      const framed = value(frame(inside, toBase64url(payload())));
      const read = inside === 'b' ? decodeBallot(catalogue, framed) : decodeInvitation(catalogue, framed);
      expect(read).toMatchObject({ ok: false, refusals: [refusal] });
    }
  });
  it('a whole one around JSON that is no ballot passes the same door as a file', () => {
    const framed = value(frame('b', toBase64url(pack('{"format":"coerente/ballot"}', WORKSHOP_DICTIONARY_1))));
    expect(kindOf(framed)).not.toBe('read');
    const other = value(frame('i', toBase64url(pack('[]', WORKSHOP_DICTIONARY_1))));
    expect(decodeInvitation(catalogue, other).ok).toBe(false);
  });
  it('an invitation where a ballot is wanted, and a ballot where an invitation is, are named', () => {
    expect(kindOf(value(encodeInvitation(invitation)))).toBe('link-is-invitation');
    const read = decodeInvitation(catalogue, link);
    expect(read.ok || read.refusals[0]?.kind).toBe('link-is-ballot');
  });
  it('on the page that opens assessments, both say where they belong', async () => {
    for (const [text, kind] of [
      [link, 'link-is-ballot'],
      [value(encodeInvitation(invitation)), 'link-is-invitation'],
    ] as const) {
      expect(await decodeLink(catalogue, text)).toEqual({
        kind: 'refused',
        refusals: [{ kind, path: [], details: {} }],
      });
    }
  });
});

describe('an invitation from outside', () => {
  const kinds = (more: object) => {
    const read = readInvitation(catalogue, { ...invitation, ...more });
    return read.ok ? ['read'] : read.refusals.map(({ kind, path }) => `${kind} ${path.join('.')}`);
  };
  it.each(['anonymous', 'named'])('that asks for ballots that are %s: read', (names) =>
    expect(kinds({ names })).toEqual(['read']),
  );
  it.each<[string, Partial<Record<keyof Invitation, unknown>>, readonly string[]]>([
    ['a role nobody has', { role: 12 }, ['unknown-role role']],
    ['another format', { format: 'coerente/ballot' }, ['not-an-invitation format']],
    ['a later version', { version: 2 }, ['link-too-new version']],
    ['names of a third kind', { names: 'secret' }, ['not-an-option names']],
    ['a third round', { round: 3 }, ['out-of-range round']],
    ['a currency of four letters', { currency: 'EURO' }, ['not-a-currency currency']],
    ['a scope of 301 characters', { scope: 'a'.repeat(301) }, ['too-long scope']],
  ])('%s: refused', (_, more, expected) => expect(kinds(more)).toEqual(expected));
});

it('the dictionary of version 1 is frozen, to the byte', () => {
  expect(createHash('sha256').update(WORKSHOP_DICTIONARY_1).digest('hex')).toMatchInlineSnapshot(
    `"a88467961291a71eff382c4225c887b662fc713dc131329b8ab479b49121d0b0"`,
  );
});
