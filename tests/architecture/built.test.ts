import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { statements } from '#mocks/dataset/statements.ts';
import { trade } from '#mocks/dataset/trade.ts';
import { figureIds } from '#src/contract/figure-id.ts';
import { firstMessages } from '#src/i18n/catalogue.ts';
import { cardMessages } from '#src/i18n/parts/cards.ts';
import { findMessages } from '#src/i18n/parts/find.ts';
import { provenanceMessages } from '#src/i18n/parts/provenance.ts';
import { type Built, built, filesWith, firstScripts } from '#tests/architecture/built.ts';

let simulated: Built;
let real: Built;
beforeAll(async () => {
  [simulated, real] = await Promise.all([built(), built('https://statistics.example/api/v1')]);
}, 180_000);

/** What only the simulated backend holds. */
const marks = [
  'mockServiceWorker',
  '[MSW]',
  'msw',
  statements[0]?.id ?? '',
  statements.at(-1)?.id ?? '',
  trade[0]?.id ?? '',
];

test('the marks of the simulated backend are in a build that has it', () => {
  expect(marks.every((mark) => mark.length > 2)).toBe(true);
  for (const mark of marks) expect(filesWith(simulated, mark), mark).not.toEqual([]);
  expect(simulated.has('mockServiceWorker.js')).toBe(true);
});

test('a build for a real API has no byte of the simulated backend or of its dataset', () => {
  for (const mark of marks) expect(filesWith(real, mark), mark).toEqual([]);
  expect([...real.keys()].filter((name) => /worker/i.test(name))).toEqual([]);
  expect(filesWith(real, 'https://statistics.example/api/v1')).not.toEqual([]);
});

test('charts and the simulated backend wait until the page has started', () => {
  const first = firstScripts(simulated);
  expect(first.length).toBeGreaterThan(10_000);
  for (const late of ['data-chart', 'mockServiceWorker', trade[0]?.id ?? ''])
    expect(first.includes(late), late).toBe(false);
  expect(filesWith(simulated, 'data-chart')).not.toEqual([]);
});

test('what says a message has it: no file asks for one that comes with another part of the page', () => {
  const say = (file: string, messages: object) => {
    const [[, code] = ['', '']] = [...simulated].filter(([name]) => name.startsWith(`assets/${file}-`));
    expect(code, file).not.toBe('');
    // Keys are whole, or begin what is put together: `registers.kind.${kind}`.
    const begun = new Set(
      [...code.matchAll(/`([a-z-]+\.(?:[a-z-]+\.)*)\$\{/g)].map(([, start = '']) => start),
    );
    return Object.keys(messages).filter(
      (key) => code.includes(`\`${key}\``) || [...begun].some((start) => key.startsWith(start)),
    );
  };
  expect(say('index', firstMessages)).not.toEqual([]);
  expect(say('index', { ...cardMessages, ...provenanceMessages, ...findMessages })).toEqual([]);
  expect(say('cards', { ...provenanceMessages, ...findMessages })).toEqual([]);
  expect(say('ProvenanceDialog', findMessages)).toEqual([]);
  expect(say('FindDialog', provenanceMessages)).toEqual([]);
});

test('the cookie jar with its table of public suffixes is not shipped', () => {
  for (const mark of ['__msw-cookie-store__', 'publicSuffix', 'MemoryCookieStore'])
    expect(filesWith(simulated, mark)).toEqual([]);
});

test('page and headers of a build carry the same policy, with the address of a real API where there is one', () => {
  for (const [files, asked, types] of [
    [simulated, "'self'", 'astana-belgrade'],
    [real, "'self' https://statistics.example", 'astana-belgrade'],
  ] as const) {
    const stated = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      files.get('index.html') ?? '',
    )?.[1];
    expect(stated).toContain(`connect-src ${asked};`);
    expect(stated?.endsWith(`require-trusted-types-for 'script'; trusted-types ${types}`)).toBe(true);
    expect(stated).not.toContain('unsafe');
    for (const name of ['_headers', 'nginx-headers.conf'])
      expect(files.get(name), name).toContain(`${stated}; frame-ancestors 'none'`);
  }
});

test('the licences of all that is shipped stand in the build, none of them unknown', () => {
  const listed = new Map(
    [...(simulated.get('licences.txt') ?? '').matchAll(/^## (\S+) - \S+ \((.+)\)$/gm)].map(
      ([, name = '', licence = '']) => [name, licence],
    ),
  );
  const shipped: object = JSON.parse(readFileSync('package.json', 'utf8')).dependencies;
  expect([...listed.keys()]).toEqual(expect.arrayContaining(Object.keys(shipped)));
  expect([...new Set([...listed.values()].flatMap((licence) => licence.split(' AND ')))].sort()).toEqual([
    'MIT',
    'OFL-1.1',
  ]);
});

test('the page needs nothing that a strict security policy refuses, and nothing at a fixed path', () => {
  for (const files of [simulated, real]) {
    const html = files.get('index.html') ?? '';
    expect(html).toContain('data-backend="starting"');
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    // Of the blocks inside the page the policy states the hashes.
    expect(html.match(/<style/g)?.length ?? 0).toBeLessThan(2);
    for (const [tag] of html.matchAll(/<(?:link|script|img|use)\b[^>]*>/g))
      expect(tag).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
  }
  for (const [name, content] of simulated)
    if (name.endsWith('.css')) expect(content, name).not.toMatch(/url\(["']?(?:data:|\/|https?:)|@import/);
});

test('the built page has its numbers, a poster of every chart in each of its widths, and no more than 40 kB', () => {
  const html = simulated.get('index.html') ?? '';
  expect(gzipSync(html).length).toBeLessThan(40_000);
  for (const { id, title } of [
    { id: 'turnover', title: 'Turnover reached $' },
    { id: 'un-votes', title: '' },
  ])
    expect(html).toMatch(new RegExp(`<figure id="${id}".*${title.replace('$', '\\$')}`));
  const root = html.slice(html.indexOf('<div id="root"'));
  const used = [...root.matchAll(/<use href="([^"]*)#([\w-]+)"/g)];
  // The figure that has the whole width of the page is half as wide in a window between phone and desk.
  expect(used.map(([, , name]) => name)).toEqual(
    expect.arrayContaining(['both-sides-narrow', 'both-sides-wide', 'both-sides-whole']),
  );
  const drawn = used.map(([, file = '', name = '']) => {
    const holder = file === '' ? html : (simulated.get(file.replace('./', '')) ?? '');
    return new RegExp(`<symbol id="${name}">(.*?)</symbol>`).exec(holder)?.[1] ?? `no ${file}#${name}`;
  });
  expect(drawn).toHaveLength(2 * figureIds.length + 1);
  for (const drawing of drawn) expect(drawing).toMatch(/<(rect|circle|path)[^>]*>.*<text/);
});

test('fonts and posters are asked for before the program, which waits for neither', () => {
  const html = simulated.get('index.html') ?? '';
  const head = html.slice(0, html.indexOf('<div id="root"'));
  const asked = [...head.matchAll(/<(?:link|use|script)\b[^>]*(?:href|src)="\.\/(assets\/[\w-]+)[^>]*>/g)];
  const names = asked.map(([, name = '']) => name.replace(/-[\w-]{8}$/, ''));
  expect(names).toEqual([
    'assets/onest-latin-page',
    'assets/source-serif-4-latin-page',
    'assets/posters-1',
    // What is larger first; then the order in which they run.
    'assets/react',
    'assets/index',
    'assets/react-client',
    'assets/index',
    'assets/rolldown-runtime',
    'assets/record',
  ]);
  const program = asked.map(([tag]) => tag).filter((tag) => /modulepreload|type="module"/.test(tag));
  for (const tag of program) expect(tag).toContain('fetchpriority="low"');
});

test('where the API of the build does not answer the page is a shell that the browser fills', () => {
  const html = real.get('index.html') ?? '';
  expect(html).toContain('<div id="root"></div>');
  expect(html).not.toContain('data-release');
});
