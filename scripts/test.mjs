// The whole check in one command: lint, types, unit tests, build, browser tests. Sums the counts of both test runners
// and ends with one plain line; any step that fails makes the run fail, but the tests still run and are counted.
import { spawn } from 'node:child_process';

const steps = ['lint', 'check', 'test:unit', 'build', 'test:site'];
const total = { passed: 0, failed: 0, skipped: 0 };
let broken = 0;

for (const step of steps) {
  console.log(`\n— ${step}`);
  const { code, output } = await run(step);
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (counts) {
    total.passed += Number(counts[1]);
    total.failed += Number(counts[2]);
    total.skipped += Number(counts[3]);
  }
  // A step that fails without a failed test, lint for instance, counts as one failure.
  if (code !== 0 && !(counts && Number(counts[2]) > 0)) broken += 1;
}
total.failed += broken;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

function run(step) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', step], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code, output }));
  });
}
