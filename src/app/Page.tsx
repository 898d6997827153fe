import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Served } from '#src/ui/use-served.ts';
import { App } from './App.tsx';
import type { Backend } from './boot-backend.ts';

type PageProps = {
  client: QueryClient;
  backend: Promise<Backend>;
  /** It is written by the build, or taken over from what that has written. */
  isServed: boolean;
};

/** The whole page: the same for the browser and for the build, which writes it into `index.html`. */
export function Page({ client, backend, isServed }: PageProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Served value={isServed}>
          <App backend={backend} />
        </Served>
      </QueryClientProvider>
    </StrictMode>
  );
}
