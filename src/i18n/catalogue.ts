import type { Language } from '#src/contract/text.ts';
import { absences } from './messages/en/absences.ts';
import { charts } from './messages/en/charts.ts';
import { features } from './messages/en/features.ts';
import { names } from './messages/en/names.ts';
import { trade } from './messages/en/trade.ts';
import { ui } from './messages/en/ui.ts';

/**
 * English is the catalogue that types the keys and arguments; every other language gives the same keys.
 * To add a language: write `messages/<language>/…` with the same files and add it to `catalogues`.
 */
export const english = { ...ui, ...charts, ...absences, ...names, ...trade, ...features } as const;

export type MessageKey = keyof typeof english;
export type Catalogue = Record<MessageKey, string>;

export const catalogues: Partial<Record<Language, () => Promise<Catalogue>>> & {
  en: () => Promise<Catalogue>;
} = {
  en: async () => english,
};

/** Languages that have a catalogue, in the order of the contract. */
export function isFilled(language: Language): boolean {
  return language in catalogues;
}
