import { pageFolder } from '#src/api/page-folder.ts';
import { writtenRecord } from '#src/api/written-record.ts';
import { noteDropped } from '#src/filters/notices.ts';
import { admitWorker, trustedAddress } from './trusted-address.ts';

/** Which backend answers the page; the page's root element says `starting` until one does. */
export type Backend = 'worker' | 'page' | 'http';

/** Milliseconds; long enough in development to see what waits, none where readers are. */
const developmentLatency = 150;

/**
 * Starts what answers `api/v1/…`: a real API where the build was given one, else the simulated one from the
 * dataset. The only door to `mocks/`.
 * @throws {TypeError} where that part of the program cannot be loaded; another try may help.
 */
export async function bootBackend(): Promise<Backend> {
  const backend = await start();
  document.documentElement.dataset.backend = backend;
  return backend;
}

async function start(): Promise<Backend> {
  if (import.meta.env.VITE_API_URL) return 'http';
  const [{ startBackend }, { parseScenario }] = await Promise.all([
    import('#mocks/browser.ts'),
    import('#mocks/scenario.ts'),
  ]);
  const { scenario, unknown } = parseScenario(new URLSearchParams(location.search).get('mock'));
  noteDropped(unknown.map((value) => ({ parameter: 'mock', value, why: 'unknown-value' })));
  return startBackend({
    record: await writtenRecord(),
    base: pageFolder(),
    trust: (worker) => {
      admitWorker(worker);
      return trustedAddress(worker);
    },
    scenario,
    latency: import.meta.env.DEV ? developmentLatency : 0,
  });
}
