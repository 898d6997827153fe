import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; a test puts a made-up one in its place. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Partial<Record<string, string>>;
  isRoot: boolean;
  isDebian: boolean;
  /** Where Playwright keeps its own browser, whether or not it has been downloaded. */
  bundled: string;
  /** Whether the file is there and is a browser that starts. */
  works: (path: string) => boolean;
  /** Runs a program with its output shown; true when it ended well. */
  run: (program: string, parameters: readonly string[]) => boolean;
};

/** The browser that is on this machine already, or undefined. A wrong `CHROME_PATH` is an error, not a hint. */
export function findBrowser(machine: Machine): string | undefined {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.works(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", which is not a browser that starts.`);
  }
  return [...installedPaths(machine), machine.bundled].find((path) => machine.works(path));
}

/** The browser for the journeys; fetched where there is none. Throws with what to do where that fails too. */
export function ensureBrowser(machine: Machine): string {
  const found = findBrowser(machine);
  if (found) return found;
  console.log('No Chrome or Chromium found; trying to install one.');
  machine.run('npx', ['playwright', 'install', 'chromium']);
  if (machine.works(machine.bundled)) return machine.bundled;
  if (machine.isDebian && machine.isRoot && machine.run('apt-get', ['update']))
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  const installed = findBrowser(machine);
  if (installed) return installed;
  throw new Error(
    'No browser for the journeys. Install Chrome or Chromium, or set CHROME_PATH to the executable of one' +
      ' (on Debian or Ubuntu: sudo apt-get install chromium), then run the command again.',
  );
}

/** Chromium refuses its sandbox to root; the rest keeps it from calling its makers during a test. */
export function launchArguments(isRoot: boolean): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return [...(isRoot ? ['--no-sandbox'] : []), ...quiet, '--no-first-run', '--disable-quic'];
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    bundled: chromium.executablePath(),
    works: (path) => existsSync(path) && starts(path),
    run: (program, parameters) =>
      spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0,
  };
}

/** On Linux a browser can be there without its libraries, or be a stub that asks for snap. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

const linuxNames = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser'];
const macNames = ['Google Chrome', 'Chromium'];
const windowsFolders = ['Google\\Chrome', 'Chromium'];

function installedPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return windowsFolders.flatMap((name) =>
      roots.map((root) => win32.join(root, name, 'Application', 'chrome.exe')),
    );
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return macNames.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) =>
    [...new Set([...folders, '/usr/bin', '/snap/bin'])].map((f) => join(f, name)),
  );
}
