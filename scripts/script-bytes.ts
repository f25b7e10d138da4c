// Bytes of script that a page of the built site loads before anybody touches it: what its HTML names, and what those
// files import statically. Dynamic imports are left out: they are loaded when first needed.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { scriptsOf } from '../integrations/preload.ts';

export interface ScriptBytes {
  readonly raw: number;
  readonly brotli: number;
  readonly files: number;
}

export function scriptBytes(dist: URL, path: string): ScriptBytes {
  const page = new URL(`${path}index.html`, dist);
  if (!existsSync(page)) throw new Error(`No page at ${path || '/'}: has the site been built?`);
  const html = readFileSync(page, 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gu)].map(
    (match) => match[1] ?? '',
  );
  // Scripts inside the page travel, and are compressed, together.
  const scripts = scriptsOf(html, (address) => readFileSync(new URL(`.${address}`, dist), 'utf8'));
  const texts = [inline.join('\n'), ...scripts.values()].filter((text) => text !== '');
  return {
    raw: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    brotli: texts.reduce((sum, text) => sum + compressed(text), 0),
    files: texts.length,
  };
}

const compressed = (text: string): number =>
  text === '' ? 0 : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
