import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { createQueryClient, firstOutcome, prefetchAll, recordIn, releaseOf } from '#src/api/query-client.ts';
import { prefetchCards } from '#src/app/cards.ts';
import { Page } from '#src/app/Page.tsx';
import { prefetchCharts } from '#src/charts/lazy-chart.tsx';
import { type FigureId, figureIds } from '#src/contract/figure-id.ts';
import type { WholeRecord } from '#src/contract/written-record.ts';

export type Posters = { [id in FigureId]?: string };

type Client = ReturnType<typeof createQueryClient>;

const never = new Promise<never>(() => {});
const pollMs = 30;
const patienceMs = 20_000;

type Loaded = { client: Client; release: string; whole: WholeRecord };

/** The record of the API that answers `fetch`, or nothing where a part of it cannot be had. */
export async function loadRecord(): Promise<Loaded | undefined> {
  const client = createQueryClient();
  prefetchAll(client);
  await firstOutcome(client);
  await prefetchCards();
  const [release, whole] = [releaseOf(client), recordIn(client)];
  return release && whole ? { client, release, whole } : undefined;
}

/** The page in its default view, as the browser will take it over. */
export function renderPage(client: Client): string {
  return renderToString(<Page client={client} backend={never} isServed />);
}

const drawn = 'svg[data-chart]';

/** Every chart of the default view as the markup inside its SVG, drawn at the widths that the document pretends. */
export async function drawPosters(client: Client): Promise<Posters> {
  await prefetchCharts();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(<Page client={client} backend={never} isServed={false} />));
  await allDrawn(place);
  const posters: Posters = {};
  for (const id of figureIds) {
    const drawing = place.querySelector(`figure#${id} ${drawn}`);
    if (drawing) posters[id] = drawing.innerHTML;
  }
  root.unmount();
  place.remove();
  return posters;
}

/** A chart that is there is there whole; cards come one after the other. */
async function allDrawn(place: Element): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    if (place.querySelectorAll(drawn).length === figureIds.length) return;
    await new Promise((next) => setTimeout(next, pollMs));
  }
  throw new Error('The charts of the page were not drawn in time.');
}
