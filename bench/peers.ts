import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, createServer } from 'vite';
import { peerContent } from './peer-content.ts';
import type { PeerRows } from './peer-rows.ts';

const peers = 'bench/peers';
const cache = `${peers}/.cache`;
const run = promisify(execFile);

/** Installs the other libraries, once for each lock file, and builds their pages into `site`. */
export async function buildPeers(product: string, site: string): Promise<void> {
  await install();
  const rows = await loadRows();
  const content = peerContent(readFileSync(join(product, 'index.html'), 'utf8'), rows.keys).replace(
    '<main>',
    '<main><p id="shown"></p>',
  );
  rmSync(cache, { recursive: true, force: true });
  await buildECharts(rows, content, join(site, 'echarts'));
  await buildObservable(rows, content, join(site, 'observable'));
}

/** By Vite, which compiles the texts that figures are worded with. */
async function loadRows(): Promise<PeerRows> {
  const server = await createServer({
    ...{ appType: 'custom', logLevel: 'error' },
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { peerRows } = await server.ssrLoadModule('bench/peer-rows.ts');
    return peerRows();
  } finally {
    await server.close();
  }
}

async function install(): Promise<void> {
  const installed = `${peers}/node_modules/.package-lock.json`;
  const stamp = `${peers}/node_modules/.installed`;
  const lock = readFileSync(`${peers}/package-lock.json`, 'utf8');
  if (existsSync(installed) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await run('npm', ['ci'], { cwd: peers, shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}

async function buildECharts({ figures, sectors, years }: PeerRows, content: string, out: string) {
  const root = `${cache}/echarts`;
  cpSync(`${peers}/echarts`, root, { recursive: true });
  cpSync(`${peers}/chosen.js`, `${root}/chosen.js`);
  writeFileSync(`${root}/figures.json`, JSON.stringify(figures));
  const boxes = sectors.map(
    ({ id, name }) => `<label><input type="checkbox" name="sector" value="${id}"> ${name}</label>`,
  );
  const options = years.map((year) => `<option>${year}</option>`);
  writeFileSync(
    `${root}/index.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Kazakhstan–Serbia relations in figures</title><link rel="icon" href="data:,">
<script type="module" src="./main.js"></script></head><body>
<form>${boxes.join(' ')} <label>From year <select name="from">${options.join('')}</select></label></form>
${content}</body></html>`,
  );
  await build({
    ...{ root, configFile: false, base: './', logLevel: 'error' },
    build: { outDir: join(process.cwd(), out), emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}

async function buildObservable({ figures, sectors, years }: PeerRows, content: string, out: string) {
  const root = `${cache}/observable`;
  mkdirSync(`${root}/src`, { recursive: true });
  cpSync(`${peers}/observable/observablehq.config.js`, `${root}/observablehq.config.js`);
  for (const file of ['observable/draw.js', 'chosen.js'])
    cpSync(join(peers, file), join(root, 'src', file.replace('observable/', '')));
  writeFileSync(`${root}/src/figures.json`, JSON.stringify(figures));
  writeFileSync(`${root}/src/choices.json`, JSON.stringify({ sectors, years }));
  const ids = figures.map(({ id }) => id);
  const main = content.replace('<main>', '<div class="content">').replace('</main>', '</div>');
  const charts = main.replaceAll(
    /(<figure id="([\w-]+)">.*?<div class="chart">)/g,
    (_all, before: string, id: string) => {
      ids.splice(ids.indexOf(id), 1);
      return `${before}\${resize((width) => draw(figure("${id}"), choice, width))}`;
    },
  );
  if (ids.length > 0) throw new Error(`No place for the charts ${ids.join(', ')}.`);
  writeFileSync(`${root}/src/index.md`, `${readFileSync(`${peers}/observable/head.md`, 'utf8')}${charts}\n`);
  const program = join(process.cwd(), peers, 'node_modules/@observablehq/framework/dist/bin/observable.js');
  await run(process.execPath, [program, 'build'], { cwd: root });
  cpSync(`${root}/dist`, out, { recursive: true });
}
