import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { viteBuild } from '#tests/kit/vite-build.ts';

type Chunk = {
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
};
export type Built = { folder: string; files: Map<string, string>; chunks: Record<string, Chunk> };

/** A production build in a folder of its own, as `npm run build` makes it. */
export async function build(apiUrl?: string): Promise<Built> {
  const folder = await viteBuild(['--manifest'], apiUrl ? { VITE_API_URL: apiUrl } : {});
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths
    .filter((path) => statSync(path).isFile())
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
  return {
    folder,
    files: new Map(files),
    chunks: JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')),
  };
}

/** The text of every script that the page loads before it runs: the entry and what it imports at once. */
export function firstScripts({ chunks, files }: Built): string {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of chunks[key]?.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(chunks)) if (chunk.isEntry) visit(key);
  return [...seen].map((key) => files.get(chunks[key]?.file ?? '') ?? '').join('\n');
}

/** Names of the files that hold a text. */
export function filesWith({ files }: Built, text: string): string[] {
  return [...files]
    .filter(([name, content]) => !name.startsWith('.vite/') && content.includes(text))
    .map(([name]) => name);
}
