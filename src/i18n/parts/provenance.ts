import { provenance } from '#src/i18n/messages/en/provenance.ts';
import { quoting } from '#src/i18n/messages/en/quoting.ts';
import '#src/i18n/parts/cards.ts';
import { addMessages } from '#src/i18n/translate.ts';

/** What only the dialog says that tells where a number comes from; loaded with it. */
export const provenanceMessages = { ...provenance, ...quoting } as const;

addMessages(provenanceMessages);
