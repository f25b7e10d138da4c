// Bytes of script that a page of the built site loads before anybody touches it: what its HTML names, and what those
// files import statically. Dynamic imports are left out: they are loaded when first needed.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

export interface ScriptBytes {
  readonly raw: number;
  readonly brotli: number;
  readonly files: number;
}

export function scriptBytes(dist: URL, path: string): ScriptBytes {
  const page = new URL(`${path}index.html`, dist);
  if (!existsSync(page)) throw new Error(`No page at ${path || '/'}: has the site been built?`);
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:src|component-url|renderer-url|href)="(\/[^"]+\.js)"/gu)].map(
    (match) => match[1] ?? '',
  );
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gu)].map(
    (match) => match[1] ?? '',
  );
  // Scripts inside the page travel, and are compressed, together.
  const texts = [inline.join('\n'), ...withImports(named, dist)].filter((text) => text !== '');
  return {
    raw: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    brotli: texts.reduce((sum, text) => sum + compressed(text), 0),
    files: texts.length,
  };
}

function withImports(named: readonly string[], dist: URL): readonly string[] {
  const seen = new Map<string, string>();
  const queue = [...named];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    const file = new URL(`.${path}`, dist);
    const text = readFileSync(file, 'utf8');
    seen.set(path, text);
    for (const match of text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/gu)) {
      queue.push(new URL(match[1] ?? '', new URL(path, 'file:///')).pathname);
    }
  }
  return [...seen.values()];
}

const compressed = (text: string): number =>
  text === '' ? 0 : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
