// A reader of JSON Patch of its own, straight from RFC 6902 and 6901: what anybody would do with the patch of a repair.
import type { PatchOperation } from '#model/repair/change.ts';

export function applyPatch<T>(document: T, patch: readonly PatchOperation[]): T {
  const copy = structuredClone(document);
  for (const { op, path, value } of patch) {
    const steps = path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop() ?? '';
    const parent = steps.reduce((inside, step) => (inside as Record<string, unknown>)[step], copy as unknown);
    if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${path}`);
    if (op === 'replace' && !(last in parent)) throw new Error(`nothing to replace at ${path}`);
    (parent as Record<string, unknown>)[last] = structuredClone(value);
  }
  return copy;
}
