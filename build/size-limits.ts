/** Sizes in kB (1000 bytes) as they travel: gzip, fonts as they are. */
type Limits = Readonly<Record<string, number>>;

/**
 * What a build may weigh: its size of 23 November 2026 and a little. A limit that is reached is a question, to be
 * answered by leaving something out, by loading it later, or here with a reason.
 */
export const fileLimits: Limits = {
  'index.html': 35,
  'index.js': 56,
  'cards.js': 50,
  'style.css': 11.7,
  'react.js': 69,
  'rolldown-runtime.js': 0.6,
  'charts.js': 7.9,
  'backend.js': 42,
  'record.json': 60,
  'data.js': 63,
  'openapi.js': 4.9,
  'differences.js': 8,
  'Dialog.js': 20,
  'ProvenanceDialog.js': 11.8,
  'ProvenanceFailure.js': 0.4,
  'FindDialog.js': 13.2,
  'save.js': 1.7,
  'save-figure.js': 8,
  'register-file.js': 0.7,
  'posters-1.svg': 4,
  'posters-2.svg': 4,
  'posters-3.svg': 4,
  'posters-4.svg': 4,
  'posters-5.svg': 4,
  'react-client.js': 0.2,
  'warm-up.js': 0.2,
  'mockServiceWorker.js': 3.4,
  'theme-before-paint.js': 0.5,
  'not-started.js': 0.4,
};

/** Which files stand for a part of a visit; what the page names itself is found in it. */
export const partFiles = {
  backend: ['backend.js', 'mockServiceWorker.js', 'warm-up.js'],
  cards: ['cards.js'],
  charts: ['charts.js'],
  data: ['record.json'],
} as const;

/** Sums over what a first visit asks for (`sizes.ts`). */
export const sumLimits = {
  'HTML, style, script before charts': 263,
  'HTML, style, script with charts': 271,
  'fonts cut for the first view': 61,
  'record of the first view': 60,
} as const satisfies Limits;

/** Packages that ship in two versions, and why that stands. */
export const knownTwice: Readonly<Record<string, string>> = {
  '@open-draft/deferred-promise': 'msw and its interceptors ask for different majors of it; 0.5 kB',
};
