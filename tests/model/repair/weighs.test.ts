// What weighs among findings: of every certainty and severity there is.
import { expect, test } from 'vitest';
import type { Finding } from '#model/judge/finding.ts';
import { weighs } from '#model/repair/holding-on.ts';

const SEVERITIES = ['critical', 'major', 'minor', 'open', 'note'] as const satisfies readonly Finding['severity'][];
const CERTAINTIES = ['certain', 'likely', 'open'] as const satisfies readonly Finding['certainty'][];

test('what is certain weighs, unless its severity is open or a note; what is likely or open never does', () => {
  const weighing = CERTAINTIES.flatMap((certainty) =>
    SEVERITIES.filter((severity) => weighs({ certainty, severity })).map((severity) => `${certainty} ${severity}`),
  );
  expect(weighing).toEqual(['certain critical', 'certain major', 'certain minor']);
});
