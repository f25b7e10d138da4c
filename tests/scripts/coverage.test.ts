// The table of coverage: one row a room, the rooms of the model below the model, all at the end.
import { expect, test } from 'vitest';
import { coverageTable, type FileCoverage } from '../../scripts/coverage.ts';

const file = (covered: number, total: number): FileCoverage => {
  const one = { covered, total };
  return { lines: one, branches: one, functions: one, statements: { covered: 0, total: 0 } };
};

test('sums the files of a room, rounds down and never says 100 for less', () => {
  const table = coverageTable({
    total: file(1, 2),
    '/a/src/model/queue/wait.ts': file(999, 1000),
    '/a/src/model/queue/erlang/b.ts': file(9000, 9000),
    '/a/src/model/fit.ts': file(0, 10),
    '/a/src/cli/run.ts': file(1, 3),
    'C:\\a/src/content/shape.ts': file(0, 0),
  });
  expect(table).toEqual([
    'room        files  lines %  branches %  functions %  statements %',
    'cli             1     33.3        33.3         33.3             –',
    'content         1        –           –            –             –',
    'model           3     99.8        99.8         99.8             –',
    '  (itself)      1      0.0         0.0          0.0             –',
    '  queue         2     99.9        99.9         99.9             –',
    'all             5     99.8        99.8         99.8             –',
  ]);
});
