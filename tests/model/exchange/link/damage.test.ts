// A link that is damaged, cut, wrapped, swollen or made by somebody else: always refused for the right reason, never
// opened as something plausible and different.
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { toBase64url } from '#model/exchange/link/base64url.ts';
import { type Decoded, decodeLink } from '#model/exchange/link/decode-link.ts';
import { isLink, unframe } from '#model/exchange/link/frame.ts';
import { unpack } from '#model/exchange/link/pack.ts';
import { drawsFrom } from '../../laws/arbitraries.ts';
import { forge, linkAround, linkOf } from './link-of.ts';

const assessment = samples[3]?.assessment as (typeof samples)[number]['assessment'];
const link = linkOf({ kind: 'assessment', money: true, assessment });
const kinds = (decoded: Decoded): readonly string[] =>
  decoded.kind === 'refused' ? decoded.refusals.map(({ kind }) => kind) : [decoded.kind];
const kindsOf = async (fragment: string): Promise<readonly string[]> => kinds(await decodeLink(catalogue, fragment));

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];

describe('any damage is seen', () => {
  it('one wrong character of 65, and of 12 that no link has, at every place', () => {
    const slips: string[] = [];
    for (let at = 0; at < link.length; at++) {
      for (const character of [...ALPHABET, ...' >%#é\n\t"&=+/']) {
        const unframed = unframe(link.slice(0, at) + character + link.slice(at + 1));
        if (character !== link[at] && unframed.ok) slips.push(`${at} ${character}`);
      }
    }
    expect(slips).toEqual([]);
  });

  it('two neighbours swapped, anywhere', () => {
    for (let at = 0; at + 1 < link.length; at++) {
      if (link[at] === link[at + 1]) continue;
      const swapped = link.slice(0, at) + link[at + 1] + link[at] + link.slice(at + 2);
      expect([at, unframe(swapped).ok]).toEqual([at, false]);
    }
  });

  it('cut off after any number of characters: incomplete, not altered', async () => {
    for (let length = 1; length < link.length; length++) {
      expect([length, await kindsOf(link.slice(0, length))]).toEqual([length, ['link-incomplete']]);
    }
  });

  it('more after its end', () => {
    for (const more of ['.x', '.Grazie', `.${link}`, '..0'])
      expect([more, unframe(link + more).ok]).toEqual([more, false]);
  });

  it('a character too few or too many, anywhere', () => {
    for (let at = 0; at < link.length; at++) {
      expect(unframe(link.slice(0, at) + link.slice(at + 1)).ok).toBe(false);
      for (const more of ['A', 'z', '0', '-', '_', '.']) {
        if (at > 0)
          expect([at, more, unframe(link.slice(0, at) + more + link.slice(at)).ok]).toEqual([at, more, false]);
      }
    }
  });
});

describe('what mail programs and chats do is undone', () => {
  const wrapped = (width: number, glue: string): string =>
    link.match(new RegExp(`.{1,${width}}`, 'g'))?.join(glue) ?? '';
  it.each([
    ['a stop', `${link}.`],
    ['a bracket', `${link})`],
    ['an angle bracket on both sides', `<${link}>`],
    ['quotation marks', `«${link}».`],
    ['stars', `**${link}**`],
    ['its own sign', `#${link}`],
    ['the address before it', `https://example.org/it/valuta/#${link}`],
    ['line breaks', wrapped(72, '\r\n')],
    ['breaks with marks of quoted mail', wrapped(60, '\n> > ')],
    ['soft breaks of quoted-printable mail', wrapped(75, '=\r\n')],
    ['characters without width', wrapped(10, '\u200b')],
    ['blanks around it', `  ${link}\u00a0\n`],
    ['the tag of a social network', `${link}&fbclid=IwAR0_x.y-Z1`],
    ['the tags of a newsletter', `https://example.org/it/#${link}?utm_source=mail&utm_medium=a%20b`],
    ['a tag that a mail program wrote for a page', `${link}&amp;mc_eid=5f`],
    ['a tag with its mark escaped', `${link}%26fbclid%3DIwAR0`],
    ['an end of a sentence, and a tag', `${link}).&gclid=1`],
    ['escapes', link.replaceAll('.', '%2E').replaceAll('_', '%5f').replaceAll('-', '%2D')],
  ])('%s', async (_, sent) => {
    expect(await decodeLink(catalogue, sent)).toEqual(await decodeLink(catalogue, link));
    expect(isLink(sent.replace(/^[^#]*#/, ''))).toBe(true);
  });

  it('escapes are read once, and a broken escape is no crash', async () => {
    expect(await kindsOf(link.replaceAll('.', '%252E'))).toEqual(['link-foreign']);
    expect(await kindsOf(`${link.slice(0, 20)}%${link.slice(20)}`)).toEqual(['link-altered']);
    expect(await kindsOf(`${link.slice(0, 20)}%E0%A4%A${link.slice(20)}`)).toEqual(['link-altered']);
  });

  it('cut short before a tag, it is incomplete and not altered', async () => {
    expect(await kindsOf(`${link.slice(0, -9)}&fbclid=IwAR0`)).toEqual(['link-incomplete']);
    expect(await kindsOf(`${link.slice(0, -3)}?utm_source=mail`)).toEqual(['link-incomplete']);
    expect(await kindsOf('#c?utm_source=mail')).toEqual(['link-incomplete']);
    expect(await kindsOf('#?utm_source=mail')).toEqual(['link-foreign']);
  });

  it('an anchor of the page is no link of ours', async () => {
    for (const anchor of ['', '#', '#contatti', '#main', '#:~:text=coerente', 'd1f.AAAA.0000000']) {
      expect([anchor, isLink(anchor)]).toEqual([anchor, false]);
      expect(await kindsOf(anchor)).toEqual(['link-foreign']);
    }
  });
});

describe('a link that is too much', () => {
  it('is refused by its length before it is read: 2 MB in well under a second', async () => {
    const started = performance.now();
    expect(await kindsOf(`c1f.${'A'.repeat(2_097_152)}.0000000`)).toEqual(['link-too-long']);
    expect(await kindsOf('_'.repeat(16_384))).toEqual(['link-foreign']);
    expect(await kindsOf(`c1f.${'-'.repeat(16_000)}é`)).toEqual(['link-incomplete']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('swells no further than 256 KiB: a payload of 12 kB that would be 12 MB', async () => {
    const bomb = deflateSync(new Uint8Array(12_000_000), { level: 9 });
    const fragment = forge('c1f', toBase64url(bomb));
    expect(fragment.length).toBeLessThan(16_384);
    expect(await kindsOf(fragment)).toEqual(['too-large']);
    expect(unpack(bomb, new Uint8Array(0))).toEqual({ fault: 'too-large' });
  });

  it('is not written either: notes of 300 kB, or noise of 20 kB', () => {
    const noted = (note: string) => ({
      kind: 'assessment' as const,
      money: true,
      assessment: { ...assessment, answers: { revenue: { value: 1, note } } },
    });
    const draw = drawsFrom(7);
    const noise = String.fromCharCode(...Array.from({ length: 20_000 }, () => 35 + Math.floor(draw() * 90)));
    for (const note of ['a'.repeat(300_000), noise]) expect(() => linkOf(noted(note))).toThrow('too-much-for-link');
  });
});

describe('a whole link with something else inside', () => {
  const text = JSON.stringify(assessment);
  it.each([
    ['a key that reaches a prototype', text.replace('"answers":{', '"answers":{"__proto__":{"a":1},'), 'unknown-key'],
    ['a key twice', text.replace('"answers":{', '"answers":{"promise.level":0,'), 'repeated-key'],
    ['100,000 lists in one another', '['.repeat(100_000), 'too-deep'],
    ['a number beyond all', text.replace('"promise.level":75', '"promise.level":1e309'), 'not-finite'],
    ['an unknown id', text.replace('"answers":{', '"answers":{"fax":1,'), 'unknown-id'],
    ['another file', '{"format":"x"}', 'not-an-assessment'],
    ['a later version', text.replace('"version":1', '"version":2'), 'too-new'],
    ['half a file', text.slice(0, 400), 'not-json'],
    ['nothing', '', 'not-json'],
  ])('%s', async (_, inside, kind) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    expect(await kindsOf(linkAround(inside))).toContain(kind);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(await kindsOf(linkAround(inside, 'r'))).toEqual(['link-not-a-result']);
  });

  it('bytes that are no packing, no UTF-8, no base64 or not there', async () => {
    const latin = deflateSync(new Uint8Array([0x7b, 0xe9, 0x7d]));
    for (const payload of ['', 'A', 'AB', '____', toBase64url(new Uint8Array([1, 2, 3])), toBase64url(latin)]) {
      expect([payload, await kindsOf(forge('c1f', payload))]).toEqual([payload, ['link-altered']]);
    }
    // The same bytes written with other spare bits are another text: there is one link for each content.
    expect(await kindsOf(forge('c1f', 'AB'))).toEqual(['link-altered']);
  });

  it('a version or a kind to come is said to be so, with its number', async () => {
    expect(await decodeLink(catalogue, forge('c2f', 'AAAA'))).toEqual({
      kind: 'refused',
      refusals: [{ kind: 'link-too-new', path: [], details: { given: 2, known: 1 } }],
    });
    expect(await kindsOf(forge('c1z', 'AAAA'))).toEqual(['link-too-new']);
  });
});
