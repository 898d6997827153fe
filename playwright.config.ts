import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments, thisMachine } from '#build/browser.ts';

const machine = thisMachine();
const port = Number(process.env.JOURNEYS_PORT ?? 4179);
const standing = process.env.JOURNEYS_URL;
const executablePath = findBrowser(machine);

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
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArguments(machine.isRoot) },
  },
  // A journey runs at desk width; tagged @phone also at phone width, tagged @phone-only there alone.
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1440, height: 1000 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
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
