// Ways of damaging a valid assessment, and what a test says of one: how, which refusal it must meet, and where.

import type { RefusalKind } from '#model/refusal.ts';
import type { Loose } from './samples.ts';

export type Hostile = readonly [
  says: string,
  damage: (file: Loose) => void,
  kind: RefusalKind,
  path: string,
  nearest?: string,
];

/** Puts a value where the path says, or takes away what stands there. */
export const put =
  (path: string, ...given: readonly [unknown?]) =>
  (file: Loose): void => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((inner, key) => inner[key], file);
    if (given.length === 0) delete holder[last];
    else holder[last] = given[0];
  };
export const answer =
  (id: string, given: unknown) =>
  (file: Loose): void => {
    file.answers[id] = given;
  };
export const declare =
  (...entries: unknown[]) =>
  (file: Loose): void => {
    file.declaration = entries;
  };
export const first =
  (part: Loose) =>
  (file: Loose): void => {
    Object.assign(file.declaration[0], part);
  };
