import { toCsv } from '#src/charts/export/csv.ts';
import { fileName } from '#src/charts/export/file-name.ts';
import { saveFile } from '#src/charts/export/save.ts';
import type { Release } from '#src/contract/release.ts';
import type { View } from '#src/filters/view.ts';
import { t } from '#src/i18n/translate.ts';
import type { FileValue, Register } from './register.ts';

export type RegisterInput = {
  register: Register;
  release: Release;
  /** The chosen years, both given. */
  years: { from: number; to: number };
  view: View;
  url: string;
};

/** Hands the register to the browser's downloads and answers what to tell the reader. */
export function saveRegister(kind: 'csv' | 'json', input: RegisterInput): string {
  const name = registerFileName(input, kind);
  const blob =
    kind === 'csv'
      ? new Blob([registerCsv(input.register)], { type: 'text/csv;charset=utf-8' })
      : new Blob([registerJson(input)], { type: 'application/json' });
  saveFile(blob, name);
  return t('export.saved', { file: name });
}

export function registerFileName({ register, ...rest }: RegisterInput, kind: string): string {
  return fileName({ ...rest, figure: { id: `register-${register.id}` } }, kind);
}

/** One row a line; lists joined by `; `. */
export function registerCsv({ rows }: Register): string {
  const heads = [...new Set(rows.flatMap(({ file }) => Object.keys(file)))];
  return toCsv(
    heads,
    rows.map(({ file }) => heads.map((head) => joined(file[head] ?? null))),
  );
}

/** The same rows with their lists kept, and what they were made from. */
export function registerJson({ register, release, years, view, url }: RegisterInput): string {
  const file = {
    register: register.id,
    title: register.title,
    release: release.version,
    url,
    filters: { sector: view.sector, from: years.from, to: years.to, layer: view.layer, view: view.view },
    rows: register.rows.map((row) => row.file),
    notes: register.notes,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function joined(value: FileValue): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return value.join('; ');
}
