// Writes letters into the pages of one file, and in the end puts into it the parts of the faces that they need. Takes runs
// already set; it breaks and measures nothing.
import type { Engine } from './engine.ts';
import type { Faces, Stretch } from './faces.ts';
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
  readonly #written = Object.fromEntries(FACES.map((face) => [face, new Set()])) as Record<FaceName, Set<Stretch>>;

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
    const stretch = this.#faces.stretch(text, style);
    this.#written[face].add(stretch);
    // Pages are drawn downwards from the top; letters are turned upright again.
    this.#engine.addContent(
      `BT\n/${name} ${size} Tf\n1 0 0 -1 ${thousandths(x)} ${thousandths(baseline)} Tm\n[${stretch.shown}] TJ\nET`,
    );
  }

  /** When everything is written. */
  embed(): void {
    for (const [face, reference] of this.#references) {
      const used = new Set<number>();
      const words = new Set([...this.#written[face]].flatMap((stretch) => stretch.words));
      for (const { glyphs } of words) for (const glyph of glyphs) used.add(glyph);
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
