import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileMessages } from '#build/compile-messages.ts';
import { mockWorker } from '#build/mock-worker.ts';
import { prerender } from '#build/prerender.ts';
import { securityHeaders } from '#build/security-headers.ts';
import { singleFile } from '#build/single-file.ts';
import { sizes } from '#build/sizes.ts';

const files = (ending: string) => `{src,mocks,build,bench,tests}/**/*.test.${ending}`;

/** The files that the page itself names. */
const isFirst = /\/(react|react-client|index|rolldown-runtime|style)-[\w-]+\.\w+$/;

export default defineConfig(({ mode }) => ({
  // Relative, so that one build serves from any path and from hosts that cannot rewrite.
  base: './',
  // No fallback page: a missing file is a 404, never index.html under another name.
  appType: 'mpa',
  plugins: [
    react(),
    compileMessages(),
    ...(mode === 'single' ? [singleFile()] : [mockWorker(), prerender(), securityHeaders(), sizes()]),
  ],
  resolve: {
    alias: [
      {
        // The jar brings 120 kB (gzip) of public suffixes, and reads localStorage as it loads, which throws
        // where a browser refuses storage.
        find: /^\.{1,2}\/(?:.*\/)?cookieStore\.mjs$/,
        replacement: new URL('./build/no-cookie-store.ts', import.meta.url).pathname,
      },
    ],
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  build: {
    sourcemap: false,
    // One sheet: the rules of the written page are taken from it (`build/prerender.ts`), whose cards come in a file of their own.
    cssCodeSplit: false,
    // A `data:` address would need its own permission in a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Only what an import would find out about later: for each file named here it looks through the whole page.
      resolveDependencies: (asked, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file !== asked && !isFirst.test(file)),
    },
    license: { fileName: 'licences.txt' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // From the first that matches on; what a file needs goes with it unless an earlier one has taken it.
          groups: [
            // Changes more rarely than our own code, so that a new release leaves it in the reader's cache.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 6 },
            { name: 'react-client', test: /src[\\/]app[\\/]react-client\.ts$/, priority: 5 },
            // Split by who shares what, the first view would ask for twenty files of a few hundred bytes.
            { name: 'index', tags: ['$initial'], priority: 4 },
            // One file for all: each by itself would be a request of two or three kB.
            {
              name: 'cards',
              test: /src[\\/](features[\\/][\w-]+[\\/](\w+Card|Timeline|Registers|Sources|Releases|SinceRelease)\.tsx|i18n[\\/]parts[\\/]cards\.ts)$/,
              priority: 3,
            },
            { name: 'charts', test: /src[\\/]features[\\/].*Chart\.tsx$/, priority: 2 },
            { name: 'data', test: /mocks[\\/]dataset[\\/]/, priority: 2 },
            // With the library that its worker needs: asked for later it would keep the first number waiting.
            {
              name: 'backend',
              test: /mocks[\\/](browser|scenario|handlers)\.ts$|node_modules[\\/]msw[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    // Generous: a slow machine is no failure, and no test measures time.
    testTimeout: process.env.FAULTS === 'all' ? 3_600_000 : 30_000,
    setupFiles: ['tests/kit/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    env: { TZ: 'Asia/Almaty' },
    maxWorkers: 2,
    projects: [
      // Pure functions leave nothing behind: one loading of the modules serves them all.
      { extends: true, test: { name: 'functions', include: [files('ts')], isolate: false } },
      // Each has a window of its own, in a process that has loaded what makes windows only once.
      { extends: true, test: { name: 'components', include: [files('tsx')], pool: 'vmForks' } },
    ],
  },
}));
