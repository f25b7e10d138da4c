// What a file of the workshop says it is: another kind of file, or a later version, is told at once. Naming its unknown
// keys one by one would help nobody.
import type { Refusal, RefusalKind } from '#model/refusal.ts';

/** The one refusal of a value that is not of this format, or of a later version than `known`; undefined for others. */
export function refuseHeader(
  file: unknown,
  expected: string,
  known: number,
  stranger: RefusalKind,
  newer: RefusalKind,
): Refusal | undefined {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { kind: stranger, path: [], details: {} };
  const { format, version } = file as Readonly<Record<string, unknown>>;
  if (format !== expected) return { kind: stranger, path: ['format'], details: {} };
  if (typeof version === 'number' && version > known && Number.isFinite(version))
    return { kind: newer, path: ['version'], details: { given: version, known } };
  return undefined;
}
