import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** The fault trials of `npm run faults`: each starts what it needs by itself, one at a time. */
export default defineConfig(journeys, {
  testDir: 'tests/faults',
  testMatch: '**/*.fault.ts',
  outputDir: 'test-results/faults',
  workers: 1,
  timeout: 10 * 60_000,
  // Nothing here measures time.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/faults.json' }]],
  projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 1000 } } }],
});
