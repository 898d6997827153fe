import { useEffect } from 'react';
import { useView } from '#src/filters/store.ts';
import { setLanguage, useLanguage } from '#src/i18n/language.ts';
import type { Backend } from './boot-backend.ts';
import { Dashboard } from './Dashboard.tsx';
import { useTakeOver } from './served.ts';

/** The language that keys the whole page: every text is made anew when it changes. */
export function App({ backend }: { backend: Promise<Backend> }) {
  const language = useLanguage((state) => state.language);
  const wanted = useView((view) => view.lang);
  useTakeOver();
  useEffect(() => {
    void setLanguage(wanted ?? 'en');
  }, [wanted]);
  return <Dashboard key={language} backend={backend} />;
}
