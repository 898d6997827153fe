import type { ComponentType } from 'react';
import type { ChartProps } from '#src/charts/chart-props.ts';
import type { Figure } from '#src/charts/figure.ts';
import type { Release } from '#src/contract/release.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { Source } from '#src/contract/source.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import type { View } from '#src/filters/view.ts';

/** What a file says beside the figure. */
export type ExportContext = {
  release: Release;
  /** The chosen years, both given: the release's first and last where none are chosen. */
  years: { from: number; to: number };
  /** In the reader's language. */
  sectorNames: ReadonlyMap<SectorId, string>;
  organisationNames: ReadonlyMap<string, string>;
  /** What to mind when quoting a number, for the `note` of CSV and JSON. */
  noteOf?: ((quantity: Quantity) => string | undefined) | undefined;
};

export type ExportInput<F extends Figure = Figure> = ExportContext & {
  figure: F;
  chart: ComponentType<ChartProps<F>>;
  /** Height of the plot on the page for its width, in px. */
  height: (width: number) => number;
  sources: ReadonlyMap<string, Source>;
  view: View;
  /** Where the figure stands with its filters, never a `file:` address. */
  url: string;
};

/** A file of data needs no chart. */
export type DataInput = Omit<ExportInput, 'chart' | 'height'>;

export const exportKinds = ['png', 'svg', 'csv', 'json', 'copy'] as const;
export type ExportKind = (typeof exportKinds)[number];
