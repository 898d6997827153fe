import { countedTable, factRows, figureSources } from './facts.ts';
import type { DataInput } from './input.ts';

/** The figure as JSON: the columns of the CSV as rows, with what the file was made from. */
export function jsonOf(input: DataInput): string {
  const { figure, release, url, view, years } = input;
  const file = {
    figure: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    release: release.version,
    url,
    filters: { sector: view.sector, from: years.from, to: years.to, layer: view.layer, view: view.view },
    rows: factRows(input),
    table: countedTable(input),
    notes: figure.notes,
    sources: figureSources(input),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
