import { expect, test } from 'vitest';
import { ROSSI } from './printed.ts';
import { ran } from './world.ts';

test.each([
  ['--without', 'money'],
  ['--without', 'data'],
  ['--date', '2026-11-22'],
])(
  '%s %s without --pdf is wrong usage, told in both languages: nothing is printed as if it had been heard',
  async (option, value) => {
    const { status, printed, complained } = await ran(['a.json', option, value], { 'a.json': ROSSI });
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toContain(`L’opzione «${option}» vale insieme a --pdf`);
    expect(complained).toContain(`The option “${option}” goes with --pdf`);
  },
);
