/**
 * `npm run bench:scale`: what a record of a thousand to a million observations costs, into the table of
 * docs/scale.md. Times are of the processor, medians of nine, so that a busy machine does not change them much.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { CollectionAnswer, maxLimit, type Query } from '#src/contract/endpoint.ts';
import { matchesObservation } from '#src/contract/matches.ts';
import { rowSelector } from '#src/contract/row-selector.ts';
import { conflictGroups } from '#src/domain/conflicts.ts';
import { openQuestions } from '#src/domain/open-questions.ts';
import { balanceSeries, tradeSeries } from '#src/domain/series.ts';
import { type Generated, generated } from './generated.ts';

const sizes = [
  { observations: 1_000, events: 100 },
  { observations: 10_000, events: 1_000 },
  { observations: 100_000, events: 10_000 },
  { observations: 1_000_000, events: 10_000 },
];
/** One JSON text cannot hold more, and no page should. */
const mostAsJson = 100_000;
const runs = 9;

const choices: Record<string, Query> = {
  everything: {},
  'one sector': { sector: ['metals'] },
  'two sectors, five years': { sector: ['metals', 'chemicals'], from: 2018, to: 2022 },
  'one flow of one reporter since 2015': {
    measure: ['trade'],
    reporter: ['KZ'],
    flow: ['export'],
    from: 2015,
  },
};

/** Milliseconds of the processor, all threads of the program. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => spent(work)).sort((a, b) => a - b);
  return times[(runs - 1) / 2] ?? 0;
}

/** What is held after a collection of garbage, in MB. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function largest(measure: (query: Query) => number): number {
  return Math.max(...Object.values(choices).map(measure));
}

function wire({ collections, release }: Generated) {
  const { observations } = collections;
  if (observations.length > mostAsJson) return { json: undefined, gzip: undefined, decode: undefined };
  const pages: string[] = [];
  for (let at = 0; at < observations.length; at += maxLimit)
    pages.push(JSON.stringify({ release: release.version, data: observations.slice(at, at + maxLimit) }));
  const bytes = pages.map((page) => Buffer.from(page));
  const schema = CollectionAnswer('observations');
  return {
    json: bytes.reduce((sum, { length }) => sum + length, 0) / 1e6,
    gzip: bytes.reduce((sum, page) => sum + gzipSync(page).length, 0) / 1e6,
    decode: spent(() => pages.map((page) => v.parse(schema, JSON.parse(page)))),
  };
}

function measure(size: (typeof sizes)[number]) {
  const before = held();
  const record = generated(size);
  const { observations, events, agreements } = record.collections;
  const rows = held() - before;
  const index = spent(() => rowSelector('observations', observations));
  const indexed = held() - before - rows;
  const { select, countBySector } = rowSelector('observations', observations);
  return {
    observations: size.observations,
    'index ms': index,
    'filter, count by sector ms': largest((query) => median(() => countBySector(query))),
    'filter ms': largest((query) => median(() => select(query))),
    'last page of 1 000 ms': median(() => select({ limit: 1000, after: observations.at(-1001)?.id })),
    'row by row ms': largest((query) =>
      median(() => observations.filter((row) => matchesObservation(row, query))),
    ),
    'series ms': spent(() => {
      for (const flow of ['turnover', 'export', 'import'] as const) tradeSeries(observations, flow);
      balanceSeries(observations);
    }),
    'conflicts ms': spent(() => [conflictGroups(observations), conflictGroups(events)]),
    'open questions ms': spent(() => openQuestions({ observations, events, agreements })),
    ...mapped(wire(record)),
    'rows MB': rows,
    'index MB': indexed,
  };
}

function mapped({ json, gzip, decode }: ReturnType<typeof wire>) {
  return { 'JSON MB': json, 'gzip MB': gzip, 'decode ms': decode };
}

function inTable(results: readonly ReturnType<typeof measure>[]): string {
  const [first] = results;
  const heads = Object.keys(first ?? {});
  const shown = (value: number | undefined) => {
    if (value === undefined) return '–';
    return value >= 100 ? Math.round(value).toLocaleString('en').replaceAll(',', ' ') : value.toPrecision(2);
  };
  const lines = heads.map((head) => {
    const cells = results.map((result) => shown(Object.entries(result).find(([key]) => key === head)?.[1]));
    return `| ${head} | ${cells.join(' | ')} |`;
  });
  return [lines[0], `| - |${' -: |'.repeat(results.length)}`, ...lines.slice(1)].join('\n');
}

const results = sizes.map((size) => {
  const result = measure(size);
  console.log(result);
  return result;
});
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}`;
const file = 'docs/scale.md';
const text = readFileSync(file, 'utf8');
const table = `<!-- measured -->\n\n${inTable(results)}\n\nOn ${machine}.\n\n<!-- /measured -->`;
writeFileSync(file, text.replace(/<!-- measured -->[\s\S]*<!-- \/measured -->/, table));
