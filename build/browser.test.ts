import { expect, test } from 'vitest';
import { ensureBrowser, findBrowser, launchArguments, type Machine } from '#build/browser.ts';

function machine(given: Partial<Machine> & { has?: string[] }): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: true,
    isDebian: true,
    bundled: '/playwright/chrome',
    works: (path) => (given.has ?? []).includes(path),
    run: (program, parameters) => ran.push([program, ...parameters].join(' ')) > 0,
    ...given,
    ran,
  };
}

test('the browser named by CHROME_PATH comes first', () => {
  const has = ['/mine/chrome', '/usr/bin/google-chrome', '/playwright/chrome'];
  expect(findBrowser(machine({ env: { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' }, has }))).toBe(
    '/mine/chrome',
  );
});

test('a CHROME_PATH that does not start is said, not passed over', () => {
  const wrong = machine({ env: { CHROME_PATH: '/gone' }, has: ['/usr/bin/chromium'] });
  expect(() => findBrowser(wrong)).toThrow('CHROME_PATH is "/gone"');
});

test('an installed browser comes before the one of Playwright', () => {
  expect(findBrowser(machine({ has: ['/playwright/chrome', '/usr/bin/chromium'] }))).toBe(
    '/usr/bin/chromium',
  );
  expect(findBrowser(machine({ has: ['/playwright/chrome'] }))).toBe('/playwright/chrome');
});

test('Chrome is found in its usual places on macOS and Windows', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machine({ platform: 'darwin', has: [mac] }))).toBe(mac);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(findBrowser(machine({ platform: 'win32', env, has: [windows] }))).toBe(windows);
});

test('nothing is installed where a browser is there', () => {
  const ready = machine({ has: ['/usr/bin/chromium'] });
  ensureBrowser(ready);
  expect(ready.ran).toEqual([]);
});

test('without a browser the one of Playwright is tried first, then the package of Debian as root', () => {
  const has: string[] = [];
  const bare = machine({
    has,
    run: (program, parameters) => {
      bare.ran.push([program, ...parameters].join(' '));
      if (parameters.includes('-y')) has.push('/usr/bin/chromium');
      return program === 'apt-get';
    },
  });
  expect(ensureBrowser(bare)).toBe('/usr/bin/chromium');
  expect(bare.ran).toEqual([
    'npx playwright install chromium',
    'apt-get update',
    'apt-get install -y --no-install-recommends chromium',
  ]);
});

test('where nothing helps, the message says what to do', () => {
  const user = machine({ isRoot: false });
  expect(() => ensureBrowser(user)).toThrow('set CHROME_PATH');
  expect(user.ran).toEqual(['npx playwright install chromium']);
});

test('only root goes without the sandbox', () => {
  expect(launchArguments(true)).toContain('--no-sandbox');
  expect(launchArguments(false)).not.toContain('--no-sandbox');
});
