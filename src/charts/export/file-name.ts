import type { ExportInput } from './input.ts';

type Named = Pick<ExportInput, 'years' | 'release' | 'view'> & {
  /** Or what else a file is made of: a register. */
  figure: { id: string };
};

/** Longer lists of sectors are counted: some file systems end names at 255 bytes. */
const longestList = 100;

/** `astana-belgrade_<figure>_<from>-<to>[_<sectors>]_<release>.<extension>`, safe on every file system. */
export function fileName({ figure, years, release, view }: Named, extension: string): string {
  const list = view.sector.join('-');
  const sectors = list.length > longestList ? `${view.sector.length}-sectors` : list;
  const parts = ['astana-belgrade', figure.id, `${years.from}-${years.to}`, sectors, release.version];
  return `${parts
    .filter((part) => part !== '')
    .map(safe)
    .join('_')}.${extension}`;
}

function safe(part: string): string {
  return part.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
}
