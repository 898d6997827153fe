import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App.tsx';
import type { Backend } from './boot-backend.ts';

/** The whole page: the same for the browser and for the build, which writes it into `index.html`. */
export function Page({ client, backend }: { client: QueryClient; backend: Promise<Backend> }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App backend={backend} />
      </QueryClientProvider>
    </StrictMode>
  );
}
