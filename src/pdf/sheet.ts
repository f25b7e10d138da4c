// The surface everything is drawn on: pages, a place down the page, lines of type, shapes, tags. What is drawn is either
// tagged, with its place in the order of reading, or an artifact, which nobody reads aloud. It knows no block and no word.
import type { Drawing, Element, ElementOptions } from '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import type { Engine } from './engine.ts';
import type { Faces } from './faces.ts';
import { BOTTOM, INK, type Ink, MARGIN } from './grid.ts';
import { Lettering } from './lettering.ts';
import type { Composing, Line, Run } from './set-lines.ts';

export type Tag = Element;

export class Sheet implements Composing {
  readonly engine: Engine;
  readonly faces: Faces;
  readonly replaced = new Set<string>();
  /** Where the next thing goes, from the top of the page. */
  y: number = MARGIN.top;
  readonly #lettering: Lettering;
  #ink: Ink | undefined;

  constructor(engine: Engine, faces: Faces) {
    this.engine = engine;
    this.faces = faces;
    this.#lettering = new Lettering(engine, faces);
  }

  get pages(): number {
    return this.engine.bufferedPageRange().count;
  }

  /** Points left on this page. */
  get room(): number {
    return BOTTOM - this.y;
  }

  newPage(): void {
    this.engine.addPage();
    this.#ink = undefined;
    this.y = MARGIN.top;
  }

  /** Back to a page already made, from 0, to add what was not known when it was. */
  onPage(index: number, draw: Drawing): void {
    const current = this.pages - 1;
    this.engine.switchToPage(index);
    this.#ink = undefined;
    draw();
    this.engine.switchToPage(current);
    this.#ink = undefined;
  }

  open(parent: Tag, type: string, options: ElementOptions = {}): Tag {
    const tag = this.engine.struct(type, options);
    parent.add(tag);
    return tag;
  }

  /** Draws what belongs to a tag; may be called again for a tag that goes on. */
  fill(tag: Tag, draw: Drawing): void {
    tag.add(draw);
  }

  artifact(draw: Drawing, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.engine.markContent('Artifact', { type });
    draw();
    this.engine.endMarkedContent();
  }

  /** A line of type on its base line. */
  line({ runs }: Line, x: number, baseline: number): void {
    for (const run of runs) this.#run(run, x + run.x, baseline);
  }

  #run(run: Run, x: number, baseline: number): void {
    const { style, actual } = run;
    this.ink(style.ink);
    if (actual !== undefined) this.engine.markContent('Span', { actual });
    this.#lettering.write(run, x, baseline);
    if (actual !== undefined) this.engine.endMarkedContent();
  }

  ink(ink: Ink): void {
    if (this.#ink === ink) return;
    this.engine.addContent(`${partsOf(ink)} rg`);
    this.#ink = ink;
  }

  /** Once everything is drawn. */
  embedFaces(): void {
    this.#lettering.embed();
  }

  rule(x: number, y: number, width: number, thickness: number, ink: Ink = INK.ink): void {
    this.block(x, y, width, thickness, ink);
  }

  /** A filled rectangle. */
  block(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.ink(ink);
    this.engine.rect(round(x), round(y), round(width), round(height)).fill();
  }

  /** A circle, filled and stroked. */
  circle(x: number, y: number, radius: number, fill: Ink, stroke: Ink, width = 0.75): void {
    const { engine } = this;
    engine.save();
    engine.addContent(`${partsOf(fill)} rg`);
    engine.circle(round(x), round(y), round(radius)).fill();
    engine.addContent(`${partsOf(stroke)} RG`);
    engine.lineWidth(width);
    engine.circle(round(x), round(y), round(radius)).stroke();
    engine.restore();
    this.#ink = undefined;
  }

  /** A closed or open path through points, filled, stroked, or both. */
  path(
    points: readonly (readonly [number, number])[],
    { fill, stroke, width = 0.75, dash, isOpen = false }: PathLook,
  ): void {
    const { engine } = this;
    const draw = () => {
      points.forEach(([x, y], index) => {
        if (index === 0) engine.moveTo(round(x), round(y));
        else engine.lineTo(round(x), round(y));
      });
      if (!isOpen) engine.closePath();
    };
    engine.save();
    if (fill) {
      engine.addContent(`${partsOf(fill)} rg`);
      draw();
      engine.fill();
    }
    if (stroke) {
      engine.addContent(`${partsOf(stroke)} RG`);
      engine.lineWidth(width);
      if (dash) engine.dash(dash, { space: dash });
      draw();
      engine.stroke();
    }
    engine.restore();
    this.#ink = undefined;
  }
}

interface PathLook {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: number;
  readonly isOpen?: boolean;
}

/** A hundredth of a point: finer differences between one machine and another are not drawn. */
export const round = (points: number): number => Math.round(points * 100) / 100;

const inks = new Map<Ink, string>();

/** Red, green and blue as a page is told them, from 0 to 1. */
function partsOf(ink: Ink): string {
  let parts = inks.get(ink);
  if (parts === undefined) {
    parts = [1, 3, 5].map((at) => Math.round((Number.parseInt(ink.slice(at, at + 2), 16) / 255) * 1e4) / 1e4).join(' ');
    inks.set(ink, parts);
  }
  return parts;
}
