// What every part of one language version needs at hand: the surface, the words, where headings and links lead. It draws
// nothing by itself but headings, which are told three times: on the page, in the tags, and in the outline.

import type { Language } from '#content/shape.ts';
import type { PdfWords } from '#content/words/it/pdf.ts';
import type { ResultWords } from '#content/words/it/result.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { Outline } from '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import { type Box, type Place, textBox } from './boxes.ts';
import { PAGE, type Style } from './grid.ts';
import { plainLine } from './legible.ts';
import type { Sheet, Tag } from './sheet.ts';

export interface Setting {
  readonly sheet: Sheet;
  readonly phrases: Phrasebook;
  readonly words: PdfWords;
  /** Words this face shares with the page. */
  readonly web: ResultWords;
  readonly language: Language;
  readonly headings: Headings;
}

type Level = 1 | 2 | 3;

/** Headings of one language version, in order, and the pages they came to stand on. */
export class Headings {
  readonly #sheet: Sheet;
  readonly #prefix: string;
  readonly #names = new Map<string, string>();
  readonly #pages = new Map<string, number>();
  readonly #open: Outline[];

  /** `prefix` keeps the two languages of one file apart. */
  constructor(sheet: Sheet, prefix: string) {
    this.#sheet = sheet;
    this.#prefix = prefix;
    this.#open = [sheet.engine.outline];
  }

  /** The name under which a place can be linked to, before or after it is drawn. Figures only, so that any order is one. */
  nameOf(id: string): string {
    const name = this.#names.get(id) ?? `${this.#prefix}${String(this.#names.size + 1).padStart(4, '0')}`;
    this.#names.set(id, name);
    return name;
  }

  /** Page, from 1, or undefined for what was never drawn. */
  pageOf(id: string): number | undefined {
    return this.#pages.get(id);
  }

  mark(id: string, level: Level, text: string, y: number): void {
    const { engine, pages } = this.#sheet;
    const top = Math.max(0, y - 8);
    this.#pages.set(id, pages);
    engine.addNamedDestination(this.nameOf(id), 'XYZ', 0, top, null);
    const parent = this.#open[level - 1] ?? engine.outline;
    this.#open[level] = parent.addItem(plainLine(text), { top, left: PAGE.width, fit: false, expanded: level < 3 });
    this.#open.length = level + 1;
  }
}

/** A heading as a box: text, tag, outline and destination at once. */
export function headingBox(
  setting: Setting,
  level: Level,
  id: string,
  text: string,
  style: Style,
  look: { readonly width?: number } = {},
): Box {
  return headingOf(setting, level, id, text, textBox(setting.sheet, text, style, { tag: `H${level}`, ...look }));
}

/** The same around lines set elsewhere. */
export function headingOf({ headings }: Setting, level: Level, id: string, text: string, box: Box): Box {
  return {
    height: box.height,
    draw(sheet, place, parent) {
      headings.mark(id, level, text, place.y);
      box.draw(sheet, place, parent);
    },
  };
}

export interface LinkPlace extends Place {
  readonly width: number;
  readonly height: number;
}

/** A link to a heading, around what `draw` draws; `contents` is what it is called where it is not seen. */
export function drawLink(
  { sheet, headings }: Setting,
  parent: Tag,
  id: string,
  contents: string,
  { x, y, width, height }: LinkPlace,
  draw: () => void,
): void {
  const link = sheet.open(parent, 'Link');
  sheet.fill(link, draw);
  const Contents = Object(plainLine(contents)) as string;
  sheet.engine.goTo(x, y, width, height, headings.nameOf(id), { structParent: link, Contents });
  // Ended here: pdfkit notes the page of a link when its tag is closed.
  link.end();
}
