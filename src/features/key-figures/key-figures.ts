import { sectorAbsence, yearAbsence } from '#src/charts/absences.ts';
import type { FigureAbsence } from '#src/charts/figure.ts';
import { flowName } from '#src/charts/names.ts';
import { periodText } from '#src/charts/period-text.ts';
import { type FigureRecord, inChosenLayer, type Selection } from '#src/charts/selection.ts';
import { inSectors, inYears } from '#src/contract/matches.ts';
import type { Measure, Observation } from '#src/contract/observation.ts';
import { yearsOfPeriod } from '#src/contract/period.ts';
import type { SectorId } from '#src/contract/sector.ts';
import { nearestComparable } from '#src/domain/comparable.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { type BalancePoint, balanceSeries, type TradePoint, tradeSeries } from '#src/domain/series.ts';
import { storedQuantity } from '#src/domain/stored.ts';
import { newestIn } from '#src/domain/window.ts';
import { formatDate } from '#src/i18n/format.ts';
import { pieces, t } from '#src/i18n/translate.ts';

/** Words and numbers of the line that says what a value is compared with. */
type Piece = string | { quantity: Quantity; show: 'long' | 'signed' };
type Basis = readonly Piece[];

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
      basis: flightsBasis(observations, selection),
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
  return { ...head, quantity: point.quantity, basis: tradeBasis(point, series) };
}

/** The published change; else the derived one; else the base alone; else why there is nothing to compare with. */
function tradeBasis(point: TradePoint, series: readonly TradePoint[]): Basis {
  const { rate, before, change, isPartYear, year } = point;
  if (!before) return withoutBase(point, series) ?? [t('kpi.trade.no-rate')];
  const moved = rate ?? change;
  if (!moved)
    return pieces<'kpi.trade.before', Piece>('kpi.trade.before', {
      period: said(periodText(before.period)),
      before: shown(before),
    });
  if (isPartYear)
    return pieces<'kpi.trade', Piece>('kpi.trade', { rate: shown(moved), before: shown(before) });
  return pieces<'kpi.trade.year', Piece>('kpi.trade.year', {
    rate: shown(moved),
    before: shown(before),
    year: said(year - 1),
  });
}

/** Why a full year has no base: the year before has no figure. The nearest earlier year is offered if any compares. */
function withoutBase(point: BalancePoint, series: readonly BalancePoint[]): Basis | undefined {
  const { quantity, isPartYear, year } = point;
  const earlier = series.filter((other) => !other.isPartYear && other.year < year);
  if (isPartYear || earlier.length === 0) return undefined;
  const nearest = nearestComparable(
    quantity,
    earlier.map((other) => other.quantity),
  );
  const missing = String(year - 1);
  if (!nearest) return [t('kpi.break', { year: missing })];
  return pieces<'kpi.gap', Piece>('kpi.gap', {
    year: said(missing),
    nearest: said(periodText(nearest.period)),
    value: shown(nearest),
  });
}

function shown(quantity: Quantity): Piece {
  return { quantity, show: 'long' };
}

function said(words: string | number): Piece {
  return String(words);
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
  const { quantity, change, before, isPartYear, year } = point;
  if (!change || !before)
    return { ...head, quantity, basis: withoutBase(point, series) ?? [t('kpi.balance.alone')] };
  const words = { change: shown(change), before: shown(before) };
  const basis: Basis = isPartYear
    ? pieces<'kpi.balance', Piece>('kpi.balance', words)
    : pieces<'kpi.balance.year', Piece>('kpi.balance.year', { ...words, year: said(year - 1) });
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
  const newest = newestOf(inThese, selection);
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

/** Of the latest time inside the chosen years; of several of one time the first. */
function newestOf(rows: readonly Observation[], selection: Selection): Observation | undefined {
  return rows
    .filter(({ period }) => inYears(yearsOfPeriod(period), selection))
    .toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1) * Number(a.period.end !== b.period.end))[0];
}

/** What is scheduled is another number than what is permitted: it stands beside it, never in its place. */
function flightsBasis(observations: readonly Observation[], selection: Selection): Basis {
  const scheduled = newestOf(
    observations.filter(({ measure }) => measure === 'flights-scheduled'),
    selection,
  );
  if (!scheduled) return [t('kpi.flights')];
  const { start, end } = scheduled.period;
  return pieces<'kpi.flights.scheduled', Piece>('kpi.flights.scheduled', {
    scheduled: shown(storedQuantity(scheduled)),
    since: said(formatDate({ start, end, precision: 'month' })),
  });
}

function fdiBasis(observations: readonly Observation[], other: 'inward' | 'outward'): Basis {
  const row = observations.findLast(({ measure, flow }) => measure === 'fdi' && flow === other);
  if (!row) return [t('kpi.fdi.alone')];
  return pieces<'kpi.fdi', Piece>('kpi.fdi', { other: shown(storedQuantity(row)) });
}
