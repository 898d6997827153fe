import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { viteBuild } from '#tests/kit/vite-build.ts';

/** What a build wrote: the text of every file by its path. */
export type Built = ReadonlyMap<string, string>;

/**
 * The production build that stands in the folder `BUILT` names, as `npm test` has made it for its journeys; without that,
 * and for a real API, one made here.
 */
export async function built(apiUrl?: string): Promise<Built> {
  const standing = apiUrl ? undefined : process.env.BUILT;
  if (standing) return filesIn(standing);
  const folder = await viteBuild([], apiUrl ? { VITE_API_URL: apiUrl } : {});
  const files = filesIn(folder);
  rmSync(folder, { recursive: true });
  return files;
}

function filesIn(folder: string): Built {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths
    .filter((path) => statSync(path).isFile())
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
  return new Map(files);
}

/** The text of every script that the page loads before it runs: the entry and what it imports at once. */
export function firstScripts(files: Built): string {
  const entry =
    /<script\b[^>]* type="module"[^>]* src="\.\/([^"]+)"/.exec(files.get('index.html') ?? '')?.[1] ?? '';
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, next = ''] of (files.get(path) ?? '').matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g))
      visit(`assets/${next}`);
  };
  visit(entry);
  return [...seen].map((path) => files.get(path) ?? '').join('\n');
}

/** Names of the files that hold a text. */
export function filesWith(files: Built, text: string): string[] {
  return [...files].filter(([, content]) => content.includes(text)).map(([name]) => name);
}
