import '#src/ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { holdRequestsUntil } from '#src/api/gate.ts';
import { createQueryClient, firstOutcome, prefetchAll, releaseOf } from '#src/api/query-client.ts';
import { startThemeFromAddress } from '#src/features/tools/theme.ts';
import { currentView, startFilters } from '#src/filters/store.ts';
import { type Backend, bootBackend } from './boot-backend.ts';
import { letRest } from './dormant.ts';
import { Page } from './Page.tsx';
import { isTakenOver } from './served.ts';
import { watchRenewal } from './watch-renewal.ts';

watchRenewal();
startFilters();
startThemeFromAddress();
const backend = new Promise<Backend>((started) => {
  holdRequestsUntil(() => bootBackend().then(started));
});
const client = createQueryClient();
prefetchAll(client);
const outcome = firstOutcome(client);

const root = document.getElementById('root');
if (root) void show(root);

/** Takes over the page that the build has written once the data it was written from are here, else draws anew. */
async function show(place: HTMLElement): Promise<void> {
  const page = <Page client={client} backend={backend} />;
  if (isTakenOver(place)) {
    await outcome;
    if (releaseOf(client) === place.dataset.release) {
      // An event of the address is brought into view by the timeline itself.
      letRest(place, currentView().event ? ['timeline'] : []);
      hydrateRoot(place, page);
      return;
    }
    document.documentElement.dataset.served = 'other';
  }
  createRoot(place).render(page);
}
