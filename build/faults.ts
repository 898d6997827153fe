/** `npm run faults`: every fault in full number in a real browser, and the table of what was seen. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureBrowser, thisMachine } from '#build/browser.ts';
import { reliabilityTable } from '#build/reliability-table.ts';

const report = '.cache/test/faults.json';
const machine = thisMachine();
const browser = ensureBrowser(machine);
// As a browser is. Elsewhere the row of nginx says that it was not run, and why.
if (machine.isDebian && machine.isRoot && spawnSync('nginx', ['-v']).status !== 0)
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light']);
// Of another run, it would be taken for this one's.
rmSync(report, { force: true });
const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'faults.config.ts', ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: browser, FAULTS: 'all' },
    shell: process.platform === 'win32',
  },
);
// A part of the trials is no ground for the whole table.
if (process.argv.length === 2)
  writeFileSync('docs/reliability.md', reliabilityTable(JSON.parse(readFileSync(report, 'utf8'))));
process.exitCode = status ?? 1;
