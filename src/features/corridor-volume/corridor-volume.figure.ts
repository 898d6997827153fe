import { absentFigure, sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { Figure, FigureRow } from '#src/charts/figure.ts';
import { organisationName, quantityName, reporterName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { quantityText } from '#src/charts/quantity-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inYears } from '#src/contract/matches.ts';
import type { Observation } from '#src/contract/observation.ts';
import { yearOf, yearsOfPeriod } from '#src/contract/period.ts';
import { type CorridorKind, corridorKinds, corridorRows } from '#src/domain/corridor.ts';
import { grouped } from '#src/domain/grouped.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { formatList } from '#src/i18n/format.ts';
import { t } from '#src/i18n/translate.ts';

export type CorridorVolumeRow = FigureRow & { kind: CorridorKind; quantity: Quantity; year: number };

/**
 * Cargo of the Middle Corridor by full year: one source's series as columns, other counts of a year as marks
 * beside it. Parts of years, parts of the route, plans and what was only said are in the table alone.
 */
export function corridorVolumeFigure(record: FigureRecord, selection: Selection): Figure<CorridorVolumeRow> {
  const all = corridorRows(inChosenLayer(record, selection));
  const rows = corridorKinds.flatMap((kind) =>
    all[kind]
      .filter(({ period }) => inYears(yearsOfPeriod(period), selection))
      .map((observation) => rowOf(kind, observation, all.line[0], record, selection)),
  );
  const line = rows.filter(({ kind }) => kind === 'line');
  const figure = {
    id: 'corridor-volume',
    title: title(line),
    subtitle: t('corridor-volume.subtitle'),
    columns: [
      { key: 'period', head: t('figure.period'), numeric: false },
      { key: 'cargo', head: t('corridor-volume.column'), numeric: true },
      { key: 'what', head: t('corridor-volume.column.what'), numeric: false },
      { key: 'by', head: t('corridor-volume.column.by'), numeric: false },
    ],
    rows,
    summary: line
      .map(({ label, quantity }) =>
        t('corridor-volume.summary', { period: label, value: quantityText(quantity) }),
      )
      .join(' '),
    legend: rows.some(({ kind }) => kind === 'besides')
      ? [
          { tone: 'total', look: 'solid', label: t('corridor-volume.legend.line') },
          { tone: 'total', look: 'hollow', label: t('corridor-volume.legend.besides') },
        ]
      : [],
    notes: notes(rows, all.line[0], record),
    sources: rows.flatMap(({ quantity }) => quantity.sources),
  } satisfies Figure<CorridorVolumeRow>;
  const absence = sectorAbsence('transport', record, selection);
  if (absence) return absentFigure({ ...figure, title: t('corridor-volume.title') }, absence);
  if (rows.some(isDrawn)) return figure;
  const there = [...all.line, ...all.besides].map(({ period }) => periodText(period));
  return absentFigure(
    { ...figure, title: t('corridor-volume.title') },
    yearAbsence(selection, [...new Set(there)]),
  );
}

/** Figures of full years that were published: the only ones with a mark in the chart. */
export function isDrawn({ kind }: CorridorVolumeRow): boolean {
  return kind === 'line' || kind === 'besides';
}

function rowOf(
  kind: CorridorKind,
  observation: Observation,
  ofLine: Observation | undefined,
  record: FigureRecord,
  { side }: Selection,
): CorridorVolumeRow {
  const quantity = storedQuantity(observation);
  return {
    id: quantity.id,
    label: periodText(quantity.period),
    group:
      kind === 'line'
        ? t('corridor-volume.group.line', { by: ofLine ? byText(ofLine, record) : '' })
        : t(`corridor-volume.group.${kind}`),
    kind,
    quantity,
    year: yearOf(quantity.period.end),
    cells: [
      { quantity },
      { text: quantityName(quantity, record, side) },
      { text: byText(observation, record) },
    ],
  };
}

function byText({ reporter, publishedBy }: Observation, record: FigureRecord): string {
  const counted = reporterName(reporter, record);
  return (
    organisationName(publishedBy, record) ??
    // A state's count without an office is worth saying; an organisation is its own office.
    (reporter === 'KZ' || reporter === 'RS'
      ? t('corridor-volume.by.unnamed', { reporter: counted })
      : counted)
  );
}

function title(line: readonly CorridorVolumeRow[]): string {
  const newest = line.at(-1);
  if (!newest) return t('corridor-volume.title');
  const words = { value: quantityText(newest.quantity), period: newest.label };
  if (line.length < 2) return t('corridor-volume.title.newest', words);
  const most = line.toSorted((a, b) => b.quantity.value - a.quantity.value)[0] ?? newest;
  if (most === newest) return t('corridor-volume.title.most', words);
  return t('corridor-volume.title.peak', { ...words, most: quantityText(most.quantity), peak: most.label });
}

function notes(
  rows: readonly CorridorVolumeRow[],
  ofLine: Observation | undefined,
  record: FigureRecord,
): string[] {
  const drawn = rows.filter(isDrawn);
  const besides = grouped(
    drawn.filter(({ kind }) => kind === 'besides'),
    ({ label }) => label,
  );
  const gaps = gapsOf(rows, drawn);
  return [
    ...(ofLine && besides.size > 0 ? [t('corridor-volume.note.line', { by: byText(ofLine, record) })] : []),
    ...[...besides].map(([period, others]) => {
      const values = others
        .toSorted((a, b) => a.quantity.value - b.quantity.value)
        .map(({ quantity }) => quantityText(quantity));
      return t('corridor-volume.note.besides', { period, values: formatList(values) });
    }),
    ...(gaps.length > 0 ? [t('corridor-volume.note.gaps', { years: formatList(gaps) })] : []),
    ...(drawn.length < rows.length ? [t('corridor-volume.note.apart')] : []),
  ];
}

/** Years between the first and the last of which anything is recorded, without a figure of the whole year. */
function gapsOf(rows: readonly CorridorVolumeRow[], drawn: readonly CorridorVolumeRow[]): string[] {
  const ofCargo = rows.filter((row) => isDrawn(row) || row.kind === 'parts').map(({ year }) => year);
  const [first, last] = [Math.min(...ofCargo), Math.max(...ofCargo)];
  if (!Number.isFinite(first)) return [];
  const there = new Set(drawn.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => !there.has(year))
    .map(String);
}
