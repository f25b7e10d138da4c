import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastErlangA } from '#model/queue/erlang-a.ts';
import { fastServiceLevel } from '#model/queue/erlang-c.ts';
import { requiredAgents, requiredAgentsWithAbandonment } from '#model/queue/required-agents.ts';
import { accepted, expectClose, NEVER_LEGAL } from './close-to.ts';
import { poolOf, vectorsOf } from './fixtures.ts';

const WANTED = { offeredLoad: 10, handlingSeconds: 180, answerWithinSeconds: 20, serviceLevelTarget: 0.8 };

test.each(vectorsOf('erlangC-required'))(
  'vector $id: agents, service level and occupancy to 1e-12',
  ({ input, expected }) => {
    const wanted = { ...poolOf(input), serviceLevelTarget: input('sl') };
    const staff = accepted(requiredAgents(wanted));
    if (!staff.reachable) throw new Error('unreachable');
    expect(staff.agents).toBe(expected('N'));
    expectClose(staff.serviceLevel, expected('SL'), 1e-12);
    expectClose(staff.occupancy, expected('rho'), 1e-12);
    expect(requiredAgents({ ...wanted, maxOccupancy: 0.85 })).toMatchObject({ agents: expected('N_occ85') });
  },
);

test.each([
  [1000, 1011],
  [10_000, 10_013],
  [100_000, 100_014],
])('%d erlangs at 80% in 20 s need the %d agents a step-by-step search would find', (offeredLoad, agents) => {
  const staff = accepted(requiredAgents({ ...WANTED, offeredLoad }));
  let stepped = offeredLoad + 1;
  while (fastServiceLevel(offeredLoad, stepped, 20 / 180) < 0.8) stepped++;
  expect(staff).toMatchObject({ reachable: true, agents: stepped });
  expect(stepped).toBe(agents);
});

test('one agent fewer misses the target or the ceiling, in 1,000 draws', () => {
  const draw = fc.record({
    offeredLoad: fc.double({ min: 0, max: 5000, noNaN: true }),
    handlingSeconds: fc.double({ min: 1, max: 3600, noNaN: true }),
    answerWithinSeconds: fc.double({ min: 0, max: 600, noNaN: true }),
    serviceLevelTarget: fc.double({ min: 0, max: 0.999, noNaN: true }),
    maxOccupancy: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(draw, (wanted) => {
      const staff = accepted(requiredAgents(wanted));
      if (!staff.reachable) return false;
      const { offeredLoad, serviceLevelTarget, maxOccupancy } = wanted;
      const threshold = wanted.answerWithinSeconds / wanted.handlingSeconds;
      const keeps = (agents: number) =>
        agents > offeredLoad &&
        fastServiceLevel(offeredLoad, agents, threshold) >= serviceLevelTarget &&
        offeredLoad / agents <= maxOccupancy;
      return keeps(staff.agents) && !keeps(staff.agents - 1);
    }),
    { numRuns: 1000 },
  );
});

test('when callers leave, never more agents are needed, and one fewer misses the target, in 1,000 draws', () => {
  const draw = fc.record({
    offeredLoad: fc.double({ min: 0.01, max: 400, noNaN: true }),
    handlingSeconds: fc.double({ min: 30, max: 900, noNaN: true }),
    answerWithinSeconds: fc.double({ min: 0, max: 120, noNaN: true }),
    serviceLevelTarget: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    patienceSeconds: fc.double({ min: 10, max: 3600, noNaN: true }),
  });
  fc.assert(
    fc.property(draw, (wanted) => {
      const staff = accepted(requiredAgentsWithAbandonment(wanted));
      if (!staff.reachable) return false;
      const fewer = fastErlangA({ ...wanted, agents: staff.agents - 1 });
      return staff.serviceLevel >= wanted.serviceLevelTarget && fewer.serviceLevel < wanted.serviceLevelTarget;
    }),
    { numRuns: 1000 },
  );
});

test('100,000 erlangs with 300 s of patience need fewer agents than without, and under 100,014', () => {
  const staff = accepted(requiredAgentsWithAbandonment({ ...WANTED, offeredLoad: 100_000, patienceSeconds: 300 }));
  expect(staff.reachable && staff.agents < 100_014 && staff.agents > 80_000).toBe(true);
});

test('at 0 load an open channel needs 1 agent, and a target of 0 with callers who leave needs 0', () => {
  expect(requiredAgents({ ...WANTED, offeredLoad: 0 })).toMatchObject({ agents: 1, serviceLevel: 1 });
  const wanted = { ...WANTED, serviceLevelTarget: 0, patienceSeconds: 60 };
  expect(requiredAgentsWithAbandonment(wanted)).toMatchObject({ agents: 0, serviceLevel: 0 });
});

test('100% is out of reach of any pool, and 1,000,000 erlangs of a pool of 1,000,000', () => {
  const certainty = { reachable: false, because: 'certainty' };
  const tooMany = { reachable: false, because: 'too-many-agents' };
  expect(requiredAgents({ ...WANTED, serviceLevelTarget: 1 })).toEqual(certainty);
  expect(requiredAgents({ ...WANTED, offeredLoad: 1_000_000 })).toEqual(tooMany);
  expect(requiredAgents({ ...WANTED, offeredLoad: 900_001, maxOccupancy: 0.9 })).toEqual(tooMany);
  expect(requiredAgents({ ...WANTED, offeredLoad: 900_000, maxOccupancy: 0.9 })).toMatchObject({ agents: 1_000_000 });
  const impatient = { ...WANTED, offeredLoad: 1e9, patienceSeconds: 60 };
  expect(requiredAgentsWithAbandonment(impatient)).toEqual(tooMany);
});

test.each(NEVER_LEGAL)('%d is refused by name in every argument of both searches', (illegal) => {
  const wanted = { ...WANTED, maxOccupancy: 0.85, patienceSeconds: 60 };
  for (const argument of Object.keys(wanted)) {
    const refusal = { refused: true, argument };
    expect(requiredAgentsWithAbandonment({ ...wanted, [argument]: illegal })).toMatchObject(refusal);
    if (argument !== 'patienceSeconds')
      expect(requiredAgents({ ...wanted, [argument]: illegal })).toMatchObject(refusal);
  }
});

test('a target of 1.01 is refused above 1 and an occupancy ceiling of 0 as zero', () => {
  expect(requiredAgents({ ...WANTED, serviceLevelTarget: 1.01 })).toMatchObject({ reason: 'too-large', limit: 1 });
  expect(requiredAgents({ ...WANTED, maxOccupancy: 0 })).toMatchObject({ argument: 'maxOccupancy', reason: 'zero' });
});
