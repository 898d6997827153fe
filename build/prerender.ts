import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { posterFile, posterName } from '#src/charts/poster-names.ts';
import { compileMessages } from './compile-messages.ts';
import { criticalCss } from './prerender/critical-css.ts';
import { drawnAt } from './prerender/drawn-at.ts';
import type { Prerendered } from './prerender/entry.ts';
import { cutFonts } from './prerender/page-fonts.ts';
import { hashedName, printPosters } from './prerender/poster-file.ts';

const patienceMs = 5000;

/**
 * Writes the default view into `index.html`, as the browser will take it over: text, key figures, a table of every
 * figure for readers without scripts, a poster of every chart, the style rules that they need. The record comes from
 * the simulated office or from the API of `VITE_API_URL`; where that does not answer the page stays a shell.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (!config?.build.write) return;
        const api: string | undefined = config.env.VITE_API_URL;
        const prerendered = !api || (await isThere(api)) ? await renderApart(config) : undefined;
        if (prerendered) await writePage(config, prerendered);
        else config.logger.warn(`No record from ${api}: index.html is a shell that the browser fills.`);
      },
    },
  };
}

/** Whether anything answers at that address; what it answers is found out later. */
async function isThere(api: string): Promise<boolean> {
  try {
    await fetch(api, { signal: AbortSignal.timeout(patienceMs) });
    return true;
  } catch {
    return false;
  }
}

/** Builds the page for Node and renders it in a process of its own, which it makes look like a browser. */
async function renderApart({ root, mode, env }: ResolvedConfig): Promise<Prerendered | undefined> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'prerender-'));
  try {
    await build({
      configFile: false,
      root,
      mode,
      logLevel: 'error',
      plugins: [react(), compileMessages()],
      define: { 'import.meta.env.VITE_API_URL': JSON.stringify(env.VITE_API_URL ?? '') },
      build: { ssr: 'build/prerender/entry.ts', outDir: folder, emptyOutDir: true },
    });
    const answer = join(folder, 'answer.json');
    await promisify(execFile)(process.execPath, [join(folder, 'entry.js'), answer], {
      env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' },
    });
    return JSON.parse(readFileSync(answer, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writePage(
  { root, build: { outDir: out } }: ResolvedConfig,
  prerendered: Prerendered,
): Promise<void> {
  const { release, page, posters, record } = prerendered;
  const outDir = resolve(root, out);
  const file = join(outDir, 'index.html');
  const shell = readFileSync(file, 'utf8');
  const drawings = printPosters(posters);
  const drawn = new Map(
    drawings.flatMap(({ names, text }, at) => {
      const file = writeAsset(outDir, posterFile.replace('.', `-${at + 1}.`), text);
      return names.map((name) => [name, file]);
    }),
  );
  const recordFile = record && writeAsset(outDir, 'record.json', JSON.stringify(record));
  const pattern = new RegExp(`href="${posterFile}#([\\w-]+)"`, 'g');
  const body = page
    .replaceAll(pattern, (_, name: string) => `href="${drawn.get(name)}#${name}"`)
    // Where the page was drawn: in the reader's browser its links start from where it stands.
    .replaceAll(`href="${drawnAt}`, 'href="');
  const { html, css, links } = withoutStyleSheets(shell, outDir);
  const { html: still, scripts } = withoutScripts(html);
  const fonts = await cutFonts(`${page}${drawings.map(({ text }) => text).join('')}`);
  for (const { name, content } of fonts) writeFileSync(join(outDir, 'assets', name), content);
  const preloads = fonts
    .filter(({ isFirst }) => isFirst)
    .map(
      ({ name }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/${name}">`,
    );
  const recordAhead = recordFile
    ? [`<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${recordFile}">`]
    : [];
  const first = posterName('turnover', 'narrow');
  // Asks for the first posters as the page does, but at once: no preload is taken for what an SVG uses.
  const posterAhead = `<div hidden><svg aria-hidden="true"><use href="${drawn.get(first)}#${first}"></use></svg></div>`;
  const marks = [`data-release="${release}"`, ...(recordFile ? [`data-record="${recordFile}"`] : [])];
  const hidden = 'html[data-served=other] #root[data-release]>div>:not(header){visibility:hidden}';
  const own = readFileSync(join(root, 'build/prerender/before-main.js'), 'utf8');
  writeFileSync(
    file,
    withEarlyScripts(still, outDir, own)
      .replace(
        '</head>',
        () =>
          `${preloads.join('\n')}\n<style>${fonts.map(({ rule }) => rule).join('')}${criticalCss(css, body)}${hidden}</style>\n</head>`,
      )
      .replace('<body>', () => `<body>\n${[posterAhead, ...scripts, ...recordAhead].join('\n')}`)
      // It says that the page draws nothing without scripts: this one says what it has.
      .replace(/\s*<noscript>.*?<\/noscript>/s, '')
      .replace('<div id="root"></div>', () => `<div id="root" ${marks.join(' ')}>${body}</div>`)
      .replace('</body>', () => `${links}\n</body>`),
  );
}

/** Writes a file that is named by its content; its address, from the page. */
function writeAsset(outDir: string, file: string, text: string): string {
  const name = hashedName(file, createHash('sha256').update(text).digest('hex'));
  writeFileSync(join(outDir, 'assets', name), text);
  return `./assets/${name}`;
}

/** The scripts that run before the page is read stand in it, one after the other: no request is waited for. */
function withEarlyScripts(page: string, outDir: string, last: string): string {
  const pattern = /<script src="\.\/([\w-]+\.js)"><\/script>\s*/g;
  const texts = [...page.matchAll(pattern)].map(([, path = '']) => readFileSync(join(outDir, path), 'utf8'));
  const script = [...texts, last].map((text) => text.replace(/^\s*\/\/.*\n/gm, '').trim()).join('\n');
  let isFirst = true;
  return page.replace(pattern, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<script>${script}</script>\n    `;
  });
}

/** The page without what asks for its program, and that: after what is seen first, and not in its way. */
function withoutScripts(page: string): { html: string; scripts: string[] } {
  const pattern =
    /\s*<(script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]*)"[^>]*>(?:<\/script>)?/g;
  const found = [...page.matchAll(pattern)];
  const ask = ([, , file]: string[]) =>
    `<link rel="modulepreload" fetchpriority="low" crossorigin href="${file}">`;
  const run = ([, , file]: string[]) =>
    `<script type="module" fetchpriority="low" crossorigin src="${file}"></script>`;
  const of = (name: RegExp) => found.filter(([, , file = '']) => name.test(file));
  const program = found.filter(([, kind]) => kind?.startsWith('script'));
  // What is large is asked for first. React is started in a task of its own, before that of the program.
  return {
    html: page.replace(pattern, ''),
    scripts: [
      ...[...of(/\/react-(?!client)/), ...program].map(ask),
      ...[...of(/\/react-client-/), ...program].map(run),
      ...of(/\/(?!react)[\w-]+\.js$/)
        .filter((tag) => !program.includes(tag))
        .map(ask),
    ],
  };
}

/** The page without its style sheets, which then stand at its end: their rules, and the links to them. */
function withoutStyleSheets(page: string, outDir: string): { html: string; css: string; links: string } {
  const pattern = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
  const found = [...page.matchAll(pattern)];
  const css = found
    .map(([, path = '']) => readFileSync(join(outDir, path), 'utf8'))
    .join('')
    // The whole fonts are for what the page does not say yet.
    .replace(/@font-face\{[^{}]*url\([^{}]*\}/g, '');
  return {
    html: page.replace(pattern, ''),
    // Addresses in a style sheet start from its own folder, those in the page from the page's.
    css: css.replaceAll(/url\((["']?)\.\//g, 'url($1./assets/'),
    links: found.map(([link]) => link.trim()).join('\n'),
  };
}
