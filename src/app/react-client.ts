import { createRoot, hydrateRoot } from 'react-dom/client';

/** In a file of its own: by it the page starts React in a task before our own (`build/prerender.ts`). */
export const reactClient = { createRoot, hydrateRoot } as const;
