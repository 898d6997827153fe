/** `npm test`: every proof there is, in order, each stage also when an earlier one failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureBrowser, thisMachine } from '#build/browser.ts';
import { addCounts, type Counts, printCounts, readCounts, stageCounts } from '#build/test-counts.ts';

type Stage = {
  name: string;
  program: string;
  parameters: string[];
  report?: string;
  env?: Record<string, string>;
};
type Outcome = { name: string; counts: Counts; seconds: number };

const reports = '.cache/test';
const unitReport = `${reports}/unit.json`;

const stages: Stage[] = [
  { name: 'types', program: 'tsc', parameters: ['-p', '.', '--noEmit'] },
  { name: 'lint and format', program: 'biome', parameters: ['check', '--error-on-warnings'] },
  { name: 'dead code', program: 'knip', parameters: ['--no-progress', '--treat-config-hints-as-errors'] },
  {
    name: 'unit, component, contract, data',
    program: 'vitest',
    parameters: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: 'production build', program: 'vite', parameters: ['build'] },
];

function runStage(stage: Stage): Outcome {
  head(stage.name);
  const started = Date.now();
  // npm has put the installed programs on the path.
  const { status, error } = spawnSync(stage.program, stage.parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...stage.env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  const counts = stageCounts(status === 0, stage.report ? readReport(stage.report) : null);
  return { name: stage.name, counts, seconds: (Date.now() - started) / 1000 };
}

function readReport(path: string): Counts | null {
  try {
    return readCounts(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

async function runJourneys(isBuilt: boolean): Promise<Outcome> {
  const name = 'journeys in a real browser';
  try {
    if (!isBuilt) throw new Error('Not run: there is no production build to visit.');
    const browser = ensureBrowser(thisMachine());
    const env = { CHROME_PATH: browser, JOURNEYS_PORT: String(await freePort()) };
    const parameters = ['test', ...process.argv.slice(2)];
    return runStage({ name, program: 'playwright', parameters, report: `${reports}/journeys.json`, env });
  } catch (error) {
    head(name);
    console.error(error instanceof Error ? error.message : error);
    return { name, counts: stageCounts(false, null), seconds: 0 };
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function head(name: string): void {
  console.log(`\n=== ${name} ${'='.repeat(Math.max(4, 74 - name.length))}`);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const outcomes = stages.map(runStage);
outcomes.push(await runJourneys(outcomes.at(-1)?.counts.failed === 0));

head('counts');
for (const { name, counts, seconds } of outcomes)
  console.log(`${name.padEnd(34)}${printCounts(counts).padEnd(32)}${seconds.toFixed(1).padStart(7)} s`);
const total = addCounts(outcomes.map(({ counts }) => counts));
console.log(`\n${printCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
