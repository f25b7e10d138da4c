// Writes letters into the page: what pdfkit would write for each run, put together once for each word of a file instead of
// letter by letter for each run. Letters that stand off their line, such as marks over others, are left to pdfkit.
import type { Embedded } from '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import type { Engine } from './engine.ts';
import { TABULAR } from './faces.ts';
import type { Run } from './set-lines.ts';

export class Lettering {
  readonly #engine: Engine;
  /** What has been encoded: a letter gets its number when its file first needs it, so nothing of this serves another. */
  readonly #encoded = new WeakMap<Embedded, Map<string, string>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** On its base line, in the ink of the moment. */
  write({ text, style, width }: Run, x: number, baseline: number): void {
    if (text === '') return;
    const engine = this.#engine.font(style.face).fontSize(style.size);
    const { page, _font: font } = engine;
    const shown = style.tabular ? undefined : this.#shown(font, text);
    if (shown === undefined) {
      const features = style.tabular && { features: TABULAR };
      engine.text(text, x, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        textWidth: width,
        wordCount: 1,
        ...features,
      });
      return;
    }
    page.fonts[font.id] ??= font.ref();
    engine.addContent(
      `q\n1 0 0 -1 0 ${number(page.height)} cm\nBT\n1 0 0 1 ${number(x)} ${number(page.height - baseline)} Tm\n` +
        `/${font.id} ${number(style.size)} Tf\n[${shown}] TJ\nET\nQ`,
    );
  }

  /** Letters as the file numbers them, with the kerning between; words as pdfkit parts them, each with the blank after it. */
  #shown(font: Embedded, text: string): string | undefined {
    let known = this.#encoded.get(font);
    if (!known) {
      known = new Map();
      this.#encoded.set(font, known);
    }
    let shown = '<';
    for (const word of text.match(/[^ ]* |[^ ]+/gu) ?? []) {
      let encoded = known.get(word);
      if (encoded === undefined) {
        encoded = encode(font, word);
        if (encoded === undefined) return undefined;
        known.set(word, encoded);
      }
      shown += encoded;
    }
    return shown.endsWith(' <') ? shown.slice(0, -2) : `${shown}> 0`;
  }
}

function encode(font: Embedded, word: string): string | undefined {
  const [letters, positions] = font.encode(word);
  let encoded = '';
  for (const [at, { xAdvance, advanceWidth, xOffset, yOffset }] of positions.entries()) {
    if (xOffset !== 0 || yOffset !== 0) return undefined;
    encoded += letters[at];
    if (xAdvance !== advanceWidth) encoded += `> ${number(advanceWidth - xAdvance)} <`;
  }
  return encoded;
}

/** As pdfkit writes them. */
const number = (points: number): number => Math.round(points * 1e6) / 1e6;
