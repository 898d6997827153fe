import { collectionNames } from '#src/contract/collections.ts';
import { fromWritten, type WholeRecord, type WrittenRecord } from '#src/contract/written-record.ts';

/** Longest wait for the file, in milliseconds; the API is asked then. */
const patience = 10_000;

let reading: Promise<WholeRecord | undefined> | undefined;

/**
 * Reads the record that the build has written beside the page (`build/prerender.ts`), so that the first view waits for one
 * file and for no backend. To be called before anything is asked for.
 * @param release version and hash of the release that the page was written from: no other will do
 */
export function readWrittenRecord(address: string, release: string): void {
  reading = read(address, release).catch(() => undefined);
}

/** The record of that file; nothing where there is none or it cannot be had: then the API has to be asked. */
export function writtenRecord(): Promise<WholeRecord | undefined> | undefined {
  return reading;
}

async function read(address: string, wanted: string): Promise<WholeRecord | undefined> {
  // As the page's `preload` asks for it, whose answer is taken.
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) return undefined;
  const written: unknown = await answer.json();
  if (!isWritten(written)) return undefined;
  const record = fromWritten(written);
  const { version, hash } = record.release;
  return `${version} ${hash}` === wanted ? record : undefined;
}

/** Its rows were decoded when the build wrote them. */
function isWritten(input: unknown): input is WrittenRecord {
  const collections: unknown = isObject(input) && isObject(input.release) && input.collections;
  return isObject(collections) && collectionNames.every((name) => isObject(collections[name]));
}

function isObject(input: unknown): input is { [key: string]: unknown } {
  return typeof input === 'object' && input !== null;
}
