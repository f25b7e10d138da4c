// The scenarios of one assessment: one text beside it, so that trying one is no change of the answers. Every act reads what
// is there, changes it and writes it at once, so that what another tab has added meanwhile stays.
import type { Places } from '#components/keep/device.ts';
import { isLater, KEEP_NOTHING, SCENARIOS } from '#components/keep/layout.ts';
import { askToPersist } from '#components/keep/persist.ts';
import { setAside } from '#components/keep/set-aside.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { SCENARIO_LIMITS, type Scenario } from '#model/what-if/scenario.ts';
import { readScenarios, writeScenarios } from '#model/what-if/scenario-schema.ts';

export type Unwritten = 'blocked' | 'off' | 'full' | 'newer' | 'too-many';

export type KeptScenarios =
  | {
      readonly kind: 'read';
      readonly scenarios: readonly Scenario[];
      /** Entries that could not be read; they stay in the text until it is written. */
      readonly leftOut: number;
    }
  /** The text is no list of ours; it is set aside whole before anything is written in its place. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'blocked' | 'off' | 'newer' };

export function scenariosOf({ device }: Places, catalogue: Catalogue, id: string): KeptScenarios {
  const choice = device.read(KEEP_NOTHING);
  const keys = device.keys();
  const text = device.read(SCENARIOS + id);
  if (choice === undefined || !keys || text === undefined) return { kind: 'blocked' };
  if (choice !== null) return { kind: 'off' };
  if (keys.some(isLater)) return { kind: 'newer' };
  return text === null ? { kind: 'read', scenarios: [], leftOut: 0 } : readScenarios(catalogue, text);
}

export type Acted =
  | { readonly kind: 'done'; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'not-kept'; readonly reason: Unwritten };

/** Changes the list as `act` says, in one write; what cannot be read of it is first copied where it can be downloaded. */
export function changeScenarios(
  places: Places,
  catalogue: Catalogue,
  id: string,
  act: (scenarios: readonly Scenario[]) => readonly Scenario[],
): Acted {
  const { device } = places;
  const kept = scenariosOf(places, catalogue, id);
  if (kept.kind !== 'read' && kept.kind !== 'broken') return { kind: 'not-kept', reason: kept.kind };
  const before = kept.kind === 'read' ? kept.scenarios : [];
  const scenarios = act(before);
  if (scenarios.length > SCENARIO_LIMITS.scenarios) return { kind: 'not-kept', reason: 'too-many' };
  const text = writeScenarios(scenarios);
  if (text.length > SCENARIO_LIMITS.text) return { kind: 'not-kept', reason: 'full' };
  const old = device.read(SCENARIOS + id);
  const isUnread = kept.kind === 'broken' || kept.leftOut > 0;
  if (isUnread && old && !setAside(device, SCENARIOS + id, old)) return { kind: 'not-kept', reason: 'full' };
  const outcome = device.write(SCENARIOS + id, text);
  if (outcome !== 'done') return { kind: 'not-kept', reason: outcome };
  void askToPersist();
  return { kind: 'done', scenarios };
}
