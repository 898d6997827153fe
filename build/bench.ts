/** `npm run bench`: `bench/run.ts` with the browser of this machine. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser, thisMachine } from '#build/browser.ts';

const { status } = spawnSync('tsx', ['bench/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: ensureBrowser(thisMachine()) },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
