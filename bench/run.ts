/**
 * `npm run bench`: builds the page and its peers, visits all in turn over a slow link and with a slow processor,
 * and writes the medians into `bench/latest.json` and README.md. `-- --runs 1` for a first look, which writes only
 * `.cache/bench/latest.json`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { barsOf, type Results, verdict } from './bars.ts';
import { lighthouse } from './lighthouse.ts';
import { measure, type Numbers } from './measure.ts';
import { median } from './median.ts';
import { buildPeers } from './peers.ts';
import { profiles } from './profiles.ts';
import { barsTable, between, pagesTable, scaleRow } from './report.ts';
import { slowHost } from './slow-host.ts';
import { writeStaticPage } from './static-page.ts';
import { type SubjectName, subjects } from './subjects.ts';
import { type Made, madeOf, type Weight, weigh } from './weigh.ts';

const { values: given } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, port: { type: 'string', default: '4190' } },
});
const runs = Number(given.runs);
const fullRuns = 5;
const site = '.cache/bench/site';

async function buildAll(): Promise<ReadonlyMap<string, Made>> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const product = `${site}/product`;
  const built = await build({ logLevel: 'error', build: { outDir: product, emptyOutDir: true } });
  writeStaticPage(product, `${site}/static-mobile`, 'narrow');
  writeStaticPage(product, `${site}/static-desktop`, 'wide');
  await buildPeers(product, site);
  const output = 'output' in built ? built.output : [];
  return madeOf(output.flatMap((file) => (file.type === 'chunk' ? [asChunk(file)] : [])));
}

function asChunk({ fileName, modules }: Rolldown.OutputChunk) {
  const lengths = Object.entries(modules).map(([id, module]) => ({ id, length: module.renderedLength }));
  return { fileName, modules: lengths };
}

/** Which part of a second of work the machine gives within one, 0 to 1: less where it is busy with other work. */
function freeShare(): number {
  const lookMs = 100;
  const [began, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - began < lookMs);
  const { user, system } = process.cpuUsage(before);
  return Math.min(1, (user + system) / 1000 / (performance.now() - began));
}

type All = { [profile: string]: { [subject in SubjectName]?: Numbers[] } };

function mediansOf(all: All): Results['medians'] {
  const ofPage = (each: readonly Numbers[]) =>
    Object.fromEntries(
      Object.keys(each[0] ?? {}).map((name) => [name, median(each.map((one) => one[name] ?? Number.NaN))]),
    );
  const ofProfile = (pages: All[string] = {}) =>
    Object.fromEntries(Object.entries(pages).map(([name, each]) => [name, ofPage(each)]));
  return { mobile: ofProfile(all.mobile), desktop: ofProfile(all.desktop) };
}

const made = await buildAll();
const host = await slowHost(site, Number(given.port));
const executablePath = process.env.CHROME_PATH ?? chromium.executablePath();
const browser = await chromium.launch({ executablePath, args: ['--disable-quic'] });
const all: All = {};
const shares: number[] = [];
let weight: Weight | undefined;
try {
  for (let run = 1; run <= runs; run += 1)
    for (const profile of profiles)
      for (const subject of subjects) {
        shares.push(freeShare());
        const { numbers, asked } = await measure(browser, host, profile, subject);
        const folder = subject.folder(profile);
        numbers.kB = asked.scrolled.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
        if (subject.name === 'product' && profile.name === 'mobile') {
          weight = { ...weigh(asked.scrolled, folder, made), before: weigh(asked.load, folder, made).before };
          for (const { path, bytes } of asked.scrolled) console.log(String(bytes).padStart(8), path);
        }
        const pages = all[profile.name] ?? {};
        all[profile.name] = { ...pages, [subject.name]: [...(pages[subject.name] ?? []), numbers] };
        console.log(`run ${run}, ${profile.name}, ${subject.name}:`, numbers);
      }
  host.link = undefined;
  const categories = await lighthouse(`${host.url}/product/`, executablePath);
  if (!weight) throw new Error('Nothing was measured.');
  const scaleText = readFileSync('docs/scale.md', 'utf8');
  const results: Results = {
    medians: mediansOf(all),
    weight,
    scale: {
      filter: scaleRow(scaleText, 'filter, count by sector ms'),
      index: scaleRow(scaleText, 'index ms'),
    },
    lighthouse: categories && Math.min(...Object.values(categories)),
  };
  write(results, categories);
} finally {
  await browser.close();
  host.stop();
}

function write(results: Results, categories: Record<string, number> | undefined): void {
  const bars = barsOf(results);
  const share = median(shares);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}, Chromium ${browser.version()}`;
  const latest = {
    ...{ machine, runs, share, weight: results.weight, lighthouse: categories ?? null },
    bars: bars.map((bar) => ({ ...bar, verdict: verdict(bar) })),
    ...{ medians: results.medians, all },
  };
  const text = `${JSON.stringify(latest, (_, value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value), 2)}\n`;
  writeFileSync('.cache/bench/latest.json', text);
  const note = `${runs} runs on ${machine}; other work left ${Math.round(share * 100)} % of a processor.`;
  const tables = `${barsTable(bars)}\n\n${pagesTable(results)}\n\n${note}`;
  console.log(tables);
  if (runs < fullRuns) return;
  writeFileSync('bench/latest.json', text);
  writeFileSync('README.md', between(readFileSync('README.md', 'utf8'), 'bench', tables));
}
