// Links sealed with a passphrase: the right one opens them, another is told from a damaged link, and without Web
// Cryptography there is a sentence instead of a crash.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { LinkContents } from '#model/exchange/link/contents.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { sealLink } from '#model/exchange/link/encode-link.ts';
import { unframe } from '#model/exchange/link/frame.ts';
import type { Chance } from '#model/exchange/link/seal.ts';
import { assess } from '#model/judge/assess.ts';
import { forge, linkOf } from './link-of.ts';

const assessment = samples[3]?.assessment as (typeof samples)[number]['assessment'];
const chance: Chance = { salt: new Uint8Array(16).fill(7), nonce: new Uint8Array(12).fill(9) };
const contents: LinkContents = { kind: 'assessment', money: false, assessment };
const refusedAs = (kind: string) => ({ kind: 'refused', refusals: [{ kind, path: [], details: {} }] });

async function sealed(passphrase: string, what: LinkContents = contents, bytes: Chance = chance): Promise<string> {
  const outcome = await sealLink(what, passphrase, bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

describe('a sealed link', () => {
  it('asks for its passphrase, and opens with it to what was sealed, of whatever kind', async () => {
    const result: LinkContents = {
      kind: 'result',
      company: assessment.company,
      verdict: assess(catalogue, assessment),
    };
    const link = await sealed('quattro cavalli');
    expect(link).toMatch(/^c1s\.[\w-]+\.[0-9a-z]{7}$/);
    expect(await decodeLink(catalogue, link)).toEqual({ kind: 'needs-passphrase' });
    expect(await decodeLink(catalogue, link, '')).toEqual({ kind: 'needs-passphrase' });
    const opened = await decodeLink(catalogue, link, 'quattro cavalli');
    expect(opened).toEqual({ kind: 'assessment', money: false, assessment, isSealed: true });
    const shown = await decodeLink(catalogue, await sealed('x', result), 'x');
    expect(shown).toMatchObject({ kind: 'result', company: assessment.company, isSealed: true });
  });

  it('is some 60 characters longer than the open one', async () => {
    expect((await sealed('x')).length - linkOf(contents).length).toBeLessThan(64);
  });

  it('opens with letters composed or not, and with no other passphrase', async () => {
    const link = await sealed('perch\u00e9');
    expect((await decodeLink(catalogue, link, 'perche\u0301')).kind).toBe('assessment');
    for (const other of ['perche', 'Perch\u00e9', 'perch\u00e9 ', ' ']) {
      expect(await decodeLink(catalogue, link, other)).toEqual(refusedAs('passphrase-wrong'));
    }
  });

  it('is never the same with other bytes of chance, and always with the same', async () => {
    const other: Chance = { salt: new Uint8Array(16).fill(8), nonce: chance.nonce };
    expect(await sealed('x')).toBe(await sealed('x'));
    expect(await sealed('x', contents, other)).not.toBe(await sealed('x'));
    const short = { ...chance, salt: new Uint8Array(8) };
    await expect(sealLink(contents, 'x', short)).rejects.toThrow('salt of 16 bytes');
  });

  it('changed on its way is altered, not a wrong passphrase', async () => {
    const link = await sealed('x');
    for (let at = 0; at < link.length; at++) {
      const wrong = link[at] === 'A' ? 'B' : 'A';
      expect(unframe(link.slice(0, at) + wrong + link.slice(at + 1)).ok).toBe(false);
    }
    expect(await decodeLink(catalogue, link.replace('A', 'B'), 'x')).toEqual(refusedAs('link-altered'));
  });

  it('made by hand too short, or with its bytes under another name, does not open', async () => {
    expect(await decodeLink(catalogue, forge('c1s', 'AAAA'), 'x')).toEqual(refusedAs('link-altered'));
    const [, payload = ''] = (await sealed('x')).split('.');
    expect(await decodeLink(catalogue, forge('c1f', payload), 'x')).toMatchObject({ kind: 'refused' });
  });
});

describe('where there is nothing to seal with', () => {
  it('an empty passphrase and a browser without Web Cryptography are told apart', async () => {
    expect(await sealLink(contents, '', chance)).toMatchObject({ refusals: [{ kind: 'passphrase-empty' }] });
    expect(await sealLink(contents, 'x', chance, null)).toMatchObject({ refusals: [{ kind: 'no-cipher' }] });
    expect(await decodeLink(catalogue, await sealed('x'), 'x', null)).toEqual(refusedAs('no-cipher'));
  });

  it('an open link needs none', async () => {
    expect((await decodeLink(catalogue, linkOf(contents), undefined, null)).kind).toBe('assessment');
  });
});
