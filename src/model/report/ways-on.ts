// Where the ways out of a matter stand on the page, and how an address names one of them.
import type { Repair } from '#model/repair/repair.ts';
import type { Subject } from '#model/report/matter.ts';
import { isPromiseMatter } from '#model/report/promise-matter.ts';
import type { WayOut } from '#model/report/ways-out.ts';

/** How an address names one of several ways of a matter: its side, and its place where the side has more than one. */
export function wayName<W extends Pick<Repair, 'side'>>(ways: readonly W[], way: W): string {
  const place = ways.filter(({ side }) => side === way.side).indexOf(way);
  return place > 0 ? `${way.side}-${place + 1}` : way.side;
}

/** The ways of a matter on one of the two sides of the page. Declaring is a way of saying, but beside what is promised. */
export function waysOn({ about, ways }: Pick<Subject, 'about' | 'ways'>, side: 'say' | 'do'): readonly WayOut[] {
  const isLeft = ({ side: of }: WayOut): boolean => (isPromiseMatter(about) ? of === 'declare' : of !== 'do');
  return ways.filter((way) => isLeft(way) === (side === 'say'));
}
