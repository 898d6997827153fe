import { writeFileSync } from 'node:fs';
import { type PosterSize, posterSizes, posterWidth } from '#src/charts/poster-names.ts';
import { apiPath } from '#src/contract/endpoint.ts';
import { pretendBrowser } from './dom.ts';
import type { Posters } from './render.tsx';

/** What the build writes into `index.html`; nothing where the API did not answer. */
export type Prerendered = { release: string; page: string; posters: Record<PosterSize, Posters> };

/** A program of its own: it makes its process look like a browser. Its argument names the file it answers in. */
async function run(answerFile: string): Promise<void> {
  let size: PosterSize = 'wide';
  await pretendBrowser((id) => posterWidth(id, size));
  await answerFromOffice();
  // Not before: what these import looks for a browser.
  const { loadRecord, renderPage, drawPosters } = await import('./render.tsx');
  const record = await loadRecord();
  if (!record) return;
  const { client, release } = record;
  const page = renderPage(client);
  const posters: Prerendered['posters'] = { narrow: {}, wide: {} };
  for (size of posterSizes) posters[size] = await drawPosters(client);
  writeFileSync(answerFile, JSON.stringify({ release, page, posters } satisfies Prerendered));
}

/** The office answers where it answers the reader too; a real API is asked over the network. */
async function answerFromOffice(): Promise<void> {
  if (import.meta.env.VITE_API_URL) return;
  const { createOffice } = await import('#mocks/office.ts');
  const office = createOffice({ root: `/${apiPath}` });
  globalThis.fetch = (input, init) => office.answer(new Request(input, init));
}

await run(process.argv[2] ?? '');
process.exit();
