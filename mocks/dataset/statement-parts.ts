import type { Statement } from '#src/contract/statement.ts';
import { before, lastRead } from './event-parts.ts';

/** The lists of a statement that names nothing besides its text. */
export const plain = { products: [], organisations: [], people: [], places: [] } satisfies Partial<Statement>;

/** A page without a date of its own: it read so on the day on which it was last looked at. */
export const undatedPage = before(lastRead);
export const undatedPageNote = 'The page bears no date; it read so on 22 November 2026.';

/** Said in the note of each statement that has no speaker. */
export const unnamed = 'The source names nobody who says so.';
