// Reads what the page of licences says: every package of the lockfile that is not for development, and of those that are
// shipped the authors and the text, each text once however many packages share it. Works at build time, in the folder of the
// project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHOSEN, END_OF_OWN, FILE, SHIPPED } from '#components/licences/shipped.ts';

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it; more than one where all hold together. */
  readonly licences: readonly string[];
  /** Under the folder of the project. */
  readonly path: string;
}
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}
export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** A text with all who put their work under it. */
export interface Notice {
  readonly licence: string;
  readonly holders: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly paragraphs: readonly string[];
}

const NODE_MODULES = 'node_modules/';
/** Our own work is under the same text. */
const OURS: Package = { name: 'Coerente', version: '', licences: ['MIT'], path: '' };
/** From the first word that grants to the last that warns: the part that is the same wherever it stands. */
const MIT = /Permission is hereby granted[\s\S]*?OTHER DEALINGS IN\s+THE\s+SOFTWARE\./u;
const OFL = /This Font Software is licensed under[\s\S]*/u;
const HOLDER = /^\s*((?:Copyright|©)\s.*?)\s*$/gmu;

export function productionPackages({ packages }: Lockfile): readonly Package[] {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf(NODE_MODULES) + NODE_MODULES.length);
      const licences = (CHOSEN[name] ?? license ?? '').replaceAll(/[()]/gu, '').split(' AND ');
      return { name, version, licences, path };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** Only what stands at the top of node_modules is shipped; a second version of the same name further in belongs to a tool. */
export const isShipped = ({ name, path }: Package): boolean =>
  SHIPPED.includes(name) && path === `${NODE_MODULES}${name}`;

function licenceFile(folder: string, { name, path }: Package): string {
  const names = [FILE[name] ?? 'LICENSE', 'LICENSE.md'];
  const found = names.map((file) => join(folder, path, file)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${name} has no licence file: name it in components/licences/shipped.ts`);
  return readFileSync(found, 'utf8');
}

const smooth = (text: string): string => text.replaceAll(/[“”]/gu, '"').replaceAll(/-{5,}/gu, '').trim();

/** What a licence file says: who holds the rights, and the text in paragraphs without the breaks of lines. */
export function readNotice(text: string): {
  readonly lines: readonly string[];
  readonly paragraphs: readonly string[];
} {
  const own = text.replaceAll('\r', '').split(END_OF_OWN)[0] ?? '';
  const [terms] = MIT.exec(own) ?? OFL.exec(own) ?? [own];
  // Licences of this kind name further holders below; others speak of copyright in the text itself.
  const heading = MIT.test(own) ? own : own.slice(0, own.indexOf(terms));
  const lines = [...heading.matchAll(HOLDER)].map(([, line = '']) => line);
  const paragraphs = smooth(terms)
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return { lines: [...new Set(lines)], paragraphs };
}

/** The notices of what is shipped, most shared first. */
export function noticesOf(packages: readonly Package[], textOf: (one: Package) => string): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const one of packages) {
    const { lines, paragraphs } = readNotice(textOf(one));
    const text = paragraphs.join('\n');
    const notice = notices.get(text) ?? { licence: one.licences.join(' + '), holders: [], paragraphs };
    notices.set(text, { ...notice, holders: [...notice.holders, { name: one.name, lines }] });
  }
  return [...notices.values()].toSorted((one, other) => other.holders.length - one.holders.length);
}

/** Names and versions of packages under each licence, the licence of most first. */
export function byLicence(packages: readonly Package[]): readonly (readonly [string, readonly Package[]])[] {
  const groups = Map.groupBy(packages, ({ licences }) => licences.join(' + '));
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length);
}

export interface Licences {
  readonly shipped: readonly Package[];
  readonly others: readonly Package[];
  readonly notices: readonly Notice[];
}

export function readLicences(folder: string): Licences {
  const lock: Lockfile = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const all = productionPackages(lock);
  const shipped = all.filter(isShipped);
  const missing = SHIPPED.filter((name) => !shipped.some((one) => one.name === name));
  if (missing.length > 0) throw new Error(`Shipped, but not in the lockfile: ${missing.join(', ')}`);
  const notices = noticesOf([OURS, ...shipped], (one) => licenceFile(folder, one));
  return { shipped, others: all.filter((one) => !isShipped(one)), notices };
}
