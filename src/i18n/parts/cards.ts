import { cards } from '#src/i18n/messages/en/cards.ts';
import { compare } from '#src/i18n/messages/en/compare.ts';
import { recordFigures } from '#src/i18n/messages/en/record-figures.ts';
import { registers } from '#src/i18n/messages/en/registers.ts';
import { releases } from '#src/i18n/messages/en/releases.ts';
import { trade } from '#src/i18n/messages/en/trade.ts';
import { addMessages } from '#src/i18n/translate.ts';

/** What the cards say: loaded with them (`src/app/cards.ts`), and by dialogs that say the same. */
export const cardMessages = {
  ...cards,
  ...compare,
  ...trade,
  ...recordFigures,
  ...registers,
  ...releases,
} as const;

addMessages(cardMessages);
