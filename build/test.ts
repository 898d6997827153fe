/**
 * `npm test`: every proof there is, each stage also when another failed. Two lines of stages go on side by side, so that
 * two processors are busy to the end: the browser's, told as it goes, and all others, each told when it is over.
 */
import { spawn } from 'node:child_process';
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
/** Where `npm run build` leaves the product. */
const dist = 'dist';

const checkStages: Stage[] = [
  { name: 'types', program: 'tsc', parameters: ['-p', '.', '--noEmit'] },
  { name: 'lint and format', program: 'biome', parameters: ['check', '--error-on-warnings'] },
  { name: 'dead code', program: 'knip', parameters: ['--no-progress', '--treat-config-hints-as-errors'] },
];
const unitStage: Stage = {
  name: 'unit, component, contract, data',
  program: 'vitest',
  parameters: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  report: unitReport,
};
const buildStage: Stage = { name: 'production build', program: 'vite', parameters: ['build'] };

async function runStage(stage: Stage, isToldAtOnce: boolean): Promise<Outcome> {
  if (isToldAtOnce) head(stage.name);
  const started = Date.now();
  const { isGood, said } = await run(stage, isToldAtOnce);
  if (!isToldAtOnce) head(stage.name);
  process.stdout.write(said);
  const counts = stageCounts(isGood, stage.report ? readReport(stage.report) : null);
  return { name: stage.name, counts, seconds: (Date.now() - started) / 1000 };
}

function run({ program, parameters, env }: Stage, isToldAtOnce: boolean) {
  return new Promise<{ isGood: boolean; said: string }>((resolve) => {
    const output = isToldAtOnce ? 'inherit' : 'pipe';
    // npm has put the installed programs on the path.
    const child = spawn(program, parameters, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', ({ message }) => resolve({ isGood: false, said: `${said}${message}\n` }));
    child.on('close', (status) => resolve({ isGood: status === 0, said }));
  });
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
    const stage = { name, program: 'playwright', parameters, report: `${reports}/journeys.json`, env };
    return await runStage(stage, true);
  } catch (error) {
    head(name);
    console.error(error instanceof Error ? error.message : error);
    return { name, counts: stageCounts(false, null), seconds: 0 };
  }
}

async function runBrowserStages(building: Promise<Outcome>): Promise<Outcome[]> {
  const built = await building;
  return [built, await runJourneys(built.counts.failed === 0)];
}

async function runOtherStages(building: Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of checkStages) outcomes.push(await runStage(stage, false));
  // What the tests say of a build they read in the one that the journeys visit; if it failed they make one and say why.
  const { counts } = await building;
  const env: Record<string, string> = counts.failed === 0 ? { BUILT: dist } : {};
  outcomes.push(await runStage({ ...unitStage, env }, false));
  return outcomes;
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
const building = runStage(buildStage, true);
const [inBrowser, others] = await Promise.all([runBrowserStages(building), runOtherStages(building)]);
const outcomes = [...others, ...inBrowser];

head('counts');
for (const { name, counts, seconds } of outcomes)
  console.log(`${name.padEnd(34)}${printCounts(counts).padEnd(32)}${seconds.toFixed(1).padStart(7)} s`);
const total = addCounts(outcomes.map(({ counts }) => counts));
console.log(`\n${printCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
