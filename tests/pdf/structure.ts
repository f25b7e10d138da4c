// The structure tree of a PDF, looked at rule by rule: what stands inside what, what a picture or a head cell must say,
// which piece of which page belongs to which element.
import type { PdfFile } from './pdf-file.ts';
import { type Dictionary, Reference, textOf } from './pdf-syntax.ts';

const TYPES = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Link Figure'.split(
    ' ',
  ),
);
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

export interface Tree {
  readonly faults: readonly string[];
  /** Element by "object of the page/number of the content". */
  readonly owners: ReadonlyMap<string, Dictionary>;
  /** Type of the element that holds an annotation, by the annotation’s object. */
  readonly annotations: ReadonlyMap<number, string>;
  readonly counts: ReadonlyMap<string, number>;
}

export function readTree(file: PdfFile): Tree {
  const faults: string[] = [];
  const owners = new Map<string, Dictionary>();
  const annotations = new Map<number, string>();
  const counts = new Map<string, number>();
  const levels: number[] = [];
  const rows = new Map<Dictionary, number[]>();

  const walk = (reference: unknown, parent: unknown, inside: string, table: Dictionary | undefined): void => {
    const element = file.of(reference);
    if (!(element instanceof Map)) return void faults.push('an element that is none');
    const type = file.nameAt(element, 'S');
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (!TYPES.has(type)) faults.push(`${type} is no standard type`);
    const above = element.get('P');
    if (!(above instanceof Reference && parent instanceof Reference && above.object === parent.object))
      faults.push(`${type} points to another parent`);
    if (PARENTS[type] && !PARENTS[type].includes(inside)) faults.push(`${type} inside ${inside}`);
    if (KIDS[inside] && !KIDS[inside].includes(type)) faults.push(`${type} inside ${inside}`);
    if (type === 'Figure' && textOf(file.at(element, 'Alt')) === '') faults.push('Figure without words');
    if (type === 'Figure' && !file.at(element, 'A', 'BBox')) faults.push('Figure without its place');
    if (type === 'TH' && !['Row', 'Column'].includes(file.nameAt(element, 'A', 'Scope')))
      faults.push('TH without Scope');
    if (/^H[1-6]$/.test(type)) levels.push(Number(type[1]));
    if (type === 'Table') rows.set(element, []);
    const kids = [file.of(element.get('K'))].flat();
    if (type === 'TR' && table) rows.get(table)?.push(kids.length);
    const page = element.get('Pg');
    for (const kid of kids) {
      const found = file.of(kid);
      if (typeof found === 'number') {
        if (KIDS[type]) faults.push(`content directly in ${type}`);
        owners.set(`${(page as Reference | undefined)?.object}/${found}`, element);
      } else if (found instanceof Map && file.nameAt(found, 'Type') === 'MCR') {
        owners.set(`${(found.get('Pg') as Reference).object}/${file.at(found, 'MCID')}`, element);
      } else if (found instanceof Map && file.nameAt(found, 'Type') === 'OBJR') {
        const annotation = found.get('Obj');
        if (annotation instanceof Reference) annotations.set(annotation.object, type);
      } else if (found instanceof Map) walk(kid, reference, type, type === 'Table' ? element : table);
    }
    if (kids.length === 0 && type !== 'TD') faults.push(`${type} is empty`);
  };

  const root = file.root.get('StructTreeRoot');
  const tops = [file.at(root, 'K')].flat();
  for (const top of tops) walk(top, root, 'root', undefined);
  levels.forEach((level, index) => {
    const last = levels[index - 1] ?? 0;
    if (level > last + 1) faults.push(`H${last} followed by H${level}`);
  });
  for (const widths of rows.values()) {
    if (new Set(widths).size !== 1) faults.push(`rows of ${[...new Set(widths)].join(', ')} cells in one table`);
  }
  return { faults, owners, annotations, counts };
}

/** The other way round: element by place, as the tree of parents tells it. */
export function readParents(file: PdfFile): ReadonlyMap<number, unknown> {
  const numbers = file.at(file.root, 'StructTreeRoot', 'ParentTree', 'Nums') as readonly unknown[];
  const parents = new Map<number, unknown>();
  for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(Number(numbers[at]), file.of(numbers[at + 1]));
  return parents;
}
