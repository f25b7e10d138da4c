// Files of earlier versions brought to today's, one version at a time. Each step looks at what it is given as strictly as
// its own time did, then changes it; what comes out is parsed again like any file. Today there is one version, so no step.
import * as z from 'zod/mini';
import type { Schema } from '#model/exchange/schema-parts.ts';
import { tellRefusals } from '#model/exchange/tell-refusals.ts';
import type { Outcome } from '#model/refusal.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version it takes; it gives the next. */
  readonly from: number;
  /** What a file of that version had to be: kept as it was, whatever the format becomes. */
  readonly schema: Schema;
  /** The same file in the next version, its `version` included. Never throws on what its schema lets in. */
  readonly change: (file: JsonObject) => JsonObject;
}

/** A file of today's version as it is, an earlier one changed; of any other number it says nothing and leaves it be. */
export type Migrate = (file: JsonObject) => Outcome<JsonObject>;

/** From today's list; the first step will be added here, with a saved file of each version among the fixtures. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Joins steps into one way to the newest version. Throws where a version has no step, or two, or a step starts where no
 * file was ever written: that is a fault of ours, and shows as soon as the module is loaded.
 */
export function joinMigrations(migrations: readonly Migration[], newest: number): Migrate {
  const steps = new Map<number, Migration>();
  for (const migration of migrations) {
    const { from } = migration;
    if (!Number.isInteger(from) || from < 1 || from >= newest) throw new Error(`no migration can start at ${from}`);
    if (steps.has(from)) throw new Error(`two migrations start at ${from}`);
    steps.set(from, migration);
  }
  for (let from = 1; from < newest; from++) {
    if (!steps.has(from)) throw new Error(`no migration starts at ${from}`);
  }
  return (file) => {
    let current = file;
    for (let step = stepOf(steps, current); step; step = stepOf(steps, current)) {
      const read = z.safeParse(step.schema, current, { reportInput: true });
      if (!read.success) return { ok: false, refusals: tellRefusals(read.error.issues) };
      const next = step.change(current);
      if (next['version'] !== step.from + 1) throw new Error(`the migration from ${step.from} does not give the next`);
      current = next;
    }
    return { ok: true, value: current };
  };
}

const stepOf = (steps: ReadonlyMap<number, Migration>, { version }: JsonObject): Migration | undefined =>
  typeof version === 'number' ? steps.get(version) : undefined;

/** To `newest`, the version of assessments that is written today. */
export const migrationsTo = (newest: number): Migrate => joinMigrations(MIGRATIONS, newest);
