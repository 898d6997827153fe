import { find } from '#src/i18n/messages/en/find.ts';
import '#src/i18n/parts/cards.ts';
import { addMessages } from '#src/i18n/translate.ts';

/** What only the box says that finds facts; loaded with it. */
export const findMessages = { ...find } as const;

addMessages(findMessages);
