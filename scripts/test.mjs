// The whole check in one command: lint, types, unit tests, build, browser tests. Sums the counts of both test runners
// and ends with one plain line; any step that fails makes the run fail, but the tests still run and are counted.
// A build server may be starved for minutes by others on its machine: there a few browser tests that failed are run once more
// at the end, one at a time, and what passed only then is told. By hand a failure is a failure.
import { spawn } from 'node:child_process';

const steps = ['lint', 'check', 'test:unit', 'build', 'test:site'];
const total = { passed: 0, failed: 0, skipped: 0 };
let broken = 0;
/** More than these are no bad minutes of a machine. */
const MOST_AGAIN = 20;
const isAgain = ({ failed }) => Boolean(process.env['CI']) && failed > 0 && failed <= MOST_AGAIN;

for (const step of steps) {
  console.log(`\n— ${step}`);
  const { code, counts } = await run(step);
  if (counts && step === 'test:site' && isAgain(counts)) await again(step, counts);
  for (const kind of Object.keys(total)) total[kind] += counts?.[kind] ?? 0;
  // A step that fails without a failed test, lint for instance, counts as one failure.
  if (code !== 0 && !counts?.again && !(counts?.failed > 0)) broken += 1;
}
total.failed += broken;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

/** Corrects the counts by a second run of what failed; where that does not count them all, the first stands. */
async function again(step, counts) {
  console.log(`\n— ${step}: ${counts.failed} once more`);
  const { counts: second } = await run(step, ['--', '--last-failed', '--workers=1']);
  if (!second || second.passed + second.failed !== counts.failed) return;
  console.log(`${second.passed} passed only when run once more`);
  Object.assign(counts, { passed: counts.passed + second.passed, failed: second.failed, again: true });
}

function run(step, more = []) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', step, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code, counts: countsIn(output) }));
  });
}

function countsIn(output) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  return line && { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3]) };
}
