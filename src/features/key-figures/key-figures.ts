import { sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { FigureAbsence } from '#src/charts/figure.ts';
import { flowName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inSectors, inYears } from '#src/contract/matches.ts';
import type { Measure, Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { balanceSeries, tradeSeries } from '#src/domain/series.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { newestIn } from '#src/domain/window.ts';
import { pieces, t } from '#src/i18n/translate.ts';

/** Words and numbers of the line that says what a value is compared with. */
type Basis = readonly (string | { quantity: Quantity; show: 'long' | 'signed' })[];

export type KeyFigure = {
  id: string;
  name: string;
  /** Which hue its mark has; the words say the same. */
  tone?: 'exports' | 'imports' | undefined;
} & ({ quantity: Quantity; basis: Basis } | { absence: FigureAbsence });

/** The figures that lead the page, always the same nine; what the filters leave out says so in its place. */
export function keyFigures(record: FigureRecord, selection: Selection): readonly KeyFigure[] {
  const observations = inChosenLayer(record, selection);
  const flow = (code: 'turnover' | 'export' | 'import') => tradeFigure(code, observations, record, selection);
  const stored = (parts: StoredParts) => storedFigure(parts, observations, record, selection);
  return [
    flow('turnover'),
    flow('export'),
    flow('import'),
    balanceFigure(observations, record, selection),
    stored({
      id: 'fdi-in',
      measure: 'fdi',
      flow: 'inward',
      sector: 'investment',
      name: t('kpi.fdi-in'),
      basis: fdiBasis(observations, 'outward'),
    }),
    stored({
      id: 'fdi-out',
      measure: 'fdi',
      flow: 'outward',
      sector: 'investment',
      name: t('kpi.fdi-out'),
      basis: fdiBasis(observations, 'inward'),
    }),
    stored({
      id: 'agreements',
      measure: 'agreements-in-force',
      sector: 'diplomacy',
      name: t('kpi.agreements.name'),
      basis: [t('kpi.agreements')],
    }),
    stored({
      id: 'flights',
      measure: 'flights-permitted',
      sector: 'transport',
      name: t('kpi.flights.name'),
      basis: [t('kpi.flights')],
    }),
    stored({
      id: 'corn',
      measure: 'crop-share',
      sector: 'agriculture-food',
      name: t('kpi.crop.name'),
      basis: [t('kpi.crop')],
    }),
  ];
}

function tradeFigure(
  flow: 'turnover' | 'export' | 'import',
  observations: readonly Observation[],
  record: FigureRecord,
  selection: Selection,
): KeyFigure {
  const series = tradeSeries(observations, flow);
  const point = newestIn(series, selection);
  const head = {
    id: flow,
    name: flowName(flow, selection.side),
    tone: flow === 'export' ? ('exports' as const) : flow === 'import' ? ('imports' as const) : undefined,
  };
  const there = series.map(({ period }) => periodText(period));
  const absence =
    sectorAbsence('trade', record, selection) ?? (point ? undefined : yearAbsence(selection, there));
  if (absence || !point) return { ...head, absence: absence ?? yearAbsence(selection, there) };
  const { quantity, rate, before } = point;
  const basis: Basis =
    rate && before
      ? pieces('kpi.trade', {
          rate: { quantity: rate, show: 'long' },
          before: { quantity: before, show: 'long' },
        })
      : [t('kpi.trade.no-rate')];
  return { ...head, quantity, basis };
}

function balanceFigure(
  observations: readonly Observation[],
  record: FigureRecord,
  selection: Selection,
): KeyFigure {
  const series = balanceSeries(observations);
  const point = newestIn(series, selection);
  const head = { id: 'balance', name: t('kpi.balance.name') };
  const there = series.map(({ period }) => periodText(period));
  const absence = sectorAbsence('trade', record, selection);
  if (absence || !point) return { ...head, absence: absence ?? yearAbsence(selection, there) };
  const { quantity, change, before } = point;
  if (!change || !before) return { ...head, quantity, basis: [t('kpi.balance.alone')] };
  const basis: Basis = pieces('kpi.balance', {
    change: { quantity: change, show: 'long' },
    before: { quantity: before, show: 'long' },
  });
  return { ...head, quantity, basis };
}

type StoredParts = {
  id: string;
  measure: Measure;
  flow?: string;
  sector: SectorId;
  name: string;
  basis: Basis;
};

function storedFigure(
  { id, measure, flow, sector, name, basis }: StoredParts,
  observations: readonly Observation[],
  record: FigureRecord,
  selection: Selection,
): KeyFigure {
  const rows = observations.filter(
    (row) => row.measure === measure && (flow === undefined || row.flow === flow),
  );
  const inThese = rows.filter((row) => inSectors(row.sectors, selection));
  const newest = inThese.findLast(({ period }) => inYears(yearsOfPeriod(period), selection));
  if (newest) return { id, name, quantity: storedQuantity(newest), basis };
  const absence =
    rows.length > 0 && inThese.length === 0 ? sectorAbsence(sector, record, selection) : undefined;
  return {
    id,
    name,
    absence:
      absence ??
      yearAbsence(
        selection,
        rows.map(({ period }) => periodText(period)),
      ),
  };
}

function fdiBasis(observations: readonly Observation[], other: 'inward' | 'outward'): Basis {
  const row = observations.findLast(({ measure, flow }) => measure === 'fdi' && flow === other);
  if (!row) return [t('kpi.fdi.alone')];
  return pieces('kpi.fdi', { other: { quantity: storedQuantity(row), show: 'long' as const } });
}
