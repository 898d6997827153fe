import '#src/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { holdRequestsUntil } from '#src/api/gate.ts';
import { createQueryClient, prefetchAll } from '#src/api/query-client.ts';
import { startThemeFromAddress } from '#src/features/tools/theme.ts';
import { startFilters } from '#src/filters/store.ts';
import { App } from './App.tsx';
import { type Backend, bootBackend } from './boot-backend.ts';
import { watchRenewal } from './watch-renewal.ts';

watchRenewal();
startFilters();
startThemeFromAddress();
const backend = new Promise<Backend>((started) => {
  holdRequestsUntil(() => bootBackend().then(started));
});
const client = createQueryClient();
prefetchAll(client);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App backend={backend} />
      </QueryClientProvider>
    </StrictMode>,
  );
