import type { Collections } from '#src/contract/collections.ts';
import type { Observation } from '#src/contract/observation.ts';
import { amountText, periodWords } from './data-words.ts';

/** Figures picked by chance, the same ones for the same hash, so that anyone can follow the same figures. */
export function sampleOf<Row>(rows: readonly Row[], hash: string, count: number): readonly Row[] {
  const next = mulberry32(Number.parseInt(hash.slice(0, 8), 16));
  const left = [...rows];
  const picked: Row[] = [];
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(next() * left.length), 1));
  }
  return picked;
}

/** Each figure with what is needed to follow it from the page to its source. */
export function sampleText(
  picked: readonly Observation[],
  { sources }: Pick<Collections, 'sources'>,
): string {
  const blocks = picked.map((row, at) => {
    const refs = row.sources.flatMap(({ source, locator }) => {
      const { title, url } = sources.find(({ id }) => id === source) ?? { title: 'not in the dataset' };
      return [
        ['source', `${source}: ${title}`],
        ['locator', locator ?? 'none'],
        ['url', url ?? 'none'],
      ];
    });
    const lines = [
      ['value', amountText(row)],
      ['status', row.status],
      ['period', periodWords(row)],
      ['reporter', `${row.reporter}, partner ${row.partner}, ${row.measure} ${row.flow}`],
      ...refs,
      ['page', `?fact=${row.id}`],
    ];
    const body = lines.map(([name = '', text]) => `    ${name.padEnd(9)} ${text}`);
    return [`${String(at + 1).padStart(3)} ${row.id}`, ...body].join('\n');
  });
  return blocks.join('\n\n');
}

/** A small generator of numbers from 0 to 1 with a seed of 32 bits (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
