import * as v from 'valibot';
import { Difference } from '#src/contract/difference.ts';
import from202610 from './2026-10_2026-11.json' with { type: 'json' };

/** What changed from each published release to the next, oldest first. Add the file of each new release here. */
export const differences: readonly Difference[] = [from202610].map((one) => v.parse(Difference, one));
