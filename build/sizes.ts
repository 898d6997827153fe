import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { fileLimits, knownTwice, partFiles, sumLimits } from './size-limits.ts';

const limits: Readonly<Record<string, number>> = { ...fileLimits, ...sumLimits };

/** A file or a sum, by the name that it has in the limits, in bytes as they travel. */
export type Size = { name: string; bytes: number; limit: number | undefined };

/**
 * Fails a build that has outgrown its limits, with the name of what grew and by how much, or that ships a library
 * twice; says the sizes of one that has not. Of a page written from another API's record only the program is judged.
 */
export function sizes(): Plugin {
  let folder = '';
  let isOwnRecord = true;
  let isWritten = false;
  let say = (_text: string): void => {};
  return {
    name: 'sizes',
    apply: 'build',
    configResolved({ root, build, env, logger }) {
      folder = resolve(root, build.outDir);
      isOwnRecord = !env.VITE_API_URL;
      isWritten = build.write;
      say = (text) => logger.info(text);
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const twice = shippedTwice(modules);
      if (twice.length > 0) throw new Error(`More than one version is shipped of ${twice.join(', ')}.`);
    },
    closeBundle: {
      // After whatever else writes into the page.
      order: 'post',
      sequential: true,
      handler() {
        if (!isWritten) return;
        const all = sizesOf(folder).filter(({ name }) => isOwnRecord || /\.(js|css)$/.test(name));
        const over = overLimit(all);
        say(sizeTable(all));
        if (over.length > 0) throw new Error(`Over the limits in build/size-limits.ts:\n${over.join('\n')}`);
      },
    },
  };
}

/** Names of packages of which modules come from more than one folder, those known aside. */
export function shippedTwice(modules: readonly string[]): string[] {
  const folders = new Map<string, Set<string>>();
  for (const id of modules) {
    const [folder, name = ''] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
    if (folder) folders.set(name, (folders.get(name) ?? new Set()).add(folder));
  }
  return [...folders].filter(([name, { size }]) => size > 1 && !(name in knownTwice)).map(([name]) => name);
}

/** Every script, style sheet and page of a build with the posters, and what a first visit sums up to. */
export function sizesOf(folder: string): Size[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = new Map<string, number>();
  for (const path of paths.filter((name) =>
    /\.(html|js|css|woff2)$|posters-[\w-]+\.svg$|record-\w+\.json$/.test(name),
  )) {
    const content = readFileSync(join(folder, path));
    bytes.set(plainName(path), path.endsWith('.woff2') ? content.length : gzipSync(content).length);
  }
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (bytes.get(name) ?? 0), 0);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [
    ...new Set([...html.matchAll(/\.\/(assets\/[\w.-]+)/g)].map(([, path = '']) => plainName(path))),
  ];
  const charts: readonly string[] = partFiles.charts;
  const isProgram = (name: string) => /\.(js|css)$/.test(name) && !charts.includes(name);
  const program = ['index.html', ...named.filter(isProgram), ...partFiles.cards, ...partFiles.backend];
  const sums: Record<keyof typeof sumLimits, number> = {
    'HTML, style, script before charts': sum(program),
    'HTML, style, script with charts': sum([...program, ...charts]),
    'fonts cut for the first view': sum(named.filter((name) => name.endsWith('.woff2'))),
    'record of the first view': sum(partFiles.data),
  };
  return [
    ...[...bytes]
      .filter(([name]) => !name.endsWith('.woff2'))
      .map(([name, size]) => ({ name, bytes: size, limit: limits[name] }))
      .sort((one, other) => other.bytes - one.bytes),
    ...Object.entries(sums).map(([name, size]) => ({ name, bytes: size, limit: limits[name] })),
  ];
}

/** A file's name without its hash. */
function plainName(path: string): string {
  return basename(path).replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

/** One line for each size over its limit, and for each file that has none. */
export function overLimit(all: readonly Size[]): string[] {
  return all.flatMap(({ name, bytes, limit }) => {
    if (limit === undefined) return [`${name}, ${kB(bytes)} kB, has no limit yet`];
    const over = bytes - limit * 1000;
    return over > 0 ? [`${name} is ${kB(bytes)} kB: ${kB(over)} kB over its limit of ${limit} kB`] : [];
  });
}

/** Two columns of sizes and limits, for a terminal. */
export function sizeTable(all: readonly Size[]): string {
  const rows = all.map(
    ({ name, bytes, limit }) =>
      `${name.padEnd(34)} ${kB(bytes).padStart(6)} of ${String(limit ?? '–').padEnd(4)}`,
  );
  const half = Math.ceil(rows.length / 2);
  const lines = rows.slice(0, half).map((row, at) => `${row}   ${rows[at + half] ?? ''}`.trimEnd());
  return `\nSizes in kB as they travel (gzip), with their limits:\n${lines.join('\n')}`;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
