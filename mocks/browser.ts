import { apiPath } from '#src/contract/endpoint.ts';
import type { WholeRecord } from '#src/contract/written-record.ts';
import { answerInPage } from './in-page.ts';
import { createOffice, type OfficeOptions } from './office.ts';
import { startWorker } from './worker.ts';

type BackendOptions = Omit<OfficeOptions, 'root' | 'record'> & {
  /** The page's directory, with its closing slash: `/`, `/sub/` or a whole address. */
  base: string;
  /** The record, where the page has it already; this repository's is loaded where not. */
  record?: WholeRecord | undefined;
  /** Makes an address one that may be run, where the browser asks for that (Trusted Types). */
  trust?: (address: string) => string;
};

/** Well below the five seconds after which the page promises an answer. */
const timeLimitMs = 2000;

/**
 * Starts what answers `<base>api/v1/…`: the service worker, or the page itself where no worker can start in
 * time. Never reloads the page; once it resolves, every `fetch` of the page is answered.
 * @throws {TypeError} where the record cannot be loaded.
 */
export async function startBackend({
  base,
  record: held,
  trust = (address) => address,
  ...options
}: BackendOptions): Promise<'worker' | 'page'> {
  const directory = new URL(base, location.href);
  const root = new URL(apiPath, directory).href;
  const record = held ?? (await import('./dataset/own-record.ts')).ownRecord;
  const office = createOffice({ ...options, root, record });
  // The single file has no second file that a worker could be.
  if (import.meta.env.MODE === 'single') {
    answerInPage(office, 'everything');
    return 'page';
  }
  const workerUrl = new URL('mockServiceWorker.js', directory).href;

  let isLate = false;
  const started = await Promise.race([
    startWorker({ office, workerUrl, probeUrl: `${root}/release`, trust, isLate: () => isLate }).catch(
      () => false,
    ),
    new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), timeLimitMs);
    }),
  ]);
  isLate = !started;
  answerInPage(office, started ? 'what-the-worker-loses' : 'everything');
  return started ? 'worker' : 'page';
}
