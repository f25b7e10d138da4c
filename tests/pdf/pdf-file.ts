// A PDF file for the tests: its objects by number, its streams inflated, its pages and its root.
import { inflateSync } from 'node:zlib';
import { type Dictionary, Name, Reader, Reference } from './pdf-syntax.ts';

export interface Page {
  readonly object: number;
  readonly dictionary: Dictionary;
  readonly content: Buffer;
}

interface Stored {
  readonly value: unknown;
  /** Where its stream begins. */
  readonly start?: number;
}

export class PdfFile {
  readonly #bytes: Buffer;
  readonly #stored = new Map<number, Stored>();
  readonly root: Dictionary;
  readonly trailer: Dictionary;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
    const text = this.#bytes.toString('latin1');
    for (const found of text.matchAll(/(?<![\d.])(\d{1,9}) \d{1,5} obj\b/g)) {
      const reader = new Reader(this.#bytes, found.index + found[0].length);
      const value = reader.next();
      reader.skipSpace();
      const isStream = value instanceof Map && text.startsWith('stream', reader.at);
      const start = reader.at + 'stream'.length + (text[reader.at + 6] === '\r' ? 2 : 1);
      this.#stored.set(Number(found[1]), { value, ...(isStream && { start }) });
    }
    this.trailer = new Reader(this.#bytes, text.lastIndexOf('trailer') + 'trailer'.length).next() as Dictionary;
    this.root = this.of(this.trailer.get('Root')) as Dictionary;
  }

  get dictionaries(): readonly Dictionary[] {
    return [...this.#stored.values()].flatMap(({ value }) => (value instanceof Map ? [value as Dictionary] : []));
  }

  /** What a reference leads to; anything else is itself. */
  of(given: unknown): unknown {
    return given instanceof Reference ? this.#stored.get(given.object)?.value : given;
  }

  /** A path of keys from a dictionary. */
  at(from: unknown, ...keys: readonly string[]): unknown {
    return keys.reduce<unknown>((found, key) => {
      const inside = this.of(found);
      return inside instanceof Map ? this.of(inside.get(key)) : undefined;
    }, from);
  }

  nameAt(from: unknown, ...keys: readonly string[]): string {
    const found = this.at(from, ...keys);
    return found instanceof Name ? found.name : '';
  }

  stream(given: unknown): Buffer | undefined {
    const stored = given instanceof Reference ? this.#stored.get(given.object) : undefined;
    if (stored?.start === undefined) return undefined;
    const length = Number(this.at(stored.value, 'Length'));
    const raw = this.#bytes.subarray(stored.start, stored.start + length);
    return this.nameAt(stored.value, 'Filter') === 'FlateDecode' ? inflateSync(raw) : raw;
  }

  get pages(): readonly Page[] {
    const kids = this.at(this.root, 'Pages', 'Kids') as readonly Reference[];
    return kids.map((kid) => {
      const dictionary = this.of(kid) as Dictionary;
      return { object: kid.object, dictionary, content: this.stream(dictionary.get('Contents')) ?? Buffer.alloc(0) };
    });
  }
}
