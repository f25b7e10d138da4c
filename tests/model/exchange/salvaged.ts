// What was left out of a file, told in one line each: the kind of the refusal and its place.
import type { LeftOut } from '#model/exchange/salvage.ts';
import { pathText } from '#model/refusal.ts';

export const refusalsIn = (leftOut: readonly LeftOut[]): readonly string[] =>
  leftOut.map(({ refusal: { kind, path } }) => `${kind} ${pathText(path)}`);
