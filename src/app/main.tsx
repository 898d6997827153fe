import '#src/ui/base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { holdRequestsUntil, openGate } from '#src/api/gate.ts';
import { createQueryClient, firstOutcome, prefetchAll, releaseOf } from '#src/api/query-client.ts';
import { readWrittenRecord } from '#src/api/written-record.ts';
import { prefetchCharts } from '#src/charts/lazy-chart.tsx';
import { startThemeFromAddress } from '#src/features/tools/theme.ts';
import { currentView, startFilters } from '#src/filters/store.ts';
import { type Backend, bootBackend } from './boot-backend.ts';
import { prefetchCards } from './cards.ts';
import { letRest } from './dormant.ts';
import { Page } from './Page.tsx';
import { isTakenOver, recordBeside } from './served.ts';
import { warmIntl } from './warm-intl.ts';
import { watchRenewal } from './watch-renewal.ts';

/** Milliseconds: so long the backend waits for other files; it is promised to answer five seconds after loading. */
const patience = 1500;

if (import.meta.env.MODE !== 'single') warmIntl();
watchRenewal();
const root = document.getElementById('root');
const record = root && recordBeside(root);
if (record) readWrittenRecord(record.address, record.release);
startFilters();
startThemeFromAddress();
const backend = new Promise<Backend>((started) => {
  holdRequestsUntil(() => bootBackend().then(started));
});
const client = createQueryClient();
prefetchAll(client);
const outcome = firstOutcome(client);
// After what the first view waits for, so that they do not share the line with it.
const rest = outcome.then(prefetchCards).then(prefetchCharts);

if (root) void show(root);
if (record) void Promise.race([rest, sinceLoad(patience)]).then(openGate);

/** Takes over the page that the build has written once the data it was written from are here, else draws anew. */
async function show(place: HTMLElement): Promise<void> {
  const page = <Page client={client} backend={backend} />;
  if (isTakenOver(place)) {
    await outcome;
    if (releaseOf(client) === place.dataset.release) {
      // An event of the address is brought into view by the timeline itself.
      letRest(place, currentView().event ? ['timeline'] : []);
      // In steps: as a task of its own it would keep the browser from anything else.
      startTransition(() => void hydrateRoot(place, page));
      return;
    }
    document.documentElement.dataset.served = 'other';
  }
  createRoot(place).render(page);
}

/** Resolves so many milliseconds after the page and all that it names have been loaded. */
async function sinceLoad(milliseconds: number): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await new Promise((over) => setTimeout(over, milliseconds));
}
