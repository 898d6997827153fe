import { create } from 'zustand';
import type { Language } from '#src/contract/text.ts';
import { isFilled } from './catalogue.ts';
import { activate } from './translate.ts';

/** The language on screen. The page's root is keyed by it, so that every text is made anew when it changes. */
export const useLanguage = create<{ language: Language }>(() => ({ language: 'en' }));

/** Changes the language once its catalogue is there; one without a catalogue leaves everything as it is. */
export async function setLanguage(language: Language): Promise<void> {
  if (!isFilled(language)) return;
  await activate(language);
  document.documentElement.lang = language;
  useLanguage.setState({ language });
}
