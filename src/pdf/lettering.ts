// Writes letters into the pages of one file, and in the end puts into it the parts of the faces that they need. Takes runs
// already set; it breaks and measures nothing.
import type { Engine } from './engine.ts';
import type { Faces, Word } from './faces.ts';
import { FACES, type FaceName } from './grid.ts';
import type { Run } from './set-lines.ts';
import { embedTypeface } from './typeface/embed-typeface.ts';

type Embedded = ReturnType<Engine['ref']>;

export class Lettering {
  readonly #engine: Engine;
  readonly #faces: Faces;
  /** Under which name pages refer to a face. */
  readonly #names = Object.fromEntries(FACES.map((face, at) => [face, `F${at + 1}`])) as Record<FaceName, string>;
  readonly #references = new Map<FaceName, Embedded>();
  readonly #written = Object.fromEntries(FACES.map((face) => [face, new Set()])) as Record<FaceName, Set<Word>>;

  constructor(engine: Engine, faces: Faces) {
    this.#engine = engine;
    this.#faces = faces;
  }

  /** On its base line, in the ink of the moment. */
  write({ text, style }: Run, x: number, baseline: number): void {
    if (text === '') return;
    const { face, size } = style;
    const name = this.#names[face];
    this.#engine.page.fonts[name] ??= this.#reference(face);
    const written = this.#written[face];
    let shown = '';
    // Each word with the blank after it: the same words come again and again, and are set once.
    for (let from = 0; from < text.length; ) {
      const blank = text.indexOf(' ', from);
      const to = blank === -1 ? text.length : blank + 1;
      const word = this.#faces.word(text.slice(from, to), style);
      written.add(word);
      shown += word.shown;
      from = to;
    }
    // Pages are drawn downwards from the top; letters are turned upright again.
    this.#engine.addContent(
      `BT\n/${name} ${size} Tf\n1 0 0 -1 ${thousandths(x)} ${thousandths(baseline)} Tm\n[${shown}] TJ\nET`,
    );
  }

  /** When everything is written. */
  embed(): void {
    for (const [face, reference] of this.#references) {
      const used = new Set<number>();
      for (const { glyphs } of this.#written[face]) for (const glyph of glyphs) used.add(glyph);
      embedTypeface(this.#engine, reference, this.#faces.typefaces[face], used);
    }
  }

  #reference(face: FaceName): Embedded {
    let reference = this.#references.get(face);
    if (!reference) {
      reference = this.#engine.ref({});
      this.#references.set(face, reference);
    }
    return reference;
  }
}

/** Of a point; nobody sees less. */
const thousandths = (points: number): number => Math.round(points * 1000) / 1000;
