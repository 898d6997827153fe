import type { Collections } from '#src/contract/collections.ts';
import type { Release } from '#src/contract/release.ts';
import type { Check } from '#src/domain/check.ts';
import { roundHalfAway } from '#src/domain/rounding.ts';
import type { Counts, Pair, Register } from './data-register.ts';
import { amountText, periodWords } from './data-words.ts';

/** Why a check may fail: ids of checks with the reason that the page gives as well. */
export type KnownReasons = Readonly<Record<string, string>>;

export function registerText(
  register: Register,
  data: Collections,
  release: Release,
  known: KnownReasons,
): string {
  const { kinds, measures, reporters, conflicts, gaps, checks, grades, article, repeated } = register;
  const gapLines = gaps.map(
    ({ reporter, partner, flow, years }) =>
      `${reporter} ${flow === 'each' ? 'export and import' : flow}, partner ${partner}: no published figure found: ${years.join(', ')}`,
  );
  return [
    `Release ${release.version} of ${release.releasedOn}, hash ${release.hash.slice(0, 12)}`,
    part('Rows by kind', counted(kinds)),
    part('Observations by measure', counted(measures)),
    part(
      'Observations by reporter and year',
      [...reporters].map(([reporter, years]) => `${reporter}: ${total(years)} (${inLine(years)})`),
    ),
    part(
      `Conflicts: ${conflicts.length}`,
      conflicts.flatMap((pair) => conflictLines(pair, data)),
    ),
    part('Gaps in yearly series of trade', gapLines),
    part(
      `Checks: ${checks.length}`,
      checks.map((check) => checkLine(check, known)),
    ),
    part('Rows by best grade of source', counted(grades)),
    part('Rows of the article layer', counted(article)),
    part('Ids used twice', repeated),
  ].join('\n\n');
}

export function unexplained(checks: readonly Check[], known: KnownReasons): readonly Check[] {
  return checks.filter(({ id, holds }) => !holds && !(id in known));
}

function part(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n');
}

function counted(counts: Counts): readonly string[] {
  const width = Math.max(0, ...[...counts.keys()].map(({ length }) => length));
  return [...counts].map(([name, count]) => `${name.padEnd(width)} ${String(count).padStart(6)}`);
}

function inLine(counts: Counts): string {
  return [...counts].map(([name, count]) => `${name}: ${count}`).join(', ');
}

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function conflictLines({ collection, ids }: Pair, data: Collections): readonly string[] {
  return [
    collection,
    ...ids.map((id) => {
      const row = data[collection].find((one) => one.id === id);
      const cited = row?.sources.map(({ source }) => source).join(', ');
      return row ? `  ${id}: ${whatIsSaid(row)} (${cited})` : `  ${id}: not in the dataset`;
    }),
  ];
}

function whatIsSaid(row: Collections[Pair['collection']][number]): string {
  if ('value' in row) return `${amountText(row)}, ${row.reporter}, ${periodWords(row)}`;
  const { start, end, precision } = 'date' in row ? row.date : row.signed;
  return `${start === end ? start : `${start} to ${end}`}, ${precision}`;
}

function checkLine({ id, holds, published, recomputed, digits }: Check, known: KnownReasons): string {
  const [value, low, high] = [recomputed.value, recomputed.low, recomputed.high].map((each) =>
    roundHalfAway(each, digits).toFixed(digits),
  );
  const result = holds ? 'agrees' : `DOES NOT AGREE: ${known[id] ?? 'no reason is stated'}`;
  return `${id}: published ${published.value}, recomputed ${value} [${low}, ${high}]: ${result}`;
}
