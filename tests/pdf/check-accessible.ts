// Whether a PDF keeps what PDF/UA-1 and PDF/A-3a ask, as far as a machine can tell and as far as our reports go: every
// mark on a page is tagged or an artifact, every tag is where it may be, every face is inside with its letters, and what
// the file says about itself agrees.
import type { Page, PdfFile } from './pdf-file.ts';
import { type Dictionary, Name, Operator, Reader, Reference, textOf } from './pdf-syntax.ts';
import { readParents, readTree, type Tree } from './structure.ts';

const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI']);

/** Every fault found, in words; none where the file is as it should be. */
export function faultsOf(file: PdfFile): readonly string[] {
  const tree = readTree(file);
  const shown = new Map<Dictionary, Set<number>>();
  return [
    ...new Set([
      ...documentFaults(file),
      ...tree.faults,
      ...file.pages.flatMap((page, index) =>
        pageFaults(file, page, tree, shown).map((fault) => `page ${index + 1}: ${fault}`),
      ),
      ...[...shown].flatMap(([font, codes]) => fontFaults(file, font, codes)),
    ]),
  ];
}

function documentFaults(file: PdfFile): readonly string[] {
  const { root, trailer } = file;
  const metadata = file.stream(root.get('Metadata'))?.toString('utf8') ?? '';
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(metadata)?.[1];
  const plain = (xml = ''): string =>
    xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const wants: readonly (readonly [boolean, string])[] = [
    [file.at(root, 'MarkInfo', 'Marked') === true, 'not marked as tagged'],
    [/^[a-z]{2}(-[A-Z]{2})?$/.test(textOf(file.at(root, 'Lang'))), 'no language'],
    [file.at(root, 'ViewerPreferences', 'DisplayDocTitle') === true, 'the title is not shown'],
    [/<pdfuaid:part>1</.test(metadata), 'PDF/UA is not claimed'],
    [/<pdfaid:part>3</.test(metadata) && /<pdfaid:conformance>A</.test(metadata), 'PDF/A-3a is not claimed'],
    [title !== undefined && title !== '', 'no title'],
    [plain(title) === textOf(file.at(trailer, 'Info', 'Title')), 'two titles'],
    [isWellFormed(metadata), 'the metadata are not well-formed'],
    [Array.isArray(file.at(root, 'OutputIntents')), 'no output intent'],
    [!trailer.has('Encrypt'), 'encrypted'],
    [!file.dictionaries.some((one) => one.has('JS') || one.has('AA') || one.has('OpenAction')), 'active content'],
  ];
  const attached = file.dictionaries.filter((one) => one.has('EF'));
  return [
    ...wants.flatMap(([isGiven, fault]) => (isGiven ? [] : [fault])),
    ...attached.flatMap((one) =>
      one.has('F') && one.has('UF') && one.has('AFRelationship') ? [] : ['attachment without name or relation'],
    ),
  ];
}

function isWellFormed(xml: string): boolean {
  if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(xml)) return false;
  const open: string[] = [];
  for (const [, isEnd, name = '', isAlone] of xml
    .replace(/<\?.*?\?>/gs, '')
    .matchAll(/<(\/?)([^\s>/]+)[^>]*?(\/?)>/g)) {
    if (isEnd) {
      if (open.pop() !== name) return false;
    } else if (!isAlone) open.push(name);
  }
  return open.length === 0;
}

interface Mark {
  readonly isArtifact: boolean;
  readonly content: number | undefined;
}

function pageFaults(file: PdfFile, page: Page, tree: Tree, shown: Map<Dictionary, Set<number>>): readonly string[] {
  const faults: string[] = [];
  const marks: Mark[] = [];
  const used = new Set<number>();
  const reader = new Reader(page.content, 0, false);
  let given: unknown[] = [];
  let font: Dictionary | undefined;
  for (let next = reader.next(); next !== undefined; next = reader.next()) {
    if (!(next instanceof Operator)) {
      given.push(next);
      continue;
    }
    const { word } = next;
    if (word === 'BMC' || word === 'BDC') {
      const mark = markOf(file, word, given);
      if (mark.content !== undefined) {
        if (used.has(mark.content)) faults.push('a piece of content twice');
        if (!tree.owners.has(`${page.object}/${mark.content}`)) faults.push('content in no element');
        if (marks.some((one) => one.isArtifact)) faults.push('tagged inside an artifact');
        used.add(mark.content);
      }
      if (mark.isArtifact && marks.length > 0) faults.push('an artifact inside something marked');
      marks.push(mark);
    } else if (word === 'EMC') marks.pop();
    else if (word === 'Tf') font = file.at(page.dictionary, 'Resources', 'Font', (given[0] as Name).name) as Dictionary;
    if (PAINTS.has(word) && !marks.some((mark) => mark.isArtifact || mark.content !== undefined))
      faults.push('something painted that is neither tagged nor an artifact');
    if (word === 'TJ' && font) {
      const codes = shown.get(font) ?? new Set();
      shown.set(font, codes);
      for (const text of (given.at(-1) as readonly unknown[]).filter(Buffer.isBuffer))
        for (let at = 0; at < text.length; at += 2) codes.add(text.readUInt16BE(at));
    }
    given = [];
  }
  if (marks.length > 0) faults.push('marks left open');
  const parents = readParents(file).get(Number(file.at(page.dictionary, 'StructParents')));
  for (const content of used) {
    const element = Array.isArray(parents) ? file.of(parents[content]) : undefined;
    if (element !== tree.owners.get(`${page.object}/${content}`)) faults.push('the tree of parents says otherwise');
  }
  return [...faults, ...linkFaults(file, page, tree)];
}

function markOf(file: PdfFile, word: string, given: readonly unknown[]): Mark {
  const properties = word === 'BDC' ? given.at(-1) : undefined;
  const content = properties instanceof Map ? file.of(properties.get('MCID')) : undefined;
  const [tag] = given.slice(word === 'BDC' ? -2 : -1);
  return {
    isArtifact: tag instanceof Name && tag.name === 'Artifact',
    content: typeof content === 'number' ? content : undefined,
  };
}

function linkFaults(file: PdfFile, page: Page, tree: Tree): readonly string[] {
  const links = (file.at(page.dictionary, 'Annots') ?? []) as readonly unknown[];
  const isOrdered = file.nameAt(page.dictionary, 'Tabs') === 'S';
  return [
    ...(links.length > 0 && !isOrdered ? ['links in no order'] : []),
    ...links.flatMap((link) => [
      ...(link instanceof Reference && tree.annotations.get(link.object) === 'Link' ? [] : ['a link outside Link']),
      ...(textOf(file.at(link, 'Contents')) === '' ? ['a link without words'] : []),
    ]),
  ];
}

function fontFaults(file: PdfFile, font: Dictionary, codes: ReadonlySet<number>): readonly string[] {
  const name = file.nameAt(font, 'BaseFont');
  const [inner] = file.at(font, 'DescendantFonts') as readonly unknown[];
  const letters = lettersOf(file.stream(font.get('ToUnicode')));
  const silent = [...codes].filter((code) => !letters.get(code)?.length || letters.get(code)?.readUInt16BE(0) === 0);
  return [
    ...(file.at(inner, 'FontDescriptor', 'FontFile2') ? [] : [`${name} is not inside`]),
    ...(file.at(inner, 'CIDToGIDMap') ? [] : [`${name} has no map of glyphs`]),
    ...(codes.has(0) ? [`${name} shows a letter it lacks`] : []),
    ...(silent.length > 0 ? [`${name}: ${silent.length} glyphs without letters`] : []),
  ];
}

function lettersOf(map: Buffer | undefined): ReadonlyMap<number, Buffer> {
  const letters = new Map<number, Buffer>();
  if (!map) return letters;
  const reader = new Reader(map, 0, false);
  let given: unknown[] = [];
  for (let next = reader.next(); next !== undefined; next = reader.next()) {
    if (!(next instanceof Operator)) {
      given.push(next);
      continue;
    }
    if (next.word === 'endbfrange') {
      for (let at = 0; at + 2 < given.length; at += 3) {
        const first = (given[at] as Buffer).readUInt16BE(0);
        for (const [index, one] of (given[at + 2] as readonly Buffer[]).entries()) letters.set(first + index, one);
      }
    }
    given = [];
  }
  return letters;
}
