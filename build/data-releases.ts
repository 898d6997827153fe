import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { canonicalJson } from '#mocks/dataset/canonical.ts';
import type { Collections } from '#src/contract/collections.ts';
import { type Change, Difference } from '#src/contract/difference.ts';
import type { Release } from '#src/contract/release.ts';
import { differenceBetween, type Rows } from './data-difference.ts';

type ReleaseName = Pick<Release, 'version' | 'hash' | 'releasedOn'>;
/** A release as it was published: all its rows as plain JSON, whatever the contract has become since. */
export type Frozen = ReleaseName & { collections: Rows };

const versionForm = /^[0-9a-z.-]+$/;

/** The rows of a dataset in the form in which releases are kept. */
export function frozen(collections: Collections, { version, releasedOn }: ReleaseName): Frozen {
  const text = canonicalJson(collections);
  const hash = createHash('sha256').update(text).digest('hex');
  return { version, hash, releasedOn, collections: JSON.parse(text) };
}

/** The kept releases of a folder, oldest first. */
export function keptReleases(folder: URL): readonly Frozen[] {
  const names = readdirSync(folder).filter((name) => /^[0-9a-z.-]+\.json$/.test(name));
  const releases = names.map((name): Frozen => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return releases.toSorted((a, b) => order(a.releasedOn, b.releasedOn) || order(a.version, b.version));
}

/**
 * Keeps a release. One that is kept already stays: @throws where the rows are others, since saved files and links
 * name the version.
 */
export function keepRelease(folder: URL, release: Frozen): void {
  if (!versionForm.test(release.version))
    throw new Error(`"${release.version}" is no version ([0-9a-z.-]+).`);
  const kept = keptReleases(folder).find(({ version }) => version === release.version);
  if (kept && kept.hash !== release.hash) {
    throw new Error(
      `${release.version} is kept with other rows and a published release does not change: raise the version in` +
        ` mocks/dataset/release.ts, or delete mocks/releases/${release.version}.json if it was never published.`,
    );
  }
  const { collections, ...name } = release;
  // A row a line, so that the repository's own history can be read.
  const lists = Object.entries(collections).map(
    ([collection, rows]) => `${JSON.stringify(collection)}:${list(rows)}`,
  );
  const head = JSON.stringify(name).slice(0, -1);
  writeFileSync(fileOf(folder, release.version), `${head},"collections":{\n${lists.join(',\n')}}}\n`);
}

/** Writes what changed from one release to another. Reasons that somebody has written there before are kept. */
export function keepDifference(folder: URL, from: Frozen, to: Frozen): Difference {
  const file = fileOf(folder, `${from.version}_${to.version}`);
  const changes = differenceBetween(from.collections, to.collections, keptChanges(file));
  const difference = v.parse(Difference, { from: named(from), to: named(to), changes });
  const head = JSON.stringify({ from: difference.from, to: difference.to }).slice(0, -1);
  writeFileSync(file, `${head},"changes":${list(difference.changes)}}\n`);
  return difference;
}

function keptChanges(file: URL): readonly Change[] {
  try {
    return v.parse(Difference, JSON.parse(readFileSync(file, 'utf8'))).changes;
  } catch (error) {
    // Only a file that is not there: one that cannot be read may hold reasons, and is not written over.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function named({ version, hash, releasedOn }: Frozen): ReleaseName {
  return { version, hash, releasedOn };
}

function list(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

function fileOf(folder: URL, name: string): URL {
  return new URL(`${name}.json`, folder);
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
