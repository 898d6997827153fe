import { readdirSync, readFileSync } from 'node:fs';

/** Names that git leaves out; read from its own list, so that a copy without git is judged alike. */
const ignored = new Set(['.git', ...readFileSync('.gitignore', 'utf8').split(/\r?\n/)]);

/** Every file that belongs to the repository, by its path from the root, with `/`. */
export function repositoryFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name) && !name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return repositoryFiles(path);
      return entry.isFile() ? [path] : [];
    });
}

export function readTree(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path, /\.tsx?$/.test(path) ? readFileSync(path, 'utf8') : '']));
}
