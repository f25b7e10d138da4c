// The long run of the fuzzing: `npm run fuzz -- 100000 [seed] [file ...]` hands every decoder of outside input so many damaged
// inputs (100,000 unless said), prints cases, seconds and the slowest of each, and the seed that draws the same again.
import { spawnSync } from 'node:child_process';

const [count = '100000', seed = String(Date.now() % 2 ** 31), ...files] = process.argv.slice(2);
if (!/^[1-9]\d*$/u.test(count) || !/^\d+$/u.test(seed)) throw new Error('npm run fuzz -- COUNT [SEED] [FILE ...]');
console.log(`${count} inputs for each decoder, seed ${seed}`);
const wanted = files.length > 0 ? files.map((file) => `tests/fuzz/${file}`) : ['tests/fuzz'];
const { status } = spawnSync('npx', ['vitest', 'run', ...wanted], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: count, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
