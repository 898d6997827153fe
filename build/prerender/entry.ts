import { writeFileSync } from 'node:fs';
import { type PosterSize, posterSizes, posterWidth } from '#src/charts/poster-names.ts';
import { apiPath } from '#src/contract/endpoint.ts';
import { toWritten, type WrittenRecord } from '#src/contract/written-record.ts';
import { pretendBrowser } from './dom.ts';
import type { Posters } from './render.tsx';

/** What the build writes into `index.html`; nothing where the API did not answer. */
export type Prerendered = {
  release: string;
  page: string;
  posters: Record<PosterSize, Posters>;
  /** What the page was drawn from; nothing where a real API has it, which may have moved on. */
  record: WrittenRecord | undefined;
};

/** A program of its own: it makes its process look like a browser. Its argument names the file it answers in. */
async function run(answerFile: string): Promise<void> {
  let size: PosterSize = 'wide';
  await pretendBrowser(() => posterWidth[size]);
  await answerFromOffice();
  // Not before: what these import looks for a browser.
  const { loadRecord, renderPage, drawPosters } = await import('./render.tsx');
  const record = await loadRecord();
  if (!record) return;
  const { client, release, whole } = record;
  const page = renderPage(client);
  const posters: Prerendered['posters'] = { narrow: {}, whole: {}, wide: {} };
  for (size of posterSizes) posters[size] = await drawPosters(client);
  const written = import.meta.env.VITE_API_URL ? undefined : toWritten(whole);
  const answer: Prerendered = { release, page, posters, record: written };
  writeFileSync(answerFile, JSON.stringify(answer));
}

/** The office answers where it answers the reader too; a real API is asked over the network. */
async function answerFromOffice(): Promise<void> {
  if (import.meta.env.VITE_API_URL) return;
  const [{ createOffice }, { ownRecord }] = await Promise.all([
    import('#mocks/office.ts'),
    import('#mocks/dataset/own-record.ts'),
  ]);
  const office = createOffice({ root: `/${apiPath}`, record: ownRecord });
  globalThis.fetch = (input, init) => office.answer(new Request(input, init));
}

await run(process.argv[2] ?? '');
process.exit();
