// A way out closes what is gone after it: its patch is applied to the file, everything is judged again, and a matter on which
// some purpose still parts, an old one or a newly declared one, does not count as closed.
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { compareSeverity, type Finding, matterOf } from '#model/judge/finding.ts';
import { weighs } from '#model/repair/holding-on.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { aboutOf } from '#model/report/about.ts';
import { wayOutOf, wholeWayOf } from '#model/report/ways-out.ts';
import { applyPatch } from '../../support/apply-patch.ts';

/** Declaring the cheapest service ends a distance on the height of the promise, and leaves a smaller one of its own. */
const provider: Assessment = {
  format: 'coerente/assessment',
  version: 1,
  profile: 'v1',
  company: { name: 'Fibra Adriatica' },
  declaration: [
    { purpose: 'mass-speed', weight: 50 },
    { purpose: 'extraordinary-trust', weight: 50 },
  ],
  answers: {
    'promise.level': 75,
    'promise.known': 50,
    'promise.first_response': {
      phone: { seconds: 120, clock: 'opening' },
      email: { seconds: 86_400, clock: 'calendar' },
    },
    'promise.claims': ['always-open', 'personal'],
    'budget.total': 620_000,
    'budget.driver': ['cost-parity'],
    'staff.fte': 11.5,
    'staff.turnover': 38,
    'metrics.reward': 25,
    'volume.month': { phone: 9500, email: 2800, messaging: null },
    'time.first_response': { phone: { from: 540, to: 840 }, email: 259_200 },
    'hours.week': 50,
    'reach.human': 25,
    'auth.limit': 25,
    'attention.style': 25,
    'recovery.practice': ['waits', 'only-if-pressed', 'apologised'],
    'listen.loop': 25,
  },
};

/** The certain findings of each matter. */
function certainIn(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const certain = findings.filter(({ certainty, severity }) => certainty === 'certain' && severity !== 'note');
  return Map.groupBy(certain, matterOf);
}

const companies = [{ id: 'a provider', assessment: provider }, ...samples];

test.each(companies)(
  '$id: every way counts as closed the matters of today that are gone once it is taken',
  ({ assessment }) => {
    const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
    const today = certainIn(situation.judgement.verdict.findings);
    const { sets, ofFinding, ofMatter } = repairsOf(situation);
    for (const repair of [...sets, ...[...ofFinding.values()].flat(), ...ofMatter.values()]) {
      const { findings } = judge(catalogue, applyPatch(assessment, repair.patch)).verdict;
      const [after, still] = [certainIn(findings), new Set(findings.map(({ id }) => id))];
      const gone = [...today].filter(([matter, own]) => !after.has(matter) && !own.some(({ id }) => still.has(id)));
      expect(wayOutOf(repair, situation, () => true).closes).toHaveLength(gone.length);
    }
    for (const set of sets) expect(wholeWayOf(set, situation).of).toBe(today.size);
  },
);

test('declaring the cheapest service leaves the height of the promise open, and does not count it among what it closes', () => {
  const situation = { catalogue, assessment: provider, judgement: judge(catalogue, provider) };
  const declaring = repairsOf(situation).ofMatter.get('driver-below');
  if (!declaring) throw new Error('no other declaration');
  const { removes, closes, sideEffects } = wayOutOf(declaring, situation, () => true);
  expect(removes).toContain('gap:mass-speed:height');
  // Heavier for the purpose that goes, it cannot be said to weigh more.
  expect(sideEffects).toMatchObject([
    { about: { dimension: 'height' }, isNew: true, purposes: [{ purpose: 'race-to-bottom' }] },
  ]);
  expect(closes.flat()).not.toContain('gap:mass-speed:height');
});

test.each(companies)(
  '$id: what is said to weigh more weighed less for the same purposes, or was open',
  ({ assessment }) => {
    const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
    const { findings } = situation.judgement.verdict;
    const { sets, ofFinding, ofMatter } = repairsOf(situation);
    for (const repair of [...sets, ...[...ofFinding.values()].flat(), ...ofMatter.values()])
      for (const { about, severity, isNew, purposes } of wayOutOf(repair, situation, () => true).sideEffects) {
        const named = new Set(purposes.map(({ purpose }) => purpose));
        const before = findings.filter(
          (one) =>
            isDeepStrictEqual(aboutOf(one), about) &&
            (named.size === 0 || (one.kind === 'gap' && named.has(one.purpose))),
        );
        if (isNew) expect(before).toEqual([]);
        else expect(before.filter((one) => weighs(one) && compareSeverity(one.severity, severity) <= 0)).toEqual([]);
      }
  },
);
