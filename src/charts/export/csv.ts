import { countedTable, type FactRow, type FactSource, factRows } from './facts.ts';
import type { DataInput } from './input.ts';

const columns = {
  id: (row) => row.id,
  measure: (row) => row.measure,
  reporter: (row) => row.reporter,
  flow: (row) => row.flow,
  product: (row) => row.product,
  sector: (row) => row.sector.join('; '),
  period_start: (row) => row.period_start,
  period_end: (row) => row.period_end,
  period_wording: (row) => row.period_wording,
  value: (row) => row.value,
  unit: (row) => row.unit,
  unit_mult: (row) => row.unit_mult,
  decimals: (row) => row.decimals,
  status: (row) => row.status,
  low: (row) => row.low,
  high: (row) => row.high,
  formula: (row) => row.formula,
  sources: (row) => row.sources.map(titleAndPlace).join('; '),
  source_urls: (row) => row.sources.flatMap(({ url }) => url ?? []).join('; '),
  note: (row) => row.note,
} as const satisfies Record<string, (row: FactRow) => string | number | null>;

/** The numbers of a figure as CSV: UTF-8 with BOM, RFC 4180, one quotable value a row. */
export function csvOf(input: DataInput): string {
  const [heads, ...counted] = countedTable(input) ?? [];
  if (heads) return toCsv(heads, counted);
  const rows = factRows(input).map((row) => Object.values(columns).map((column) => column(row)));
  return toCsv(Object.keys(columns), rows);
}

/** Any table as CSV, heads first: with BOM, commas, CRLF; null is an empty field. */
export function toCsv(
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [heads, ...rows].map((line) => `${line.map(field).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** Numbers go out plain: a harmless mark before a minus would make a text of them. */
function field(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? plainNumber(value) : quoted(harmless(value));
}

/** Never with an exponent, which some spreadsheets read as text; ASCII minus, decimal point. */
export function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function titleAndPlace({ title, locator }: FactSource): string {
  return locator === undefined ? title : `${title}, ${locator}`;
}
