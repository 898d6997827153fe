import { officeHeader } from './answers.ts';
import { type Office, probeHeader } from './office.ts';

type WorkerOptions = {
  office: Office;
  workerUrl: string;
  probeUrl: string;
  /** Makes an address one that may be run, where the browser asks for that. */
  trust: (address: string) => string;
  /** True once the page has stopped waiting: nothing may start any more. */
  isLate: () => boolean;
};

/**
 * Starts the service worker and asks it something. False, or rejection, means that the page has to answer by
 * itself. The worker is registered here and handed to MSW only once it controls the page: MSW by itself
 * reloads a page that has a registered worker but is not controlled by it, which is so after a hard reload.
 */
export async function startWorker(options: WorkerOptions): Promise<boolean> {
  const { office, workerUrl, probeUrl, trust, isLate } = options;
  if (location.protocol === 'file:' || !navigator.serviceWorker) return false;
  const container = navigator.serviceWorker;
  const isRegistered = await hasRegistration(container, workerUrl);
  if (isRegistered && container.controller?.scriptURL !== workerUrl) return false;

  const loading = Promise.all([import('msw/browser'), import('./handlers.ts')]);
  // Awaited below; until then a failure to load must not count as unhandled.
  loading.catch(() => {});
  // Not again where it stands already: that would queue behind MSW's update check of the visit before (2 s).
  if (!isRegistered) await container.register(trust(workerUrl));
  await untilControlled(container, workerUrl);
  const [{ setupWorker }, { createHandlers }] = await loading;
  if (isLate()) return false;

  ignoreFailedUpdates(workerUrl);
  const worker = setupWorker(...createHandlers(office));
  await worker.start({ serviceWorker: { url: workerUrl }, quiet: true, onUnhandledRequest: 'bypass' });
  const isAnswering = !isLate() && (await answers(probeUrl));
  if (isAnswering && !isLate()) return true;
  worker.stop();
  return false;
}

async function hasRegistration(container: ServiceWorkerContainer, workerUrl: string): Promise<boolean> {
  const registrations = await container.getRegistrations();
  return registrations.some(({ active, waiting, installing }) =>
    [active, waiting, installing].some((worker) => worker?.scriptURL === workerUrl),
  );
}

/** A worker of a folder above may be in control first. */
function untilControlled(container: ServiceWorkerContainer, workerUrl: string): Promise<void> {
  const isOurs = () => container.controller?.scriptURL === workerUrl;
  return new Promise((resolve) => {
    if (isOurs()) resolve();
    else container.addEventListener('controllerchange', () => isOurs() && resolve());
  });
}

/** The host may answer the address too, with its own page: only the office's header counts. */
async function answers(probeUrl: string): Promise<boolean> {
  const answer = await fetch(probeUrl, { headers: { [probeHeader]: '1' }, cache: 'no-store' });
  return answer.headers.has(officeHeader);
}

/**
 * MSW asks for a newer worker script on every start and leaves the failure unhandled. The running worker does
 * not need it.
 */
function ignoreFailedUpdates(workerUrl: string): void {
  addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    if (reason instanceof Error && reason.message.includes(workerUrl)) event.preventDefault();
  });
}
