import type { Language } from '#src/contract/text.ts';
import { absences } from './messages/en/absences.ts';
import { charts } from './messages/en/charts.ts';
import { compare } from './messages/en/compare.ts';
import { features } from './messages/en/features.ts';
import { find } from './messages/en/find.ts';
import { names } from './messages/en/names.ts';
import { quoting } from './messages/en/quoting.ts';
import { recordFigures } from './messages/en/record-figures.ts';
import { registers } from './messages/en/registers.ts';
import { releases } from './messages/en/releases.ts';
import { trade } from './messages/en/trade.ts';
import { ui } from './messages/en/ui.ts';

/**
 * English is the catalogue that types the keys and arguments; every other language gives the same keys.
 * To add a language: write `messages/<language>/…` with the same files and add it to `catalogues`.
 */
export const english = {
  ...ui,
  ...charts,
  ...compare,
  ...absences,
  ...names,
  ...trade,
  ...features,
  ...quoting,
  ...find,
  ...registers,
  ...releases,
  ...recordFigures,
} as const;

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
