import type { WholeRecord } from '#src/contract/written-record.ts';
import { dataset } from './dataset.ts';
import { release } from './release.ts';

/** What this repository publishes. */
export const ownRecord: WholeRecord = { release, collections: dataset };
