import warmUp from '#src/i18n/warm-up.ts?worker&url';
import { admitWorker, trustedAddress } from './trusted-address.ts';

/**
 * Lets a worker make one of each of Intl's tools before the page does. The first of them lasts 20 to 40 ms on a desk, as
 * the browser looks through all the languages that it knows, later ones a hundredth of that: it remembers for all threads.
 * So the page is not kept from answering. Where there is no worker to be had the page makes them when it needs them.
 */
export function warmIntl(): void {
  const address = new URL(warmUp, document.baseURI).href;
  admitWorker(address);
  try {
    // A refused or missing script says so by an event that nobody waits for.
    new Worker(trustedAddress(address));
  } catch {
    // Opened as a file, or no workers here.
  }
}
