import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments, thisMachine } from '#build/browser.ts';

const machine = thisMachine();
const port = Number(process.env.JOURNEYS_PORT ?? 4179);
const standing = process.env.JOURNEYS_URL;
const executablePath = findBrowser(machine);

/**
 * What the browser leaves undone. In every new window it prepares the lists under its address bar, two pages that nobody
 * sees here: a sixth of the processor time that an opening of the page takes. Two lists of such features do not add up,
 * so that Playwright's own, as of 1.65, is said again.
 */
const undone = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/**
 * Journeys visit the production build: `npm run build` first when they are run by hand. With `JOURNEYS_URL` they
 * visit what already stands there.
 */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A shared machine can stall for seconds; the report still lists as flaky what passed only at the second try.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // A journey goes through many facts in one opening of the page.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/journeys.json' }]],
  use: {
    baseURL: standing ?? `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...launchArguments(machine.isRoot), `--disable-features=${undone.join()}`],
    },
  },
  // A journey runs at desk width; tagged @phone also at phone width, tagged @phone-only there alone. The longest first,
  // so that two workers end together.
  projects: [
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1440, height: 1000 } } },
  ],
  ...(standing
    ? {}
    : {
        webServer: {
          command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
          url: `http://localhost:${port}/`,
          reuseExistingServer: false,
          stdout: 'ignore',
        },
      }),
});
