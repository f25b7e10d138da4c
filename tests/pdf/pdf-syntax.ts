// The syntax of PDF for the tests: names, references, texts, dictionaries, operators, read one after another.
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class Reference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}
export class Operator {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
export type Dictionary = Map<string, unknown>;

const SPACES = new Set([0, 9, 10, 12, 13, 32]);
const MARKS = new Set([...'()<>[]{}/%'].map((mark) => mark.charCodeAt(0)));
const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

export class Reader {
  readonly bytes: Buffer;
  readonly #hasReferences: boolean;
  at: number;

  constructor(bytes: Buffer, at = 0, hasReferences = true) {
    this.bytes = bytes;
    this.at = at;
    this.#hasReferences = hasReferences;
  }

  skipSpace(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
      } else if (!SPACES.has(byte)) return;
    }
  }

  #word(): string {
    const start = this.at;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] ?? 0;
      if (SPACES.has(byte) || MARKS.has(byte)) break;
      this.at++;
    }
    return this.bytes.toString('latin1', start, this.at);
  }

  /** The next thing, or undefined at the end. */
  next(): unknown {
    this.skipSpace();
    if (this.at >= this.bytes.length) return undefined;
    const [byte, following] = [this.bytes[this.at], this.bytes[this.at + 1]];
    if (byte === 0x2f) {
      this.at++;
      return new Name(
        this.#word().replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    }
    if (byte === 0x28) return this.#text();
    if (byte === 0x5b) return this.#list();
    if (byte === 0x3c) return following === 0x3c ? this.#dictionary() : this.#hex();
    const word = this.#word();
    if (word === '') {
      this.at++;
      return null;
    }
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.#number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Operator(word);
  }

  #number(word: string): number | Reference {
    if (this.#hasReferences && /^\d+$/.test(word)) {
      const after = this.at;
      this.skipSpace();
      if (/^\d+$/.test(this.#word())) {
        this.skipSpace();
        if (this.bytes[this.at] === 0x52) {
          this.at++;
          return new Reference(Number(word));
        }
      }
      this.at = after;
    }
    return Number(word);
  }

  #list(): unknown[] {
    const entries: unknown[] = [];
    this.at++;
    for (;;) {
      this.skipSpace();
      if (this.at >= this.bytes.length) return entries;
      if (this.bytes[this.at] === 0x5d) {
        this.at++;
        return entries;
      }
      entries.push(this.next());
    }
  }

  #dictionary(): Dictionary {
    const entries: Dictionary = new Map();
    this.at += 2;
    for (;;) {
      this.skipSpace();
      if (this.at >= this.bytes.length) return entries;
      if (this.bytes[this.at] === 0x3e) {
        this.at += 2;
        return entries;
      }
      const key = this.next();
      if (key instanceof Name) entries.set(key.name, this.next());
    }
  }

  #hex(): Buffer {
    const end = this.bytes.indexOf(0x3e, this.at);
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[^0-9a-f]/gi, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
  }

  #text(): Buffer {
    const out: number[] = [];
    let depth = 1;
    this.at++;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x5c) {
        this.at++;
        const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0];
        if (octal) this.at += octal.length - 1;
        const letter = String.fromCharCode(this.bytes[this.at] ?? 0);
        out.push(octal ? Number.parseInt(octal, 8) & 255 : (ESCAPED[letter] ?? letter.charCodeAt(0)));
        continue;
      }
      if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) {
        this.at++;
        break;
      }
      // The end of a line, however it is written, is read as a line feed.
      if (byte === 13 && this.bytes[this.at + 1] === 10) this.at++;
      out.push(byte === 13 ? 10 : byte);
    }
    return Buffer.from(out);
  }
}

/** A text of the file as letters. */
export function textOf(given: unknown): string {
  if (!Buffer.isBuffer(given)) return '';
  if (given[0] === 0xfe && given[1] === 0xff) return new TextDecoder('utf-16be').decode(given.subarray(2));
  return given.toString('latin1');
}
