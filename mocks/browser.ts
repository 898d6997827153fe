import { apiPath } from '#src/contract/endpoint.ts';
import { answerInPage } from './in-page.ts';
import { createOffice, type OfficeOptions } from './office.ts';
import { startWorker } from './worker.ts';

type BackendOptions = Omit<OfficeOptions, 'root'> & {
  /** The page's directory, with its closing slash: `/`, `/sub/` or a whole address. */
  base: string;
};

/** Well below the five seconds after which the page promises an answer. */
const timeLimitMs = 2000;

/**
 * Starts what answers `<base>api/v1/…`: the service worker, or the page itself where no worker can start in
 * time. Never rejects, never reloads the page; once it resolves, every `fetch` of the page is answered.
 */
export async function startBackend({ base, ...options }: BackendOptions): Promise<'worker' | 'page'> {
  const directory = new URL(base, location.href);
  const root = new URL(apiPath, directory).href;
  const office = createOffice({ ...options, root });
  // The single file has no second file that a worker could be.
  if (import.meta.env.MODE === 'single') {
    answerInPage(office, 'everything');
    return 'page';
  }
  const workerUrl = new URL('mockServiceWorker.js', directory).href;

  let isLate = false;
  const started = await Promise.race([
    startWorker({ office, workerUrl, probeUrl: `${root}/release`, isLate: () => isLate }).catch(() => false),
    new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), timeLimitMs);
    }),
  ]);
  isLate = !started;
  answerInPage(office, started ? 'what-the-worker-loses' : 'everything');
  return started ? 'worker' : 'page';
}
