/** `npm run faults`: every fault in full number in a real browser, and the table of what was seen. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBrowser, thisMachine } from '#build/browser.ts';
import { reliabilityTable } from '#build/reliability-table.ts';

const browser = ensureBrowser(thisMachine());
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
  writeFileSync(
    'docs/reliability.md',
    reliabilityTable(JSON.parse(readFileSync('.cache/test/faults.json', 'utf8'))),
  );
process.exitCode = status ?? 1;
