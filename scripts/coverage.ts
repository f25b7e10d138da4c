// `npm run coverage`: runs the unit tests and prints, room by room, how much of the code they pass through. Names of tests or of
// their folders after `--` take only these. What only the browser tests reach, the faces above all, counts as not reached.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const MEASURES = ['lines', 'branches', 'functions', 'statements'] as const;
type Measure = (typeof MEASURES)[number];
export type FileCoverage = Readonly<Record<Measure, { readonly total: number; readonly covered: number }>>;

/** The folder under src that a file stands in, and the folder inside it for the model, whose rooms are many. */
function roomsOf(path: string): readonly string[] {
  const parts = path.replaceAll(sep, '/').split('/src/').at(-1)?.split('/') ?? [];
  const [room = '', inner] = parts;
  return room === 'model' && parts.length > 2
    ? ['model', `  ${inner}`]
    : room === 'model'
      ? ['model', '  (itself)']
      : [room];
}

/** One row a room: the files in it, and the percentage of each measure, with one decimal rounded down. */
export function coverageTable(files: Readonly<Record<string, FileCoverage>>): readonly string[] {
  const rooms = new Map<string, FileCoverage[]>();
  const counted = Object.entries(files).filter(([path]) => path !== 'total');
  for (const [path, one] of counted)
    for (const room of [...roomsOf(path), 'all']) rooms.set(room, [...(rooms.get(room) ?? []), one]);
  const row = ([room, all]: readonly [string, readonly FileCoverage[]]): readonly string[] => [
    room,
    String(all.length),
    ...MEASURES.map((measure) => {
      const sum = (of: 'total' | 'covered') => all.reduce((total, one) => total + one[measure][of], 0);
      return sum('total') === 0 ? '–' : (Math.floor((1000 * sum('covered')) / sum('total')) / 10).toFixed(1);
    }),
  ];
  const isInner = (room: string) => room.startsWith(' ');
  const inner = [...rooms].filter(([room]) => isInner(room)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const outer = [...rooms].filter(([room]) => !isInner(room) && room !== 'all');
  const ordered = outer
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap((one) => (one[0] === 'model' ? [one, ...inner] : [one]));
  const last = [...rooms].filter(([room]) => room === 'all');
  const rows = [['room', 'files', ...MEASURES.map((one) => `${one} %`)], ...[...ordered, ...last].map(row)];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0))) ?? [];
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return rows.map((cells) => cells.map(pad).join('  '));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const file = new URL('../coverage/coverage-summary.json', import.meta.url);
  rmSync(file, { force: true });
  const words = ['vitest', 'run', '--coverage', ...process.argv.slice(2)];
  const { status } = spawnSync('npx', words, { cwd: root, stdio: 'inherit' });
  if (existsSync(file)) console.log(`\n${coverageTable(JSON.parse(readFileSync(file, 'utf8'))).join('\n')}`);
  process.exit(status ?? 1);
}
