import type { Language } from '#src/contract/text.ts';
import { absences } from './messages/en/absences.ts';
import type { cards } from './messages/en/cards.ts';
import { charts } from './messages/en/charts.ts';
import type { compare } from './messages/en/compare.ts';
import { features } from './messages/en/features.ts';
import type { find } from './messages/en/find.ts';
import { names } from './messages/en/names.ts';
import type { provenance } from './messages/en/provenance.ts';
import type { quoting } from './messages/en/quoting.ts';
import type { recordFigures } from './messages/en/record-figures.ts';
import type { registers } from './messages/en/registers.ts';
import type { releases } from './messages/en/releases.ts';
import type { trade } from './messages/en/trade.ts';
import { ui } from './messages/en/ui.ts';

/** What the first view says. Other messages come with the part of the page that says them (`parts/`). */
export const firstMessages = { ...ui, ...charts, ...absences, ...names, ...features } as const;

/**
 * English types the keys and arguments; every other language gives the same keys.
 * To add a language: write `messages/<language>/…` with the same files and add it to `catalogues`.
 */
export type English = typeof firstMessages &
  typeof cards &
  typeof compare &
  typeof find &
  typeof provenance &
  typeof quoting &
  typeof recordFigures &
  typeof registers &
  typeof releases &
  typeof trade;

export type MessageKey = keyof English;
export type Catalogue = Record<MessageKey, string>;

/** Those of other languages, whole; English is there from the start. */
export const catalogues: Partial<Record<Language, () => Promise<Catalogue>>> = {};

/** Languages that have a catalogue, in the order of the contract. */
export function isFilled(language: Language): boolean {
  return language === 'en' || language in catalogues;
}
